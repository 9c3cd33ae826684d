/// A salutation that a title makes: it holds no name.
enum TitledForm {
    case highness
    case highbornLord
    case highbornLady
    case highWellbornLord
    case highWellbornLady

    /// As the salutation: `Hoogwelgeboren heer`.
    var salutation: String {
        switch self {
        case .highness: "Hoogheid"
        case .highbornLord: "Hooggeboren heer"
        case .highbornLady: "Hooggeboren vrouwe"
        case .highWellbornLord: "Hoogwelgeboren heer"
        case .highWellbornLady: "Hoogwelgeboren vrouwe"
        }
    }

    /// As the line above the name on an envelope: `De hoogwelgeboren heer`.
    var formOfAddress: String {
        switch self {
        case .highness: "De hoogheid"
        case .highbornLord: "De hooggeboren heer"
        case .highbornLady: "De hooggeboren vrouwe"
        case .highWellbornLord: "De hoogwelgeboren heer"
        case .highWellbornLady: "De hoogwelgeboren vrouwe"
        }
    }
}
