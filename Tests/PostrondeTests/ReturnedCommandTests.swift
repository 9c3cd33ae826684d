import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `returned`: letters that came back, and who gets none for it.
    struct ReturnedCommandTests {
        private let place: Workplace

        init() throws {
            place = try Workplace(accounts: 400)
        }

        @Test func `nobody is written to at an address from which a letter came back, until the address changes`()
            throws
        {
            #expect(try place.run(place.letters() + ["--package", "single"]).status == Status.done)
            let references = Array(place.references(wave: 1).prefix(5))
            let lines = references.map { "\($0);2026-12-03;moved" }
            try place.folder.write(
                "reference;returned;reason\n\(lines.joined(separator: "\n"))\nwrong;x;y\n",
                to: "retour.csv"
            )
            let words = ["returned", Workplace.campaign, "retour.csv"] + place.recorded
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
    }
}
