import DurableFiles
import LetterModel
import LetterReferences
import LetterRendering
import PDFWriting
import RunRecords
import Selection

/// Writes the files of bundles: the unit of work and of commit.
struct BundleMaker: Sendable {
    /// One for each kind of letter, for each wraps the constant text of its template once.
    private typealias TextWriters = [LetterKind: PlainTextWriter]

    let materials: RunMaterials
    let recipients: RecipientTable
    let plan: LetterPlan
    let references: ReferenceScheme
    let formats: [LetterFormat]
    let package: PackageForm
    let letters: SafeFolder
    let stop: StopRequest

    /// Makes one bundle; a file that is there already must come out equal.
    ///
    /// - Parameter number: From 0.
    /// - Returns: The receipt that the ledger keeps: that of the first format in the order of ``LetterFormat``.
    func make(_ number: Int) throws(RunFailure) -> FileReceipt {
        do {
            return switch package {
            case .bundle: try makeFiles(number)
            case .single: try makeFolder(number)
            }
        } catch {
            throw RunFailure(writing: error)
        }
    }

    /// `0001` for the first.
    static func label(_ number: Int) -> String {
        let digits = String(number + 1)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private func makeFiles(_ number: Int) throws -> FileReceipt {
        let name = "print-\(Self.label(number))"
        var receipts: [FileReceipt] = []
        if formats.contains(.pdf) { receipts.append(try makePDF(number, name: "\(name).pdf")) }
        if formats.contains(.text) { receipts.append(try makeText(number, name: "\(name).txt")) }
        if formats.contains(.html) { receipts.append(try makeHTML(number, title: name)) }
        guard let first = receipts.first else { preconditionFailure("A run has one format at least.") }
        return first
    }

    private func makePDF(_ number: Int, name: String) throws -> FileReceipt {
        let range = plan.bundles[number]
        let output = OutputFile(try DurableFile(name: name, in: letters))
        var setter = LetterSetter(appearance: materials.appearance)
        var file = try LetterFile(
            metadata: materials.metadata(
                title: "\(name), \(range.count)",
                language: plan.letterClass(range.lowerBound).language
            ),
            press: materials.press,
            tier: try materials.tier(for: people(of: range)),
            use: .bundle
        ) { try output.write($0) }
        for index in range {
            try stop.check()
            try file.add(try setLetter(index, &setter))
        }
        _ = try file.finish()
        return try output.commitOrMatch()
    }

    private func makeText(_ number: Int, name: String) throws -> FileReceipt {
        let output = OutputFile(try DurableFile(name: name, in: letters))
        var setter = LetterSetter(appearance: materials.appearance)
        var writers = TextWriters()
        var bytes: [UInt8] = []
        for index in plan.bundles[number] {
            try stop.check()
            bytes.removeAll(keepingCapacity: true)
            // A form feed parts the letters: printers and pagers begin a new page there.
            if index > plan.bundles[number].lowerBound { bytes.append(0x0C) }
            try addText(index, &setter, &writers, to: &bytes)
            try output.write(bytes)
        }
        return try output.commitOrMatch()
    }

    private func makeFolder(_ number: Int) throws -> FileReceipt {
        var folder = try DurableFolder(name: Self.label(number), in: letters)
        var single = SingleLetters(materials)
        for index in plan.bundles[number] {
            try stop.check()
            let name = references.fileName(at: index)
            let order = SingleLetters.Order(index, of: plan, recipients, references)
            if formats.contains(.pdf) { _ = try folder.write("\(name).pdf", try single.pdf(order).bytes) }
            if formats.contains(.text) { _ = try folder.write("\(name).txt", try single.text(order)) }
            if formats.contains(.html) { _ = try folder.write("\(name).html", try single.html(order)) }
        }
        return try folder.commitOrMatch().whole
    }

    private func addText(
        _ index: Int,
        _ setter: inout LetterSetter,
        _ writers: inout TextWriters,
        to bytes: inout [UInt8]
    ) throws(RunFailure) {
        let worded = try letter(index, &setter)
        writers[worded.kind, default: PlainTextWriter()].write(worded.frame, worded.filled, into: &bytes)
    }

    /// The letter at a place of the plan, in words.
    func letter(_ index: Int, _ setter: inout LetterSetter) throws(RunFailure) -> WordedLetter {
        let row = recipients.rows[Int(plan.letters[index].row)]
        return try materials.letter(
            to: recipients.addressed(row),
            kind: row.kind,
            reference: references.printed(at: index),
            setter: &setter
        )
    }

    private func setLetter(_ index: Int, _ setter: inout LetterSetter) throws(RunFailure) -> SetLetter {
        let row = recipients.rows[Int(plan.letters[index].row)]
        return try materials.setLetter(
            to: recipients.addressed(row),
            in: (row.kind, plan.letterClass(index).form),
            reference: references.printed(at: index),
            setter: &setter
        )
    }

    private func people(of range: Range<Int>) -> some Sequence<AddressedPerson> {
        range.lazy.map { recipients.addressed(recipients.rows[Int(plan.letters[$0].row)]) }
    }
}

extension AddressedPerson {
    /// Every text that a letter may print, capitals of the country included.
    package var printedTexts: [String] {
        [salutation, envelopeName.text, runningTextName, formOfAddress, country, country.uppercased()] + addressLines
    }
}

/// A durable file that a closure can write to.
///
/// The writer of a PDF takes a closure for its bytes, and a closure cannot hold a value that must not
/// be copied. Used by one worker alone.
final class OutputFile {
    private var file: DurableFile?

    init(_ file: consuming DurableFile) {
        self.file = consume file
    }

    func write(_ bytes: [UInt8]) throws(FileFailure) {
        try file?.write(bytes)
    }

    func commitOrMatch() throws(FileFailure) -> FileReceipt {
        guard let whole = file.take() else { preconditionFailure("A file is committed once.") }
        return try whole.commitOrMatch()
    }
}
