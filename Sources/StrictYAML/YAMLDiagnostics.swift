package import LetterModel

/// The diagnostics of one reading, collected so that a writer sees everything at once.
///
/// Readers share one collection. When it holds errors, the values that were read are placeholders and
/// must be thrown away.
package final class YAMLDiagnostics {
    /// In the order in which they were found.
    package private(set) var all: [Diagnostic] = []

    /// Begins an empty collection.
    package init() {}

    /// Adds one.
    package func report(_ diagnostic: Diagnostic) {
        all.append(diagnostic)
    }

    /// Adds several, such as those of another file.
    package func report(_ diagnostics: some Sequence<Diagnostic>) {
        all.append(contentsOf: diagnostics)
    }

    /// Whether any of them stops the work.
    package var hasErrors: Bool { all.contains { $0.level == .error } }

    /// Ends a reading.
    ///
    /// - Throws: All diagnostics, when one of them is an error.
    package func throwIfErrors() throws(Diagnostics) {
        if hasErrors { throw Diagnostics(all.inOrderOfFiles) }
    }
}
