package import LetterModel

/// What a run knows, for the checks to compare the record with.
package struct LegalFacts: Hashable, Sendable {
    /// The name of the campaign folder.
    package var campaign: String
    /// The date of the letters (`--as-of`).
    package var runDate: CalendarDate
    /// Today.
    package var clockDate: CalendarDate
    /// Who makes the run (`--operator`, else the login name); compared with the author (GRS-075).
    package var operatorName: String
    /// The fields that the extracts hold, whether the program reads them or not: fields of the account
    /// extract as `account.status`, element numbers of the register as `01.02.40`.
    package var extractColumns: [String]
    /// For the path of each letter text: the fields it uses, blocks included, in any spelling.
    package var templateFields: [String: [String]]
    /// For the path of each letter text and block: the digest of the file.
    package var templateDigests: [String: ContentDigest]
    /// For the path of each letter text: whether the privacy block is in it.
    package var privacyBlockPresent: [String: Bool]
    /// The digest of the selection settings.
    package var selectionDigest: ContentDigest
    /// How many people were selected; `nil` before the selection.
    package var selectedCount: Int?
    /// Whether the extracts hold citizen service numbers.
    package var containsBSN: Bool
    /// The run keys of other sealed runs of this record, round and wave.
    package var otherSealedRuns: [String]
    /// The reason given with `--again`.
    package var againReason: String?
    /// For the name of each input file: its digest, for the report.
    package var inputDigests: [String: ContentDigest]
    /// Who approved what is there now.
    package var approvals = ApprovalStand.none
    /// Sealed runs of this record and round, by their names, of which nobody knows any more whom they wrote to.
    package var erasedRuns: [String] = []
    /// Personal data past their period.
    package var overdue: [OverdueItem] = []

    package init(
        campaign: String,
        runDate: CalendarDate,
        clockDate: CalendarDate,
        operatorName: String,
        extractColumns: [String],
        templateFields: [String: [String]],
        templateDigests: [String: ContentDigest],
        privacyBlockPresent: [String: Bool],
        selectionDigest: ContentDigest,
        selectedCount: Int? = nil,
        containsBSN: Bool = true,
        otherSealedRuns: [String] = [],
        againReason: String? = nil,
        inputDigests: [String: ContentDigest] = [:]
    ) {
        self.campaign = campaign
        self.runDate = runDate
        self.clockDate = clockDate
        self.operatorName = operatorName
        self.extractColumns = extractColumns
        self.templateFields = templateFields
        self.templateDigests = templateDigests
        self.privacyBlockPresent = privacyBlockPresent
        self.selectionDigest = selectionDigest
        self.selectedCount = selectedCount
        self.containsBSN = containsBSN
        self.otherSealedRuns = otherSealedRuns
        self.againReason = againReason
        self.inputDigests = inputDigests
    }
}
