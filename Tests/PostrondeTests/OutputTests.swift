import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// Output that cannot be made, disks that are full, and readers that go away.
    struct OutputTests {
        @Test(arguments: ["link", "a-file", "a-file/inside", "/proc/absent"])
        func `an output folder that cannot be made or trusted ends with 73`(output: String) throws {
            let place = try Workplace(accounts: 20)
            let files = FileManager.default
            try files.createDirectory(atPath: place.folder.path("real"), withIntermediateDirectories: false)
            try files.createSymbolicLink(atPath: place.folder.path("link"), withDestinationPath: "real")
            try place.folder.write("", to: "a-file")
            let refused = try place.run(place.letters(output: output))
            #expect(refused.status == Status.cannotCreate && refused.output.isEmpty)
            #expect(refused.errors.hasPrefix("postronde: "))
            #expect(refused.errors.split(separator: "\n").count == 1)
            #expect(place.paths(in: "real").isEmpty, "nothing is written behind a link")
        }

        @Test func `a link in place of the campaign's folder ends with 73`() throws {
            let place = try Workplace(accounts: 20)
            try place.folder.write("", to: "elsewhere/keep")
            try place.folder.write("", to: "out/keep")
            try FileManager.default.createSymbolicLink(
                atPath: place.folder.path("out/\(Workplace.campaign)"),
                withDestinationPath: "../elsewhere"
            )
            #expect(try place.run(place.letters()).status == Status.cannotCreate)
            #expect(place.paths(in: "elsewhere") == ["keep"])
        }

        @Test(arguments: [8_000, 40_000, 150_000])
        func `a disk that is full ends with 74; with room, the same command finishes the run`(bytes: Int) throws {
            let place = try Workplace(accounts: 400)
            let words = place.letters() + ["--bundle-size", "25", "--format", "pdf,text"]
            let stopped = try place.run(words, under: ["prlimit", "--fsize=\(bytes)"])
            #expect(stopped.status == Status.inputOutput && stopped.output.isEmpty)
            #expect(stopped.errors.hasPrefix("postronde: "))
            #expect(!place.paths(in: "out").contains { $0.hasSuffix("READY") || $0.hasSuffix(".part") })
            #expect(try place.run(words).status == Status.done)
            let straight = place.letters(output: "straight") + ["--bundle-size", "25", "--format", "pdf,text"]
            #expect(try place.run(straight).status == Status.done)
            #expect(try place.manifest() == place.manifest(in: "straight"))
        }

        private static let printing = [
            ["--help"], ["--version"],
            ["basis", "check", Workplace.campaign, "--as-of", Workplace.day, "--trust", "approvers/trust"],
            ["template", "check", Workplace.campaign],
            ["template", "render", "Templates/extra-controlestap/letter.nl.md", "--values", "values.json"],
            ["extract", "check", "in/suppressed.txt"], ["generate", "--accounts", "10", "--output", "more"],
            ["key", "init", Workplace.campaign, "--key", "second.key"], ["plan"], ["run"], ["run", "--json"],
            ["run", "--progress", "plain"],
        ]

        /// The words of a command, and those of a run filled in.
        private func words(_ arguments: [String], _ place: Workplace) -> [String] {
            switch arguments[0] {
            case "run": place.letters() + arguments.dropFirst()
            case "plan": place.input("plan")
            default: arguments
            }
        }

        @Test(arguments: printing)
        func `a reader that went away is no failure`(arguments: [String]) throws {
            let place = try Workplace(accounts: 20)
            try place.folder.write("{}", to: "values.json")
            let pipe = Pipe()
            try pipe.fileHandleForReading.close()
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = Array(try place.command(words(arguments, place)).dropFirst())
            process.currentDirectoryURL = place.folder.url
            process.standardOutput = pipe.fileHandleForWriting
            process.standardError = pipe.fileHandleForWriting
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationReason == .exit && process.terminationStatus == Status.done)
            #expect(place.hasLetters() == (arguments[0] == "run"))
        }

        @Test(arguments: printing.filter { ["template", "basis", "plan"].contains($0[0]) || $0.contains("--json") })
        func `output that cannot be written ends with 74`(arguments: [String]) throws {
            let place = try Workplace(accounts: 20)
            try place.folder.write("{}", to: "values.json")
            let full = ["sh", "-c", "exec \"$@\" >/dev/full", "sh"]
            #expect(try place.run(words(arguments, place), under: full).status == Status.inputOutput)
        }

        @Test func `a message that cannot be written changes no exit status`() throws {
            let place = try Workplace(accounts: 20)
            let mute = ["sh", "-c", "exec \"$@\" 2>/dev/full", "sh"]
            #expect(try place.run(["extract", "check", "nowhere"], under: mute).status == Status.inputUnreadable)
            let made = try place.run(place.letters() + ["--progress", "plain"], under: mute)
            #expect(made.status == Status.done)
            #expect(place.hasLetters())
        }

        @Test(arguments: [[], ["--progress", "plain"], ["--json", "--progress", "plain"], ["--quiet"]])
        func `a run whose streams are closed writes what it always writes`(flags: [String]) throws {
            let place = try Workplace(accounts: 60)
            let closed = ["sh", "-c", "exec \"$@\" <&- >&- 2>&-", "sh"]
            #expect(try place.run(place.letters() + flags, under: closed).status == Status.done)
            #expect(try place.run(place.letters(output: "straight")).status == Status.done)
            #expect(try place.manifest() == place.manifest(in: "straight"))
            let run = place.folder.url.appending(path: try #require(place.runFolder()))
            #expect(try runTool("sha256sum", ["--check", "--quiet", "manifest.sha256"], in: run).status == 0)
        }
    }
}
