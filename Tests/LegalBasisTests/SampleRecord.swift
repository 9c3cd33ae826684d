import LetterModel
import Testing

@testable import LegalBasis

/// A complete record in which every check holds, and the facts of a run that fits it.
///
/// Tests change one thing and look at one check.
enum SampleRecord {
    static let path = "legal-basis.yaml"
    static let templates: [String: ContentDigest] = [
        "letter.nl.md": ContentDigest(sha256Of: "brief".utf8),
        "blocks/privacy.nl.md": ContentDigest(sha256Of: "privacy".utf8),
    ]
    static let selection = ContentDigest(sha256Of: "selection".utf8)
    static let quote = "De minister zorgt voor de voorziening."

    static let columns =
        [
            "account.bsn", "account.status", "01.01.20", "06.08.10",
        ] + printedColumns
    static let printedColumns = [
        "01.02.10", "01.02.20", "01.02.30", "01.02.40", "01.04.10", "01.61.10", "05.02.20", "05.02.30", "05.02.40",
        "05.06.10", "05.07.10", "08.09.10", "08.11.10", "08.11.20", "08.11.30", "08.11.40", "08.11.50", "08.11.60",
        "08.11.70", "08.12.10", "08.13.10", "08.13.30", "08.13.40", "08.13.50",
    ]

    /// The file, with the digest of what the data protection officer advised on.
    static let text: String = {
        let text = head + references + weighing + categories + files + assurances
        guard let advised = try? LegalBasisRecord.read(Array(text.utf8), file: path).adviceDigest else { return text }
        return text.replacing("adviceOutcome: positive", with: "adviceOutcome: positive, advisedSha256: \(advised)")
    }()

    static func record() throws(Diagnostics) -> LegalBasisRecord {
        try LegalBasisRecord.read(Array(text.utf8), file: path)
    }

    static func date(_ text: String) -> CalendarDate {
        guard let date = CalendarDate(iso: text) else { preconditionFailure("A date in a test exists.") }
        return date
    }

    static var facts: LegalFacts {
        var facts = LegalFacts(
            campaign: "extra-controlestap",
            runDate: date("2026-11-16"),
            clockDate: date("2026-11-10"),
            operatorName: "o.perator",
            extractColumns: columns,
            templateFields: ["letter.nl.md": ["aanhef", "naam", "kenmerk", "telefoon", "grondslag zin"]],
            templateDigests: templates,
            privacyBlockPresent: ["letter.nl.md": true],
            selectionDigest: selection,
            selectedCount: 900
        )
        facts.approvals = approvals
        return facts
    }

    /// Signed in every role, over what is there now.
    static var approvals: ApprovalStand {
        var stand = ApprovalStand(states: [:], trustDigest: ContentDigest(sha256Of: "trust".utf8))
        for role in ApprovalRole.allCases { stand.states[role] = .signed(approval(role, by: signer(role))) }
        stand.people = ApprovalRole.allCases.map(signer) + [officer]
        return stand
    }

    /// Who approves in a role.
    static func signer(_ role: ApprovalRole) -> TrustedPerson {
        let (name, principal) =
            switch role {
            case .client: ("O. Pdrachtgever", "opdracht@voorbeeld.example")
            case .legal: ("J. Urist (jurist)", "j.urist@voorbeeld.example")
            case .communication: ("C. Ommunicatie", "tekst@voorbeeld.example")
            }
        let trusted = TrustedPerson.Role(rawValue: role.rawValue).map { [$0] } ?? []
        return TrustedPerson(name: name, principal: principal, roles: Set(trusted), logins: ["\(role.rawValue)01"])
    }

    /// The data protection officer, who may only advise.
    static let officer = TrustedPerson(
        name: "F. Unctionaris",
        principal: "fg@voorbeeld.example",
        roles: [.dataProtectionOfficer]
    )

    /// The approval of someone in a role, with a key of that person.
    static func approval(_ role: ApprovalRole, by signer: TrustedPerson) -> SignedApproval {
        SignedApproval(
            role: role,
            signer: signer,
            key: ("ssh-ed25519", "SHA256:\(signer.principal)"),
            requestedOn: date("2026-10-01"),
            payloadDigest: ContentDigest(sha256Of: role.rawValue.utf8)
        )
    }

