import LetterModel
import Testing

@testable import LegalBasis

/// Someone who answers the wizard: to each question by its key, in turn when it is asked again; Enter to the others.
final class AnsweringPerson {
    /// Answers by the key that a question shows.
    var answers: [String: [String]]
    /// After so many answers the input ends; `nil` for never.
    var patience: Int?
    private(set) var heard = ""
    /// The keys that were asked, in their order.
    private(set) var asked: [String] = []
    /// What was kept, time after time.
    private(set) var kept: [String] = []

    init(_ answers: [String: [String]], patience: Int? = nil) {
        (self.answers, self.patience) = (answers, patience)
    }

    /// Lets the wizard ask about the sample campaign.
    @discardableResult
    func write(
        continuing content: String? = nil,
        facts: RecordFacts = sampleFacts
    ) throws -> String {
        var wizard = try RecordWizard(facts, continuing: content.map { Array($0.utf8) }, file: SampleRecord.path)
        let dialogue = RecordDialogue<Never>(
            nextLine: { self.nextLine() },
            say: { self.hear($0) },
            keep: { self.kept.append($0) }
        )
        wizard.run(dialogue, campaign: facts.campaign)
        return kept.last ?? content ?? ""
    }

    private func hear(_ text: String) {
        heard += text
        guard text.hasSuffix("\n> "), text.hasPrefix("\n"), let key = text.split(separator: "\n").first else { return }
        asked.append(String(key.split(separator: " ").first ?? key))
    }

    private func nextLine() -> AnswerLine? {
        if let patience {
            guard patience > 0 else { return nil }
            self.patience = patience - 1
        }
        guard let key = asked.last, let answer = answers[key]?.first else { return .text("") }
        answers[key]?.removeFirst()
        return .text(answer)
    }

    /// The campaign of ``SampleRecord/facts``.
    static var sampleFacts: RecordFacts {
        RecordFacts(
            campaign: "extra-controlestap",
            title: "Extra controlestap",
            templates: SampleRecord.templates,
            selectionDigest: SampleRecord.selection,
            languages: [.dutch, .english],
            fields: SampleRecord.columns,
            hasMinors: false,
            hasProtectedAddresses: true,
            today: SampleRecord.date("2026-11-10")
        )
    }

    /// Answers from which a record comes that has every section.
    static var everything: [String: [String]] {
        var answers = texts.mapValues { [$0] }
        for (index, role) in ["task", "processing", "bsn"].enumerated() {
            answers["legalReferences[\(index)].kind"] = ["bwb"]
            answers["legalReferences[\(index)].id"] = ["jci1.3:c:BWBR0048156&artikel=\(index + 5)&g=2025-11-11"]
            answers["legalReferences[\(index)].role"] = [role]
            answers["legalReferences[\(index)].quote"] = [SampleRecord.quote]
            answers["legalReferences[\(index)].inForceFrom"] = ["2023-07-01"]
            answers["legalReferences[\(index)].checkedOn"] = ["ok"]
        }
        for index in RetentionRule.Artifact.allCases.indices { answers["retention[\(index)].period"] = ["ok"] }
        answers["legalReferences"] = ["ja", "ja", "nee"]
        answers["processors"] = ["ja", "nee"]
        answers["alternatives"] = ["ja", "nee"]
        answers["coordination"] = ["nee"]
        answers["recipients"] = ["ja", "nee"]
        return answers
    }

    private static let texts = [
        "recordId": "GD-1", "author.name": "S. Chrijver", "controller.name": "Voorbeelddienst",
        "controller.oin": "00000001234567890000", "controller.contact": "Postbus 1", "processors[0].name": "Drukkerij",
        "processors[0].role": "drukken", "processors[0].agreementRef": "VO-1", "processors[0].country": "NL",
        "processors[1].name": "Post", "processors[1].role": "bezorgen", "processors[1].agreementRef": "VO-2",
        "processors[1].country": "BE", "processingActivityId": "https://register.example/1", "purpose.code": "veilig",
        "purpose.text": "Veilig inloggen.", "originalPurpose.code": "inloggen", "originalPurpose.text": "Inloggen.",
        "compatibility.outcome": "compatible", "compatibility.motivation": "Hetzelfde register.", "gdprBasis": "6.1.e",
        "directness": "direct", "necessity.proportionality": "Weinig gegevens.",
        "necessity.subsidiarity": "Kleiner kan niet.",
        "necessity.alternatives[0].description": "Een bericht.",
        "necessity.alternatives[0].rejectedBecause": "Te laat.",
        "necessity.alternatives[1].description": "Een e-mail.", "necessity.alternatives[1].rejectedBecause": "Nepmail.",
        "subjects.criteriaText": "Wie alleen een wachtwoord heeft.", "subjects.estimatedCount": "1000",
        "recipients[0].recipients": "Drukkerij", "recipients[1].recipients": "Post",
        "thirdCountryTransfer.takesPlace": "nee",
        "information.art14Where": "Het blok privacy", "information.noticeVersion": "3",
        "information.objectionRight": "ja",
        "information.contact": "De FG", "dpia.required": "ja", "dpia.ref": "DPIA-1", "dpia.adviceDate": "2026-09-14",
        "dpia.adviceOutcome": "positive", "security.ref": "IB-1", "security.adviceDate": "2026-09-21",
        "contactCentre.informedOn": "2026-09-28", "contactCentre.capacityPlanRef": "CP-1", "contactCentre.agreed": "ja",
        "coordination[0].date": "2026-08-24", "coordination[0].requestedOn": "2026-07-06",
        "coordination[0].party": "Juristen", "coordination[0].subject": "grondslag",
        "coordination[0].outcome": "akkoord",
        "coordination[0].documentRef": "J-1", "validFrom": "2026-01-01", "validUntil": "2026-12-31",
        "maxLetters": "2000",
        "sentence.nl": "Dat mag van de wet.", "sentence.en": "The law allows this.",
    ]
}
