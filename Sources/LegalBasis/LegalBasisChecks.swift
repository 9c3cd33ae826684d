/// All checks that need a readable record, in the order of their codes.
///
/// ``RecordReadable`` (GRS-001) stands before them: it decides whether there is a record at all.
package enum LegalBasisChecks {
    /// GRS-002 … GRS-091, each once.
    package static let all: [any LegalBasisCheck] = [
        RunDateWithinValidity(),
        CampaignIsTheRecords(),
        ValidityShortAndNotEnding(),
        GroundFitsPublicTask(),
        GroundIsNotConsentOrInterest(),
        TaskReferencePresent(),
        ProcessingReferencePresent(),
        BSNReferencePresent(),
        ReferencesWellFormed(),
        ReferencesInForce(),
        ReferencesCheckedRecently(),
        QuotesUnchanged(),
        TaskExists(),
        DerivedTaskMotivated(),
        PurposeCompatible(),
        AlternativesWeighed(),
        ExtractColumnsDeclared(),
        DeclaredFieldsUsed(),
        TemplateFieldsDeclared(),
        SelectionUnchanged(),
        TemplatesUnchanged(),
        MaximumNotExceeded(),
        NotSentBefore(),
        RetentionDeclared(),
        PrivacyNoticePresent(),
        ObjectionRightMentioned(),
        AuthorIndependent(),
        ProcessorsUnderAgreement(),
        ContactCentreInformed(),
        CoordinationLeadTime(),
    ]
}
