import Foundation
import LetterModel
import LetterReferences
import RunRecords

extension RunRow {
    /// The plan of a run as it was recorded, with the places where its files are now.
    ///
    /// - Throws: ``RunFailure`` (66) when it was recorded in a form that this program does not know.
    func plan(_ places: RunPlaces) throws(RunFailure) -> RunPlan {
        guard var plan = try? JSONDecoder().decode(RunPlan.self, from: Data(request.plan.utf8)), plan.format == 1 else {
            throw RunFailure(
                .inputUnreadable,
                "The plan of run \(request.runID) cannot be read: another version of the program recorded it."
            )
        }
        places.apply(to: &plan)
        (plan.asOf, plan.processingLog) = (request.asOf, nil)
        return plan
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
            returned = try ledger.returnedFrom(until: try ledger.beginning(of: run.number))
            guard run.request.round != "first" else { return }
            var runs: [(day: CalendarDate, people: PseudonymSet)] = []
            for other in earlier where other.request.round == "first" {
                runs.append((other.request.asOf, try ledger.pseudonyms(of: other.number)))
            }
            firstLetters = FirstLetters(runs)
        } catch { throw RunFailure(error) }
    }
}
