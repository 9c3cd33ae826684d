import DurableFiles
import Foundation
import LegalBasis
import LetterModel
import RunRecords

/// What the runs of a campaign left behind that tells of people, and since when.
struct RetentionSurvey {
    /// A part of a run that is still there.
    struct Remainder {
        let run: RunRow
        let part: ErasedPart
        /// The day from which its period counts: that of the seal, or of the last start of a run that never was sealed.
        let since: CalendarDate
    }

    let ledger: Ledger
    /// The campaign's folder in the output.
    let folder: SafeFolder

    /// Everything that is still there.
    ///
    /// - Throws: ``RunFailure``.
    func remainders() throws(RunFailure) -> [Remainder] {
        do {
            // What an erasure that was stopped half-way has still to finish is taken for there.
            let unfinished = try ledger.erasures().filter { $0.endedAt == nil }
            return try ledger.runs().flatMap { run in
                let since = try day(of: run)
                let parts = try partsThatRemain(of: run) + unfinished.filter { $0.run == run.number }.map(\.part)
                return ErasedPart.allCases.filter(parts.contains).map { Remainder(run: run, part: $0, since: since) }
            }
        } catch { throw RunFailure(writing: error) }
    }

    private func partsThatRemain(of run: RunRow) throws -> [ErasedPart] {
        let hasLetters = try ErasedFiles.lettersRemain(of: run, in: folder)
        return (hasLetters ? [.letters] : []) + (try ledger.tellsOfPeople(run.number) ? [.rows] : [])
    }

    /// What of that is past its period.
    ///
    /// - Throws: ``RunFailure``.
    func due(_ rules: [RetentionRule], today: CalendarDate) throws(RunFailure) -> [(Remainder, OverdueItem)] {
        try remainders().compactMap { remainder in
            let artifact: RetentionRule.Artifact = remainder.part == .letters ? .letters : .runLog
            guard let lastDay = rules.lastDay(of: artifact, from: remainder.since), lastDay < today else { return nil }
            return (
                remainder,
                OverdueItem(artifact: artifact, place: remainder.run.request.runID, keptUntil: lastDay)
            )
        }
    }

    /// The files that runs read, that still lie where they were read, and that are past their period.
    ///
    /// - Throws: ``RunFailure``.
    func dueInputs(_ rules: [RetentionRule], today: CalendarDate) throws(RunFailure) -> [OverdueItem] {
        var found: [String: OverdueItem] = [:]
        do {
            for run in try ledger.runs() {
                guard let plan = try? JSONDecoder().decode(RunPlan.self, from: Data(run.request.plan.utf8)),
                    let first = try ledger.attempts(of: run.number).first,
                    let since = CalendarDate(iso: first.startedAt.prefix(10))
                else { continue }
                for (named, input) in zip(InputFiles.named(by: plan), try ledger.inputs(of: run.number)) {
                    guard found[named.path] == nil, let lastDay = rules.lastDay(of: named.role.artifact, from: since),
                        lastDay < today,
                        InputFiles.isStillThere(named.path, input.byteCount, input.digest)
                    else { continue }
                    found[named.path] = OverdueItem(
                        artifact: named.role.artifact,
                        place: named.path,
                        keptUntil: lastDay
                    )
                }
            }
        } catch { throw RunFailure(writing: error) }
        return found.values.sorted { $0.place < $1.place }
    }

    /// The day from which the periods of a run count.
    private func day(of run: RunRow) throws(LedgerFailure) -> CalendarDate {
        var time = run.seal?.sealedAt
        if time == nil { time = try ledger.attempts(of: run.number).last?.startedAt }
        return time.flatMap { CalendarDate(iso: $0.prefix(10)) } ?? run.request.asOf
    }
}

extension [RetentionRule] {
    /// The last day on which something may be kept; `nil` when no rule says so.
    fileprivate func lastDay(of artifact: RetentionRule.Artifact, from day: CalendarDate) -> CalendarDate? {
        first { $0.artifact == artifact }.flatMap { RetentionPeriod(iso: $0.period) }?.lastDay(from: day)
    }
}

extension InputFiles.Role {
    /// Which period of the record counts for such a file.
    fileprivate var artifact: RetentionRule.Artifact {
        switch self {
        case .accounts, .persons, .delta, .include: .extract
        case .suppress, .largePrint: .suppressionList
        }
    }
}
