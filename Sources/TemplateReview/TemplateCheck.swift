import Campaign
package import LetterModel
package import LetterRun
import TemplateLints

/// Everything that is found in the files of a campaign, and the figures of its letters.
package struct TemplateCheck: Sendable {
    /// The name of the campaign, or its folder when it cannot be read.
    let name: String
    /// File by file, each from its top to its end.
    package let findings: [Diagnostic]
    /// None when the campaign cannot be read.
    let figures: [LetterFigures]
    private let folder: String

    /// Looks at a campaign folder.
    ///
    /// - Parameters:
    ///   - path: The folder, or the name of one in `Templates`.
    ///   - fonts: A folder with the fonts of the style.
    ///   - today: The day on which the age of variables is counted.
    /// - Throws: ``RunFailure`` (78) when a font of the style is absent.
    package init(campaign path: String, fonts: String?, today: CalendarDate) throws(RunFailure) {
        folder = CampaignOpening.folder(of: path)
        let (campaign, reading) = Campaign.look(at: folder)
        let texts = try campaign.map { campaign throws(RunFailure) in
            try TextCheck(campaign, reading: reading, fonts: fonts, today: today)
        }
        name = campaign?.name ?? folder
        var seen: Set<Diagnostic> = []
        findings = (reading + (texts?.findings ?? [])).filter { seen.insert($0).inserted }.inOrderOfFiles
        figures = texts?.figures ?? []
    }

    /// More findings than a person reads.
    static let mostShown = 200

    /// 0 when nothing of level error was found, else 78.
    package var status: ExitStatus { count(.error) == 0 ? .done : .configuration }

    /// The findings, what they come to, and the figures of each letter.
    ///
    /// - Parameter showsHints: Whether hints are shown; they are counted all the same.
    package func text(showsHints: Bool) -> String {
        let shown = findings.filter { $0.level > .hint || showsHints }
        let writer = FindingText(folder: folder)
        let hidden = shown.count - Self.mostShown
        let rest = hidden > 0 ? ["… and \(hidden) more; --json prints all."] : []
        let parts =
            shown.prefix(Self.mostShown).map(writer.text) + rest + [summary(showsHints: showsHints)]
            + [figureTable].compactMap { $0 }
        return parts.joined(separator: "\n")
    }

    private func summary(showsHints: Bool) -> String {
        let counts = [(Diagnostic.Level.error, "error"), (.warning, "warning"), (.hint, "hint")]
            .map { (count($0.0), $0.1) }
            .filter { $0.0 > 0 }
            .map { $0.0 == 1 ? "1 \($0.1)" : "\($0.0) \($0.1)s" }
        let state = status == .done ? "in order, \(figures.count) letters." : "not in order."
        let found = counts.isEmpty ? "" : " Found \(counts.joined(separator: ", "))."
        let advice = count(.hint) > 0 && !showsHints ? " --hints shows the hints." : ""
        let list = status == .done ? figures.map { "\n  \($0.round): \($0.path) (\($0.code))" }.joined() : ""
        return "\(name): \(state)\(found)\(advice)\(list)"
    }

    private var figureTable: String? {
        figures.isEmpty ? nil : "\n" + FigureTable(figures).text
    }

    private func count(_ level: Diagnostic.Level) -> Int {
        findings.count { $0.level == level }
    }
}
