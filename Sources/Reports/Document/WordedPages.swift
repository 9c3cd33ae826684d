import LegalBasis
import LetterModel

/// Whoever writes a report in one language: short ways to say what every report says.
protocol WordedPages {
    /// Of the report.
    var language: LetterLanguage { get }
}

extension WordedPages {
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

    func cell(_ count: Int) -> [ReportLine] { [ReportLine(number(count))] }

    /// A number with its thousands apart, as the language does it.
    func number(_ count: Int) -> String {
        let digits = Array(String(count.magnitude))
        var groups: [String] = []
        for end in stride(from: digits.count, to: 0, by: -3) { groups.append(String(digits[max(0, end - 3)..<end])) }
        return (count < 0 ? "-" : "") + groups.reversed().joined(separator: language == .dutch ? "." : ",")
    }

    func days(_ count: Int) -> String { "\(number(count)) \(self(count == 1 ? .day : .days))" }

    /// `herinnering 1, golf 2`.
    func roundAndWave(_ run: RunReport.Identity) -> String {
        let words = run.round.split(separator: "-")
        var round = run.round
        if run.round == "first" { round = self(.firstRound) }
        if words.count == 2, words[0] == "reminder" { round = "\(self(.reminder)) \(words[1])" }
        return "\(round), \(self(.wave)) \(run.wave)"
    }
}
