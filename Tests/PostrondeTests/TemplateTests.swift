import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `template check` and `template render`, as people who write letters use them.
    struct TemplateTests {
        private static let campaign = "Templates/\(Workplace.campaign)"

        private func letter(_ body: String) -> String {
            "---\nsubject: Proef\ncode: P-1\nlanguage: nl\nvariant: standard\n---\n\(body)\n"
        }

        private func render(_ body: String, _ values: String, _ flags: [String] = []) throws -> ToolRun {
            let place = try Workplace()
            try place.folder.write(letter(body), to: "letter.md")
            try place.folder.write(values, to: "values.json")
            return try place.run(["template", "render", "letter.md", "--values", "values.json"] + flags)
        }

        @Test(arguments: [Workplace.campaign, "Templates/extra-controlestap", "Templates/extra-controlestap/"])
        func `the example is in order, by its name or its folder`(campaign: String) throws {
            let checked = try Workplace().run(["template", "check", campaign])
            #expect(checked.status == Status.done && checked.errors.isEmpty)
            #expect(checked.output.contains("extra-controlestap: in order, 12 letters."))
            #expect(checked.output.contains("\n  first: letter.nl.md (ECS-S-NL)\n"))
        }

        @Test func `a broken campaign shows all its errors at once, each with its place`() throws {
            let place = try Workplace(accounts: 20)
            let lines = try place.folder.text(of: "\(Self.campaign)/blocks/hulp.nl.md").split(
                separator: "\n",
                omittingEmptySubsequences: false
            ).count
            try place.change("\(Self.campaign)/blocks/hulp.nl.md") { "\($0)\nBel ((telefon)) of [[blok:weg]].\n" }
            try place.change("\(Self.campaign)/letter.en.md") { $0.replacing("code:", with: "cod:") }
            try place.change("\(Self.campaign)/style.yaml") {
                $0.replacing("paper: A4", with: "paper: A5\nkleur: rood")
            }
            let expected = [
                "blocks/hulp.nl.md:\(lines + 1):5: error: Found ((telefon))", "[unknown-block]",
                "letter.en.md:3:1: error: 'cod'",
                ": error: 'paper' is 'A5'. Expected: one of A4.", ":1: error: 'kleur' is not a known key",
            ]
            for words in [["template", "check", Workplace.campaign], place.letters(), place.input("plan")] {
                let refused = try place.run(words)
                #expect(refused.status == Status.configuration && refused.output.isEmpty)
                for part in expected { #expect(refused.errors.contains(part), "\(part)") }
                // Who checks is shown the lines of the files; cron is not.
                guard words[0] != "template" else { continue }
                for line in refused.errors.split(separator: "\n") {
                    #expect(
                        line.firstMatch(of: /^postronde: [\w.\/-]+:\d+:\d+: (error|warning): .+ \[[a-z-]+\]$/) != nil,
                        "\(line)"
                    )
                }
            }
            #expect(!place.hasLetters())
        }

        @Test func `one object gives one letter body`() throws {
            let shown = try render(
                "((aanhef)),\n\n# Kop\nUw kenmerk: ((kenmerk)).",
                #"{"aanhef": "Geachte heer Vos", "kenmerk": "1 2"}"#
            )
            #expect(shown.status == Status.done && shown.errors.isEmpty)
            #expect(shown.output == "Geachte heer Vos,\n\nKop\nUw kenmerk: 1 2.\n")
        }

        @Test func `a letter of a campaign has the texts of its variables, unless the values say otherwise`() throws {
            let place = try Workplace()
            try place.folder.write("{\"aanhef\": \"Geachte heer Vos\"}\n{\"telefoon\": \"14\"}", to: "values.json")
            let words = ["template", "render", "\(Self.campaign)/letter.nl.md", "--values", "values.json"]
            let shown = try place.run(words)
            #expect(shown.status == Status.done)
            #expect(shown.output.contains("088 123 65 55") && shown.output.contains("Bel ons op 14."))
            #expect(shown.output.contains("Kiest u de DigiD app?") && !shown.output.contains("((eerste"))
        }

        @Test func `several lines give several bodies`() throws {
            let shown = try render(
                "Beste ((naam)).",
                "{\"naam\": \"A\"}\n\n{\"naam\": [\"B\", \"C\", \"D\"]}\n{\"naam\": 5}\n"
            )
            #expect(shown.status == Status.done)
            let bodies = shown.output.split(separator: "Beste ").map {
                $0.trimmingCharacters(in: .whitespacesAndNewlines)
            }
            #expect(bodies == ["A.", "B, C en D.", "5."])
        }

        @Test(arguments: [[], ["--as", "html"]])
        func `a missing value stays visible`(flags: [String]) throws {
            let shown = try render("Bel ((telefoon)).", "{}", flags)
            #expect(shown.status == Status.done)
            #expect(shown.output.contains("((telefoon))"))
        }

        @Test(arguments: [
            "<script>alert(1)</script>", "\" onmouseover=\"x", "' --><b>", "</p></body>", "&lt;", "# Kop",
            "[x](http://x)",
            "* lijst", "((kenmerk))", "[[blok:privacy]]", "((telefoon??x))",
        ])
        func `a hostile value stays a text`(value: String) throws {
            let json = String(decoding: try JSONEncoder().encode(["naam": value, "kenmerk": "9"]), as: UTF8.self)
            let text = try render("Beste ((naam)) hier.", json)
            #expect(text.status == Status.done)
            #expect(text.output == "Beste \(value) hier.\n")
            let html = try render("Beste ((naam)) hier.", json, ["--as", "html"])
            let escaped = value.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            let plain = html.output.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing(
                "&apos;",
                with: "'"
            )
            #expect(html.status == Status.done)
            #expect(plain == "<p>Beste \(escaped) hier.</p>\n")
        }

        @Test func `the example letters render in both forms`() throws {
            let place = try Workplace()
            try place.folder.write(#"{"aanhef": "Geachte heer Vos"}"#, to: "values.json")
            for name in place.paths(in: Self.campaign).filter({ !$0.contains("/") && $0.hasSuffix(".md") }) {
                for form in ["text", "html"] {
                    let words = [
                        "template", "render", "\(Self.campaign)/\(name)", "--values", "values.json", "--as", form,
                    ]
                    let shown = try place.run(words)
                    #expect(shown.status == Status.done && shown.errors.isEmpty, "\(name)")
                    #expect(shown.output.contains("Geachte heer Vos"), "\(name)")
                }
            }
        }

        @Test(arguments: [
            ("Beste ((naam", "{}", Status.configuration, "letter.md:7:7: error: "),
            ("Beste.", "[1]", Status.badInput, "values.json:1: "),
            ("Beste.", "{}\n{\"naam\": {}}\n", Status.badInput, "values.json:2: "),
        ])
        func `a broken template or values end with their place`(
            body: String,
            values: String,
            status: Int32,
            message: String
        ) throws {
            let refused = try render(body, values)
            #expect(refused.status == status && refused.output.isEmpty)
            #expect(refused.errors.hasPrefix("postronde: \(message)"))
        }

        @Test(arguments: [("none.md", "values.json"), ("letter.md", "none.json")])
        func `files that are not there end with 66 and their path`(template: String, values: String) throws {
            let place = try Workplace()
            try place.folder.write(letter("Beste."), to: "letter.md")
            try place.folder.write("{}", to: "values.json")
            let refused = try place.run(["template", "render", template, "--values", values])
            #expect(refused.status == Status.inputUnreadable && refused.output.isEmpty)
            #expect(refused.errors.hasPrefix("postronde: none."))
        }
    }
}
