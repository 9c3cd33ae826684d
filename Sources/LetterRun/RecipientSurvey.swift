package import LetterModel
import LetterReferences
package import Selection

/// Whom a round would be sent to, for who counts or compares texts. It opens no ledger and needs no key, so
/// that people whom an earlier run has written to are among them.
package struct RecipientSurvey: Sendable {
    let table: RecipientTable
    /// Every account and person record that was read, counted once.
    package let funnel: SelectionFunnel

    /// Reads the extracts and the lists of a plan, and selects.
    ///
    /// - Throws: ``RunFailure``: 65 for a broken extract or too many refused records, 66 for an unreadable one.
    package init(
        _ plan: RunPlan,
        campaign: OpenedCampaign,
        asOf: CalendarDate,
        stop: StopRequest
    ) throws(RunFailure) {
        let files = try InputFiles(plan, stop: stop)
        let facts = (files, asOf, CampaignKey.fixedPublicDryRun, RoundHistory())
        let selection = try RunPlanning(plan, campaign, facts, stop: stop).choose().selection
        (table, funnel) = (selection.recipients, selection.funnel)
    }

    /// How many people would get a letter.
    package var count: Int { table.count }

    /// Looks at each recipient in turn.
    ///
    /// - Parameter look: Gets the person in the words of a letter, and which letter it is.
    package func forEach<Failure: Error>(
        _ look: (_ person: AddressedPerson, _ kind: LetterKind) throws(Failure) -> Void
    ) throws(Failure) {
        for row in table.rows { try look(table.addressed(row), row.kind) }
    }

    /// Looks at each recipient whose letter people may look at: nobody with a confidentiality flag.
    package func forEachShown(_ look: (_ person: AddressedPerson, _ kind: LetterKind) -> Void) {
        for row in table.rows where !row.isConfidential { look(table.addressed(row), row.kind) }
    }
}
