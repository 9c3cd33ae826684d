import LetterModel
import LetterReferences

/// What stands on each letter as its reference.
enum ReferenceScheme: Sendable {
    /// The keyed reference of a real run.
    case keyed(campaignNumber: Int, runNumber: Int, key: CampaignKey)
    /// The word of a dry run, so that no proof passes for a letter.
    case mark(String)

    /// The reference as it is printed, for the letter at a place of the plan (from 0).
    func printed(at index: Int) -> String {
        switch self {
        case .keyed: reference(at: index)?.grouped ?? ""
        case .mark(let word): word
        }
    }

    /// The name of the letter's own file, without its ending.
    func fileName(at index: Int) -> String {
        switch self {
        case .keyed: reference(at: index)?.digits ?? ""
        case .mark(let word): "\(word.lowercased())-\(index + 1)"
        }
    }

    /// The keyed reference; `nil` in a dry run.
    func reference(at index: Int) -> LetterReference? {
        guard case .keyed(let campaignNumber, let runNumber, let key) = self else { return nil }
        return LetterReference(
            campaignNumber: campaignNumber,
            runNumber: runNumber,
            sequence: index,
            key: key
        )
    }
}
