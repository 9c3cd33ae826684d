import DurableFiles
import Foundation
import LegalBasis
import LetterModel
import LetterReferences
import Reports
import RunRecords
import Selection

/// The Logboek Dataverwerkingen of a run while it works: one line for each person and operation, nobody left out.
///
/// A failure to write is kept, and stops the run at the next ``check()``: the readers of extracts, which call this for
/// every record, throw other errors.
final class RunProcessingLog {
    private let key: CampaignKey
    private let clock: @Sendable () -> Int
    private let path: String
    private let making: ProcessingOperation
    private var file: ProcessingLogFile?
    private var failure: RunFailure?
    private var time: Int
    /// Who has a line, by the number of the operation.
    private var seen = [CitizenServiceNumberSet](
        repeating: CitizenServiceNumberSet(),
        count: ProcessingOperation.allCases.count
    )
    private(set) var counts = RunReport.ProcessingLog()

    /// Begins the log that a plan asks for.
    ///
    /// - Throws: ``RunFailure``: 64 for a place in the output, 73 when the file cannot be made or is another log, 77
    ///   without a record, which names the processing activity, 78 without the campaign's own key.
    init?(
        _ plan: RunPlan,
        _ campaign: OpenedCampaign,
        _ desk: borrowing RunDesk,
        _ surroundings: Surroundings
    ) throws(RunFailure) {
        guard let path = plan.processingLog else { return nil }
        guard desk.key.fingerprint != CampaignKey.fixedPublicDryRun.fingerprint else {
            throw RunFailure(
                .configuration,
                "--logboek needs the key of the campaign: with the public key of dry runs anybody could find the people."
            )
        }
        guard let record = campaign.record.record else {
            throw RunFailure(.notPermitted, "--logboek needs a record: its processingActivityId stands in every line.")
        }
        let url = URL(filePath: path)
        let folder = url.deletingLastPathComponent().path(percentEncoded: false)
        if SafeFolder.isPath(folder, within: desk.campaignFolder.path) {
            throw RunFailure(.usage, "\(path): the log may not lie among the letters. Name a place outside the output.")
        }
        let context = ProcessingContext(
            activity: record.processingActivityId,
            runID: desk.folder.runID,
            runKey: desk.runKey,
            programVersion: ProgramVersion.number
        )
        do throws(FileFailure) {
            file = try ProcessingLogFile(
                url.lastPathComponent,
                in: try SafeFolder(path: folder, createsMissing: false),
                plan.processingLogForm,
                context
            )
        } catch {
            let taken = "\(path): this file is no log of this run. Name another, or put it away."
            throw RunFailure(.cannotCreate, error.isTakenName ? taken : error.description)
        }
        (self.path, key, clock) = (path, desk.key, surroundings.milliseconds)
        making = plan.isDryRun ? .makeProof : .makeLetter
        time = surroundings.milliseconds()
    }

    /// The account of a person was read.
    func readAccount(_ number: CitizenServiceNumber) { note(.readAccount, number) }

    /// The person record of a person was read.
    func readPerson(_ number: CitizenServiceNumber) { note(.readPerson, number) }

    /// A record was read that nobody can be found by.
    func readNobody() { counts.withoutNumber += 1 }

    /// The letters of a plan were made.
    func made(_ book: BundleBook) {
        for letter in book.plan.letters { note(making, book.recipients.rows[Int(letter.row)].number) }
    }

    /// Stops when the log could not be written.
    ///
    /// - Throws: ``RunFailure`` (74).
    func check() throws(RunFailure) {
        if let failure { throw failure }
    }

    /// Ends the log of a run that came to its end.
    ///
    /// - Throws: ``RunFailure``: 70 when lines and counts differ, 74 when the log cannot be written.
    func finish(reconciling funnel: SelectionFunnel, letters: Int) throws(RunFailure) {
        try check()
        let read = funnel.accounts.read + funnel.persons.read
        let told = counts.accounts + counts.persons + counts.doubled + counts.withoutNumber
        guard read == told, counts.letters == letters else {
            throw RunFailure(
                .bug,
                """
                \(path): \(read) records were read and \(letters) letters made, and the log tells of \(told) and \
                \(counts.letters). It is not released.
                """
            )
        }
        try close()
    }

    /// Keeps what was written of a run that stopped: what was read was read.
    func keep() {
        guard failure == nil else { return }
        try? close()
    }

    private func close() throws(RunFailure) {
        guard let file = file.take() else { return }
        do throws(FileFailure) { try file.finish() } catch { throw RunFailure(error) }
    }

    private func note(_ operation: ProcessingOperation, _ number: CitizenServiceNumber) {
        guard seen[Int(operation.rawValue)].insert(number) else {
            counts.doubled += 1
            return
        }
        counts.count(operation)
        // A clock that was set back makes no operation end before it began.
        let (start, end) = (time, max(time, clock()))
        time = end
        do throws(FileFailure) {
            try file?.append(operation, Pseudonym(number, key: key), start: start, end: end)
        } catch {
            failure = failure ?? RunFailure(error)
            file = nil
        }
    }
}

extension RunReport.ProcessingLog {
    fileprivate mutating func count(_ operation: ProcessingOperation) {
        switch operation {
        case .readAccount: accounts += 1
        case .readPerson: persons += 1
        case .makeLetter, .makeProof: letters += 1
        case .lookUpLetter: preconditionFailure("Nobody looks letters up during a run.")
        }
    }
}
