import FontFaces
import LegalBasis
import LetterModel
import Reports
import TestSupport

@testable import Selection

/// Reports on the sample record, as tests change it.
enum SampleReport {
    static let madeAt = "2026-11-10T09:30:00Z"
    static let program = "Postronde 0.0.0-test"

    /// Where fonts are; `nil`, loudly, without them.
    static func fonts() -> FontFamily? {
        if let family = try? FontCatalogue(flagFolder: nil, campaignFolder: nil).family() { return family }
        print("SKIPPED: Noto Sans is absent; install fonts-noto-core.")
        return nil
    }

    static func pdf(_ family: FontFamily) -> ReportPDF {
        ReportPDF(family: family, producer: program, author: "Voorbeelddienst", creationDate: madeAt)
    }

    static func document(
        _ language: LetterLanguage = .dutch,
        run: RunReport.Identity? = run,
        hasCounts: Bool = true,
        record change: (inout LegalBasisRecord) -> Void = { _ in },
        facts changeFacts: (inout LegalFacts) -> Void = { _ in }
    ) throws -> ReportDocument {
        var (record, facts) = (try SampleRecord.record(), SampleRecord.facts)
        facts.approvals = approvals
        change(&record)
        changeFacts(&facts)
        let check = LegalCheck.run(record: .read(record), facts: facts)
        return LegalReport(check, occasion(run: run, hasCounts: hasCounts)).document(in: language)
    }

    static func occasion(run: RunReport.Identity? = run, hasCounts: Bool = true) -> LegalReport.Occasion {
        var occasion = LegalReport.Occasion(run: run, program: program, madeAt: madeAt)
        guard hasCounts else { return occasion }
        let counts = counts
        (occasion.accounts, occasion.persons, occasion.letters) = (counts.accounts, counts.persons, counts.letters)
        occasion.attempts = counts.attempts
        return occasion
    }

    static let run = RunReport.Identity(
        campaign: "extra-controlestap",
        round: "reminder-1",
        wave: 2,
        runID: "proef-20261116-3f9a2c",
        isDryRun: true,
        asOf: SampleRecord.date("2026-11-16")
    )

    /// One that holds, one that something changed after, and one that does not count.
    static var approvals: ApprovalStand {
        func approval(_ role: ApprovalRole, _ name: String, _ trusted: TrustedPerson.Role, _ number: UInt8)
            -> SignedApproval
        {
            let signer = TrustedPerson(name: name, principal: "\(number)@voorbeeld.example", roles: [trusted])
            let key = (type: "ssh-ed25519", fingerprint: "SHA256:4\(number)DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuF")
            return SignedApproval(
                role: role,
                signer: signer,
                key: key,
                requestedOn: SampleRecord.date("2026-10-0\(number)"),
                payloadDigest: SampleRecord.digest(number)
            )
        }
        var changed = approval(.legal, "J. Urist", .legal, 6)
        changed.changes = [
            CheckFinding(Wording("letter.nl.md is gewijzigd."), remedy: Wording("Vraag het akkoord opnieuw."))
        ]
        let refusal = CheckFinding(
            Wording("De sleutel is niet bekend."),
            expected: Wording("een sleutel uit allowed_signers.")
        )
        return ApprovalStand(
            states: [
                .client: .signed(approval(.client, "O. Pdrachtgever", .client, 5)), .legal: .signed(changed),
                .communication: .refused(refusal),
            ],
            trustDigest: SampleRecord.digest(7)
        )
    }

    /// 1,002 accounts that add up.
    static var counts: RunReport {
        var tally = AccountTally()
        tally.read = 1_002
        tally.leftOut = [.hasApp: 240, .hasSMS: 120, .deceased: 20, .minor: 2]
        tally.refused = 8
        var persons = PersonTally()
        (persons.read, persons.matched, persons.withoutAccount) = (1_105, 640, 465)
        var funnel = SelectionFunnel(accounts: tally, accountsRefusedByPerson: 2, persons: persons)
        (funnel.selected, funnel.languageFallbacks) = (610, 4)
        return RunReport(
            identity: run,
            legalOutcome: "",
            inputs: [],
            accounts: RunReport.Accounts(funnel, leadingZeroRestored: 3, unknownLanguage: 1),
            persons: RunReport.Persons(persons),
            letters: RunReport.Letters(
                count: 606,
                pages: 1_212,
                sheets: 606,
                bundles: 2,
                byCode: [.init(code: "ECS-S-EN", count: 102), .init(code: "ECS-S-NL", count: 504)],
                toReview: [.init(code: "neutral-salutation", count: 5)],
                notShown: 4
            ),
            attempts: [.init(startedAt: "2026-11-10T09:29:00Z", endedAt: nil, operatorName: "o.perator")]
        )
    }
}
