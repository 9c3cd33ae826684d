import LegalBasis
import LetterModel

/// A small record in which nothing is real, and the facts of a run that fits it.
enum SampleRecord {
    static let columns = ["account.bsn", "account.status", "01.01.20"] + printedColumns
    static let printedColumns = [
        "01.02.10", "01.02.20", "01.02.30", "01.02.40", "01.04.10", "01.61.10", "05.02.20", "05.02.30", "05.02.40",
        "05.06.10", "05.07.10", "08.09.10", "08.11.10", "08.11.20", "08.11.30", "08.11.40", "08.11.50", "08.11.60",
        "08.11.70", "08.12.10", "08.13.10", "08.13.30", "08.13.40", "08.13.50",
    ]
    static let quote = "De minister zorgt voor de voorziening."

    static func record() throws -> LegalBasisRecord {
        try LegalBasisRecord.read(Array(text.utf8), file: "legal-basis.yaml")
    }

    static func date(_ text: String) -> CalendarDate {
        guard let date = CalendarDate(iso: text) else { preconditionFailure("A date in a test exists.") }
        return date
    }

    /// Digests that differ from each other.
    static func digest(_ number: UInt8) -> ContentDigest {
        ContentDigest(bytes: (0..<32).map { $0 &* 37 &+ number &* 11 })
    }

    static var facts: LegalFacts {
        LegalFacts(
            campaign: "extra-controlestap",
            runDate: date("2026-11-16"),
            clockDate: date("2026-11-10"),
            operatorName: "o.perator",
            extractColumns: columns + ["01.03.10", "06.08.10"],
            templateFields: ["letter.nl.md": ["kenmerk"]],
            templateDigests: ["letter.nl.md": digest(1), "blocks/privacy.nl.md": digest(2)],
            privacyBlockPresent: ["letter.nl.md": true],
            selectionDigest: digest(3),
            selectedCount: 610,
            inputDigests: ["1 accounts/accounts.xml": digest(4), "campaign.yaml": digest(5)]
        )
    }

    static var text: String { head + references + weighing + data + assurances }

    private static let head = """
        format: 1
        recordId: GD-2026-001
        version: 2
        supersedes: GD-2026-001 versie 1
        author: { name: S. Chrijver }
        example: true
        campaign: extra-controlestap
        title: Brief over de extra controlestap
        controller: { name: Voorbeelddienst, oin: "00000001234567890000", contact: "Postbus 1, 1234 AB Ergens" }
        processors:
          - { name: Drukkerij Voorbeeld, role: drukken en couverteren, agreementRef: VO-1, country: NL }
          - { name: Postbedrijf Voorbeeld, role: bezorgen, country: NL }
        processingActivityId: https://register.example/verwerkingen/extra-controlestap
        purpose: { code: veilig-inloggen, text: Mensen helpen veilig in te loggen. }
        originalPurpose: { code: inloggen, text: Mensen laten inloggen. }
        compatibility: { outcome: compatible, motivation: "Wie inlogt, verwacht dat dat veilig is." }
        gdprBasis: 6.1.e

        """

    private static var references: String {
        let right = LegalReference.digest(ofQuote: quote)
        return "legalReferences:\n"
            + [("task", 5, "\(right)"), ("processing", 16, "\(digest(9))"), ("bsn", 10, nil)].map {
                role,
                article,
                digest in
                """
                  - kind: bwb
                    id: jci1.3:c:BWBR0048156&hoofdstuk=5&artikel=\(article)&lid=1&z=2025-11-11&g=2025-11-11
                    role: \(role)
                    quote: \(quote)
                    \(digest.map { "quoteSha256: \($0)" } ?? "inForceUntil: 2030-12-31")
                    inForceFrom: 2023-07-01
                    checkedOn: 2026-10-19
                    checkedBy: J. Urist

                """
            }.joined()
    }

    private static let weighing = """
        directness: derived
        directnessMotivation: >-
          De wet draagt de minister op te zorgen voor de inrichting, de werking en de beveiliging van de voorziening
          waarmee mensen inloggen. Wie alleen een wachtwoord gebruikt, loopt meer risico. Hen daarover per brief
          informeren is nodig om die taak goed uit te voeren.
        necessity:
          proportionality: Een brief is de lichtste weg die iedereen bereikt.
          subsidiarity: Het kan niet met minder.
          alternatives:
            - { description: Een bericht bij het inloggen., rejectedBecause: Veel mensen loggen zelden in. }
            - { description: Een campagne op televisie., rejectedBecause: Die bereikt niet iedereen. }

        """

    private static var data: String {
        "dataCategories:\n"
            + columns.map {
                "  - { field: \($0), source: BRP, use: [select, log], inOutput: \(printedColumns.contains($0)) }\n"
            }
            .joined()
                + """
                subjects:
                  criteriaText: Houders van een actieve DigiD met alleen een wachtwoord, van 18 jaar en ouder.
                  criteriaSha256: \(digest(3))
                  estimatedCount: 1000
                  minors: false
                  protectedAddress: true
                templates:
                  - { path: letter.nl.md, sha256: \(digest(1)) }
                  - { path: blocks/privacy.nl.md, sha256: \(digest(2)) }

                """
    }

    private static let assurances = """
        channels: [letter]
        languages: [nl, en]
        recipients: [Drukkerij Voorbeeld, Postbedrijf Voorbeeld]
        thirdCountryTransfer: { takesPlace: false }
        retention:
          - { artifact: extract, period: P5D, basisRef: "Selectielijst, categorie 12" }
          - { artifact: letters, period: P42D, basisRef: "Selectielijst, categorie 12" }
          - { artifact: runLog, period: P1Y, basisRef: "Selectielijst, categorie 13" }
          - { artifact: auditLog, period: P7Y, basisRef: "Selectielijst, categorie 13" }
          - { artifact: suppressionList, period: P2Y6M }
        information: { art14Where: "brief, blok privacy", noticeVersion: "3", objectionRight: true, contact: FG }
        dpia: { required: true, ref: DPIA-1, adviceDate: 2026-05-01, adviceOutcome: conditional }
        security: { ref: IB-1, adviceDate: 2026-05-02 }
        contactCentre: { informedOn: 2026-09-01, capacityPlanRef: CP-1, agreed: true }
        coordination:
          - { date: 2026-06-20, requestedOn: 2026-06-01, party: Register, subject: levering, outcome: akkoord }
          - { date: 2026-07-01, party: Juristen, subject: grondslag, outcome: akkoord, documentRef: JZ-1 }
        validFrom: 2026-01-01
        validUntil: 2026-12-31
        maxLetters: 2000000
        sentence: { nl: Dat mag op grond van de wet., en: The law allows this. }

        """
}
