package import LetterModel

/// A report for people, whatever it is shown as: words in their order, and what each of them is.
///
/// Text is as it came: whoever shows it sees to it that no value acts (see ``ShownText``).
package struct ReportDocument: Hashable, Sendable {
    /// The one heading of level 1.
    package var title: String
    /// Of every word of the program; values may be in any other.
    package var language: LetterLanguage
    /// Below the title, and at the head of each later page: what the report is about.
    package var subject: String
    /// In the order of reading.
    package private(set) var blocks: [ReportBlock] = []

    package init(title: String, language: LetterLanguage, subject: String) {
        self.title = title
        self.language = language
        self.subject = subject
    }

    /// Adds blocks behind all others; below the title the levels of headings are 2 and 3, and none is skipped.
    package mutating func add(_ more: [ReportBlock]) {
        var level = headings.last?.level ?? 1
        for case .heading(let next, _) in more {
            precondition((2...3).contains(next) && next <= level + 1, "Headings below the title are of level 2 or 3.")
            level = next
        }
        for case .table(let table) in more {
            precondition(table.isWhole, "A table has rows, and each row a cell for each column.")
        }
        for case .chart(let chart) in more {
            precondition(chart.isWhole, "A chart has a title, words for it, and bars with equally many parts.")
        }
        blocks += more
    }

    /// The headings below the title.
    package var headings: [(level: Int, text: String)] {
        blocks.compactMap { if case .heading(let level, let text) = $0 { (level, text) } else { nil } }
    }
}

/// A piece of a report.
package enum ReportBlock: Hashable, Sendable {
    /// Of level 2 or 3.
    case heading(Int, String)
    case paragraph(ReportLine)
    /// What something is, and its value; never empty.
    case facts([ReportFact])
    case table(ReportTable)
    case notice(ReportNotice)
    case chart(ReportChart)
}

/// A label and its value.
package struct ReportFact: Hashable, Sendable {
    /// A few words, without a colon.
    package var label: String
    /// Never empty.
    package var lines: [ReportLine]

    package init(_ label: String, _ lines: [ReportLine]) {
        (self.label, self.lines) = (label, lines)
    }
}

/// Something that must not be overlooked.
package struct ReportNotice: Hashable, Sendable {
    /// Decides on colours, which say nothing that the words do not say.
    package var status: ReportStatus
    /// In bold.
    package var title: String
    /// May be empty.
    package var lines: [ReportLine]

    package init(_ status: ReportStatus, _ title: String, _ lines: [ReportLine] = []) {
        (self.status, self.title, self.lines) = (status, title, lines)
    }
}

/// How something stands.
package enum ReportStatus: String, CaseIterable, Hashable, Sendable {
    case ok
    /// Tells something, neither good nor bad.
    case note
    case warning
    case stop
}
