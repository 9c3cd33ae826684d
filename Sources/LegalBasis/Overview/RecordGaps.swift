package import LetterModel
import StrictYAML

/// What is missing or open in a record, each with what to do.
package struct RecordGaps: Sendable {
    /// A section that is not there although something asks for it.
    struct OpenSection: Hashable, Sendable {
        let key: String
        let title: String
        /// The check that will ask for it; `nil` when none does.
        let check: String?
        /// Whether the record is not finished without it.
        let isExpected: Bool
        /// Where the key stands without a value; `nil` when it is not there.
        let place: SourcePlace?
    }

    /// What keeps the file from being a record that fits its campaign.
    private let mistakes: [Diagnostic]
    let openSections: [OpenSection]
    private let failing: [LegalCheck.Result]
    private let isAbsent: Bool

    /// Looks for everything at once.
    ///
    /// - Parameters:
    ///   - content: The content of the file; `nil` when there is none.
    ///   - source: What the campaign made of it.
    ///   - check: The outcome of the checks before a run.
    ///   - incoherences: What does not fit between the record and the letters of its campaign.
    package init(
        content: [UInt8]?,
        source: RecordSource,
        check: LegalCheck,
        incoherences: [Diagnostic]
    ) {
        isAbsent = content == nil
        if case .unreadable(let diagnostics) = source {
            mistakes = diagnostics.all + incoherences
        } else {
            mistakes = incoherences
        }
        openSections = content.flatMap { try? RecordDraft(reading: $0, file: "legal-basis.yaml") }?.openSections ?? []
        failing = source.record == nil ? [] : check.blockingBeforeSelection
    }

    /// Whether nothing is missing that the reader or a check asks for.
    package var isComplete: Bool {
        !isAbsent && mistakes.isEmpty && failing.isEmpty && !openSections.contains(where: \.isExpected)
    }

    /// Everything that is missing, a line each, in Dutch; what the reader of files says is in its own words.
    ///
    /// - Parameter campaign: How the operator names the campaign, for the commands to go on with.
    package func text(campaign: String) -> String {
        guard !isAbsent else {
            return "Er is geen dossier. Maak er een: postronde basis new \(campaign)\n"
        }
        let blocks = [
            block(
                "Hierdoor is het bestand geen goed dossier. Verbeter het in het bestand:",
                mistakes.map(\.description)
            ),
            block(
                "Nog niet ingevuld; 'postronde basis new \(campaign)' vraagt ernaar:",
                openSections.filter(\.isExpected).map(Self.line)
            ),
            block(
                "Mag open blijven; 'postronde basis new \(campaign)' vraagt er ook naar:",
                openSections.filter { !$0.isExpected }.map(Self.line)
            ),
            block("Controles die een verzending tegenhouden:", failing.flatMap(Self.lines)),
        ]
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
            + (isComplete ? "Er ontbreekt niets dat een verzending tegenhoudt.\n" : "")
    }

    private func block(_ heading: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : "\(heading)\n" + lines.map { "  \($0)\n" }.joined()
    }

    private static func line(_ section: OpenSection) -> String {
        let check = section.check.map { " (\($0))" } ?? ""
        let place = section.place.map { " Staat zonder waarde op \($0): vul die daar in." } ?? ""
        return "\(section.key): \(section.title)\(check).\(place)"
    }

    private static func lines(_ result: LegalCheck.Result) -> [String] {
        switch result.outcome {
        case .holds: []
        case .fails(let findings): findings.map { "\(result.code) \(result.title.nl): \($0)" }
        case .unknown(let reason): ["\(result.code) \(result.title.nl): niet te controleren. \(reason.nl)"]
        }
    }
}

extension RecordDraft {
    /// The sections that are not there, or stand there without a value, in the order of a new record.
    var openSections: [RecordGaps.OpenSection] {
        RecordSection.all.compactMap { section in
            let entry = entries.first { $0.key == section.key }
            if let entry, !emptyKeys.contains(where: { $0.key == entry.key }) { return nil }
            guard section.isAsked(values) else { return nil }
            return RecordGaps.OpenSection(
                key: section.key,
                title: section.title,
                check: section.checkCode,
                isExpected: section.isExpected,
                place: entry?.keyPlace
            )
        }
    }
}
