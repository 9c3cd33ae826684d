/// Text without structure: a line of a letter, or its subject.
///
/// It is made of runs, so that a proof can show where each piece comes from. No run holds a line end
/// or a control character.
package struct InlineText: Hashable, Sendable {
    /// In reading order; none is empty, and neighbours differ in origin.
    package var runs: [InlineRun]

    package init(runs: [InlineRun] = []) {
        self.runs = runs
    }

    /// Makes text that is wholly the template's own.
    package init(_ text: String) {
        runs = text.isEmpty ? [] : [InlineRun(text: text, origin: .template)]
    }

    /// The text alone.
    package var plain: String {
        if runs.count == 1 { return runs[0].text }
        return runs.reduce(into: "") { $0 += $1.text }
    }

    /// Whether nothing is printed.
    package var isEmpty: Bool { runs.isEmpty }
}

/// A piece of text from one origin.
package struct InlineRun: Hashable, Sendable {
    /// Where a piece of text comes from; fields by their canonical names.
    package enum Origin: Hashable, Sendable {
        /// Written in the template.
        case template
        /// The value of a field.
        case value(String)
        /// A field without a value, shown as `((name))`.
        case missing(String)
    }

    /// Never empty, without line ends and control characters.
    package var text: String
    /// So that a proof can mark a field without a value.
    package var origin: Origin

    package init(text: String, origin: Origin) {
        self.text = text
        self.origin = origin
    }
}
