import LetterModel

extension NobleTitle {
    /// The word that stands in a name, by the sex of its bearer and not by the code (table 38).
    ///
    /// `nil` when no word fits: a knight has no female form, and nothing fits an unknown sex.
    func word(for sex: Sex) -> String? {
        switch sex {
        case .male: maleWord
        case .female: self == .knight ? nil : femaleWord
        case .unknown: nil
        }
    }

    /// The word with which a predicate opens the line on an envelope; `nil` for a title.
    func openingPredicate(for sex: Sex) -> String? {
        guard isPredicate else { return nil }
        switch sex {
        case .male: return "Jonkheer"
        case .female: return "Jonkvrouw"
        case .unknown: return nil
        }
    }

    /// Whether a wife bears this title of her husband out of courtesy: the male titles, but neither
    /// knight nor jonkheer.
    var isGivenByCourtesy: Bool {
        switch self {
        case .baron, .count, .duke, .marquess, .prince: true
        default: false
        }
    }

    /// The form of salutation that the title makes; `nil` when the sex gives the plain form.
    func form(for sex: Sex) -> TitledForm? {
        switch (self, sex) {
        case (.prince, _), (.princess, _): .highness
        case (_, .unknown): nil
        case (.count, .male), (.countess, .male): .highbornLord
        case (.count, .female), (.countess, .female): .highbornLady
        case (_, .male): .highWellbornLord
        case (_, .female): .highWellbornLady
        }
    }

    private var maleWord: String {
        switch self {
        case .baron, .baroness: "baron"
        case .count, .countess: "graaf"
        case .duke, .duchess: "hertog"
        case .jonkheer, .jonkvrouw: "jonkheer"
        case .marquess, .marchioness: "markies"
        case .prince, .princess: "prins"
        case .knight: "ridder"
        }
    }

    private var femaleWord: String? {
        switch self {
        case .baron, .baroness: "barones"
        case .count, .countess: "gravin"
        case .duke, .duchess: "hertogin"
        case .jonkheer, .jonkvrouw: "jonkvrouw"
        case .marquess, .marchioness: "markiezin"
        case .prince, .princess: "prinses"
        case .knight: nil
        }
    }
}
