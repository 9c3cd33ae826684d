import LetterModel
import LetterRun

extension ProofCase {
    /// What the case is called in addresses and scripts: `longest-address`.
    var id: String {
        english.split { !$0.isLetter }.joined(separator: "-").lowercased()
    }

    /// The worst person of the case whose words fit the window and the font; `nil` when none does.
    func person(for kind: LetterKind, _ words: PersonWords) -> AddressedPerson? {
        for person in persons(kind.variant) {
            if case .success(let addressed) = words.address(person, kind.language) { return addressed }
        }
        return nil
    }
}
