import LetterModel

/// What the wizard says, in Dutch.
enum RecordWords {
    /// Answers a list that is empty.
    static let none = "geen"
    /// Takes a proposal over.
    static let agreement = "ok"

    /// How the wizard begins.
    static func opening(isNew: Bool, questionCount: Int) -> String {
        """
        \(isNew ? "Er is nog geen dossier; dit maakt er een." : "Er is al een dossier; dit vult aan wat ontbreekt.")
        Geef elk antwoord op een regel. Enter laat een vraag open. Ctrl-D stopt; wat is beantwoord, blijft bewaard.
        Het gaat om \(questionCount) onderdelen.

        """
    }

    /// A question with all that helps to answer it.
    static func prompt(_ question: RecordQuestion, path: String, proposal: String?) -> String {
        let offer = proposal.map { "  Voorstel: \($0) (typ '\(agreement)' om het over te nemen)\n" } ?? ""
        let isOptional = question.need == .optional ? " [mag open blijven]" : ""
        return "\n\(path)\(isOptional)\n  \(question.ask)\n"
            + question.form.allowed.map { "  - \($0)\n" }.joined()
            + (question.example.isEmpty ? "" : "  Voorbeeld: \(question.example)\n") + offer + "> "
    }

    /// What the program filled in as a list.
    static func filled(_ items: [String]) -> String {
        let isShort = items.allSatisfy { !$0.hasPrefix("{") }
        return "\(isShort ? items.joined(separator: ", ") : "\(items.count) regels") (ingevuld door het programma)"
    }

    /// What the program filled in as one value.
    static func filled(_ value: String, at path: String) -> String {
        "\n\(path): \(value) (ingevuld door het programma)\n"
    }

    /// Why an answer is not taken.
    static func refusal(_ refusal: AnswerForm.Refusal) -> String {
        "  Niet overgenomen. Gevonden: \(refusal.found). Verwacht: \(refusal.expected). Probeer het opnieuw.\n> "
    }

    /// How the wizard ends.
    static func closing(written: [String], open: [String], campaign: String) -> String {
        let keys = { (keys: [String]) in keys.isEmpty ? "niets" : keys.joined(separator: ", ") }
        return """

            Geschreven in legal-basis.yaml: \(keys(written)).
            Nog open: \(keys(open)).

            Verder met:
              postronde basis show \(campaign) --missing   wat nog ontbreekt, en wat u eraan doet
              postronde basis check \(campaign)            alle controles
              postronde basis request \(campaign)          akkoord vragen als alles klopt

            """
    }

    /// Said when every section is there.
    static let nothingToAsk = "Alle onderdelen staan in het dossier; er is niets te vragen en er is niets veranderd.\n"

    /// A key that only the author can fill in.
    static func emptyKey(_ key: String, at place: SourcePlace) -> String {
        "\(key) (staat zonder waarde op \(place); vul die in het bestand in)"
    }

    /// Said when a section does not fit in the file any more.
    static func tooLarge(_ key: String) -> String {
        "\n\(key) is niet bewaard: het bestand zou groter worden dan een dossier mag zijn. Houd de teksten korter.\n"
    }
}