    private static let head = """
        format: 1
        recordId: GD-2026-001
        version: 2
        supersedes: GD-2026-001 version 1
        author: { name: S. Chrijver }
        example: false
        campaign: extra-controlestap
        title: Extra controlestap
        controller: { name: Voorbeelddienst, oin: "00000001234567890000", contact: Postbus 1 }
        processors:
          - { name: Drukkerij Voorbeeld, role: drukken, agreementRef: VO-1, country: NL }
        processingActivityId: https://register.example/verwerking/1
        purpose: { code: veilig-inloggen, text: Mensen helpen veilig in te loggen. }
        originalPurpose: { code: veilig-inloggen, text: Mensen laten inloggen. }
        gdprBasis: 6.1.e

        """

    private static var references: String {
        let digest = LegalReference.digest(ofQuote: quote)
        return "legalReferences:\n"
            + ["task", "processing", "bsn"].enumerated().map { index, role in
                """
                  - kind: bwb
                    id: jci1.3:c:BWBR0048156&hoofdstuk=5&artikel=\(index + 5)&lid=1&z=2025-11-11&g=2025-11-11
                    role: \(role)
                    quote: \(quote)
                    quoteSha256: \(digest)
                    inForceFrom: 2023-07-01
                    checkedOn: 2026-10-01
                    checkedBy: J. Urist

                """
            }.joined()
    }

    private static let weighing = """
        directness: direct
        necessity:
          proportionality: Een brief is de lichtste weg.
          subsidiarity: Het kan niet met minder.
          alternatives:
            - { description: Een bericht bij het inloggen., rejectedBecause: Veel mensen loggen zelden in. }
            - { description: Een campagne op televisie., rejectedBecause: Die bereikt niet iedereen. }

        """

    private static var categories: String {
        "dataCategories:\n"
            + columns.map { column in
                "  - { field: \(column), source: BRP, use: [select], inOutput: \(printedColumns.contains(column)) }\n"
            }.joined()
    }

    private static var files: String {
        "subjects: { criteriaText: Alleen een wachtwoord., criteriaSha256: \(selection), estimatedCount: 1000,"
            + " minors: false, protectedAddress: true }\ntemplates:\n"
            + templates.sorted { $0.key < $1.key }.map { "  - { path: \($0.key), sha256: \($0.value) }\n" }.joined()
    }

    private static let assurances = """
        channels: [letter]
        languages: [nl, en]
        recipients: [Drukkerij Voorbeeld]
        thirdCountryTransfer: { takesPlace: false }
        retention:
          - { artifact: extract, period: P5D, basisRef: SL-1 }
          - { artifact: letters, period: P42D, basisRef: SL-1 }
          - { artifact: runLog, period: P1Y, basisRef: SL-1 }
          - { artifact: auditLog, period: P7Y, basisRef: SL-1 }
          - { artifact: suppressionList, period: P2Y6M, basisRef: SL-1 }
        information: { art14Where: "brief, blok privacy", noticeVersion: "3", objectionRight: true, contact: FG }
        dpia: { required: true, ref: DPIA-1, adviceDate: 2026-05-01, adviceOutcome: positive }
        security: { ref: IB-1, adviceDate: 2026-05-02 }
        contactCentre: { informedOn: 2026-09-01, capacityPlanRef: CP-1, agreed: true }
        coordination:
          - { date: 2026-06-20, requestedOn: 2026-06-01, party: Register, subject: levering, outcome: akkoord }
          - { date: 2026-07-01, party: Juristen, subject: grondslag, outcome: akkoord, documentRef: J-1 }
        validFrom: 2026-01-01
        validUntil: 2026-12-31
        maxLetters: 2000
        sentence: { nl: Dat mag van de wet., en: The law allows this. }

        """
}

/// The outcome of a check on the sample after a change.
func outcome(
    of check: some LegalBasisCheck,
    record change: (inout LegalBasisRecord) -> Void = { _ in },
    facts changeFacts: (inout LegalFacts) -> Void = { _ in }
) throws -> CheckOutcome {
    var record = try SampleRecord.record()
    var facts = SampleRecord.facts
    change(&record)
    changeFacts(&facts)
    return check.outcome(record, facts)
}

extension CheckOutcome {
    /// The findings of a failure; empty for anything else.
    var findings: [CheckFinding] {
        if case .fails(let findings) = self { findings } else { [] }
    }

    /// Whether the check could not be made, with a reason.
    var isUnknown: Bool {
        if case .unknown(let reason) = self { !reason.nl.isEmpty && !reason.en.isEmpty } else { false }
    }
}
