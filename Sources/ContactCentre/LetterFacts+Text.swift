import LetterModel

extension LetterFacts {
    /// Words for whoever has the reader of the letter on the phone.
    package var text: String {
        let rows = [
            ("Reference", reference), ("Campaign", campaign), ("Date of the letter", date.description),
            ("Round, wave", "\(round), \(wave)"), ("Letter", "\(variant), \(language), \(pages) pages"),
            ("Text version", textVersion ?? "erased"), ("State", state.words),
            ("Run", runID), ("Letter kept", isKept ? "yes" : "no"), ("Why this person", why),
        ]
        return rows.map { label, value in
            "  \(label)\(String(repeating: " ", count: 20 - label.count))\(value)"
        }.joined(separator: "\n")
    }

    /// Why a letter goes to somebody, in one line.
    private var why: String {
        let common = "an active DigiD with a user name and password only, no SMS check and no app"
        let reminder = round == "first" ? "" : "; still so after the first letter"
        return switch variant {
        case LetterVariant.abroad.rawValue: "\(common)\(reminder); registered as living abroad"
        case LetterVariant.noDutchDocument.rawValue: "\(common)\(reminder); no Dutch identity document"
        default: common + reminder
        }
    }
}

extension LetterFacts.State {
    /// For a person.
    var words: String {
        switch self {
        case .made: "made, and not handed to the print house: nobody should have it yet"
        case .handedOver: "sent"
        case .held: "made, on hold: nobody should have it yet"
        case .stopped: "made, and stopped: nobody should have it"
        case .returned: "sent, and came back"
        }
    }
}
