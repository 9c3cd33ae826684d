package import LetterModel

/// The second pass of selection: the person records meet the candidates.
///
/// The persons are streamed once, in any order; only records that belong to a candidate are looked
/// at, and of those only what a letter prints is kept.
package struct PersonJoin: ~Copyable {
    /// Puts a person into the words of a letter in a language, or says why there are none.
    package typealias Addressing = (Person, LetterLanguage) -> Result<AddressedPerson, AddressingObstacle>

    private let context: SelectionContext
    private let candidates: CandidateTable
    private var fates: [CandidateFate]
    private var rows: [RecipientTable.Row?]
    private var store = RecipientStore()
    private var persons = PersonTally()

    /// Starts with no person read.
    package init(candidates: CandidateTable, context: SelectionContext) {
        self.context = context
        self.candidates = candidates
        fates = [CandidateFate](repeating: .noPerson, count: candidates.count)
        rows = [RecipientTable.Row?](repeating: nil, count: candidates.count)
    }

    /// Whether the record of this number has to be decoded; one that need not be is counted here.
    package mutating func needs(_ number: CitizenServiceNumber) -> Bool {
        if candidates.index(of: number) != nil { return true }
        persons.read += 1
        persons.withoutAccount += 1
        return false
    }

    /// Notes a record without a number.
    package mutating func noteWithoutNumber() {
        persons.read += 1
        persons.withoutNumber += 1
    }

    /// Notes a record that could not be read; the account of its number, when known, is refused too.
    package mutating func noteRefused(_ number: CitizenServiceNumber?) {
        persons.read += 1
        persons.refused += 1
        guard let number, let index = candidates.index(of: number) else { return }
        if fates[index].isDecided { moveFromMatchedToDoubled() }
        fates[index] = .refused
    }

    /// Decides on the candidate to which a person record belongs.
    ///
    /// - Returns: `false` when the record is refused because the fonts cannot show it.
    @discardableResult
    package mutating func add(_ person: Person, addressing: Addressing) -> Bool {
        guard let index = candidates.index(of: person.citizenServiceNumber) else {
            preconditionFailure("Only persons that the join needs may be added.")
        }
        persons.read += 1
        if person.suspension?.isVoid == true {
            addVoid(person, at: index)
            return true
        }
        switch fates[index] {
        case .noPerson, .onlyVoid:
            persons.matched += 1
            decide(person, at: index, addressing)
        case .selected, .leftOut:
            if fates[index].isDecided { moveFromMatchedToDoubled() }
            persons.doubled += 1
            fates[index] = .leftOut(.duplicatePerson)
        case .refused:
            persons.doubled += 1
            return true
        }
        return fates[index] != .refused
    }

    /// The people who get a letter, and the count of everyone else.
    package consuming func finish() -> Selection {
        var tally = candidates.accounts
        var refusedByPerson = 0
        var selected: [RecipientTable.Row] = []
        selected.reserveCapacity(fates.count)
        for index in fates.indices {
            switch fates[index] {
            case .selected: if let row = rows[index] { selected.append(row) }
            case .leftOut(let reason), .onlyVoid(let reason): tally.leftOut[reason, default: 0] += 1
            case .noPerson: tally.leftOut[.notInPersonExtract, default: 0] += 1
            case .refused: refusedByPerson += 1
            }
        }
        return Selection(
            recipients: RecipientTable(rows: selected, store: store),
            funnel: SelectionFunnel(accounts: tally, accountsRefusedByPerson: refusedByPerson, persons: persons)
        )
    }

    private mutating func addVoid(_ person: Person, at index: Int) {
        persons.void += 1
        guard fates[index] == .noPerson else { return }
        let match = PersonMatch(
            person: person,
            candidate: CandidateFacts(packed: candidates.facts[index]),
            addressed: .failure(.reason(.recordVoid))
        )
        fates[index] = .onlyVoid(SelectionRules.firstReason(for: match, in: context) ?? .recordVoid)
    }

    private mutating func decide(_ person: Person, at index: Int, _ addressing: Addressing) {
        let candidate = CandidateFacts(packed: candidates.facts[index])
        let kind = LetterChoice.kind(for: person, candidate: candidate, among: context.letters)
        let match = PersonMatch(person: person, candidate: candidate, addressed: addressing(person, kind.language))
        if let reason = SelectionRules.firstReason(for: match, in: context) {
            fates[index] = .leftOut(reason)
        } else if case .success(let addressed) = match.addressed {
            fates[index] = .selected
            rows[index] = RecipientTable.Row(
                number: person.citizenServiceNumber,
                kind: kind,
                isConfidential: person.isConfidential,
                isLanguageFallback: kind.language != candidate.language,
                place: store.append(addressed)
            )
        } else {
            precondition(match.addressed == .failure(.characterNotInFont), "Each reason of addressing has its rule.")
            persons.matched -= 1
            persons.refused += 1
            fates[index] = .refused
        }
    }

    private mutating func moveFromMatchedToDoubled() {
        persons.matched -= 1
        persons.doubled += 1
    }
}

/// What is known of a candidate while the persons are being read.
enum CandidateFate: Hashable {
    /// No record yet.
    case noPerson
    /// Only records that stand for nobody, and the reason of the first.
    case onlyVoid(ExclusionReason)
    /// A record that could not be read.
    case refused
    case leftOut(ExclusionReason)
    case selected

    /// Whether a record was counted as matched, so that a further one doubles it.
    var isDecided: Bool {
        switch self {
        case .selected: true
        case .leftOut(let reason): reason != .duplicatePerson
        case .noPerson, .onlyVoid, .refused: false
        }
    }
}
