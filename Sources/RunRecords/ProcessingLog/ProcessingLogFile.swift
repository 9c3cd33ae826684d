import Compression
package import DurableFiles
import Glibc
package import LetterModel
package import LetterReferences

/// The file of `--logboek`: lines, plain or compressed, that appear under the file's name when the log is whole.
package struct ProcessingLogFile: ~Copyable {
    private static let pieceSize = 64 * 1024
    /// How much of a log is read to see of which run it is.
    private static let startSize = 4096

    private var file: DurableFile
    private var gzip: GzipStream?
    private var lines: ProcessingLogLines
    private var compressed: [UInt8] = []

    /// Begins the file beside its place, as `NAME.part`; what a program that was killed left there goes.
    ///
    /// - Parameter name: A name that ends in `.gz` makes a compressed file.
    /// - Throws: `FileFailure`, with `EEXIST` when the name is taken by something other than a log of this run.
    package init(
        _ name: String,
        in folder: SafeFolder,
        _ form: ProcessingLogForm,
        _ context: ProcessingContext
    ) throws(FileFailure) {
        let isCompressed = name.hasSuffix(".gz")
        if try folder.exists(name) {
            let start = try folder.readStart(of: name, count: Self.startSize)
            let text = isCompressed ? GzipStart.decompressed(start, atMost: Self.startSize) ?? [] : start
            guard ProcessingLogLines.isLog(text, of: context.runID) else {
                throw FileFailure(kind: .cannotCreate, operation: "open", path: "\(folder.path)/\(name)", code: EEXIST)
            }
        }
        _ = try folder.removeFile(name + SafeFolder.unfinishedSuffix)
        file = try DurableFile(name: name, in: folder)
        gzip = isCompressed ? GzipStream() : nil
        lines = ProcessingLogLines(form, context)
    }

    /// Adds one operation.
    ///
    /// - Parameter start: Milliseconds since 1970, as `end`.
    /// - Throws: `FileFailure` of kind `inputOutput`.
    package mutating func append(
        _ operation: ProcessingOperation,
        _ person: Pseudonym,
        start: Int,
        end: Int
    ) throws(FileFailure) {
        lines.append(operation, person, start: start, end: end)
        if lines.count >= Self.pieceSize { try write(lines.take(isEnd: false)) }
    }

    /// Brings the log to the disk and gives it its name.
    ///
    /// - Throws: `FileFailure`; the log is dropped.
    package consuming func finish() throws(FileFailure) {
        try write(lines.take(isEnd: true))
        if let gzip = gzip.take() {
            compressed.removeAll(keepingCapacity: true)
            gzip.finish(appendingTo: &compressed)
            try file.write(compressed)
        }
        _ = try file.commit(noReplace: false)
    }

    private mutating func write(_ bytes: [UInt8]) throws(FileFailure) {
        guard gzip != nil else { return try file.write(bytes) }
        compressed.removeAll(keepingCapacity: true)
        gzip?.write(bytes, appendingTo: &compressed)
        try file.write(compressed)
    }
}
