import LetterModel
import LetterRendering
import LetterRun
import LetterTemplates

/// One letter of a round, shown for one kind of reader after the other.
struct ProofSeries {
    /// A letter of the proof.
    struct Letter {
        let shown: ProofCase
        let person: AddressedPerson
        let proof: ProofLetter
    }

    /// `ECS-S-NL`; the file of the text when it has no code.
    let name: String
    let kind: LetterKind
    /// The file of its text.
    let path: String
    let letters: [Letter]
    /// Kinds of readers to whom no letter can go, because no such person fits the window.
    let unfit: [ProofCase]
    /// Optional texts that none of the letters shows.
    let unseen: [OptionalSide]
}
