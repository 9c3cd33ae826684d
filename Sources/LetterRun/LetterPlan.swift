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

/// A letter as the print house sees it: its class and its pages. Millions of letters have a handful of shapes.
struct LetterShape: Hashable, Sendable {
    var letterClass: LetterClass
    var pages: Int
}

/// One letter of the plan, in the order in which letters are made.
struct PlannedLetter: Sendable {
    /// The place of the recipient in the selection.
    var row: Int32
    /// Its place among the shapes of the plan.
    var shape: UInt16
}

/// All letters of a run in their order, cut into bundles.
struct LetterPlan: Sendable {
    let letters: [PlannedLetter]
    /// The letters of each bundle; a bundle never mixes classes.
    let bundles: [Range<Int>]
    private let shapes: [LetterShape]

    /// Cuts letters that are in order into bundles.
    init(letters: [PlannedLetter], shapes: [LetterShape], bundleSize: Int) {
        (self.letters, self.shapes) = (letters, shapes)
        let classes = shapes.map { shape in shapes.firstIndex { $0.letterClass == shape.letterClass } }
        var bundles: [Range<Int>] = []
        var start = 0
        for index in letters.indices {
            let isFull = index - start == bundleSize
            let isOther = classes[Int(letters[index].shape)] != classes[Int(letters[start].shape)]
            if index > start, isFull || isOther {
                bundles.append(start..<index)
                start = index
            }
        }
        if start < letters.count { bundles.append(start..<letters.count) }
        self.bundles = bundles
    }

    /// The class of a letter.
    func letterClass(_ index: Int) -> LetterClass { shapes[Int(letters[index].shape)].letterClass }

    /// How many pages a letter prints.
    func pages(_ index: Int) -> Int { shapes[Int(letters[index].shape)].pages }
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
    func plan(
        isShown: @escaping @Sendable (RecipientTable.Row) -> Bool = { _ in true }
    ) async throws(RunFailure) -> LetterPlan {
        let count = recipients.count
        let chunks = stride(from: 0, to: count, by: Self.measuredAtOnce).map {
            $0..<min($0 + Self.measuredAtOnce, count)
        }
        var measured = MeasuredLetters(capacity: count)
        try await inOrder(chunks, jobs: jobs) { chunk throws(RunFailure) in
            try measure(chunk.filter { isShown(recipients.rows[$0]) })
        } handOver: { _, part throws(RunFailure) in
            measured.append(part)
        }
        return measured.plan(bundleSize: bundleSize)
    }

    /// Small enough that what a worker holds until its turn is small beside the whole.
    private static let measuredAtOnce = 8192

    private func measure(_ rows: [Int]) throws(RunFailure) -> MeasuredLetters {
        var setter = LetterSetter(appearance: materials.appearance)
        var measured = MeasuredLetters(capacity: rows.count)
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
            measured.append(
                row: index,
                number: row.number,
                shape: LetterShape(letterClass: letterClass, pages: pages),
                person: person,
                rank: keyedOrder(row.number)
            )
        }
        return measured
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
