import Addressing
import LetterModel
import LetterRendering
import Selection

/// What letters of one bundle have in common, so that the print house can handle the bundle as one.
struct LetterClass: Hashable, Comparable, Sendable {
    /// How the letter travels; ordinary mail is the only way today.
    var delivery = "mail"
    var isAbroad: Bool
    var language: LetterLanguage
    var form: LetterForm
    var sheets: Int

    static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    private var order: (String, Int, String, Int, Int) {
        (delivery, isAbroad ? 1 : 0, language.rawValue, form == .normal ? 0 : 1, sheets)
    }
}

/// One letter of the plan, in the order in which letters are made.
struct PlannedLetter: Sendable {
    /// The place of the recipient in the selection.
    var row: Int32
    var pages: Int16
    var letterClass: LetterClass
}

/// All letters of a run in their order, cut into bundles.
struct LetterPlan: Sendable {
    let letters: [PlannedLetter]
    /// The letters of each bundle; a bundle never mixes classes.
    let bundles: [Range<Int>]

    /// Cuts letters that are in order into bundles.
    init(letters: [PlannedLetter], bundleSize: Int) {
        self.letters = letters
        var bundles: [Range<Int>] = []
        var start = 0
        for index in letters.indices {
            let isFull = index - start == bundleSize
            if index > start, isFull || letters[index].letterClass != letters[start].letterClass {
                bundles.append(start..<index)
                start = index
            }
        }
        if start < letters.count { bundles.append(start..<letters.count) }
        self.bundles = bundles
    }
}

/// Measures every letter and puts all in order: class, country, postal code, house number, keyed hash.
struct PlanningStage: Sendable {
    let materials: RunMaterials
    let recipients: RecipientTable
    let keyedOrder: @Sendable (CitizenServiceNumber) -> UInt64
    let bundleSize: Int
    let jobs: Int
    let stop: StopRequest

    /// A reference of the usual width, for letters that have none yet: all digits are equally wide.
    static let widestReference = "0000 0000 0000 0000"

    /// Makes the plan.
    ///
    /// - Parameter isShown: Whether a recipient's letter is made at all; a dry run leaves out people
    ///   with a confidentiality flag.
    func plan(isShown: @Sendable (RecipientTable.Row) -> Bool = { _ in true }) async throws(RunFailure) -> LetterPlan {
        let rows = recipients.rows.indices.filter { isShown(recipients.rows[$0]) }
        let size = max(1, (rows.count + jobs - 1) / jobs)
        let chunks = stride(from: 0, to: rows.count, by: size).map { Array(rows[$0..<min($0 + size, rows.count)]) }
        var measured: [(key: SortKey, letter: PlannedLetter)] = []
        measured.reserveCapacity(rows.count)
        for part in try await inParallel(chunks, jobs: jobs, { chunk throws(RunFailure) in try measure(chunk) }) {
            measured += part
        }
        measured.sort { $0.key < $1.key }
        return LetterPlan(letters: measured.map(\.letter), bundleSize: bundleSize)
    }

    private func measure(_ rows: [Int]) throws(RunFailure) -> [(key: SortKey, letter: PlannedLetter)] {
        var setter = LetterSetter(appearance: materials.appearance)
        var measured: [(key: SortKey, letter: PlannedLetter)] = []
        measured.reserveCapacity(rows.count)
        for index in rows {
            try stop.check()
            let row = recipients.rows[index]
            let person = recipients.addressed(row)
            let worded = try materials.letter(
                to: person,
                kind: row.kind,
                reference: Self.widestReference,
                setter: &setter
            )
            let form = materials.largePrint.form(of: row.number)
            let pages = setter.pageCount(of: worded.filled, kind: row.kind, form: form, frame: worded.frame)
            let letterClass = LetterClass(
                isAbroad: !person.country.isEmpty,
                language: row.kind.language,
                form: form,
                sheets: materials.style.sheetCount(ofPages: pages)
            )
            let letter = PlannedLetter(
                row: Int32(index),
                pages: Int16(pages),
                letterClass: letterClass
            )
            let key = SortKey(
                letterClass: letterClass,
                country: person.country,
                postalCode: person.postalCode,
                houseNumber: person.houseNumber,
                rank: keyedOrder(row.number),
                number: row.number
            )
            measured.append((key, letter))
        }
        return measured
    }

    /// The order of letters; numbers only break a tie of hashes.
    private struct SortKey: Comparable {
        var letterClass: LetterClass
        var country: String
        var postalCode: PostalCode?
        var houseNumber: Int
        var rank: UInt64
        var number: CitizenServiceNumber

        static func < (left: Self, right: Self) -> Bool {
            if left.letterClass != right.letterClass { return left.letterClass < right.letterClass }
            if left.country != right.country { return left.country < right.country }
            if left.postalCode != right.postalCode {
                guard let first = left.postalCode else { return true }
                guard let second = right.postalCode else { return false }
                return first < second
            }
            return (left.houseNumber, left.rank, left.number) < (right.houseNumber, right.rank, right.number)
        }
    }
}

extension RunMaterials {
    /// One person's letter, in words and set in lines and pages.
    func setLetter(
        to person: AddressedPerson,
        in letter: (kind: LetterKind, form: LetterForm),
        reference: String,
        setter: inout LetterSetter
    ) throws(RunFailure) -> SetLetter {
        let worded = try self.letter(to: person, kind: letter.kind, reference: reference, setter: &setter)
        return setter.set(worded.filled, kind: letter.kind, form: letter.form, frame: worded.frame)
    }

    /// One person's letter in words, its address measured with a worker's own setter.
    func letter(
        to person: AddressedPerson,
        kind: LetterKind,
        reference: String,
        setter: inout LetterSetter
    ) throws(RunFailure) -> WordedLetter {
        try letter(to: person, kind: kind, reference: reference) { setter.fitsInWindow($0) }
    }
}
