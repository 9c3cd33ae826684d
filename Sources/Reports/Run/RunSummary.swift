import LetterModel

/// The report as a person reads it in a terminal: who got a letter, who did not and why.
package struct RunSummary: Sendable {
    private let report: RunReport

    /// Summarises a report.
    package init(_ report: RunReport) {
        self.report = report
    }

    /// Some thirty lines of at most 80 columns.
    package var text: String {
        let kind = report.mode == "dry" ? "proef (dry run)" : "run"
        let heading = "\(report.campaign), \(report.round), wave \(report.wave), \(kind) of \(report.asOf)"
        return ([heading, ""] + accountLines + [""] + personLines + [""] + letterLines).joined(separator: "\n")
    }

    private var accountLines: [String] {
        let accounts = report.accounts
        let reasons = accounts.leftOut.filter { $0.count > 0 }.map { row("  \($0.code)", $0.count) }
        return [row("Accounts read", accounts.read), row("Selected", accounts.selected)]
            + [row("Left out", accounts.leftOutTotal)] + reasons + [row("Refused records", accounts.refused)]
    }

    private var personLines: [String] {
        let persons = report.persons
        return [
            row("Person records read", persons.read), row("  matched", persons.matched),
            row("  of no selected account", persons.withoutAccount), row("  doubled", persons.doubled),
            row("  void", persons.void), row("  without number", persons.withoutNumber),
            row("  refused", persons.refused),
        ].enumerated().filter { $0.offset == 0 || !$0.element.hasSuffix(" 0") }.map(\.element)
    }

    private var letterLines: [String] {
        let letters = report.letters
        return [row("Letters", letters.count)]
            + letters.byCode.map { row("  \($0.code)", $0.count) }
            + [row("Pages", letters.pages), row("Sheets of paper", letters.sheets)]
            + (letters.notShown > 0 ? [row("Not shown (confidential)", letters.notShown)] : [])
            + (report.processingLog.map { [row("Lines of the Logboek", $0.lines)] } ?? [])
            + letters.toReview.map { row("To review: \($0.code)", $0.count) }
            + ["", report.legalOutcome]
    }

    private func row(_ label: String, _ count: Int) -> String {
        let figure = String(count).reversed().enumerated().reduce(into: "") { text, digit in
            if digit.offset > 0, digit.offset % 3 == 0 { text = "," + text }
            text = String(digit.element) + text
        }
        let gap = max(1, 44 - label.count - figure.count)
        return label + String(repeating: " ", count: gap) + figure
    }
}
