import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// What happens around the runs of a campaign, as people do it: waves, a hold, a delta, look-ups, reprints, returned
    /// mail, a reminder, and the effect.
    struct AroundTheRunTests {
        private let place: Workplace

        init() throws {
            place = try Workplace(accounts: 400)
        }

        private var recorded: [String] { ["--output", "out", "--key", "campaign.key"] }

        private func layDown(_ count: Int) throws -> ToolRun {
            var words = place.letters() + ["--waves", "\(count)", "--freeze-waves", "--first-delivery", "2026-12-01"]
            words[0] = "plan"
            return try place.run(words)
        }

        private func wave(_ number: Int, _ more: [String] = []) throws -> ToolRun {
            try place.run(place.letters() + ["--wave", "\(number)", "--bundle-size", "50"] + more)
        }

        private func decide(_ word: String, wave: Int, _ reason: String) throws -> ToolRun {
            try place.run([
                "wave", word, Workplace.campaign, "--output", "out", "--wave", "\(wave)", "--reason", reason,
            ])
        }

        /// The references of all letters of a wave, from its single files.
        private func references(wave: Int) -> [String] {
            place.paths(in: "out/\(Workplace.campaign)/first-w\(wave)").compactMap { path in
                path.wholeMatch(of: /[^\/]+\/letters\/\d{4}\/(\d{16})\.pdf/).map { String($0.1) }
            }
        }

        /// The extract of a later day, in which every so-manieth account has an app.
        private func later(every step: Int) throws {
            var count = 0
            let text = try place.folder.text(of: "in/accounts.xml")
                .replacing(#"reference-date="2026-11-01""#, with: #"reference-date="2026-12-15""#)
                .replacing(/<document/) { match in
                    count += 1
                    return (count % step == 0 ? "<app status=\"active\"/>" : "") + String(match.0)
                }
            try place.folder.write(text, to: "in/later.xml")
        }

        @Test func `three waves, a hold and a delta`() throws {
            let laid = try layDown(3)
            #expect(
                laid.status == Status.done && laid.output.contains("Waves, laid down"),
                "\(laid.output)\(laid.errors)"
            )
            #expect(laid.output.contains("Aanname: "))
            #expect(try wave(1).status == Status.done)
            #expect(try decide("hold", wave: 2, "Storing bij het contactcentrum").status == Status.done)
            let held = try wave(2)
            #expect(held.status == Status.tryAgain && held.errors.contains("Storing bij het contactcentrum"))
            #expect(!place.paths(in: "out").contains { $0.contains("first-w2/") && $0.hasSuffix("READY") })
            #expect(try decide("release", wave: 2, "Storing verholpen").status == Status.done)
            let numbers = try place.folder.text(of: "in/accounts.xml").matches(of: /bsn="(\d{9})"/).map { String($0.1) }
            try place.folder.write(numbers.prefix(200).joined(separator: "\n") + "\n", to: "in/delta.txt")
            let second = try wave(2, ["--delta", "in/delta.txt"])
            #expect(second.status == Status.done && second.output.contains("switched-on-since"))
            #expect(try decide("stop", wave: 3, "De opdrachtgever stopt").status == Status.done)
            #expect(try wave(3).status == Status.notPermitted)
            let shown = try place.run(["wave", "show", Workplace.campaign, "--output", "out"])
            #expect(shown.output.contains("De opdrachtgever stopt"))
            #expect(try place.run(["audit", "verify", Workplace.campaign, "--output", "out"]).status == Status.done)
        }

        @Test(arguments: [["--round", "second"], ["--wave", "0"], ["--reason", "   "]])
        func `a decision about no wave, or without a reason, is refused`(flags: [String]) throws {
            var words = ["wave", "hold", Workplace.campaign, "--output", "out", "--wave", "1", "--reason", "r"]
            for index in stride(from: 0, to: flags.count, by: 2) {
                if let place = words.firstIndex(of: flags[index]) {
                    words[place + 1] = flags[index + 1]
                } else {
                    words += flags
                }
            }
            #expect(try place.run(words).status == Status.usage)
        }

        @Test func `the contact centre tells real letters from others, and logs what it tells`() throws {
            #expect(try place.run(place.letters() + ["--package", "single"]).status == Status.done)
            let reference = try #require(references(wave: 1).first)
            let verified = try place.run(["letter", "verify", reference] + recorded)
            #expect(verified.status == Status.done && verified.output.contains("This is a letter of ours."))
            try place.expectNoValue(in: verified)
            let log = "out/\(Workplace.campaign)/lookups.jsonl"
            #expect(try place.folder.text(of: log).split(separator: "\n").count == 1)
            #expect(try place.rights(of: log) == 0o600)
            var digits = Array(reference)
            digits[5] = digits[5] == "0" ? "1" : "0"
            let wrong = try place.run(["letter", "verify", String(digits)] + recorded)
            #expect(wrong.status == Status.mismatch && !wrong.output.contains(String(digits)))
            #expect(try place.run(["letter", "verify", "1234"] + recorded).status == Status.mismatch)
            #expect(
                try place.folder.text(of: log).split(separator: "\n").count == 1,
                "only an answer about a letter is logged"
            )
            #expect(try place.run(["letter", "verify", reference, "--output", "out"]).status == Status.configuration)
        }

        @Test func `a person's letters are found by a number that is no argument`() throws {
            #expect(try place.run(place.letters() + ["--package", "single"]).status == Status.done)
            let numbers = try place.folder.text(of: "in/accounts.xml").matches(of: /bsn="(\d{9})"/).map { String($0.1) }
            var found: (number: String, run: ToolRun)?
            for number in numbers {
                let run = try find(number)
                if run.status == Status.done { found = (number, run) }
                if found != nil { break }
            }
            let (number, run) = try #require(found)
            #expect(!run.output.contains(number) && !run.errors.contains(number))
            let reference = try #require(run.output.firstMatch(of: /\d{4} \d{4} \d{4} \d{4}/)).0
            let saved = try find(number, ["--save", String(reference), "--to", "letter.pdf"])
            #expect(saved.status == Status.done)
            let own = try Data(contentsOf: place.folder.url.appending(path: "letter.pdf"))
            let made = try #require(
                place.paths(in: "out").first { $0.hasSuffix("\(reference.filter(\.isNumber)).pdf") }
            )
            #expect(own == (try Data(contentsOf: place.folder.url.appending(path: "out/\(made)"))))
            #expect(try find("123456789").status == Status.badInput)
            let log = try place.folder.text(of: "out/\(Workplace.campaign)/lookups.jsonl")
            #expect(!log.contains(number) && log.contains("brief-opzoeken"))
        }

        private func find(_ number: String, _ more: [String] = []) throws -> ToolRun {
            let words = try place.command(["letter", "find"] + recorded + more)
            return try runTool(
                words[0],
                Array(words.dropFirst()),
                in: place.folder.url,
                input: Array("\(number)\n".utf8)
            )
        }

        @Test(arguments: ["pdf", "large-print", "text", "html", "braille"])
        func `a letter is made again in each form, and that is recorded`(form: String) throws {
            #expect(try place.run(place.letters() + ["--bundle-size", "30"]).status == Status.done)
            let again = try place.run(
                [
                    "reprint", Workplace.campaign, "--bundle", "2", "--sheets", "2", "--form", form, "--reason",
                    "gevraagd",
                ]
                    + ["--to", "again"] + recorded
            )
            #expect(again.status == Status.done, "\(again.errors)")
            let files = place.paths(in: "again")
            #expect(files.count == 1)
            #expect(try place.rights(of: "again/\(files[0])") == 0o600)
            let ledger = place.folder.path("out/\(Workplace.campaign)/ledger.sqlite")
            let row = try runTool(
                "sqlite3",
                [ledger, "SELECT form, reason, (SELECT count(*) FROM reprinted_letter) FROM reprint"]
            )
            #expect(row.output == "\(form)|gevraagd|1\n")
            #expect(try place.run(["audit", "verify", Workplace.campaign, "--output", "out"]).status == Status.done)
        }

        @Test func `made again from its inputs a letter is the file that single letters are`() throws {
            #expect(try place.run(place.letters(output: "single") + ["--package", "single"]).status == Status.done)
            #expect(try place.run(place.letters() + ["--bundle-size", "30"]).status == Status.done)
            let again = try place.run(
                ["reprint", Workplace.campaign, "--bundle", "1", "--sheets", "1-6", "--reason", "r", "--to", "again"]
                    + recorded
            )
            #expect(again.status == Status.done, "\(again.errors)")
            let files = place.paths(in: "again")
            #expect((2...6).contains(files.count))
            for file in files {
                let single = try #require(place.paths(in: "single").first { $0.hasSuffix("/\(file)") })
                let (one, other) = ("again/\(file)", "single/\(single)")
                #expect(
                    try Data(contentsOf: place.folder.url.appending(path: one))
                        == Data(contentsOf: place.folder.url.appending(path: other))
                )
            }
        }

        @Test func `other inputs than those of the run make no letter, and without inputs one is cut from its bundle`()
            throws
        {
            #expect(try place.run(place.letters()).status == Status.done)
            let words = ["reprint", Workplace.campaign, "--bundle", "1", "--sheets", "1", "--reason", "r"] + recorded
            try FileManager.default.copyItem(
                atPath: place.folder.path("in/persons.csv"),
                toPath: place.folder.path("in/others.csv")
            )
            try place.change("in/others.csv") { $0.replacing("Utrecht", with: "Utrechd") }
            let other = try place.run(
                words + ["--to", "a", "--accounts", "in/accounts.xml", "--persons", "in/others.csv"]
            )
            #expect(other.status == Status.badInput)
            #expect(place.paths(in: "a").isEmpty)
            try FileManager.default.removeItem(atPath: place.folder.path("in/persons.csv"))
            let cut = try place.run(words + ["--to", "b"])
            #expect(cut.status == Status.done && cut.output.contains("cut from their bundles"), "\(cut.errors)")
            let file = try #require(place.paths(in: "b").first)
            let text = try runTool("pdftotext", [place.folder.path("b/\(file)"), "-"])
            #expect(text.output.contains("Kenmerk") || text.output.contains("Reference"))
            let none = try place.run(words + ["--to", "c", "--form", "braille"])
            #expect(none.status == Status.inputUnreadable)
        }

        @Test func `nobody is written to at an address from which a letter came back, until the address changes`()
            throws
        {
            #expect(try place.run(place.letters() + ["--package", "single"]).status == Status.done)
            let references = Array(references(wave: 1).prefix(5))
            let lines = references.map { "\($0);2026-12-03;moved" }
            try place.folder.write(
                "reference;returned;reason\n\(lines.joined(separator: "\n"))\nwrong;x;y\n",
                to: "retour.csv"
            )
            let words = ["returned", Workplace.campaign, "retour.csv"] + recorded
            let taken = try place.run(words + ["--persons", "in/persons.csv", "--list", "list.csv"])
            #expect(taken.status == Status.badInput, "one line is wrong, and named")
            #expect(taken.errors.contains("retour.csv:7"), "\(taken.errors)")
            #expect(try place.rights(of: "list.csv") == 0o600)
            let listed = try place.folder.text(of: "list.csv").split(separator: "\n").dropFirst().map {
                String($0.prefix(9))
            }
            #expect(listed.count == 5)
            for number in listed { #expect(!taken.output.contains(number) && !taken.errors.contains(number)) }
            let again = try place.run(words)
            #expect(again.output.contains("0 of them new"))
            let reminder = place.letters(day: "2026-12-20") + ["--round", "reminder-1"]
            let left = try place.run(reminder)
            #expect(left.output.contains("returned-mail"), "\(left.output)\(left.errors)")
            #expect(try reason("returned-mail", in: left) == 5)
            try moveHouse(of: listed[0])
            let moved = try place.run(reminder + ["--again", "nieuw adres"])
            #expect(try reason("returned-mail", in: moved) == 4, "\(moved.output)\(moved.errors)")
        }

        /// The count of a reason in what a run says.
        private func reason(_ code: String, in run: ToolRun) throws -> Int {
            let line = try #require(run.output.split(separator: "\n").first { $0.contains(code) })
            return try #require(Int(line.split(separator: " ").last ?? ""))
        }

        private func moveHouse(of number: String) throws {
            try place.change("in/persons.csv") { text in
                var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                let header = lines[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                guard let column = header.firstIndex(of: "08.11.20"),
                    let row = lines.firstIndex(where: { $0.hasPrefix(number) })
                else { return text }
                var cells = lines[row].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                cells[column] = cells[column] == "77" ? "78" : "77"
                lines[row] = cells.joined(separator: ",")
                return lines.joined(separator: "\n")
            }
        }

        @Test func `a reminder goes to those who are still without, and the effect is counted`() throws {
            #expect(try place.run(place.letters()).status == Status.done)
            try later(every: 3)
            var words = place.letters(day: "2026-12-20") + ["--round", "reminder-1"]
            words[words.firstIndex(of: "in/accounts.xml")!] = "in/later.xml"
            let reminder = try place.run(words)
            #expect(reminder.status == Status.done, "\(reminder.errors)")
            let effect = try place.run(
                ["effect", Workplace.campaign, "--accounts", "in/later.xml", "--round", "first"] + recorded
            )
            #expect(effect.status == Status.done && effect.output.contains("With check"), "\(effect.errors)")
            try place.expectNoValue(in: effect)
            let json = try place.run(
                ["effect", Workplace.campaign, "--accounts", "in/later.xml", "--json", "--round", "first"] + recorded
            )
            let report = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
            let wave = try #require((report["waves"] as? [[String: Any]])?.first?["written"] as? [String: Int])
            #expect(wave["people"] == wave["withFactor"]! + wave["passwordOnly"]! + wave["closed"]! + wave["absent"]!)
            #expect(wave["withFactor"]! * 5 > wave["people"]!)
            let early = try place.run(["effect", Workplace.campaign, "--accounts", "in/accounts.xml"] + recorded)
            #expect(early.status == Status.badInput && early.errors.contains("2026-11-01"))
        }
    }
}
