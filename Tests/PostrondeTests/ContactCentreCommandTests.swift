import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `letter verify`, `letter find` and `letter brief`, as the contact centre uses them.
    struct ContactCentreCommandTests {
        private let place: Workplace

        init() throws {
            place = try Workplace(accounts: 400)
        }

        @Test func `the contact centre tells real letters from others, and logs what it tells`() throws {
            #expect(try place.run(place.letters() + ["--package", "single"]).status == Status.done)
            let reference = try #require(place.references(wave: 1).first)
            let verified = try place.run(["letter", "verify", reference] + place.recorded)
            #expect(verified.status == Status.done && verified.output.contains("This is a letter of ours."))
            try place.expectNoValue(in: verified)
            let log = "out/\(Workplace.campaign)/lookups.jsonl"
            #expect(try place.folder.text(of: log).split(separator: "\n").count == 1)
            #expect(try place.rights(of: log) == 0o600)
            var digits = Array(reference)
            digits[5] = digits[5] == "0" ? "1" : "0"
            let wrong = try place.run(["letter", "verify", String(digits)] + place.recorded)
            #expect(wrong.status == Status.mismatch && !wrong.output.contains(String(digits)))
            #expect(try place.run(["letter", "verify", "1234"] + place.recorded).status == Status.mismatch)
            #expect(
                try place.folder.text(of: log).split(separator: "\n").count == 1,
                "only an answer about a letter is logged"
            )
            #expect(try place.run(["letter", "verify", reference, "--output", "out"]).status == Status.configuration)
        }

        @Test func `a person's letters are found by a number that is no argument`() throws {
            #expect(try place.run(place.letters() + ["--package", "single"]).status == Status.done)
            let numbers = try place.accountNumbers()
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
            let words = try place.command(["letter", "find"] + place.recorded + more)
            return try runTool(
                words[0],
                Array(words.dropFirst()),
                in: place.folder.url,
                input: Array("\(number)\n".utf8)
            )
        }

        @Test func `the contact centre is briefed with letters, numbers and questions, and with nobody's name`() throws
        {
            #expect(try place.layDown(2).status == Status.done)
            #expect(try place.makeWave(1).status == Status.done)
            let words = ["letter", "brief", Workplace.campaign, "--output", "out", "--wave", "1", "--to", "briefing"]
            let made = try place.run(words)
            #expect(made.status == Status.done, "\(made.errors)")
            let files = place.paths(in: "briefing")
            #expect(files.contains("questions.nl.md") && files.contains("letter-abroad-en.pdf"))
            let overview = try place.folder.text(of: "briefing/overview.txt")
            #expect(overview.contains("Planned letters: ") && overview.contains("<10"))
            for value in try place.personalValues() { #expect(!overview.contains(value)) }
            let letter = try place.folder.text(of: "briefing/letter-standard-nl.txt")
            #expect(letter.contains("PROEF") && letter.contains("Voorbeeldstraat 1"))
            #expect(try place.run(words).status == Status.cannotCreate)
            let later = words.map { $0 == "1" ? "2" : $0 == "briefing" ? "second" : $0 }
            #expect(try place.run(later).status == Status.done, "a wave that is only planned has its numbers too")
            let none = words.map { $0 == "1" ? "7" : $0 == "briefing" ? "none" : $0 }
            #expect(try place.run(none).status == Status.inputUnreadable)
        }
    }
}
