import Compression
import DurableFiles
import LetterModel
import LetterTemplates

/// The least that a program can do for a letter that is compressed, hashed and kept: it copies a
/// finished page, patches five fields, deflates, hashes and writes.
///
/// The page is the engine's own, constant text included. It uses the engine's deflate level for pages,
/// its SHA-256 and its way to the disk, and nothing else: no line is broken, no glyph looked up, no structure kept. What it writes has the size of a letter but
/// is no PDF that opens, for it lacks cross-references; every real program does more.
struct FloorWork: Sendable {
    /// The level of `PDFWorkspace`.
    private static let level = 1
    private static let objectHead = Array("1 0 obj<</Filter/FlateDecode/Length 1000>>stream\n".utf8)
    private static let objectTail = Array(
        "\nendstream endobj 2 0 obj<</Type/Page/Parent 3 0 R/Contents 1 0 R/StructParents 1>>endobj\n".utf8
    )

    let page: FloorPage
    let folder: SafeFolder
    /// For each letter in turn, the file that the engine makes of it: its size counts, and its bytes
    /// are copied but for the page.
    let files: [[UInt8]]

    /// One file with a page for each letter.
    func bundle(_ range: Range<Int>, name: String) throws -> MadeFiles {
        var file = try DurableFile(name: "\(name).pdf", in: folder)
        var work = page
        var compressor = ZlibCompressor(level: Self.level)
        var bytes: [UInt8] = []
        for index in range {
            bytes.removeAll(keepingCapacity: true)
            bytes += Self.objectHead
            work.patch(letter: index)
            compressor.compress(work.bytes.span, appendingTo: &bytes)
            bytes += Self.objectTail
            try file.write(bytes)
        }
        let receipt = try file.commit()
        return MadeFiles(bytes: receipt.byteCount, digest: receipt.sha256)
    }

    /// A folder with a file for each letter, as large as the engine's.
    func singles(_ range: Range<Int>, name: String) throws -> MadeFiles {
        var folder = try DurableFolder(name: name, in: folder)
        var work = page
        var compressor = ZlibCompressor(level: Self.level)
        var content: [UInt8] = []
        var bytes: [UInt8] = []
        for index in range {
            content.removeAll(keepingCapacity: true)
            bytes.removeAll(keepingCapacity: true)
            work.patch(letter: index)
            compressor.compress(work.bytes.span, appendingTo: &content)
            let file = files[index % files.count]
            bytes += file[..<max(0, file.count - content.count)]
            bytes += content
            try folder.write("\(index).pdf", bytes)
        }
        let receipt = try folder.commit().whole
        return MadeFiles(bytes: receipt.byteCount, digest: receipt.sha256)
    }
}
