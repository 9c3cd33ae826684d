package import LetterModel

/// The legal-basis record (grondslagdossier) of one version of a campaign.
///
/// It records why the letters may be sent, and binds that answer to exactly these rules and texts.
/// The program never judges what is lawful: it says whether the record is complete, current and
/// about this run. Whoever may leave a section empty finds it optional here; a check of its own then
/// says whether that stops a run.
package struct LegalBasisRecord: Hashable, Sendable {
    /// The key of this record in the register of the organisation.
    package var recordId: String
    /// Counts up from 1 with each change.
    package var version: Int
    /// The record that this one replaces, such as `GD-2025-007 version 2`.
    package var supersedes: String?
    /// Who wrote the record; may not approve it (GRS-075).
    package var author: String
    /// Whether the record is an example that nobody signs; every letter then says "VOORBEELD".
    package var isExample: Bool
    /// The name of the campaign folder.
    package var campaign: String
    package var title: String
    package var controller: Controller
    package var processors: [Processor]
    /// The URI of the processing in the register of processing activities (GDPR art. 30).
    package var processingActivityId: String
    package var purpose: Purpose
    /// For which the data were collected.
    package var originalPurpose: Purpose?
    package var compatibility: Compatibility?
    package var gdprBasis: GDPRBasis?
    package var legalReferences: [LegalReference]
    package var directness: Directness?
    package var directnessMotivation: String?
    package var necessity: Necessity?
    package var dataCategories: [DataCategory]
    package var subjects: Subjects
    package var templates: [RecordedTemplate]
    package var channels: [Channel]
    package var languages: [LetterLanguage]
    package var recipients: [String]
    package var thirdCountryTransfer: ThirdCountryTransfer?
    package var retention: [RetentionRule]
    package var information: Information?
    package var impactAssessment: ImpactAssessment?
    package var security: SecurityAdvice?
    package var contactCentre: ContactCentreAgreement?
    package var coordination: [CoordinationItem]
    package var validFrom: CalendarDate
    package var validUntil: CalendarDate
    /// The most letters of one run.
    package var maxLetters: Int
    /// The sentence on the legal basis that each letter prints.
    package var sentence: [LetterLanguage: String]
    package var approvals: [Approval]
    /// SHA-256 over the bytes of the file.
    package var digest: ContentDigest
    /// Where each key stands, by its path, such as `legalReferences[1].id`.
    var places: [String: SourcePlace]

    /// The place of a key, or of the nearest group round it that is in the file.
    package func place(_ path: String) -> SourcePlace? {
        var path = path[...]
        while !path.isEmpty {
            if let place = places[String(path)] { return place }
            guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { break }
            path = path[..<end]
        }
        return places[""]
    }

    /// The days on which dates in the record must hold.
    ///
    /// Both the clock's day and the day of the run, so that an old `--as-of` cannot open the gate;
    /// an example is judged on the day of the run alone, and marks every letter.
    package func judgedDates(_ facts: LegalFacts) -> [CalendarDate] {
        isExample || facts.clockDate == facts.runDate ? [facts.runDate] : [facts.clockDate, facts.runDate]
    }
}
