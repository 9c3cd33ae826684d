import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `basis show`: the record in words, and what is missing in it.
    struct BasisShowTests {
        private static let record = "Templates/\(Workplace.campaign)/legal-basis.yaml"

        private func show(_ place: Workplace, missing: Bool = true, day: String = Workplace.day) throws -> ToolRun {
            try place.run(
                ["basis", "show", Workplace.campaign, "--as-of", day, "--trust", "approvers/trust"]
                    + (missing ? ["--missing"] : [])
            )
        }

        @Test func `the example is shown in words`() throws {
            let shown = try show(try Workplace(), missing: false)
            #expect(shown.errors.isEmpty)
            for line in [
                "Grondslagdossier (VOORBEELD)", "Kenmerk: GD-VOORBEELD-001", "     Doorlooptijd: 49 dagen",
                "  In totaal: 84 dagen, van 2026-07-06 tot en met 2026-09-28", "Hoogstens zoveel brieven: 2.000.000",
                "Grondslag in de AVG: 6.1.e (taak van algemeen belang)", "Geldig tot en met: 2026-12-31",
            ] {
                #expect(shown.output.contains("\n\(line)\n") || shown.output.hasPrefix(line), "\(line)")
            }
        }

        @Test func `nothing but approvals is missing in the example`() throws {
            let place = try Workplace()
            let before = try show(place)
            let codes = before.output.split(separator: "\n").filter { $0.hasPrefix("  ") }.map {
                $0.prefix(9).suffix(7)
            }
            #expect(before.status == Status.notPermitted && codes == ["GRS-021", "GRS-070"])
            try place.approve(by: try Approvers(in: place.folder))
            let after = try show(place)
            #expect(after.status == Status.done, "\(after.output)")
        }

        @Test func `a record that is out of date ends with 77`() throws {
            let shown = try show(try Workplace(), day: "2031-01-06")
            #expect(shown.status == Status.notPermitted && shown.output.contains("  GRS-002 "))
        }

        @Test(arguments: [
            ("\ngdprBasis: 6.1.e\n", "\n", "  gdprBasis: Grondslag in de AVG (GRS-010)."),
            ("\ntitle: ", "\n# title: ", "legal-basis.yaml:9:1: error: 'title' is missing."),
            ("\ngdprBasis: 6.1.e\n", "\ngdprBasis: [\n", "legal-basis.yaml:"),
            ("\ngdprBasis: 6.1.e\n", "\ngdprBasis: 6.1.e\nkleur: rood\n", "'kleur' is not a known key."),
            ("\ndirectness: derived\n", "\ndirectness: none\n", "  GRS-020 "),
            ("\n  en: \"Dutch law", "\n  # en: \"Dutch law", "'sentence' has no text in 'en'"),
        ])
        func `what is missing is named with what to do, and ends with 77`(old: String, new: String, line: String) throws
        {
            let place = try Workplace()
            try place.change(Self.record) { $0.replacing(old, with: new) }
            let shown = try show(place)
            #expect(shown.status == Status.notPermitted && shown.errors.isEmpty)
            #expect(shown.output.contains(line), "\(shown.output)")
            let whole = try show(place, missing: false)
            #expect(whole.status == Status.notPermitted && !whole.output.isEmpty)
        }

        @Test func `without a record the wizard is what to do`() throws {
            let place = try Workplace()
            try FileManager.default.removeItem(atPath: place.folder.path(Self.record))
            for missing in [true, false] {
                let shown = try show(place, missing: missing)
                #expect(shown.status == Status.notPermitted)
                #expect(shown.output.contains("postronde basis new \(Workplace.campaign)"))
            }
        }

        @Test(arguments: [
            ("weg", "2026-11-16", Status.configuration), (Workplace.campaign, "16-11-2026", Status.usage),
        ])
        func `a wrong campaign or date is named`(campaign: String, day: String, status: Int32) throws {
            let refused = try Workplace().run(["basis", "show", campaign, "--as-of", day])
            #expect(refused.status == status && refused.output.isEmpty)
        }

        @Test func `another file of the campaign that is wrong ends with 78`() throws {
            let place = try Workplace()
            try place.change("Templates/\(Workplace.campaign)/style.yaml") { $0 + "kleur: rood\n" }
            let refused = try show(place)
            #expect(refused.status == Status.configuration && refused.errors.contains("style.yaml"))
        }
    }
}
