import DurableFiles
import Foundation
import LetterModel
import LetterReferences
import LetterRun
import RunRecords

/// The Logboek Dataverwerkingen of look-ups: a line for each letter that someone was told of, added before it is told.
struct LookupLog: Sendable {
    /// In the campaign's folder under Output.
    static let fileName = "lookups.jsonl"
    /// Another file; `nil` for that one.
    let path: String?

    /// Adds a line for each letter.
    ///
    /// - Throws: ``RunFailure``: 73 or 74 when the log cannot be written.
    func append(
        _ found: [RecordedLetters.Found],
        of records: RecordedLetters,
        _ surroundings: Surroundings
    ) throws(RunFailure) {
        guard !found.isEmpty else { return }
        var bytes: [UInt8] = []
        let time = surroundings.milliseconds()
        for letter in found {
            let context = try context(letter, records)
            var lines = ProcessingLogLines(.json, context)
            lines.append(.lookUpLetter, letter.letter.pseudonym, start: time, end: time)
            bytes += lines.take(isEnd: true)
        }
        do throws(FileFailure) {
            if let path {
                let url = URL(filePath: path)
                let folder = try SafeFolder(
                    path: url.deletingLastPathComponent().path(percentEncoded: false),
                    createsMissing: false
                )
                try folder.append(bytes, to: url.lastPathComponent)
            } else {
                try records.folder.append(bytes, to: Self.fileName)
            }
        } catch { throw RunFailure(writing: error) }
    }

    /// Each look-up is an operation of its own, so that its identifiers come from chance and not from the run.
    private func context(_ letter: RecordedLetters.Found, _ records: RecordedLetters) throws(RunFailure)
        -> ProcessingContext
    {
        var chance = SystemRandomNumberGenerator()
        let key = (0..<32).map { _ in UInt8.random(in: 0...255, using: &chance) }
        do throws(LedgerFailure) {
            return ProcessingContext(
                activity: try records.ledger.processingActivity(of: letter.run.number) ?? "",
                runID: letter.run.request.runID,
                runKey: ContentDigest(bytes: key),
                programVersion: ProgramVersion.number
            )
        } catch { throw RunFailure(error) }
    }
}
