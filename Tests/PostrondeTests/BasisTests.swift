import TestSupport
import Testing

extension ProgramTests {
    /// `basis check`: the legal-basis record without a run.
    struct BasisTests {
        @Test func `the example is in order on its day, and every check is shown`() throws {
            let place = try Workplace()
            try place.approve(by: try Approvers(in: place.folder))
            let words = ["basis", "check", Workplace.campaign, "--as-of", Workplace.day, "--trust", "approvers/trust"]
            let checked = try place.run(words)
            #expect(checked.status == Status.done && checked.errors.isEmpty)
            let codes = checked.output.split(separator: "\n").filter { $0.hasPrefix("  ok  ") }
                .map { $0.dropFirst(6).prefix(7) }
            #expect(
                codes.count > 35 && Set(codes).isSuperset(of: ["GRS-001", "GRS-018", "GRS-052", "GRS-070", "GRS-075"])
            )
            #expect(checked.output.contains("\nDossier volledig en ondertekend\n"))
            #expect(checked.output.contains("  ?   GRS-035 "), "nobody is selected yet")
            #expect(!checked.output.contains("STOP"))
        }

        @Test func `the digests that are shown are those of sha256sum`() throws {
            let place = try Workplace()
            let checked = try place.run(["basis", "check", Workplace.campaign, "--as-of", Workplace.day])
            let letter = "letter.nl.md"
            let sum = try runTool("sha256sum", [place.folder.path("Templates/\(Workplace.campaign)/\(letter)")]).output
                .prefix(64)
            #expect(checked.output.contains("\n  \(letter) \(sum)"))
        }

        @Test(arguments: ["2025-12-31", "2027-01-01", "2031-01-06"])
        func `a record that is out of date ends with 77 and its line`(day: String) throws {
            let checked = try Workplace().run(["basis", "check", Workplace.campaign, "--as-of", day])
            #expect(checked.status == Status.notPermitted)
            #expect(checked.output.contains("STOP GRS-002 "))
            #expect(
                checked.output.firstMatch(of: /legal-basis\.yaml:\d+:\d+:\ /) != nil && checked.output.contains(day)
            )
        }

        @Test func `a changed letter ends with 77 and the letter's name`() throws {
            let place = try Workplace()
            try place.change("Templates/\(Workplace.campaign)/blocks/afsluiting.nl.md") { $0 + "Tot ziens.\n" }
            let checked = try place.run(["basis", "check", Workplace.campaign, "--as-of", Workplace.day])
            #expect(checked.status == Status.notPermitted)
            #expect(checked.output.contains("STOP GRS-034 ") && checked.output.contains("blocks/afsluiting.nl.md"))
        }

        @Test func `the author may not be the operator`() throws {
            let words = ["basis", "check", Workplace.campaign, "--as-of", Workplace.day]
            let author = ["--operator", "S. Voorbeeld (beleidsadviseur)"]
            let checked = try Workplace().run(words + author)
            #expect(checked.status == Status.notPermitted && checked.output.contains("STOP GRS-075 "))
        }

        @Test(arguments: [
            ("extra-controlestap", "2026-02-30", Status.usage), ("weg", "2026-11-16", Status.configuration),
        ])
        func `a wrong date or campaign is named`(campaign: String, day: String, status: Int32) throws {
            let refused = try Workplace().run(["basis", "check", campaign, "--as-of", day])
            #expect(refused.status == status && refused.output.isEmpty)
            #expect(refused.errors.contains(status == Status.usage ? day : campaign))
        }

        @Test func `an unknown key of the record is named with its line`() throws {
            let place = try Workplace()
            try place.change("Templates/\(Workplace.campaign)/legal-basis.yaml") { $0 + "kleur: rood\n" }
            let checked = try place.run(["basis", "check", Workplace.campaign, "--as-of", Workplace.day])
            #expect(checked.status == Status.notPermitted || checked.status == Status.configuration)
            #expect((checked.output + checked.errors).firstMatch(of: /legal-basis\.yaml:\d+:1:.*'kleur'/) != nil)
        }
    }
}
