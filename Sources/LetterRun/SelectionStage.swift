import Addressing
import ExtractReading
import LetterModel
import Selection

/// What came out of the extracts: who gets a letter, who was refused, and what the files held.
struct SelectionOutcome: Sendable {
    var selection: Selection
    var refused: [RefusedRecord]
    /// Accounts whose number had lost its leading zero.
    var leadingZeroRestored = 0
    /// Accounts that ask for a language without letters.
    var unknownLanguage = 0
    /// The fields of the account extract and the element numbers of the person extract.
    var columns: [String] = []
}

/// Reads the extracts and selects: the first stage of every run.
struct SelectionStage {
    let files: InputFiles
    let limit: RefusalLimit
    /// Makes a worker's own means to put persons into words.
    let words: @Sendable () -> PersonWords
    let stop: StopRequest
    /// How many records are judged at a time.
    let jobs: Int
    var count = AccountCount.required
    /// Is told of every record; `nil` when nobody asked for it.
    var log: RunProcessingLog?

    /// Reads accounts, then persons.
    ///
    /// - Throws: ``RunFailure``: 65 for a broken file or too many refused records, 66 for an
    ///   unreadable one, 70 when the sums do not add up.
    func select(in context: SelectionContext) throws(RunFailure) -> SelectionOutcome {
        var refused: [RefusedRecord] = []
        var pass = AccountSelection(context: context)
        var counts = AccountExtractCounts()
        for path in files.paths(.accounts) {
            try readAccounts(path, into: &pass, refused: &refused, counts: &counts)
        }
        var join = PersonJoin(candidates: pass.finish(), context: context)
        var columns = AccountExtractReader.fieldNames
        for path in files.paths(.persons) {
            columns += try readPersons(path, into: &join, refused: &refused).filter { !columns.contains($0) }
        }
        try log?.check()
        var selection = join.finish()
        selection.applyMaximum(in: context)
        try check(selection.funnel)
        return SelectionOutcome(
            selection: selection,
            refused: refused,
            leadingZeroRestored: counts.leadingZeroRestored,
            unknownLanguage: counts.unknownLocale,
            columns: columns
        )
    }

    private func readAccounts(
        _ path: String,
        into pass: inout AccountSelection,
        refused: inout [RefusedRecord],
        counts: inout AccountExtractCounts
    ) throws(RunFailure) {
        let digest: ContentDigest?
        do throws(ExtractError) {
            var reader = try AccountExtractReader(path: path, requiresCount: count == .required)
            reading: while let reading = try reader.next() {
                switch reading {
                case .record(let account, let number, _):
                    pass.add(account)
                    log?.readAccount(account.citizenServiceNumber)
                    if number & 4095 == 0, stop.isAsked { break reading }
                case .refused(let record):
                    pass.noteRefused()
                    log?.readNobody()
                    refused.append(record)
                }
            }
            counts.leadingZeroRestored += reader.counts.leadingZeroRestored
            counts.unknownLocale += reader.counts.unknownLocale
            digest = reader.digest
        } catch {
            throw RunFailure(error)
        }
        try stop.check()
        try files.check(digest, of: path)
    }

    private func readPersons(
        _ path: String,
        into join: inout PersonJoin,
        refused: inout [RefusedRecord]
    ) throws(RunFailure) -> [String] {
        let digest: ContentDigest?
        let columns: [String]
        do throws(ExtractError) {
            var reader = try PersonExtractReader(path: path)
            columns = reader.columns
            var waiting: [WaitingRecord] = []
            while let row = try reader.next() {
                if row.number & 4095 == 0, stop.isAsked { break }
                if let record = take(row, of: reader, into: &join) { waiting.append(record) }
                if waiting.count == Self.judgedAtOnce { judge(&waiting, in: path, into: &join, refused: &refused) }
            }
            judge(&waiting, in: path, into: &join, refused: &refused)
            digest = reader.digest
        } catch {
            throw RunFailure(error)
        }
        try stop.check()
        try files.check(digest, of: path)
        return columns
    }

    /// A record that waits for its verdict, in the order of the extract.
    private enum WaitingRecord: Sendable {
        case person(Person, PersonRow)
        /// One that cannot be used, and the number when it is known.
        case refused(RefusedRecord, CitizenServiceNumber?)
    }

    /// Enough that starting threads costs nothing beside it, and a few megabytes of memory.
    private static let judgedAtOnce = 4096

    /// Looks at one row: what nobody needs is counted and done.
    private func take(
        _ row: PersonRow,
        of reader: borrowing PersonExtractReader,
        into join: inout PersonJoin
    ) -> WaitingRecord? {
        switch row.bsn {
        case .missing:
            log?.readNobody()
            join.noteWithoutNumber()
            return nil
        case .refused(let record):
            log?.readNobody()
            return .refused(record, nil)
        case .number(let number):
            log?.readPerson(number)
            guard join.needs(number) else { return nil }
            return switch reader.person() {
            case .failure(let record): .refused(record, number)
            case .success(let person): .person(person, row)
            }
        }
    }

    /// Judges records side by side, and hands the verdicts over in the order of the extract.
    private func judge(
        _ waiting: inout [WaitingRecord],
        in path: String,
        into join: inout PersonJoin,
        refused: inout [RefusedRecord]
    ) {
        let (judge, words) = (join.judge, words)
        let verdicts = concurrently(waiting, jobs: jobs) { records in
            let words = words()
            return records.map { record -> PersonVerdict? in
                guard case .person(let person, _) = record else { return nil }
                return judge.judge(person, addressing: words.address)
            }
        }
        for (record, verdict) in zip(waiting, verdicts) {
            switch record {
            case .refused(let record, let number):
                join.noteRefused(number)
                refused.append(record)
            case .person(_, let row):
                if let verdict, !join.take(verdict) { refused.append(notShown(path, row)) }
            }
        }
        waiting.removeAll(keepingCapacity: true)
    }

    private func notShown(_ path: String, _ row: PersonRow) -> RefusedRecord {
        RefusedRecord(
            file: InputFiles.name(ofPath: path),
            record: row.number,
            line: row.line,
            code: "character-not-in-font",
            explanation: "A character of the name or the address is not in the fonts; choose a typeface that has it."
        )
    }

    private func check(_ funnel: SelectionFunnel) throws(RunFailure) {
        do throws(FunnelMismatch) { try funnel.reconcile() } catch { throw RunFailure(.bug, error.description) }
        let refused = funnel.refused + funnel.persons.refused
        let allowed = limit.allowed(ofRead: funnel.accounts.read + funnel.persons.read)
        guard refused <= allowed else {
            throw RunFailure(
                .badInput,
                """
                \(refused) records were refused, and \(allowed) are allowed. Nothing was released. Ask the sender for a \
                better extract (`postronde extract check FILE` lists what is wrong with one), or allow more with --max-refused.
                """
            )
        }
    }
}
