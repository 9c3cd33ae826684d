package import LetterModel
import StrictYAML

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
    /// The campaign in a few words, for whoever reads the record.
    package var title: String
    /// The authority in whose name the letters go out.
    package var controller: Controller
    /// Print house, post and others; empty when there are none. Each needs an agreement (GRS-080).
    package var processors: [Processor]
    /// The URI of the processing in the register of processing activities (GDPR art. 30).
    package var processingActivityId: String
    /// For which the letters are sent.
    package var purpose: Purpose
    /// For which the data were collected.
    package var originalPurpose: Purpose?
    /// Needed only when the two purposes have different codes (GRS-022).
    package var compatibility: Compatibility?
    /// `nil` when the record names none; only 6.1.c and 6.1.e are accepted (GRS-010).
    package var gdprBasis: GDPRBasis?
    /// One for each provision and role; a provision with two roles stands twice (GRS-012 … GRS-018).
    package var legalReferences: [LegalReference]
    /// `nil` when the record does not say; GRS-020 then cannot be judged.
    package var directness: Directness?
    /// How a derived task follows from the wider one; 200 characters at least (GRS-021).
    package var directnessMotivation: String?
    /// `nil` when nothing was weighed (GRS-023).
    package var necessity: Necessity?
    /// Every field that the extracts hold, used or not (GRS-030).
    package var dataCategories: [DataCategory]
    /// The group that is written to, as the record describes it.
    package var subjects: Subjects
    /// Every letter and block, with its digest (GRS-034).
    package var templates: [RecordedTemplate]
    /// Ways to reach people; the program knows letters alone.
    package var channels: [Channel]
    /// In which people are written to.
    package var languages: [LetterLanguage]
    /// To whom data are disclosed (ontvangers, GDPR art. 4(9)), by name; may be empty.
    package var recipients: [String]
    /// `nil` when the record does not say.
    package var thirdCountryTransfer: ThirdCountryTransfer?
    /// One rule for each kind of artifact (GRS-040).
    package var retention: [RetentionRule]
    /// `nil` when the record does not say where people are informed (GRS-060).
    package var information: Information?
    /// Key `dpia`; `nil` when the record has none.
    package var impactAssessment: ImpactAssessment?
    /// `nil` when the security officer was not asked.
    package var security: SecurityAdvice?
    /// `nil` when nothing was agreed; GRS-090 then cannot be judged.
    package var contactCentre: ContactCentreAgreement?
    /// In the order of the file; empty when nobody was consulted (GRS-091).
    package var coordination: [CoordinationItem]
    /// The first day on which letters may be made (GRS-002).
    package var validFrom: CalendarDate
    /// The last such day, itself included; within a year of the first (GRS-004).
    package var validUntil: CalendarDate
    /// The most letters of one run.
    package var maxLetters: Int
    /// The sentence on the legal basis that each letter prints.
    package var sentence: [LetterLanguage: String]
    /// The file as it was read.
    let node: YAMLNode
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
