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
struct LegalReportPages: WordedPages {
    let report: LegalReport
    let language: LetterLanguage
    let words: CheckWords

    init(report: LegalReport, language: LetterLanguage) {
        (self.report, self.language) = (report, language)
        words = CheckWords(language: language)
    }

    var check: LegalCheck { report.check }
    var facts: LegalFacts { report.check.facts }
}
