package import LegalBasis
package import LetterModel

/// The report of a legal check for an auditor: everything that the check knew and found, in one of two languages.
package struct LegalReport: Sendable {
    /// Which run it was about.
    package struct Occasion: Sendable {
        /// The run; `nil` for a check without one.
        package var run: RunReport.Identity?
        /// What became of the accounts, when the run came so far.
        package var accounts: RunReport.Accounts?
        /// What became of the person records, when the run came so far.
        package var persons: RunReport.Persons?
        /// The letters; `nil` before they are made.
        package var letters: RunReport.Letters?
        /// Who started the run, and when.
        package var attempts: [RunReport.Attempt] = []
        /// The program and its version.
        package var program: String
        /// When the report was made: UTC, ISO 8601.
        package var madeAt: String

        /// Begins without counts.
        package init(run: RunReport.Identity?, program: String, madeAt: String) {
            (self.run, self.program, self.madeAt) = (run, program, madeAt)
        }
    }

    let check: LegalCheck
    let occasion: Occasion

    /// Takes what there is to tell.
    package init(_ check: LegalCheck, _ occasion: Occasion) {
        (self.check, self.occasion) = (check, occasion)
    }

    /// The report in a language.
    package func document(in language: LetterLanguage) -> ReportDocument {
        let pages = LegalReportPages(report: self, language: language)
        var document = ReportDocument(title: pages(.title), language: language, subject: pages.subject)
        document.add(pages.outcome + pages.occasion)
        if let record = check.record { document.add(pages.blocks(of: record)) }
        document.add(pages.approvals + pages.funnel + pages.digests + pages.checks)
        return document
    }
}

/// Writes the sections of the report in one language.
struct LegalReportPages {
    let report: LegalReport
    let language: LetterLanguage
    let words: CheckWords

    init(report: LegalReport, language: LetterLanguage) {
        (self.report, self.language) = (report, language)
        words = CheckWords(language: language)
    }

    var check: LegalCheck { report.check }
    var facts: LegalFacts { report.check.facts }

    /// Words of the report.
    func callAsFunction(_ wording: Wording) -> String { wording[language] }

    func heading(_ wording: Wording, level: Int = 2) -> ReportBlock { .heading(level, self(wording)) }

    func paragraph(_ wording: Wording) -> ReportBlock { .paragraph(ReportLine(self(wording))) }

    func column(_ wording: Wording, _ share: Int, holdsNumbers: Bool = false) -> ReportColumn {
        ReportColumn(self(wording), share: share, holdsNumbers: holdsNumbers)
    }

    func fact(_ label: Wording, _ text: String?) -> ReportFact {
        ReportFact(self(label), cell(text))
    }

    func fact(_ label: Wording, _ date: CalendarDate?) -> ReportFact { fact(label, date?.description) }

    func fact(_ label: Wording, _ holds: Bool?) -> ReportFact {
        fact(label, holds.map { self($0 ? .yes : .no) })
    }

    /// The content of a cell for which there is nothing to say.
    var dash: [ReportLine] { [ReportLine("–")] }

    /// A cell with a text; a dash where there is none.
    func cell(_ text: String?) -> [ReportLine] {
        guard let text, text.contains(where: { !$0.isWhitespace }) else { return dash }
        return [ReportLine(text)]
    }

    func cell(_ date: CalendarDate?) -> [ReportLine] { cell(date?.description) }

    func cell(code: String?) -> [ReportLine] {
        guard let code, !code.isEmpty else { return dash }
        return [.code(code)]
    }

    /// A number with its thousands apart, as the language does it.
    func number(_ count: Int) -> String {
        let digits = Array(String(count.magnitude))
        var groups: [String] = []
        for end in stride(from: digits.count, to: 0, by: -3) { groups.append(String(digits[max(0, end - 3)..<end])) }
        return (count < 0 ? "-" : "") + groups.reversed().joined(separator: language == .dutch ? "." : ",")
    }

    func cell(_ count: Int) -> [ReportLine] { [ReportLine(number(count))] }

    func days(_ count: Int) -> String { "\(number(count)) \(self(count == 1 ? .day : .days))" }
}
