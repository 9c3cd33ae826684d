import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `template check`: what a writer is shown, and what stops a run.
    struct TemplateCheckTests {
        private static let help = "Templates/\(Workplace.campaign)/blocks/hulp.nl.md"

        private func check(_ place: Workplace, _ flags: [String] = []) throws -> ToolRun {
            try place.run(["template", "check", Workplace.campaign, "--as-of", Workplace.day] + flags)
        }

        @Test func `the letters of the example pass every lint at error and warning level`() throws {
            let checked = try check(try Workplace())
            #expect(checked.status == Status.done && checked.errors.isEmpty)
            #expect(!checked.output.contains(": error: ") && !checked.output.contains(": warning: "))
            #expect(checked.output.contains("no figure says that a letter is clear"))
        }

        @Test func `in either order of the two choices`() throws {
            let place = try Workplace()
            try place.change("Templates/\(Workplace.campaign)/variables.yaml") {
                $0.replacing("value: app", with: "value: sms")
            }
            let checked = try check(place)
            #expect(checked.status == Status.done && !checked.output.contains(": warning: "))
        }

        @Test func `a finding stands above its line, with a caret under the place`() throws {
            let place = try Workplace()
            try place.change(Self.help) { _ in "# Hulp\nBel nu ((telefon)).\n" }
            let refused = try check(place)
            #expect(refused.status == Status.configuration && refused.output.isEmpty)
            let shown = "[unknown-field]\n  2 | Bel nu ((telefon)).\n    |        ^\n"
            #expect(refused.errors.contains(shown), "\(refused.errors)")
            #expect(refused.errors.contains("extra-controlestap: not in order."))
        }

        @Test func `mistakes in files and in what they say are shown at once`() throws {
            let place = try Workplace()
            try place.change(Self.help) {
                "\($0)\nBel ((telefon)). Ga naar https://www.voorbeeld.nl\nUw DigiD wordt geblokkeerd.\n"
            }
            let refused = try check(place)
            for code in ["[unknown-field]", "[link-or-code]", "[threat]"] { #expect(refused.errors.contains(code)) }
        }

        @Test func `hints come when they are asked for`() throws {
            let place = try Workplace()
            try place.change(Self.help) { "\($0)\nDit kan middels een brief.\n" }
            #expect(!(try check(place)).output.contains("difficult-word"))
            let shown = try check(place, ["--hints"])
            #expect(shown.status == Status.done && shown.output.contains("Simpler: "))
        }

        @Test func `other programs get every finding and figure as JSON`() throws {
            let place = try Workplace()
            try place.change(Self.help) { "\($0)\nKijk op https://www.voorbeeld.nl\n" }
            let checked = try check(place, ["--json"])
            #expect(checked.status == Status.configuration && checked.errors.isEmpty)
            let document = try #require(
                try JSONSerialization.jsonObject(with: Data(checked.output.utf8)) as? [String: Any]
            )
            #expect(document["format"] as? Int == 1 && document["isInOrder"] as? Bool == false)
            let findings = try #require(document["findings"] as? [[String: Any]])
            let link = try #require(findings.first { $0["code"] as? String == "link-or-code" })
            #expect(link["file"] as? String == "blocks/hulp.nl.md" && link["column"] as? Int == 9)
            let letters = try #require(document["letters"] as? [[String: Any]])
            #expect(letters.count == 12 && letters.allSatisfy { $0["pages"] as? Int == 2 })
        }

        @Test func `a variable that nobody looked at for long is a warning`() throws {
            let old = try Workplace().run(["template", "check", Workplace.campaign, "--as-of", "2027-11-16"])
            #expect(old.status == Status.done && old.output.contains("[stale-variable]"))
        }

        @Test func `an error of a lint stops a real run, and a dry run shows it`() throws {
            let place = try Workplace(accounts: 20)
            try place.change(Self.help) { "\($0)\nKijk op https://www.voorbeeld.nl\n" }
            let refused = try place.run(place.letters())
            #expect(refused.status == Status.configuration && refused.errors.contains("[link-or-code]"))
            #expect(!place.hasLetters())
            let proof = try place.run(place.letters(output: "proofs") + ["--dry-run"])
            #expect(proof.status == Status.done && proof.output.contains("[link-or-code]"))
        }

        @Test func `a campaign allows a finding with a reason, and no reason allows a number like a BSN`() throws {
            let place = try Workplace()
            try place.change(Self.help) { "\($0)\nKijk op https://www.voorbeeld.nl\n" }
            let settings = "Templates/\(Workplace.campaign)/campaign.yaml"
            try place.change(settings) {
                "\($0)\ntexts:\n  allowed:\n    link-or-code: Besluit van de opdrachtgever van 2 november.\n"
            }
            let allowed = try check(place)
            #expect(allowed.status == Status.done)
            #expect(allowed.output.contains("The campaign allows it: Besluit van de opdrachtgever"))
            try place.change(settings) { $0.replacing("link-or-code:", with: "bsn-like-number:") }
            #expect(try check(place).errors.contains("[not-allowable]"))
        }

        @Test func `a character that no font has stops a proof and a dry run with its place`() throws {
            let place = try Workplace(accounts: 20)
            try place.change(Self.help) { "\($0)\nGa → verder.\n" }
            let runs = [["template", "proof", Workplace.campaign], place.letters() + ["--dry-run"], place.letters()]
            for words in runs {
                let refused = try place.run(words)
                #expect(refused.status == Status.configuration, "\(words[0])")
                #expect(refused.errors.contains("U+2192") && refused.errors.contains("blocks/hulp.nl.md:"))
            }
        }

        @Test func `a letter without the lines that say what it is is an error, and its consequences are not told`()
            throws
        {
            let place = try Workplace()
            try place.change("Templates/\(Workplace.campaign)/letter.nl.md") { $0.replacing("---\n", with: "") }
            let refused = try check(place)
            #expect(refused.status == Status.configuration && refused.errors.contains("[front-matter-missing]"))
            for code in ["no-dutch-letter", "blocks-differ", "long-sentence"] {
                #expect(!refused.errors.contains(code))
            }
        }

        @Test(arguments: [
            ("style.yaml", "Deze brief is voor u persoonlijk."), ("campaign.yaml", "Geachte heer, mevrouw"),
        ])
        func `what stands round the letters is looked at too`(file: String, text: String) throws {
            let place = try Workplace()
            try place.change("Templates/\(Workplace.campaign)/\(file)") { $0.replacing(text, with: "Zie https://x.nl") }
            let refused = try check(place)
            #expect(
                refused.status == Status.configuration && refused.errors.contains("\(file): error: Found 'https://x.nl")
            )
        }

        @Test func `a campaign that cannot be read has no figures`() throws {
            let place = try Workplace()
            try place.change("Templates/\(Workplace.campaign)/style.yaml") {
                $0.replacing("paper: A4", with: "paper: A5")
            }
            let refused = try check(place)
            #expect(refused.status == Status.configuration && !refused.errors.contains("readability"))
            #expect(try place.run(["template", "check", "geen"]).status == Status.configuration)
        }
    }
}
