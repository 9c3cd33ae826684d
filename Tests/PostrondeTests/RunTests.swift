import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `run` and `plan` from end to end.
    struct RunTests {
        private func object(_ text: String) throws -> NSDictionary {
            try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
        }

        @Test func `a run makes letters and records, and says who got one and why others did not`() throws {
            let place = try Workplace(accounts: 300)
            let made = try place.run(place.letters() + ["--format", "pdf,text", "--bundle-size", "50"])
            #expect(made.status == Status.done && made.errors.isEmpty)
            let run = try #require(place.runFolder())
            #expect(run.contains("/2026-11-16-"))
            #expect(made.output.contains("Letters: \(run)/letters\n"))
            for words in [
                "Accounts read", "Selected", "Left out", "has-sms", "opted-out", "Refused records", "Letters",
            ] {
                #expect(made.output.contains(words), "\(words)")
            }
            let files = Set(place.paths(in: run))
            for name in [
                "READY", "control.csv", "job-ticket.json", "legal-check.json", "manifest.sha256", "refused.csv",
                "report.json",
                "review.csv", "letters/print-0001.pdf", "letters/print-0001.txt",
            ] { #expect(files.contains(name), "\(name)") }
            #expect(!files.contains { $0.hasSuffix(".part") })
            let verified = try runTool(
                "sha256sum",
                ["--check", "--quiet", "manifest.sha256"],
                in: place.folder.url.appending(path: run)
            )
            #expect(verified.status == 0, "\(verified.errors)")
            try place.expectNoValue(in: made)
        }

        @Test func `nobody but the user may look into the output`() throws {
            let place = try Workplace(accounts: 60)
            #expect(try place.run(place.letters()).status == Status.done)
            try #require(place.hasLetters())
            for name in place.paths(in: "out") { #expect(try place.rights(of: "out/\(name)") & 0o077 == 0, "\(name)") }
        }

        @Test func `the same command again is done already and changes nothing`() throws {
            let place = try Workplace(accounts: 60)
            #expect(try place.run(place.letters()).status == Status.done)
            let manifest = try place.manifest()
            let again = try place.run(place.letters())
            #expect(again.status == Status.done && again.errors.isEmpty)
            #expect(again.output.contains("done already"))
            #expect(again.output.contains(try #require(place.runFolder())))
            #expect(try place.manifest() == manifest)
            let silent = try place.run(place.letters() + ["--quiet"])
            #expect(silent.status == Status.done && silent.output.isEmpty && silent.errors.isEmpty)
        }

        @Test(arguments: [
            ["--quiet"], ["--quiet", "--dry-run"], ["--quiet", "--progress", "plain"], ["--quiet", "--json"],
        ])
        func `--quiet prints nothing when all is well`(flags: [String]) throws {
            let place = try Workplace(accounts: 60)
            let made = try place.run(place.letters() + flags)
            #expect(made.status == Status.done && made.output.isEmpty && made.errors.isEmpty)
            #expect(place.paths(in: "out").contains { $0.contains("/letters/") })
        }

        @Test func `--quiet still says what is wrong, on standard error`() throws {
            let place = try Workplace(accounts: 20)
            let refused = try place.run(place.input() + ["--key", "nowhere.key", "--quiet"])
            #expect(refused.status == Status.configuration && refused.output.isEmpty)
            #expect(refused.errors.split(separator: "\n").count == 1)
        }

        @Test(arguments: [[], ["--dry-run"]])
        func `--json prints the report that stands in the folder`(flags: [String]) throws {
            let place = try Workplace(accounts: 60)
            let made = try place.run(place.letters() + ["--json"] + flags)
            #expect(made.status == Status.done && made.errors.isEmpty)
            let run = try #require(place.runFolder())
            #expect(made.output == (try place.folder.text(of: "\(run)/report.json")))
            let letters = try #require(try object(made.output)["letters"] as? [String: Any])
            #expect((letters["count"] as? Int ?? 0) > 20)
        }

        @Test func `--json of a run that is done already prints its report too`() throws {
            let place = try Workplace(accounts: 60)
            let first = try place.run(place.letters() + ["--json"])
            let again = try place.run(place.letters() + ["--json"])
            #expect(again.status == Status.done && again.errors.isEmpty)
            #expect(try object(again.output) == object(first.output))
        }

        @Test func `--progress plain says on standard error how far it is`() throws {
            let place = try Workplace(accounts: 200)
            let made = try place.run(place.letters() + ["--progress", "plain", "--bundle-size", "10", "--json"])
            let lines = made.errors.split(separator: "\n").map(String.init)
            #expect(lines.first == "reading")
            #expect(lines.contains { $0.wholeMatch(of: /writing: \d+ of \d+ letters/) != nil })
            _ = try object(made.output)
        }

        @Test func `a dry run marks every letter and releases nothing`() throws {
            let place = try Workplace(accounts: 100)
            let made = try place.run(place.input(day: "2031-01-06") + ["--dry-run", "--format", "text"])
            #expect(made.status == Status.done && made.errors.isEmpty, "whatever the legal outcome, and without a key")
            #expect(made.output.contains("proef") && made.output.contains("GRS-002"))
            let run = try #require(place.runFolder())
            #expect(run.contains("/proef-2031-01-06-"))
            let files = place.paths(in: run)
            for name in ["READY", "control.csv", "job-ticket.json", "manifest.sha256"] {
                #expect(!files.contains(name), "\(name)")
            }
            let letters = files.filter { $0.hasSuffix(".txt") }
            #expect(!letters.isEmpty)
            for name in letters {
                for letter in try place.folder.text(of: "\(run)/\(name)").split(separator: "\u{0C}") {
                    #expect(letter.hasPrefix("PROEF VOORBEELD\n"))
                    #expect(letter.firstMatch(of: /\d{4} \d{4} \d{4} \d{4}/) == nil, "no reference")
                }
            }
        }

        @Test(arguments: [[], ["--json"], ["--quiet"]])
        func `plan shows the same counts and makes no letter`(flags: [String]) throws {
            let place = try Workplace(accounts: 100)
            let shown = try place.run(place.input("plan") + flags)
            #expect(shown.status == Status.done && shown.errors.isEmpty)
            #expect(!place.hasLetters() && place.runFolder() == nil)
            #expect(shown.output.isEmpty == (flags == ["--quiet"]))
            if flags == ["--json"] { #expect(try object(shown.output)["accounts"] != nil) }
            if flags.isEmpty { #expect(shown.output.contains(/Accounts read +100\n/)) }
        }

        @Test func `a record that is out of date ends with 77 and the list of what is missing`() throws {
            let place = try Workplace(accounts: 60)
            let refused = try place.run(place.letters(day: "2031-01-06"))
            #expect(refused.status == Status.notPermitted && refused.output.isEmpty)
            #expect(refused.errors.contains("legal-basis.yaml:") && refused.errors.contains("GRS-002"))
            #expect(refused.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("postronde: ") })
            #expect(!place.hasLetters())
            #expect(place.paths(in: "out").contains { $0.hasSuffix("/legal-check.json") })
            try place.expectNoValue(in: refused)
        }

        @Test func `--max-refused decides how many bad records a run puts up with`() throws {
            let place = try Workplace(accounts: 1000)
            let refused = try place.run(place.letters() + ["--max-refused", "1"])
            #expect(refused.status == Status.badInput && !place.hasLetters())
            #expect(refused.errors.contains("--max-refused") && refused.errors.contains("extract check"))
            #expect(try place.run(place.letters() + ["--max-refused", "2%"]).status == Status.done)
            let run = try #require(place.runFolder())
            #expect(try place.folder.text(of: "\(run)/refused.csv").split(separator: "\n").count > 2)
        }

        @Test(arguments: ["--accounts", "--persons", "--suppress", "--delta"])
        func `an input that is missing ends with 66 and its path`(flag: String) throws {
            let place = try Workplace(accounts: 20)
            var words = place.letters()
            if let index = words.firstIndex(of: flag) {
                words[index + 1] = "in/none"
            } else {
                words += [flag, "in/none"]
            }
            let refused = try place.run(words)
            #expect(refused.status == Status.inputUnreadable && refused.output.isEmpty)
            #expect(refused.errors.hasPrefix("postronde: in/none: "))
            #expect(!place.hasLetters())
        }

        @Test func `a campaign that is not there ends with 78 and its name`() throws {
            let place = try Workplace(accounts: 20)
            let words = place.letters().map { $0 == Workplace.campaign ? "weg" : $0 }
            let refused = try place.run(words)
            #expect(refused.status == Status.configuration && refused.errors.contains("Templates/weg"))
        }
    }
}
