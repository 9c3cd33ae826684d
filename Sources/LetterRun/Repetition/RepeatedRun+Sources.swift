import Foundation
import LetterModel
import LetterReferences
import RunRecords

extension RepeatedRun {
    /// Where the inputs of a run are now, if not where they were.
    package struct Sources: Sendable {
        /// The folder of the campaign.
        package var campaign: String
        /// The account extracts; empty for where they were.
        package var accounts: [String] = []
        /// The person extracts; empty for where they were.
        package var persons: [String] = []
        /// The lists, by their role; those that are not named are looked for where they were.
        package var lists: [InputFiles.Role: String] = [:]
        /// A folder with the fonts; `nil` for where they were.
        package var fonts: String?
        /// How many letters are measured at a time.
        package var jobs: Int

        package init(campaign: String, jobs: Int) {
            (self.campaign, self.jobs) = (campaign, jobs)
        }

        /// The plan of a run as it was recorded, with these places.
        ///
        /// - Throws: ``RunFailure`` (66) when an older program recorded it in a form that this one does not know.
        func plan(of run: RunRow) throws(RunFailure) -> RunPlan {
            guard var plan = try? JSONDecoder().decode(RunPlan.self, from: Data(run.request.plan.utf8)),
                plan.format == 1
            else {
                throw RunFailure(
                    .inputUnreadable,
                    "The plan of run \(run.request.runID) cannot be read: another version of the program recorded it."
                )
            }
            (plan.campaign, plan.asOf, plan.jobs) = (campaign, run.request.asOf, jobs)
            if !accounts.isEmpty { plan.accounts = accounts }
            if !persons.isEmpty { plan.persons = persons }
            plan.suppress = lists[.suppress] ?? plan.suppress
            plan.delta = lists[.delta] ?? plan.delta
            plan.include = lists[.include] ?? plan.include
            plan.largePrint = lists[.largePrint] ?? plan.largePrint
            plan.fonts = fonts ?? plan.fonts
            plan.processingLog = nil
            return plan
        }
    }
}

extension RoundHistory {
    /// What earlier runs meant for a run that was sealed since: what the ledger held before its seal.
    ///
    /// - Throws: ``RunFailure`` of the ledger.
    init(_ ledger: Ledger, as run: RunRow, _ waves: WaveStand?) throws(RunFailure) {
        self.init()
        self.waves = waves
        let sealedAt = run.seal?.sealedAt ?? ""
        do throws(LedgerFailure) {
            let earlier = try ledger.runs().filter {
                $0.number != run.number && $0.state.countsAsWritten && $0.seal?.sealedAt ?? "" < sealedAt
            }
            var people: [PseudonymSet] = []
            for other in earlier where other.request.round == run.request.round {
                people.append(try ledger.pseudonyms(of: other.number))
            }
            written = PseudonymSet(people.flatMap(\.sorted))
            returned = try ledger.returnedFrom(before: try ledger.attempts(of: run.number).last?.startedAt)
            guard run.request.round != "first" else { return }
            var runs: [(day: CalendarDate, people: PseudonymSet)] = []
            for other in earlier where other.request.round == "first" {
                runs.append((other.request.asOf, try ledger.pseudonyms(of: other.number)))
            }
            firstLetters = FirstLetters(runs)
        } catch { throw RunFailure(error) }
    }
}
