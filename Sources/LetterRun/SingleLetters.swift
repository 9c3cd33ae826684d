import Artwork
import Campaign
package import LetterModel
import LetterRendering
package import PDFWriting
import Selection

/// Makes letters as files of their own, one after the other. One a worker: constant text is set, written and drawn once.
package struct SingleLetters: ~Copyable {
    /// A letter that is to be made.
    package struct Order: Sendable {
        /// In the words of a letter.
        package let person: AddressedPerson
        /// Which letter.
        package let kind: LetterKind
        /// The size of type.
        package let form: LetterForm
        /// As it is printed.
        package let reference: String

        package init(to person: AddressedPerson, kind: LetterKind, form: LetterForm, reference: String) {
            (self.person, self.kind, self.form, self.reference) = (person, kind, form, reference)
        }
    }

    private let materials: RunMaterials
    private let press: LetterPress
    private var setter: LetterSetter
    private var textWriters: [LetterKind: PlainTextWriter] = [:]
    private var htmlWriters: [LetterForm: HTMLWriter] = [:]

    /// Begins with nothing made.
    package init(_ materials: RunMaterials) {
        self.materials = materials
        press = materials.press
        setter = LetterSetter(appearance: materials.appearance)
    }

    /// A letter as a PDF file of its own.
    ///
    /// - Returns: The bytes, and how many pages they hold, empty backs of sheets included.
    /// - Throws: ``RunFailure`` when the letter cannot be filled, `FontError`, `PDFConformanceError`.
    package mutating func pdf(_ order: Order) throws -> (bytes: [UInt8], pages: Int) {
        let collected = CollectedBytes()
        let set = try materials.setLetter(
            to: order.person,
            in: (order.kind, order.form),
            reference: order.reference,
            setter: &setter
        )
        var file = try LetterFile(
            metadata: materials.metadata(title: set.subject, language: order.kind.language),
            press: press,
            tier: try materials.tier(for: CollectionOfOne(order.person)),
            use: .single
        ) { collected.all += $0 }
        try file.add(set)
        let summary = try file.finish()
        return (collected.all, summary.pages)
    }

    /// A letter as plain text.
    ///
    /// - Throws: ``RunFailure`` (78) when it cannot be filled.
    package mutating func text(_ order: Order) throws(RunFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        let worded = try worded(order)
        textWriters[order.kind, default: PlainTextWriter()].write(worded.frame, worded.filled, into: &bytes)
        return bytes
    }

    /// A letter as plain text whose paragraphs are a line each, for whoever breaks lines differently.
    ///
    /// - Throws: ``RunFailure`` (78) when it cannot be filled.
    package mutating func unbrokenText(_ order: Order) throws(RunFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        let worded = try worded(order)
        var writer = PlainTextWriter(width: Self.unbrokenWidth)
        writer.write(worded.frame, worded.filled, into: &bytes)
        return bytes
    }

    /// Wider than any paragraph of a letter.
    private static let unbrokenWidth = 4096

    /// A letter as an HTML document.
    ///
    /// - Throws: ``RunFailure`` (78) when it cannot be filled.
    package mutating func html(_ order: Order) throws(RunFailure) -> [UInt8] {
        let worded = try worded(order)
        var writer = htmlWriters.removeValue(forKey: order.form) ?? materials.htmlWriter(order.form)
        let bytes = writer.document(frame: worded.frame, letter: worded.filled, kind: worded.kind)
        htmlWriters[order.form] = writer
        return bytes
    }

    private mutating func worded(_ order: Order) throws(RunFailure) -> WordedLetter {
        try materials.letter(to: order.person, kind: order.kind, reference: order.reference, setter: &setter)
    }
}

extension SingleLetters.Order {
    /// The letter at a place of a plan.
    ///
    /// - Parameter form: In place of that of the plan.
    init(
        _ index: Int,
        of plan: LetterPlan,
        _ recipients: RecipientTable,
        _ references: ReferenceScheme,
        form: LetterForm? = nil
    ) {
        let row = recipients.rows[Int(plan.letters[index].row)]
        self.init(
            to: recipients.addressed(row),
            kind: row.kind,
            form: form ?? plan.letterClass(index).form,
            reference: references.printed(at: index)
        )
    }
}

extension RunMaterials {
    /// What a PDF file says of itself.
    package func metadata(title: String, language: LetterLanguage) -> PDFMetadata {
        PDFMetadata(
            title: title,
            language: language.rawValue,
            producer: producer,
            author: style.senderLines.first,
            creationDate: "\(asOf)T00:00:00Z"
        )
    }

    /// The smallest tier of the fonts that shows the letters of some people.
    func tier(for people: some Sequence<AddressedPerson>) throws -> FontTiers.Tier {
        var uncommon: Set<Unicode.Scalar> = []
        for person in people {
            for text in person.printedTexts { tiers.collectUncommon(in: text, into: &uncommon) }
        }
        return try tiers.tier(for: uncommon)
    }

    /// A writer of letters in a form; one for each worker, file or folder.
    func htmlWriter(_ form: LetterForm) -> HTMLWriter {
        HTMLWriter(
            style: style,
            form: form,
            date: asOf,
            mark: mark,
            logo: logo.map { HTMLLogo(file: $0.bytes, width: $0.artwork.width, height: $0.artwork.height) }
        )
    }
}
