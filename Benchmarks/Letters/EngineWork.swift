import Crypto
import DurableFiles
import LetterModel
import LetterReferences
import LetterRendering
import LetterTemplates
import PDFWriting

/// What came out of one bundle or folder.
struct MadeFiles: Sendable {
    var bytes: Int
    /// SHA-256 over what was made.
    var digest: [UInt8]
}

/// Makes letters exactly as a run does: filled, set, drawn, compressed, hashed and brought to the disk.
struct EngineWork: Sendable {
    let materials: LetterMaterials
    let generator: LetterGenerator
    let folder: SafeFolder

    /// One file with all letters of a range.
    func bundle(_ range: Range<Int>, name: String) throws -> MadeFiles {
        let output = DurableOutput(try DurableFile(name: "\(name).pdf", in: folder))
        var setter = LetterSetter(appearance: materials.appearance)
        var file = try LetterFile(
            metadata: materials.metadata(title: "\(name), \(range.count)"),
            press: LetterPress(appearance: materials.appearance, colourProfile: materials.colourProfile),
            tier: try tier(range),
            use: .bundle
        ) { try output.write($0) }
        for index in range { try file.add(try letter(index, &setter)) }
        _ = try file.finish()
        let receipt = try output.commit()
        return MadeFiles(bytes: receipt.byteCount, digest: receipt.sha256)
    }

    /// A folder with one file for each letter of a range.
    func singles(_ range: Range<Int>, name: String) throws -> MadeFiles {
        var folder = try DurableFolder(name: name, in: folder)
        var setter = LetterSetter(appearance: materials.appearance)
        let press = LetterPress(appearance: materials.appearance, colourProfile: materials.colourProfile)
        for index in range {
            let bytes = try single(index, &setter, press)
            try folder.write("\(generator.reference(index).digits).pdf", bytes)
        }
        let receipt = try folder.commit().whole
        return MadeFiles(bytes: receipt.byteCount, digest: receipt.sha256)
    }

    /// The files of the first letters, in memory.
    func singleFiles(count: Int) throws -> [[UInt8]] {
        var setter = LetterSetter(appearance: materials.appearance)
        let press = LetterPress(appearance: materials.appearance, colourProfile: materials.colourProfile)
        return try (0..<count).map { try single($0, &setter, press) }
    }

    /// The file of the first letter, in memory, with plain streams.
    func readableFile() throws -> [UInt8] {
        var setter = LetterSetter(appearance: materials.appearance)
        let press = LetterPress(appearance: materials.appearance, colourProfile: materials.colourProfile)
        return try single(0, &setter, press, use: .readable)
    }

    /// Everything but the engine: what the figures of the engine hold of its input.
    func wordings(_ range: Range<Int>, name _: String) throws -> MadeFiles {
        var setter = LetterSetter(appearance: materials.appearance)
        var bytes = 0
        for index in range {
            let wording = try generator.wording(index, setter: &setter)
            for line in wording.frame.addressLines { bytes += line.utf8.count }
        }
        return MadeFiles(bytes: bytes, digest: Array(SHA256.hash(data: Array("\(bytes)".utf8))))
    }

    private func single(
        _ index: Int,
        _ setter: inout LetterSetter,
        _ press: LetterPress,
        use: LetterFile.Use = .single
    ) throws -> [UInt8] {
        let bytes = ByteCollector()
        let set = try letter(index, &setter)
        var file = try LetterFile(
            metadata: materials.metadata(title: set.subject),
            press: press,
            tier: try tier(index..<index + 1),
            use: use
        ) { bytes.all += $0 }
        try file.add(set)
        _ = try file.finish()
        return bytes.all
    }

    private func letter(
        _ index: Int,
        _ setter: inout LetterSetter
    ) throws -> SetLetter {
        let wording = try generator.wording(index, setter: &setter)
        let filled = try materials.template.fill(inOrder: wording.values)
        return setter.set(filled, kind: LetterMaterials.kind, frame: wording.frame)
    }

    private func tier(_ range: Range<Int>) throws -> FontTiers.Tier {
        var scalars: Set<Unicode.Scalar> = []
        for index in range {
            for text in generator.pool[index].printedTexts { materials.tiers.collectUncommon(in: text, into: &scalars) }
        }
        return try materials.tiers.tier(for: scalars)
    }
}

/// A durable file that a closure can write to; see `BundleMaker`.
private final class DurableOutput {
    private var file: DurableFile?

    init(_ file: consuming DurableFile) {
        self.file = consume file
    }

    func write(_ bytes: [UInt8]) throws {
        try file?.write(bytes)
    }

    func commit() throws -> FileReceipt {
        guard let whole = file.take() else { preconditionFailure("A file is committed once.") }
        return try whole.commit()
    }
}

/// The bytes of a file that is made in memory.
private final class ByteCollector {
    var all: [UInt8] = []
}
