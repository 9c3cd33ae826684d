import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// Ten thousand people, of whom nothing may stand anywhere but in their letters.
    struct PlantedPeopleTests {
        private let flags = ["--max-refused", "5%", "--log-level", "debug"]

        private func expectSilence(_ people: PlantedPeople, _ runs: [ToolRun]) throws {
            for run in runs {
                #expect(people.found(in: Array((run.output + run.errors).utf8)).isEmpty, "status \(run.status)")
            }
            let telling = try people.filesThatTell()
            #expect(telling.isEmpty, "\(telling)")
        }

        @Test func `dry, real, killed, refused and full runs leave no name, street or number outside letters`() throws {
            let people = try PlantedPeople(accounts: 10_000)
            let place = people.place
            #expect(people.values.count > 30_000, "three values of each")
            let own = ["TMPDIR": place.folder.path("temporary")]
            try FileManager.default.createDirectory(
                atPath: place.folder.path("temporary"),
                withIntermediateDirectories: false
            )
            func run(_ more: [String], output: String = "out", under wrapper: [String] = []) throws -> ToolRun {
                try place.run(place.letters(output: output) + flags + more, under: wrapper, environment: own)
            }
            let small = ["--bundle-size", "100"]
            let dry = try run(["--dry-run", "--json"])
            let killed = try run(
                small,
                under: [
                    "strace", "-f", "-o", "/dev/null", "-e", "trace=renameat2", "-e",
                    "inject=renameat2:signal=KILL:when=20",
                ]
            )
            let full = try run(small + ["--metrics", "run.prom"], under: ["prlimit", "--fsize=400000"])
            let real = try run(small + ["--metrics", "run.prom", "--json", "--logboek", "logboek.json.gz"])
            let single = try run(["--package", "single", "--wave", "2"], output: "single")
            let late = try place.run(place.letters(day: "2031-01-06", output: "late") + flags, environment: own)
            let refused = try run(["--max-refused", "0"], output: "refused")
            let checked = try place.run(["extract", "check", "in/persons.csv"])
            #expect([dry.status, real.status, single.status] == [0, 0, 0], "\(real.errors.suffix(400))")
            #expect(killed.status != 0 && full.status == Status.inputOutput)
            #expect(late.status == Status.notPermitted && refused.status == Status.badInput)
            try expectSilence(people, [dry, killed, full, real, single, late, refused, checked])
            let letters = place.paths(in: "single").filter { $0.hasSuffix(".pdf") && $0.contains("/letters/") }
            let text = try runTool("pdftotext", [place.folder.path("single/\(letters[0])"), "-"]).output
            #expect(!people.found(in: Array(text.utf8)).isEmpty, "what is looked for is what letters hold")
        }

        @Test func `everything that a run makes is for its user alone, whatever the umask says`() throws {
            let place = try Workplace(accounts: 60)
            let words = try place.command(place.letters() + ["--logboek", "logboek.json"])
            let run = try runTool("sh", ["-c", "umask 000; exec \"$@\"", "sh"] + words, in: place.folder.url)
            #expect(run.status == Status.done, "\(run.errors)")
            for name in place.paths(in: "out").map({ "out/\($0)" }) + ["logboek.json"] {
                #expect(try place.rights(of: name) == (place.isFolder(name) ? 0o700 : 0o600), "\(name)")
            }
        }

        /// Where someone else's file could lie in the way of a run, below its output folder.
        private static let waysIn = [
            "\(Workplace.campaign)/ledger.sqlite", "\(Workplace.campaign)/first-w1.lock",
            "\(Workplace.campaign)/first-w1",
        ]

        // A folder has no hard links.
        @Test(arguments: waysIn.map { ($0, "soft") } + waysIn.dropLast().map { ($0, "hard") })
        func `a link that was planted in the way is not followed`(name: String, kind: String) throws {
            let place = try Workplace(accounts: 60)
            let files = FileManager.default
            let isFolder = name.hasSuffix("first-w1")
            try files.createDirectory(
                atPath: place.folder.path("out/\(Workplace.campaign)"),
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try place.folder.write("untouched", to: "elsewhere/file")
            let target = place.folder.path(isFolder ? "elsewhere" : "elsewhere/file")
            let link = place.folder.path("out/\(name)")
            if kind == "soft" { try files.createSymbolicLink(atPath: link, withDestinationPath: target) }
            if kind == "hard" { try files.linkItem(atPath: target, toPath: link) }
            let run = try place.run(place.letters())
            if kind == "soft" { #expect(run.status != Status.done && run.output.isEmpty, "\(run.errors)") }
            #expect(try place.folder.text(of: "elsewhere/file") == "untouched")
            #expect(place.paths(in: "elsewhere") == ["file"])
        }
    }
}
