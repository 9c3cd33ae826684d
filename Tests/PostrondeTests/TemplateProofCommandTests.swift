import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `template proof`, as people who review letters use it.
    struct TemplateProofCommandTests {
        private static let name = "proef-\(Workplace.campaign)-first.pdf"

        private func proof(_ place: Workplace, _ flags: [String] = [], under wrapper: [String] = []) throws -> ToolRun {
            try place.run(["template", "proof", Workplace.campaign, "--as-of", Workplace.day] + flags, under: wrapper)
        }

        /// The files that stand beside those of the workplace.
        private func made(_ place: Workplace) -> [String] {
            place.paths(in: ".").filter { !$0.hasPrefix("Templates") && !$0.hasPrefix("Input") }
        }

        @Test func `one command makes the proof of a campaign, and says what is in it`() throws {
            let place = try Workplace()
            let run = try proof(place)
            #expect(run.status == Status.done && run.errors.isEmpty)
            let match = try #require(run.output.firstMatch(of: /^(.+): ([0-9]+) letters on ([0-9]+) pages\.\n/))
            #expect(match.1 == Self.name && made(place) == [Self.name])
            #expect(run.output.contains(/\n {2}page [0-9]+: ECS-S-NL, plain person, no title\n/))
            let pages = try runTool("pdfinfo", [place.folder.path(Self.name)]).output
            #expect(pages.contains(/Pages: +([0-9]+)\n/) && pages.contains("Pages:           \(match.3)\n"))
            #expect(run.output.split(separator: "\n").count { $0.hasPrefix("  page ") } == Int(match.2))
            try PDFJudges.expectClean(place.folder.path(Self.name), readsStructure: false)
        }

        @Test func `round, file and large print can be chosen, and a file is replaced`() throws {
            let place = try Workplace()
            try place.folder.write("%PDF-1.4 old", to: "review/proef.pdf")
            let run = try proof(place, ["--round", "reminder-1", "--output", "review/proef.pdf", "--large-print"])
            #expect(run.status == Status.done && run.output.hasPrefix("review/proef.pdf: "))
            #expect(try place.folder.bytes(of: "review/proef.pdf").starts(with: Array("%PDF-".utf8)))
            #expect(made(place) == ["review", "review/proef.pdf"])
            #expect(
                try proof(place, ["--large-print"]).output.hasPrefix(
                    "proef-\(Workplace.campaign)-first-large-print.pdf: "
                )
            )
        }

        @Test func `two runs give the same bytes`() throws {
            let places = [try Workplace(), try Workplace()]
            for place in places { #expect(try proof(place).status == Status.done) }
            let files = try places.map { try $0.folder.bytes(of: Self.name) }
            #expect(files[0] == files[1])
        }

        @Test(arguments: [
            (["--round", "second"], Status.usage, "--round must be first or reminder-N"),
            (["--as-of", "16-11-2026"], Status.usage, "--as-of must be a date like 2026-11-16"),
            (["--output", "review/"], Status.usage, "--output must be the name of a file"),
            (["--round", "reminder-7"], Status.configuration, "has no round 'reminder-7'"),
            (["--fonts", "Input"], Status.configuration, "Noto Sans"),
            (["--output", "Input"], Status.cannotCreate, "is there and no plain file"),
            (["--output", "Input/README.md/proef.pdf"], Status.cannotCreate, "Input/README.md"),
        ])
        func `a wish that cannot be met ends with its status and makes nothing`(
            flags: [String],
            status: Int32,
            message: String
        ) throws {
            let place = try Workplace()
            let refused = try proof(place, flags)
            #expect(refused.status == status && refused.output.isEmpty)
            #expect(refused.errors.contains(message), "\(refused.errors)")
            #expect(made(place) == [])
        }

        @Test func `a campaign that is not in order shows its errors`() throws {
            let place = try Workplace()
            try place.change("Templates/\(Workplace.campaign)/letter.nl.md") {
                $0.replacing("((aanhef))", with: "((aanhaf))")
            }
            let refused = try proof(place)
            #expect(refused.status == Status.configuration && refused.errors.contains("letter.nl.md:8:1: error: "))
            #expect(refused.errors.contains("  8 | ((aanhaf)),\npostronde:     | ^"))
            #expect(made(place) == [])
        }

        @Test func `a full disk leaves the old file and no other`() throws {
            let place = try Workplace()
            try place.folder.write("%PDF-1.4 old", to: Self.name)
            let refused = try proof(place, under: ["prlimit", "--fsize=1000"])
            #expect(refused.status == Status.inputOutput && refused.output.isEmpty)
            #expect(try place.folder.text(of: Self.name) == "%PDF-1.4 old" && made(place) == [Self.name])
        }

        @Test func `a file that is no PDF is left alone`() throws {
            let place = try Workplace()
            let letter = "Templates/\(Workplace.campaign)/letter.nl.md"
            let before = try place.folder.text(of: letter)
            let refused = try place.run(["template", "proof", Workplace.campaign, "--output", letter])
            #expect(refused.status == Status.cannotCreate && refused.errors.contains("no PDF"))
            #expect(try place.folder.text(of: letter) == before)
        }
    }
}
