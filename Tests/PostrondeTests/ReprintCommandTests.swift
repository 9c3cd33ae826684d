import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `reprint`: letters once more, in each form and from each source.
    struct ReprintCommandTests {
        private let place: Workplace

        init() throws {
            place = try Workplace(accounts: 400)
        }

        private func reprint(sheet: Int, _ form: String) throws -> ToolRun {
            try place.run(
                ["reprint", Workplace.campaign, "--bundle", "2", "--sheets", "\(sheet)", "--form", form]
                    + ["--reason", "gevraagd", "--to", "again"] + place.recorded
            )
        }

        @Test(arguments: ["pdf", "large-print", "text", "html", "braille"])
        func `a letter is made again in each form, and that is recorded`(form: String) throws {
            #expect(try place.run(place.letters() + ["--bundle-size", "30"]).status == Status.done)
            // One of the hard cases among the readers has a character that braille does not know.
            var again = try reprint(sheet: 2, form)
            for sheet in 3...6 where again.status == Status.badInput { again = try reprint(sheet: sheet, form) }
            #expect(again.output.contains("Made 1 letters (\(form))"), "\(again.errors)")
            let file = try #require(place.paths(in: "again").first)
            #expect(try place.rights(of: "again/\(file)") == 0o600)
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
                    + place.recorded
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
            let words =
                ["reprint", Workplace.campaign, "--bundle", "1", "--sheets", "1", "--reason", "r"] + place.recorded
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
    }
}
