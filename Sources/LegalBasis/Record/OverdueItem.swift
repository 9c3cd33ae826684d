package import LetterModel

/// Something with personal data that still lies on the disk although its period in the record is over.
package struct OverdueItem: Hashable, Sendable {
    /// For which of the record's periods.
    package var artifact: RetentionRule.Artifact
    /// Where: the name of a run, or the path of a file. No value of a person.
    package var place: String
    /// The last day on which it might be kept.
    package var keptUntil: CalendarDate

    package init(artifact: RetentionRule.Artifact, place: String, keptUntil: CalendarDate) {
        (self.artifact, self.place, self.keptUntil) = (artifact, place, keptUntil)
    }
}
