import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `template coverage` and `template diff`, as communicators and lawyers use them.
    struct TemplateReviewCommandTests {
        private static let campaign = "Templates/\(Workplace.campaign)"

        /// The flags of an extract, without those of a run.
        private static let extract = [
            "--accounts", "in/accounts.xml", "--persons", "in/persons.csv", "--suppress", "in/suppressed.txt",
            "--as-of", Workplace.day,
        ]

        private func coverage(_ place: Workplace, _ flags: [String] = []) throws -> ToolRun {
            try place.run(["template", "coverage", Workplace.campaign] + Self.extract + flags)
        }

        private func difference(_ place: Workplace, _ flags: [String]) throws -> ToolRun {
            try place.run(["template", "diff", "Old/\(Workplace.campaign)", Workplace.campaign] + flags)
        }

        /// A workplace with an older copy of the templates.
        private func workplaceWithOldCopy(accounts: Int = 0) throws -> Workplace {
            let place = try Workplace(accounts: accounts)
            try FileManager.default.copyItem(atPath: place.folder.path("Templates"), toPath: place.folder.path("Old"))
            return place
        }

        private func object(_ run: ToolRun) throws -> [String: Any] {
            try #require(run.status == Status.done && run.errors.isEmpty, "\(run.errors)")
            return try #require(try JSONSerialization.jsonObject(with: Data(run.standardOutput)) as? [String: Any])
        }

        /// The text letters of a real run by their reference.
        private func letters(_ place: Workplace, campaign: String, output: String) throws -> [String: String] {
            var words = place.letters(output: output) + ["--format", "text", "--package", "single"]
            words[1] = campaign
            let made = try place.run(words)
            try #require(made.status == Status.done, "\(made.errors)")
            let names = place.paths(in: output).filter { $0.contains("/letters/") && $0.hasSuffix(".txt") }
            return Dictionary(
                uniqueKeysWithValues: try names.map {
                    (String($0.split(separator: "/").last ?? ""), try place.folder.text(of: "\(output)/\($0)"))
                }
            )
        }

        /// Puts the digest of a changed text into the record, as those who answer for it do.
        private func approve(_ file: String, _ place: Workplace) throws {
            func digest(_ campaign: String) throws -> String {
                let checked = try place.run(["basis", "check", campaign, "--as-of", Workplace.day])
                let line = checked.output.split(separator: "\n").first { $0.hasPrefix("  \(file) ") }
                return String(try #require(line?.split(separator: " ").last))
            }
            let (old, new) = (try digest("Old/\(Workplace.campaign)"), try digest(Workplace.campaign))
            try place.change("\(Self.campaign)/legal-basis.yaml") { $0.replacing(old, with: new) }
            try place.approveAgain()
        }

        @Test func `coverage counts what the letters of a run hold`() throws {
            let place = try Workplace(accounts: 900)
            let texts = Array(try letters(place, campaign: Workplace.campaign, output: "out").values)
            let found = try object(try coverage(place, ["--json", "--max-refused", "5%"]))
            #expect(found["recipients"] as? Int == texts.count)
            let rows = try #require(found["letters"] as? [[String: Any]])
            let abroad = try #require(rows.first { $0["file"] as? String == "letter.abroad.nl.md" })
            let passages = try #require(abroad["optionalTexts"] as? [[String: Any]])
            let passage = try #require(passages.first { $0["condition"] as? String == "land!leeg" })
            let count = (passage["text"] as? [String: Any])?["recipients"] as? Int
            #expect(count == texts.filter { $0.contains("U woont buiten Nederland.") }.count)
        }

        @Test func `coverage tells no value of a person, and makes nothing`() throws {
            let place = try Workplace(accounts: 300)
            let before = place.paths(in: ".")
            for flags in [[], ["--json"]] {
                let shown = try coverage(place, flags)
                #expect(shown.status == Status.done && shown.errors.isEmpty)
                try place.expectNoValue(in: shown)
            }
            #expect(place.paths(in: ".") == before)
            let reminder = try coverage(place, ["--round", "reminder-1"])
            #expect(reminder.output.hasPrefix("extra-controlestap, reminder-1: who sees what"))
        }

        @Test func `diff counts the letters of a run that differ`() throws {
            let place = try workplaceWithOldCopy(accounts: 900)
            try place.change("\(Self.campaign)/letter.abroad.nl.md") {
                $0.replacing("U woont buiten Nederland.", with: "U woont nu ver weg.")
            }
            try approve("letter.abroad.nl.md", place)
            let old = try letters(place, campaign: "Old/\(Workplace.campaign)", output: "before")
            let new = try letters(place, campaign: Workplace.campaign, output: "after")
            try #require(Set(old.keys) == Set(new.keys))
            let changed = old.filter { new[$0.key] != $0.value }.count
            try #require(changed >= 10)
            let found = try object(try difference(place, Self.extract + ["--json", "--max-refused", "5%"]))
            let recipients = try #require(found["recipients"] as? [String: Any])
            #expect(recipients["changed"] as? Int == changed)
            #expect(recipients["unchanged"] as? Int == new.count - changed)
        }

        @Test func `diff marks words, tells no value of a person, and makes nothing`() throws {
            let place = try workplaceWithOldCopy(accounts: 300)
            try place.change("Templates/central.yaml") { $0.replacing("088 123 65 55", with: "088 123 00 00") }
            try place.change("\(Self.campaign)/blocks/privacy.nl.md") { "((naam)) en ((adresregel1)). " + $0 }
            let before = place.paths(in: ".")
            for flags in [["--as-of", Workplace.day], Self.extract, Self.extract + ["--json"]] {
                let shown = try difference(place, flags)
                #expect(shown.status == Status.done && shown.errors.isEmpty)
                try place.expectNoValue(in: shown)
                #expect(shown.output.contains("((naam)) en ((adresregel1))."))
                if !flags.contains("--json") { #expect(shown.output.contains("088 123 [-65 55.-]{+00 00.+}\n")) }
            }
            #expect(place.paths(in: ".") == before)
        }

        @Test func `diff ends with 3 only when asked, and only when letters differ`() throws {
            let place = try workplaceWithOldCopy(accounts: 100)
            let flags = Self.extract + ["--exit-code"]
            #expect(try difference(place, flags).status == Status.done)
            // A comment changes a file and no letter.
            try place.change("Templates/central.yaml") { "# Bekeken.\n" + $0 }
            let commented = try difference(place, flags)
            #expect(commented.status == Status.done && commented.output.contains("  changed ../central.yaml\n"))
            try place.change("\(Self.campaign)/letter.nl.md") { $0.replacing("((aanhef)),", with: "Dag ((aanhef)),") }
            #expect(try difference(place, flags).status == Status.mismatch)
            #expect(try difference(place, ["--exit-code"]).status == Status.mismatch)
            #expect(try difference(place, Self.extract).status == Status.done)
        }

        @Test func `colour stands on a terminal alone, and not when it is not wanted`() throws {
            let place = try workplaceWithOldCopy()
            try place.change("Templates/central.yaml") { $0.replacing("088 123 65 55", with: "088 123 00 00") }
            let words = ["template", "diff", "Old/\(Workplace.campaign)", Workplace.campaign, "--as-of", Workplace.day]
            #expect(!(try place.run(words).output.contains("\u{1B}")))
            guard (try? runTool("which", ["script"]).status) == 0 else {
                return print("SKIPPED: script is not installed, so no terminal was tried.")
            }
            for (setting, isColoured) in [("-u NO_COLOR", true), ("NO_COLOR=", true), ("NO_COLOR=1", false)] {
                let wrapper = ["env"] + setting.split(separator: " ").map(String.init)
                let command = try place.command(words, under: wrapper)
                let line = command.map { "'\($0)'" }.joined(separator: " ")
                let shown = try runTool("script", ["-qec", line, "/dev/null"], in: place.folder.url)
                #expect(shown.output.contains("65 55."))
                #expect(shown.output.contains("\u{1B}[31m[-65 55.-]\u{1B}[0m") == isColoured, "\(setting)")
            }
        }

        @Test func `failures end with their status and message`() throws {
            let place = try workplaceWithOldCopy(accounts: 50)
            let noRound = try coverage(place, ["--round", "reminder-9"])
            #expect(noRound.status == Status.configuration && noRound.output.isEmpty)
            #expect(noRound.errors.contains("no round 'reminder-9'"))
            try place.change("Old/\(Workplace.campaign)/letter.nl.md") {
                $0.replacing("((aanhef))", with: "((aanhief))")
            }
            let broken = try difference(place, Self.extract)
            #expect(broken.status == Status.configuration && broken.output.isEmpty)
            #expect(broken.errors.hasPrefix("postronde: In Old/extra-controlestap:\npostronde: letter.nl.md:"))
            let absent = try place.run(
                ["template", "coverage", Workplace.campaign, "--accounts", "none.xml", "--persons", "in/persons.csv"]
            )
            #expect(absent.status == Status.inputUnreadable && absent.errors.contains("none.xml"))
        }
    }
}
