/// A text that begins on a line of its own: a paragraph, or one of several in a cell.
package struct ReportLine: Hashable, Sendable {
    /// What kind of text it is.
    package enum Look: Hashable, Sendable {
        case text
        /// Digits for machines and comparison, such as a digest or a path: broken anywhere.
        case code
        /// Words that say how something stands.
        case status(ReportStatus)
    }

    /// A stretch of the text.
    package struct Run: Hashable, Sendable {
        /// As it is read.
        package var text: String
        /// Whether it stands out.
        package var isBold: Bool

        package init(_ text: String, isBold: Bool = false) {
            (self.text, self.isBold) = (text, isBold)
        }
    }

    /// From left to right, with the spaces between them.
    package var runs: [Run]
    /// Plain text unless said otherwise.
    package var look: Look

    package init(_ runs: [Run], look: Look = .text) {
        (self.runs, self.look) = (runs, look)
    }

    /// A line of plain text.
    package init(_ text: String) {
        self.init([Run(text)])
    }

    /// A line of bold text, such as a total.
    package static func bold(_ text: String) -> ReportLine { ReportLine([Run(text, isBold: true)]) }

    /// A digest, a path or another code.
    package static func code(_ text: String) -> ReportLine { ReportLine([Run(text)], look: .code) }

    /// Words that say how something stands.
    package static func status(_ words: String, _ status: ReportStatus) -> ReportLine {
        ReportLine([Run(words, isBold: true)], look: .status(status))
    }

    /// Bold words and what they introduce.
    package static func led(by words: String, _ text: String) -> ReportLine {
        ReportLine([Run(words + " ", isBold: true), Run(text)])
    }
}
