import DurableFiles
import Foundation
import LetterModel
import LetterReferences
package import LetterRun
import RunRecords

/// Compares the print house's report of sheets with a run: every sheet of every letter is in its envelope, once.
package struct Reconciliation {
    /// What is compared, and where the letters go that have to be printed again.
    package struct Request: Sendable {
        /// Which run.
        package var choice: RunChoice
        /// The file of the report.
        package var report: String
        /// The file for the list of sheets with which something is wrong; `nil` for none.
        package var list: String?

        package init(choice: RunChoice, report: String, list: String?) {
            (self.choice, self.report, self.list) = (choice, report, list)
        }
    }

    /// What came of it.
    package struct Outcome: Sendable {
        /// What to say.
        package let text: String
        /// Whether every sheet was inserted once.
        package let balances: Bool
    }

    private static let listHeader = "reference;bundle;sheet;fault"

    private let request: Request
    private let run: RecordedRun
    private let list: (folder: SafeFolder, name: String)?

    /// Reads the report, writes the list, and records the counts.
    ///
    /// - Throws: ``RunFailure``: 65 for a report with lines that cannot be used, 66 for a run or file that is not there, 73
    ///   when the list is there already.
    package static func reconcile(_ request: Request, surroundings: Surroundings) throws(RunFailure) -> Outcome {
        try Reconciliation(request, surroundings).reconcile(at: surroundings.now())
    }

    private init(_ request: Request, _ surroundings: Surroundings) throws(RunFailure) {
        self.request = request
        run = try RecordedRun(request.choice, surroundings)
        list = try request.list.map { path throws(RunFailure) in try NewFile.place(path) }
    }

    private func reconcile(at time: String) throws(RunFailure) -> Outcome {
        let (tally, lines, digest) = try read()
        let counts = tally.counts(lines: lines)
        try writeList(tally)
        do throws(LedgerFailure) {
            try run.records.ledger.recordSheetReport(counts, of: run.run, digest: digest, at: time)
            try run.records.ledger.close()
        } catch { throw RunFailure(error) }
        let balances = counts.missing == 0 && counts.doubled == 0
        let sum = """
            \(run.run.request.runID): \(run.sheets) sheets of \(run.seal.letters) letters; \(counts.missing) missing, \
            \(counts.doubled) doubled, \(counts.spoilt) spoilt on the way.
            """
        return Outcome(
            text: balances ? "\(sum) All balance." : "\(sum) Print again what is missing.",
            balances: balances
        )
    }

    private func read() throws(RunFailure) -> (tally: SheetTally, lines: Int, digest: [UInt8]) {
        let (run, records) = (run, run.records)
        var report = SheetReport(file: request.report, SheetTally(run.bundles)) { reference in
            guard reference.campaignNumber == records.campaignNumber else { return nil }
            let place = reference.place(key: records.key)
            return place.runNumber == run.run.number ? place.sequence : nil
        }
        let place = try Self.place(request.report)
        do throws(FileFailure) {
            try place.folder.readPieces(of: place.name) { piece throws(FileFailure) in report.take(piece) }
        } catch { throw RunFailure(error) }
        let digest = report.finish()
        guard report.faults.isEmpty else {
            let more = report.faultCount - report.faults.count
            let rest = more > 0 ? "\n\(request.report): \(more) more lines cannot be used." : ""
            throw RunFailure(.badInput, "\(Diagnostics(report.faults))\(rest)\nNothing was recorded.")
        }
        return (report.tally, report.lines, digest)
    }

    /// Writes `reference;bundle;sheet;fault` for each sheet with which something is wrong, in the order of printing.
    private func writeList(_ tally: SheetTally) throws(RunFailure) {
        guard let list else { return }
        do throws(FileFailure) {
            var file = try DurableFile(name: list.name, in: list.folder)
            try file.write(Array("\(Self.listHeader)\n".utf8))
            try tally.forEachFault { bundle, sequence, sheet, fault throws(FileFailure) in
                let reference = run.reference(sequence).digits
                let line = "\(reference);\(SheetList.path(of: bundle));\(sheet);\(fault.rawValue)\n"
                try file.write(Array(line.utf8))
            }
            _ = try file.commit()
        } catch { throw RunFailure(error) }
    }

    private static func place(_ path: String) throws(RunFailure) -> (folder: SafeFolder, name: String) {
        let file = URL(filePath: path)
        do throws(FileFailure) {
            let folder = try SafeFolder(
                path: file.deletingLastPathComponent().path(percentEncoded: false),
                createsMissing: false
            )
            return (folder, file.lastPathComponent)
        } catch { throw RunFailure(error) }
    }
}
