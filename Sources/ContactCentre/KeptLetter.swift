import DurableFiles
import LetterModel
import LetterReferences
import LetterRun
import RunRecords

/// A letter that is still in the folder of its run.
package struct KeptLetter: Sendable {
    /// The file.
    package let bytes: [UInt8]
    /// `pdf`, `txt` or `html`.
    package let fileEnding: String
    /// Whether it is the file that was made for it; else it was cut from its bundle.
    package let isOwnFile: Bool

    /// Whether the letters of a run are still there.
    static func isKept(_ found: RecordedLetters.Found, of records: RecordedLetters) throws(RunFailure) -> Bool {
        do {
            let erased = try records.ledger.erasures()
            if erased.contains(where: { $0.run == found.run.number && $0.part == .letters }) { return false }
            return try folder(found, records)?.exists(found.bundle.name) ?? false
        } catch { throw RunFailure(writing: error) }
    }

    /// Reads a letter; `nil` when it is not kept any more.
    ///
    /// - Throws: ``RunFailure``: 69 without qpdf, 74 when the folder cannot be read.
    init?(
        _ found: RecordedLetters.Found,
        of records: RecordedLetters,
        _ surroundings: Surroundings
    ) throws(RunFailure) {
        guard try Self.isKept(found, of: records) else { return nil }
        do {
            guard let letters = try Self.folder(found, records) else { return nil }
            let reference = records.reference(of: found)
            if try letters.kind(of: found.bundle.name) == .folder {
                let folder = try letters.folder(found.bundle.name, createsMissing: false)
                guard let file = try folder.list().first(where: { $0.hasPrefix(reference.digits + ".") }) else {
                    return nil
                }
                bytes = try folder.readFile(file)
                fileEnding = String(file.dropFirst(reference.digits.count + 1))
                isOwnFile = true
                return
            }
            guard found.bundle.name.hasSuffix(".pdf") else { return nil }
            let pages = found.letter.firstPage...(found.letter.firstPage + found.letter.pages - 1)
            let bundle = "\(letters.path)/\(found.bundle.name)"
            bytes = try CutPages.cut(pages, from: bundle, path: surroundings.environment["PATH"])
            (fileEnding, isOwnFile) = ("pdf", false)
        } catch { throw RunFailure(writing: error) }
    }

    private static func folder(_ found: RecordedLetters.Found, _ records: RecordedLetters) throws -> SafeFolder? {
        let names = [found.run.request.waveName.folder, found.run.request.runID, Manifest.lettersFolder]
        do throws(FileFailure) { return try records.folder.folder(names, createsMissing: false) } catch {
            if error.isAbsence { return nil }
            throw error
        }
    }
}
