/// In which capacity someone approves a campaign; each of them is needed before a real run (GRS-070).
///
/// The data protection officer is not among them: that officer only ever advises (GDPR art. 38(6) and 39), and
/// the advice stands in the record under `dpia`.
package enum ApprovalRole: String, CaseIterable, Sendable {
    /// The client of the campaign (opdrachtgever).
    case client
    /// Legal counsel (jurist).
    case legal
    /// Communication, which approves the text.
    case communication

    /// The role as the report calls it.
    package var wording: Wording {
        switch self {
        case .client: Wording(nl: "opdrachtgever", en: "client")
        case .legal: Wording(nl: "jurist", en: "legal counsel")
        case .communication: Wording(nl: "communicatie", en: "communication")
        }
    }
}
