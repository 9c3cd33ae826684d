package import Foundation

/// Public test suites, which lie beside the checkout when they are there: `../suites/<name>`, or below
/// `POSTRONDE_SUITES`.
package enum PublicSuite {
    /// Every file of a suite whose name ends so, sorted by path; empty, with a line that says so, when it is absent.
    ///
    /// - Parameter ending: The end of a file's name, such as `.xml`.
    package static func files(of name: String, ending: String) -> [URL] {
        let usual = packageFolder.appending(path: "../suites").standardizedFileURL.path(percentEncoded: false)
        let folder = (ProcessInfo.processInfo.environment["POSTRONDE_SUITES"] ?? usual) + "/\(name)"
        let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        let found = paths.filter { $0.hasSuffix(ending) }.sorted().map { URL(filePath: folder).appending(path: $0) }
        if found.isEmpty {
            print("SKIPPED: \(folder) is absent; put the suite there, or name its parent in POSTRONDE_SUITES.")
        }
        return found
    }
}
