import DurableFiles
import LetterModel
import LetterReferences
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
    package static func isKept(_ found: RecordedLetters.Found, of records: RecordedLetters) throws(RunFailure) -> Bool {
        do {
            let erased = try records.ledger.erasures()
            if erased.contains(where: { $0.run == found.run.number && $0.part == .letters }) { return false }
            return try folder(found, records)?.exists(found.bundle.name) ?? false
        } catch { throw RunFailure(writing: error) }
    }

    /// Whether a letter has a file of its own that is kept.
    package static func hasOwnFile(_ found: RecordedLetters.Found, of records: RecordedLetters) throws(RunFailure)
        -> Bool
    {
        guard try isKept(found, of: records) else { return false }
        do { return try folder(found, records)?.kind(of: found.bundle.name) == .folder } catch {
            throw RunFailure(writing: error)
        }
    }

    /// Reads a letter; `nil` when it is not kept any more.
    ///
    /// - Parameter ending: Of the file, such as `pdf`; `nil` for whichever there is.
    /// - Throws: ``RunFailure``: 69 without qpdf, 74 when the folder cannot be read.
    package init?(
        _ found: RecordedLetters.Found,
        of records: RecordedLetters,
        _ surroundings: Surroundings,
        ending: String? = nil
    ) throws(RunFailure) {
        guard try Self.isKept(found, of: records) else { return nil }
        do {
            guard let letters = try Self.folder(found, records) else { return nil }
            let reference = records.reference(of: found)
            if try letters.kind(of: found.bundle.name) == .folder {
                let folder = try letters.folder(found.bundle.name, createsMissing: false)
                guard
                    let file = try folder.list().first(where: { name in
                        ending.map { name == "\(reference.digits).\($0)" } ?? name.hasPrefix(reference.digits + ".")
                    })
                else {
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
