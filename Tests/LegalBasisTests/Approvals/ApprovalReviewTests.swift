import LetterModel
import SSHSignatures
import Testing

@testable import LegalBasis

struct ApprovalReviewTests {
    @Test func `three signatures over what is there now are complete`() throws {
        let stand = try SampleApprovals().stand()
        #expect(stand.isComplete)
        #expect(stand.signed.map(\.role) == ApprovalRole.allCases)
        #expect(stand.signed.allSatisfy { $0.fingerprint.hasPrefix("SHA256:") && $0.keyType == "ssh-ed25519" })
        #expect(stand.signed.map(\.signer.name).contains("J. Urist (jurist)"))
    }

    @Test func `a request without a signature is no approval`() throws {
        var sample = try SampleApprovals()
        sample.files.entries[.client]?.signature = nil
        #expect(try sample.stand()[.client] == .absent)
        #expect(try !sample.stand().isComplete)
    }

    @Test func `every changed byte of a request makes its signature worthless`() throws {
        let sample = try SampleApprovals()
        let request = try #require(sample.files.entries[.legal]?.request)
        for index in stride(from: 0, to: request.count, by: 37) {
            var changed = sample
            changed.files.entries[.legal]?.request[index] ^= 1
            #expect(try changed.refusal(.legal)?.contains("The signature is not good") == true, "byte \(index)")
        }
    }

    @Test func `a signature for another purpose counts for nothing`() throws {
        var sample = try SampleApprovals()
        for namespace in ["file", "git", "postronde-approval@v2", "postronde-approval"] {
            try sample.sign(.legal, namespace: namespace)
            #expect(try sample.refusal(.legal)?.contains("approvals/legal.txt.sig: The signature is not good") == true)
        }
    }

    @Test func `the approval of one role is none of another`() throws {
        var sample = try SampleApprovals()
        sample.files.entries[.legal] = sample.files.entries[.client]
        #expect(try sample.refusal(.legal)?.contains("may not speak as legal counsel") == true)
        // Even if that person may speak in both roles, what was signed is the other request.
        sample.people[0].roles.insert(.legal)
        #expect(try !sample.changes(.legal).isEmpty)
    }

    @Test func `a key that nobody knows, a revoked one and one for other things do not count`() throws {
        var sample = try SampleApprovals()
        try sample.sign(.legal, with: SSHPrivateKey.generate())
        #expect(try sample.refusal(.legal)?.contains("is nobody's in the trust folder") == true)
        sample = try SampleApprovals()
        sample.revoked = (sample.keys[.legal]?.publicKey.line(comment: "lost") ?? "") + "\n"
        #expect(try sample.refusal(.legal)?.contains("is revoked") == true)
        sample = try SampleApprovals()
        sample.signers[1] = try sample.line(.legal, options: "namespaces=\"git\"")
        #expect(try sample.refusal(.legal)?.contains("does not count for postronde-approval@v1") == true)
    }

    @Test func `a key must be valid on every day that is judged`() throws {
        var sample = try SampleApprovals()
        sample.signers[1] = try sample.line(.legal, options: "valid-after=\"20261101\",valid-before=\"20261201\"")
        #expect(try sample.refusal(.legal) == nil)
        let dates = ["2026-10-31", "2026-12-01"].map(SampleRecord.date)
        for date in dates {
            #expect(try sample.refusal(.legal, on: [date])?.contains("is not valid on \(date)") == true)
            #expect(try sample.refusal(.legal, on: [SampleApprovals.day, date]) != nil, "one bad day is enough")
        }
    }

    @Test func `a person speaks in a role only while that lasts, and for the campaigns that are named`() throws {
        var sample = try SampleApprovals()
        sample.people[1].validFrom = SampleRecord.date("2026-11-17")
        #expect(try sample.refusal(.legal)?.contains("may not approve on 2026-11-16") == true)
        sample.people[1].validFrom = SampleApprovals.day
        sample.people[1].validUntil = SampleApprovals.day
        #expect(try sample.refusal(.legal) == nil, "first and last day count")
        sample.people[1].validUntil = SampleRecord.date("2026-11-15")
        #expect(try sample.refusal(.legal) != nil)
        sample.people[1].validUntil = nil
        sample.people[1].campaigns = ["een-andere"]
        #expect(try sample.refusal(.legal)?.contains("may not speak as legal counsel of this campaign") == true)
        sample.people[1].campaigns.append("extra-controlestap")
        #expect(try sample.refusal(.legal) == nil)
    }

    @Test func `a key of someone whom trust dot yaml does not name is nobody's`() throws {
        var sample = try SampleApprovals()
        sample.people.remove(at: 1)
        #expect(try sample.refusal(.legal)?.contains("is nobody's") == true)
    }

    @Test func `what is no signature is refused with its reason`() throws {
        var sample = try SampleApprovals()
        for text in ["", "akkoord", "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n"] {
            sample.files.entries[.legal]?.signature = Array(text.utf8)
            #expect(try sample.refusal(.legal)?.contains("The signature is not good: ") == true)
        }
    }

    @Test func `a signed file that is no request is refused`() throws {
        var sample = try SampleApprovals()
        let letter = Array("postronde-approval@v1\n\nIk ga akkoord.\n".utf8)
        let key = try #require(sample.keys[.legal])
        sample.files.entries[.legal] = .init(
            request: letter,
            signature: key.sign(letter, namespace: ApprovalPayload.namespace)
        )
        #expect(try sample.refusal(.legal)?.contains("This is not a request for approval.") == true)
    }

    @Test func `without a trust folder nothing counts, and the message says which folder`() throws {
        let sample = try SampleApprovals()
        let review = ApprovalReview(subject: sample.subject, trust: .missing(path: "/nowhere"), dates: [])
        for role in ApprovalRole.allCases {
            guard case .refused(let finding) = review.stand(of: sample.files)[role] else {
                Issue.record("No trust, no approval.")
                continue
            }
            #expect(finding.found.en.contains("'/nowhere'") && finding.remedy.en.contains("--trust"))
        }
    }

    @Test func `no message holds a name of a person`() throws {
        var sample = try SampleApprovals()
        sample.people = []
        let texts = try ApprovalRole.allCases.map { try sample.refusal($0) ?? "" }.joined()
        for role in ApprovalRole.allCases {
            let person = SampleRecord.signer(role)
            #expect(!texts.contains(person.name) && !texts.contains(person.principal))
        }
    }
}
