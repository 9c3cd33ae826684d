import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// What the legal basis stops: each time nobody gets a letter, the exit status is 77, and each cause is one line.
    struct LegalStopTests {
        private static let record = "\(Workplace.campaignFolder)/legal-basis.yaml"

        /// Runs, and expects that it was stopped.
        ///
        /// - Returns: The lines that say why, from their codes on.
        private func stops(_ place: Workplace, _ more: [String] = [], day: String = Workplace.day) throws -> [String] {
            let run = try place.run(place.letters(day: day) + more)
            #expect(run.status == Status.notPermitted && !place.hasLetters(), "\(run.errors)")
            #expect(run.errors.contains("Dossier niet compleet. No letter was made."))
            let check = place.paths(in: "out").filter { $0.hasSuffix("legal-check.json") }
            #expect(check.count == 1, "the judgement stays for whoever asks later")
            #expect(place.paths(in: "out").filter { $0.hasSuffix("legal-check.html") }.count == 1)
            return run.errors.split(separator: "\n").compactMap { line in
                line.firstRange(of: "GRS-").map { String(line[$0.lowerBound...]) }
            }
        }

        private func codes(_ lines: [String]) -> [String] { lines.map { String($0.prefix(7)) } }

        /// A workplace whose record says something else, and was approved so.
        private func place(recordSaying new: String, insteadOf old: String) throws -> Workplace {
            let place = try Workplace(accounts: 60)
            try place.change(Self.record) { $0.replacing(old, with: new, maxReplacements: 1) }
            try place.approveAgain()
            return place
        }

        @Test func `what everyone approved is made into letters`() throws {
            let place = try Workplace(accounts: 60)
            let run = try place.run(place.letters())
            #expect(run.status == Status.done && place.hasLetters(), "\(run.errors)")
        }

        // MARK: The record

        @Test func `no record`() throws {
            let place = try Workplace(accounts: 60)
            try FileManager.default.removeItem(atPath: place.folder.path(Self.record))
            #expect(codes(try stops(place)) == ["GRS-001"])
        }

        @Test func `a record that cannot be read, with its line`() throws {
            let place = try Workplace(accounts: 60)
            try place.change(Self.record) { $0.replacing("gdprBasis: 6.1.e", with: "gdprBasis: 6.1.z") }
            let lines = try stops(place)
            #expect(codes(lines) == ["GRS-001"] && lines[0].contains("legal-basis.yaml:"))
        }

        @Test func `an expired record`() throws {
            let place = try Workplace(accounts: 60)
            let lines = try stops(place, day: "2027-01-04")
            #expect(codes(lines) == ["GRS-002"] && lines[0].contains("2027-01-04"))
        }

        @Test func `an old date of the letters opens no expired record`() throws {
            let place = try place(recordSaying: "validUntil: 2026-06-30", insteadOf: "validUntil: 2026-12-31")
            try place.change(Self.record) { $0.replacing("example: true", with: "example: false") }
            try place.approveAgain()
            let lines = try stops(place, day: "2026-05-04")
            #expect(codes(lines) == ["GRS-002"], "\(lines)")
        }

        @Test func `a reference that is not in force yet`() throws {
            let place = try place(recordSaying: "inForceFrom: 2027-07-01", insteadOf: "inForceFrom: 2023-07-01")
            let lines = try stops(place)
            #expect(codes(lines) == ["GRS-016"] && lines[0].contains("2027-07-01"))
        }

        @Test func `more people than the record allows`() throws {
            let place = try place(recordSaying: "maxLetters: 3", insteadOf: "maxLetters: 2000000")
            #expect(codes(try stops(place)) == ["GRS-035"])
        }

        @Test func `a column of the extract that the record does not name`() throws {
            let place = try Workplace(accounts: 60)
            try place.change("in/persons.csv") { text in
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                return lines.enumerated().map { $1.isEmpty ? "" : $1 + ($0 == 0 ? ",07.66.20" : ",1") }
                    .joined(separator: "\n")
            }
            let lines = try stops(place)
            #expect(codes(lines) == ["GRS-030"] && lines[0].contains("07.66.20"))
        }

        // MARK: Who approved

        @Test func `a missing role`() throws {
            let place = try Workplace(accounts: 60)
            try FileManager.default.removeItem(
                atPath: place.folder.path("\(Workplace.campaignFolder)/approvals/legal.txt.sig")
            )
            let lines = try stops(place)
            #expect(codes(lines) == ["GRS-070"] && lines[0].contains("jurist"))
        }

        @Test func `the same person twice`() throws {
            let people = [
                Approvers.Person(name: "client", roles: ["client", "legal"]),
                Approvers.Person(name: "communication", roles: ["communication"]),
            ]
            let (place, trust) = try place(approvedBy: people, signers: ["legal": "client"])
            let lines = try stops(place, trust)
            #expect(codes(lines) == ["GRS-070"] && lines[0].contains("Dezelfde persoon"))
        }

        @Test func `the operator as approver`() throws {
            let place = try Workplace(accounts: 60)
            for name in ["communication", "Communication@example.org"] {
                #expect(codes(try stops(place, ["--operator", name])) == ["GRS-073"])
            }
        }

        @Test func `the author as approver`() throws {
            var people = Approvers.usual
            people[1].more = "    logins: [S. Voorbeeld]\n"
            let (place, trust) = try place(approvedBy: people)
            #expect(codes(try stops(place, trust)) == ["GRS-075"])
        }

        @Test func `the author as operator`() throws {
            let place = try Workplace(accounts: 60)
            #expect(codes(try stops(place, ["--operator", "s. voorbeeld"])) == ["GRS-075"])
        }

        @Test func `the data protection officer as approver`() throws {
            var people = Approvers.usual
            people[1].roles.append("dataProtectionOfficer")
            let (place, trust) = try place(approvedBy: people)
            #expect(codes(try stops(place, trust)) == ["GRS-074"])
        }

        @Test func `a signature that does not count`() throws {
            let place = try Workplace(accounts: 60)
            let approvers = try #require(place.approvers)
            try approvers.writeTrust(Approvers.usual, options: "namespaces=\"git\"")
            #expect(Set(codes(try stops(place))) == ["GRS-072"])
            try approvers.writeTrust(Approvers.usual, options: "valid-before=\"20261101\"")
            #expect(Set(codes(try stops(place))) == ["GRS-072"])
            try approvers.writeTrust(Approvers.usual)
            let key = try String(contentsOfFile: approvers.key(of: "legal") + ".pub", encoding: .utf8)
            try place.folder.write(key, to: "\(approvers.trust)/revoked_keys")
            let lines = try stops(place)
            #expect(codes(lines) == ["GRS-072"] && lines[0].contains("approvals/legal.txt.sig"))
        }

        @Test func `no trust folder: one line, whatever was signed`() throws {
            let place = try Workplace(accounts: 60)
            let lines = try stops(place, ["--trust", "nowhere"])
            #expect(codes(lines) == ["GRS-072"])
            #expect(lines[0].contains("nowhere") && lines[0].contains("--trust"))
        }

        private func place(
            approvedBy people: [Approvers.Person],
            signers: [String: String] = [:]
        ) throws -> (Workplace, flags: [String]) {
            let place = try Workplace(accounts: 60)
            try FileManager.default.removeItem(atPath: place.folder.path("\(Workplace.campaignFolder)/approvals"))
            let approvers = try Approvers(people, in: place.folder, name: "others")
            try place.approve(by: approvers, signers: signers)
            return (place, ["--trust", approvers.trust])
        }

        // MARK: What changed after the approval

        @Test func `a comma in a letter, told as exactly that`() throws {
            let place = try Workplace(accounts: 60)
            try place.change("\(Workplace.campaignFolder)/letter.abroad.nl.md") {
                $0.replacing("U woont buiten Nederland.", with: "U woont, buiten Nederland.")
            }
            let lines = try stops(place)
            #expect(codes(lines) == ["GRS-034", "GRS-071"], "\(lines)")
            #expect(
                lines[1].firstMatch(
                    of: /letter\.abroad\.nl\.md:\d+: was «.*U woont buiten N.*is nu «.*U woont, buiten N/
                ) != nil
            )
            let verified = try place.run(["basis", "verify", Workplace.campaign, "--trust", "approvers/trust"])
            #expect(verified.status == Status.mismatch)
            #expect(verified.output.contains("letter.abroad.nl.md") && !verified.output.contains("legal-basis.yaml"))
        }

        @Test func `a rule of the selection`() throws {
            let place = try Workplace(accounts: 60)
            try place.change("\(Workplace.campaignFolder)/campaign.yaml") {
                $0.replacing("minimumAge: 18", with: "minimumAge: 16")
            }
            let lines = try stops(place)
            #expect(codes(lines) == ["GRS-033", "GRS-071"], "\(lines)")
            #expect(lines[1].contains("minimumAge") && lines[1].contains("16"))
        }

        @Test func `a central variable`() throws {
            let place = try Workplace(accounts: 60)
            try place.change("Templates/central.yaml") {
                $0.replacing("nl: \"088 123 65 55\"", with: "nl: \"088 123 65 56\"", maxReplacements: 1)
            }
            let lines = try stops(place)
            #expect(codes(lines) == ["GRS-071"], "\(lines)")
            #expect(lines[0].contains("telefoon") && lines[0].contains("088 123 65 56"))
        }

        @Test func `the record, although it names the changed letter`() throws {
            let place = try place(recordSaying: "maxLetters: 1999999", insteadOf: "maxLetters: 2000000")
            try place.change(Self.record) { $0.replacing("maxLetters: 1999999", with: "maxLetters: 1999998") }
            let lines = try stops(place)
            #expect(
                codes(lines) == ["GRS-071"] && lines[0].contains("maxLetters= was «1999999», is nu «1999998»"),
                "\(lines)"
            )
        }

        // MARK: What it leaves

        @Test func `a stopped run stands in the audit log, and a later good one beside it`() throws {
            let place = try Workplace(accounts: 60)
            _ = try stops(place, ["--operator", "client"])
            #expect(try place.run(place.letters()).status == Status.done)
            let ledger = place.folder.path("out/\(Workplace.campaign)/ledger.sqlite")
            let told = "SELECT json_extract(body, '$.event', '$.facts.in-order', '$.facts.failed') FROM audit"
            let log = try runTool("sqlite3", [ledger, "\(told) WHERE json_extract(body, '$.event') = 'legal-check'"])
            #expect(log.output == "[\"legal-check\",\"no\",\"GRS-073\"]\n[\"legal-check\",\"yes\",\"\"]\n")
            #expect(try place.run(["audit", "verify", Workplace.campaign, "--output", "out"]).status == Status.done)
        }

        @Test func `a dry run shows all of it, makes proofs and ends well`() throws {
            let place = try Workplace(accounts: 60)
            try FileManager.default.removeItem(atPath: place.folder.path(Self.record))
            let run = try place.run(place.letters() + ["--dry-run"])
            #expect(run.status == Status.done, "\(run.errors)")
            #expect((run.output + run.errors).contains("GRS-001"))
        }
    }
}
