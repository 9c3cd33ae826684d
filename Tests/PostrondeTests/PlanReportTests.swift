import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `plan --report`.
    struct PlanReportTests {
        private static let files = ["report.en.html", "report.en.pdf", "report.html", "report.json", "report.pdf"]

        private func plan(_ place: Workplace, _ more: [String]) throws -> ToolRun {
            var words = place.letters()
            words[0] = "plan"
            return try place.run(words + more)
        }

        @Test func `a plan leaves its report in a folder of its own, with its waves, and makes nothing else`() throws {
            let place = try Workplace(accounts: 200)
            let made = try plan(place, ["--waves", "3", "--report", "plans/december", "--json"])
            #expect(made.status == Status.done && made.errors.isEmpty, "\(made.errors)")
            #expect(place.paths(in: "plans/december") == Self.files)
            #expect(try place.rights(of: "plans/december") == 0o700)
            for name in Self.files { #expect(try place.rights(of: "plans/december/\(name)") == 0o600, "\(name)") }
            #expect(try place.folder.text(of: "plans/december/report.json") == made.output)
            let page = try place.folder.text(of: "plans/december/report.html")
            for words in ["Verslag van een plan", "Brieven per golf", "Telefoontjes per dag", "aanname", "golf 3"] {
                #expect(page.contains(words), "\(words)")
            }
            #expect(!place.hasLetters())
            try PDFJudges.expectClean(place.folder.path("plans/december/report.pdf"))
            for value in try place.personalValues() { #expect(!page.contains(value)) }
        }

        @Test func `an earlier report is replaced, and other files stay`() throws {
            let place = try Workplace(accounts: 60)
            #expect(try plan(place, ["--waves", "2", "--report", "plan", "--quiet"]).status == Status.done)
            try place.folder.write("note", to: "plan/note.txt")
            #expect(try plan(place, ["--waves", "3", "--report", "plan", "--quiet"]).status == Status.done)
            #expect(try place.folder.text(of: "plan/report.html").contains("golf 3"))
            #expect(try place.folder.text(of: "plan/note.txt") == "note")
        }

        @Test func `waves that are laid down have a report that says so`() throws {
            let place = try Workplace(accounts: 60)
            let made = try plan(place, ["--waves", "2", "--freeze-waves", "--report", "plan", "--quiet"])
            #expect(made.status == Status.done, "\(made.errors)")
            #expect(try place.folder.text(of: "plan/report.en.html").contains("They are laid down."))
        }

        @Test func `a folder that cannot be made is told before anything is read, and a frozen plan has its own`()
            throws
        {
            let place = try Workplace(accounts: 60)
            try place.folder.write("x", to: "file")
            let refused = try plan(place, ["--report", "file/plan"])
            #expect(refused.status == Status.cannotCreate && refused.errors.contains("file"), "\(refused.errors)")
            let frozen = try plan(place, ["--out", "PLAN.json", "--report", "plan"])
            #expect(frozen.status == Status.usage && frozen.errors.contains("--report goes without --out"))
            #expect(!place.paths(in: ".").contains("plan"))
        }
    }
}
