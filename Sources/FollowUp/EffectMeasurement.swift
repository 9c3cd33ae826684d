import DurableFiles
import ExtractReading
import LetterModel
import LetterReferences
package import LetterRun
import RunRecords

/// What is measured.
package struct EffectRequest: Sendable {
    /// The campaign, by name or folder.
    package var campaign: String
    /// The folder of all output.
    package var output: String
    /// The key of the campaign; `nil` for the usual places.
    package var key: String?
    /// Account extracts of a day after the letters.
    package var accounts: [String]
    /// Whether a CSV must say how many accounts it holds.
    package var count = AccountCount.required
    /// Only this round; `nil` for all.
    package var round: String?

    package init(campaign: String, output: String, accounts: [String]) {
        (self.campaign, self.output, self.accounts) = (campaign, output, accounts)
    }
}

/// Looks in a later extract for those who were written to. It needs no person extract, and keeps nothing of a person.
package struct EffectMeasurement {
    private let request: EffectRequest
    private let records: RecordedLetters
    private let stop: StopRequest

    /// Measures the effect of a campaign.
    ///
    /// - Throws: ``RunFailure``: 65 for a broken extract, or one that is not later than the letters; 66 when nobody is known
    ///   to have been written to; 78 for the key.
    package static func measure(
        _ request: EffectRequest,
        surroundings: Surroundings,
        stop: StopRequest
    ) throws(RunFailure) -> EffectReport {
        let records = try RecordedLetters(
            campaign: request.campaign,
            output: request.output,
            key: request.key,
            surroundings: surroundings
        )
        return try EffectMeasurement(request: request, records: records, stop: stop).report(on: surroundings.today)
    }

    private func report(on today: CalendarDate) throws(RunFailure) -> EffectReport {
        let day = try earliestDay()
        let runs = try runs(before: day)
        var people = try people(of: runs)
        let digests = try read(into: &people)
        let fates = people.fates()
        return EffectReport(
            campaign: records.folder.name,
            madeOn: today,
            extracts: digests,
            waves: runs.compactMap { Self.whole($0, fates) },
            letters: runs.flatMap { Self.parts($0, fates) }
        )
    }

    /// The day whose state the extracts describe; the earliest where they differ, `nil` when none says.
    private func earliestDay() throws(RunFailure) -> CalendarDate? {
        var days: [CalendarDate] = []
        for path in request.accounts {
            do throws(ExtractError) {
                let reader = try AccountExtractReader(path: path, requiresCount: request.count == .required)
                if let day = reader.header?.referenceDate { days.append(day) }
            } catch { throw RunFailure(error) }
        }
        return days.min()
    }

    private func runs(before day: CalendarDate?) throws(RunFailure) -> [RunRow] {
        let all: [RunRow]
        do throws(LedgerFailure) {
            all = try records.ledger.runs().filter {
                $0.state.countsAsWritten && (request.round == nil || $0.request.round == request.round)
            }
        } catch { throw RunFailure(error) }
        guard !all.isEmpty else {
            throw RunFailure(.inputUnreadable, "No letters of this round were recorded. Check --round and --output.")
        }
        guard let day else { return all }
        let earlier = all.filter { $0.request.asOf < day }
        guard earlier.isEmpty else { return earlier }
        throw RunFailure(
            .badInput,
            """
            The extract shows the state of \(day), and the letters are of \(all[0].request.asOf) or later: nothing can be seen \
            in it yet. Name an extract of a later day.
            """
        )
    }

    private func people(of runs: [RunRow]) throws(RunFailure) -> WrittenPeople {
        var people = WrittenPeople()
        do throws(LedgerFailure) {
            for run in runs {
                for bundle in try records.ledger.committedBundles(of: run.number) {
                    for letter in try records.ledger.letters(of: bundle, run: run.number) {
                        people.add(letter.pseudonym, WrittenPeople.Key(run: run.number, letter: letter.kind))
                    }
                }
                for person in try records.ledger.heldOut(of: run.number).sorted {
                    people.add(person, WrittenPeople.Key(run: run.number, letter: nil))
                }
            }
        } catch { throw RunFailure(error) }
        guard !people.keys.isEmpty else {
            throw RunFailure(.inputUnreadable, "Whom these runs wrote to was erased, so that nothing can be measured.")
        }
        people.sort()
        return people
    }

    /// - Returns: The digest of each extract.
    private func read(into people: inout WrittenPeople) throws(RunFailure) -> [String] {
        var digests: [String] = []
        for path in request.accounts {
            do throws(ExtractError) {
                var reader = try AccountExtractReader(path: path, requiresCount: request.count == .required)
                var number = 0
                while let reading = try reader.next() {
                    number += 1
                    if number & 4095 == 0, stop.isAsked { break }
                    guard case .record(let account, _, _) = reading else { continue }
                    let person = Pseudonym(account.citizenServiceNumber, key: records.key)
                    people.note(person, WrittenPeople.Fate(account))
                }
                digests.append(reader.digest?.hex ?? "")
            } catch { throw RunFailure(error) }
            try stop.check()
        }
        return digests
    }

    private static func whole(_ run: RunRow, _ fates: [WrittenPeople.Key: EffectReport.Fates]) -> EffectReport.Group? {
        let own = fates.filter { $0.key.run == run.number }
        guard !own.isEmpty else { return nil }
        let written = own.filter { $0.key.letter != nil }.values.reduce(EffectReport.Fates(), +)
        return EffectReport.Group(
            round: run.request.round,
            wave: run.request.wave,
            date: run.request.asOf,
            written: written,
            heldOut: own[WrittenPeople.Key(run: run.number, letter: nil)]
        )
    }

    private static func parts(_ run: RunRow, _ fates: [WrittenPeople.Key: EffectReport.Fates]) -> [EffectReport.Group] {
        let own = fates.compactMap { key, fates in key.run == run.number ? key.letter.map { ($0, fates) } : nil }
        let sorted = own.sorted { left, right in
            (left.0.variant.rawValue, left.0.language.rawValue) < (right.0.variant.rawValue, right.0.language.rawValue)
        }
        return sorted.map { letter, fates in
            EffectReport.Group(
                round: run.request.round,
                wave: run.request.wave,
                letter: letter,
                date: run.request.asOf,
                written: fates
            )
        }
    }
}
