import DurableFiles
import Foundation
package import LetterModel
import LetterReferences
import RunRecords

/// The Logboek Dataverwerkingen of the letters of a run that was sealed, for `postronde logboek`.
package struct ProcessingLogExport {
    private let ledger: Ledger
    private let runID: String

    /// Finds a run in the output.
    ///
    /// - Parameter run: Its folder, or its name in one of the campaigns of the output.
    /// - Throws: ``RunFailure`` (66) when there is none.
    package init(run: String, output: String) throws(RunFailure) {
        let name = URL(filePath: run).standardizedFileURL.lastPathComponent
        runID = name
        for folder in try Self.folders(run, output) {
            do throws(LedgerFailure) {
                let ledger = try Ledger(withoutOwnerIn: folder, access: .readOnly)
                if try ledger.runs().contains(where: { $0.request.runID == name }) {
                    self.ledger = ledger
                    return
                }
            } catch { throw RunFailure(error) }
        }
        throw Self.missing(run)
    }

    private static func missing(_ run: String) -> RunFailure {
        RunFailure(.inputUnreadable, "\(run): no such run is recorded. Name its folder, or its name with --output.")
    }

    /// The campaigns in which the run may be.
    private static func folders(_ run: String, _ output: String) throws(RunFailure) -> [SafeFolder] {
        let campaign = URL(filePath: run).standardizedFileURL.deletingLastPathComponent().deletingLastPathComponent()
        do {
            if run.contains("/") {
                let folder = try SafeFolder(path: campaign.path(percentEncoded: false), createsMissing: false)
                return try Ledger.exists(in: folder) ? [folder] : []
            }
            let all = try SafeFolder(path: output, createsMissing: false)
            return try all.list().filter { try all.kind(of: $0) == .folder }
                .map { try all.folder($0, createsMissing: false) }.filter { try Ledger.exists(in: $0) }
        } catch let failure as FileFailure where failure.isAbsence {
            throw missing(run)
        } catch { throw RunFailure(writing: error) }
    }

    /// Writes the log into a file, which appears when it is whole; its name says whether it is compressed.
    ///
    /// - Returns: How many lines.
    /// - Throws: ``RunFailure``: 66 when the run is not sealed, 73 and 74 when the file cannot be written.
    package func write(to path: String, _ form: ProcessingLogForm) throws(RunFailure) -> Int {
        let url = URL(filePath: path)
        var file: ProcessingLogFile?
        do {
            let folder = try SafeFolder(
                path: url.deletingLastPathComponent().path(percentEncoded: false),
                createsMissing: false
            )
            let count = try letters { context in
                file = try ProcessingLogFile(url.lastPathComponent, in: folder, form, context)
            } tell: { person, start, end in
                try file?.append(.makeLetter, person, start: start, end: end)
            }
            if let whole = file.take() { try whole.finish() }
            return count
        } catch { throw RunFailure(writing: error) }
    }

    /// Writes the log to wherever `sink` takes it, piece by piece.
    ///
    /// - Throws: ``RunFailure`` (66) when the run is not sealed; what the sink throws.
    package func write(_ form: ProcessingLogForm, to sink: ([UInt8]) throws -> Void) throws {
        var lines: ProcessingLogLines?
        _ = try letters {
            lines = ProcessingLogLines(form, $0)
        } tell: { person, start, end in
            lines?.append(.makeLetter, person, start: start, end: end)
            if let count = lines?.count, count >= 1 << 16 { try sink(lines?.take(isEnd: false) ?? []) }
        }
        try sink(lines?.take(isEnd: true) ?? [])
    }

    private func letters(
        begin: (ProcessingContext) throws -> Void,
        tell: (Pseudonym, Int, Int) throws -> Void
    ) throws -> Int {
        let count = try ledger.letterOperations(
            ofRun: runID,
            programVersion: ProgramVersion.number,
            begin: begin,
            tell: tell
        )
        guard let count else {
            throw RunFailure(
                .inputUnreadable,
                "\(runID): this run is not sealed, so it released no letters. What was read stands in the file of --logboek."
            )
        }
        return count
    }
}
