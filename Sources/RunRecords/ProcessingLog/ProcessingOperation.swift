/// What is done with the data of one person in a run: an operation (Actie) of the Logboek Dataverwerkingen.
package enum ProcessingOperation: UInt8, CaseIterable, Sendable {
    /// The account was read, and selected or left out.
    case readAccount
    /// The record of the population register was read, and used or left out.
    case readPerson
    /// A letter was made.
    case makeLetter
    /// A proof of a letter was made, which nobody sends.
    case makeProof
    /// The contact centre was told of a letter.
    case lookUpLetter

    /// The field `name` of a line.
    package var name: String {
        switch self {
        case .readAccount: "account-lezen"
        case .readPerson: "persoon-lezen"
        case .makeLetter: "brief-maken"
        case .makeProof: "proefbrief-maken"
        case .lookUpLetter: "brief-opzoeken"
        }
    }

    /// The operation that this one follows from. Person records come in an extract of their own, also of people
    /// without an account, so that they follow from nothing.
    var parent: ProcessingOperation? {
        switch self {
        case .readAccount, .readPerson, .lookUpLetter: nil
        case .makeLetter, .makeProof: .readAccount
        }
    }
}
