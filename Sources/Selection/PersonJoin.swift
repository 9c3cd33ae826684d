package import LetterModel

/// The second pass of selection: the person records meet the candidates.
///
/// The persons are streamed once, in any order; only records that belong to a candidate are looked
/// at, and of those only what a letter prints is kept.
package struct PersonJoin: ~Copyable {
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

    /// Decides on person records side by side; what it says is taken with ``take(_:)``.
    package var judge: PersonJudge { PersonJudge(context: context, candidates: candidates) }

    /// Decides on the candidate to which a person record belongs, and takes the verdict.
    ///
    /// - Returns: `false` when the record is refused because the fonts cannot show it.
    @discardableResult
    package mutating func add(_ person: Person, addressing: PersonJudge.Addressing) -> Bool {
        take(judge.judge(person, addressing: addressing))
    }

    /// Takes what was decided on a record. Records are taken in the order of the extract.
    ///
    /// - Returns: `false` when the record is refused because the fonts cannot show it.
    package mutating func take(_ verdict: PersonVerdict) -> Bool {
        let index = verdict.index
        persons.read += 1
        if case .void(let reason) = verdict.outcome {
            persons.void += 1
            if fates[index] == .noPerson { fates[index] = .onlyVoid(reason) }
            return true
        }
        switch fates[index] {
        case .noPerson, .onlyVoid: settle(verdict.outcome, at: index)
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
        var heldOut: [CitizenServiceNumber] = []
        selected.reserveCapacity(fates.count)
        for index in fates.indices {
            switch fates[index] {
            case .selected: if let row = rows[index] { selected.append(row) }
            case .leftOut(.heldOut):
                heldOut.append(candidates.numbers[index])
                tally.leftOut[.heldOut, default: 0] += 1
            case .leftOut(let reason), .onlyVoid(let reason): tally.leftOut[reason, default: 0] += 1
            case .noPerson: tally.leftOut[.notInPersonExtract, default: 0] += 1
            case .refused: refusedByPerson += 1
            }
        }
        return Selection(
            recipients: RecipientTable(rows: selected, store: store),
            heldOut: heldOut,
            funnel: SelectionFunnel(accounts: tally, accountsRefusedByPerson: refusedByPerson, persons: persons)
        )
    }

    /// The first record of a candidate that stands for somebody.
    private mutating func settle(_ outcome: PersonVerdict.Outcome, at index: Int) {
        switch outcome {
        case .void: preconditionFailure("A record that stands for nobody settles nothing.")
        case .leftOut(let reason):
            persons.matched += 1
            fates[index] = .leftOut(reason)
        case .selected(let choice):
            persons.matched += 1
            fates[index] = .selected
            rows[index] = RecipientTable.Row(choice, place: store.append(choice.addressed))
        case .notShown:
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
