package import LetterModel

/// Decides on person records one by one, each from itself alone: so records can be judged side by side.
package struct PersonJudge: Sendable {
    /// Puts a person into the words of a letter in a language, or says why there are none.
    package typealias Addressing = (Person, LetterLanguage) -> Result<AddressedPerson, AddressingObstacle>

    let context: SelectionContext
    let candidates: CandidateTable

    /// Decides on a person who is a candidate.
    package func judge(_ person: Person, addressing: Addressing) -> PersonVerdict {
        guard let index = candidates.index(of: person.citizenServiceNumber) else {
            preconditionFailure("Only persons that the join needs may be judged.")
        }
        let outcome =
            person.suspension?.isVoid == true ? void(person, at: index) : decide(person, at: index, addressing)
        return PersonVerdict(index: index, outcome: outcome)
    }

    /// The record stands for nobody; the reason is that of the first rule that it meets.
    private func void(_ person: Person, at index: Int) -> PersonVerdict.Outcome {
        let match = PersonMatch(
            person: person,
            candidate: CandidateFacts(packed: candidates.facts[index]),
            addressed: .failure(.reason(.recordVoid))
        )
        return .void(SelectionRules.firstReason(for: match, in: context) ?? .recordVoid)
    }

    private func decide(_ person: Person, at index: Int, _ addressing: Addressing) -> PersonVerdict.Outcome {
        let candidate = CandidateFacts(packed: candidates.facts[index])
        let kind = LetterChoice.kind(for: person, candidate: candidate, among: context.letters)
        let match = PersonMatch(person: person, candidate: candidate, addressed: addressing(person, kind.language))
        if let reason = SelectionRules.firstReason(for: match, in: context) { return .leftOut(reason) }
        guard case .success(var addressed) = match.addressed else {
            precondition(match.addressed == .failure(.characterNotInFont), "Each reason of addressing has its rule.")
            return .notShown
        }
        addressed.firstLetter = context.firstLetterDay?(person.citizenServiceNumber)
        return .selected(
            PersonVerdict.Choice(
                addressed: addressed,
                number: person.citizenServiceNumber,
                municipality: person.municipality,
                kind: kind,
                isConfidential: person.isConfidential,
                isLanguageFallback: kind.language != candidate.language
            )
        )
    }
}

/// What was decided on one person record, before it is known whether others stand beside it.
package struct PersonVerdict: Sendable {
    /// The letter of someone who is selected.
    struct Choice: Sendable {
        var addressed: AddressedPerson
        var number: CitizenServiceNumber
        var municipality: UInt16
        var kind: LetterKind
        var isConfidential: Bool
        var isLanguageFallback: Bool
    }

    enum Outcome: Sendable {
        /// The record stands for nobody.
        case void(ExclusionReason)
        case leftOut(ExclusionReason)
        case selected(Choice)
        /// The fonts cannot show it.
        case notShown
    }

    /// Of the candidate.
    let index: Int
    let outcome: Outcome
}
