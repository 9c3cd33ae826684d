import LegalBasis
import LetterModel
import LetterReferences
import RunRecords

/// What earlier runs of the campaign mean for a run, as it was when its plan was frozen.
package struct EarlierRuns: Codable, Hashable, Sendable {
    /// Personal data past their period, as the legal check is told of them.
    struct Overdue: Codable, Hashable, Sendable {
        var artifact: String
        var place: String
        var keptUntil: CalendarDate
    }

    /// The digest of the list of those whom earlier runs of the round wrote to.
    var writtenBefore: String
    /// The digest of the list of those whom the first round wrote to, by its day; `nil` but for a reminder.
    var firstLetters: [String: String]?
    /// The digest of the list of addresses from which letters came back.
    var returned: String
    /// How the waves of the round stood; `nil` when all of it goes out at once.
    var waves: WaveStand?
    /// The keys of other sealed runs of the record, round and wave.
    var otherSealedRuns: [String]
    /// Sealed runs of the record and round of which it was erased whom they wrote to.
    var erasedRuns: [String]
    /// What was past its period.
    var overdue: [Overdue]

    /// Takes what a run was told by the ledger.
    init(_ desk: borrowing RunDesk) {
        writtenBefore = desk.history.written.digest.hex
        firstLetters = desk.history.firstLetters.map { first in
            Dictionary(first.days.map { ($0.day.description, $0.people.digest.hex) }) { first, _ in first }
        }
        returned = desk.history.returned.digest.hex
        waves = desk.history.waves
        otherSealedRuns = desk.otherSealedRuns
        erasedRuns = desk.retention.erasedRuns
        overdue = desk.retention.overdue.map {
            Overdue(artifact: $0.artifact.rawValue, place: $0.place, keptUntil: $0.keptUntil)
        }
    }

    /// What the legal check of a shard is told.
    var retention: RetentionStand {
        RetentionStand(
            overdue: overdue.compactMap { item in
                RetentionRule.Artifact(rawValue: item.artifact).map {
                    OverdueItem(artifact: $0, place: item.place, keptUntil: item.keptUntil)
                }
            },
            erasedRuns: erasedRuns
        )
    }
}
