import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `demo`, the first thing that someone new runs.
    struct DemoTests {
        @Test func `makes a real run of the example, as often as one likes`() throws {
            let place = try Workplace()
            var manifests: [String] = []
            for _ in 1...2 {
                let made = try place.run(["demo"])
                #expect(made.status == Status.done && made.errors.isEmpty)
                #expect(made.output.contains("Look at:") && made.output.contains("Accounts read"))
                for line in made.output.split(separator: "\n") {
                    guard let path = line.firstMatch(of: /^\ \ (Output\/\S+)/)?.1 else { continue }
                    #expect(FileManager.default.fileExists(atPath: place.folder.path(String(path))), "\(path)")
                }
                manifests.append(try place.manifest(in: "Output/demo/runs"))
            }
            let bundles = manifests.map { $0.split(separator: "\n").count { $0.contains("letters/print-") } }
            #expect(bundles[0] > 1 && bundles[0] == bundles[1])
        }

        @Test func `every letter says that it is an example`() throws {
            let place = try Workplace()
            #expect(try place.run(["demo", "--quiet"]).output.isEmpty)
            let run = try #require(place.runFolder(in: "Output/demo/runs"))
            for name in place.paths(in: run).filter({ $0.hasSuffix(".txt") }) {
                for letter in try place.folder.text(of: "\(run)/\(name)").split(separator: "\u{0C}") {
                    #expect(letter.hasPrefix("VOORBEELD\n"))
                }
            }
        }

        @Test func `an installed program finds its example beside it, and copies it as one's own`() throws {
            let place = try Workplace()
            let files = FileManager.default
            for name in ["usr/bin", "usr/share/postronde", "home"] {
                try files.createDirectory(atPath: place.folder.path(name), withIntermediateDirectories: true)
            }
            let program = place.folder.path("usr/bin/postronde")
            try files.copyItem(atPath: #require(BuiltProgram.path), toPath: program)
            for name in ["Templates", "Input"] {
                try files.moveItem(
                    atPath: place.folder.path(name),
                    toPath: place.folder.path("usr/share/postronde/\(name)")
                )
            }
            let installed = place.folder.path("usr/share/postronde/Templates/extra-controlestap/letter.nl.md")
            try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: installed)

            let made = try runTool(program, ["demo", "--quiet"], in: place.folder.url.appending(path: "home"))

            #expect(made.status == Status.done, "\(made.errors)")
            let copy = place.folder.path("home/Output/demo/Templates/extra-controlestap/letter.nl.md")
            #expect(try files.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o600)
        }

        @Test func `--json prints the report and nothing else`() throws {
            let place = try Workplace()
            let made = try place.run(["demo", "--json", "--output", "elsewhere"])
            let run = try #require(place.runFolder(in: "elsewhere/demo/runs"))
            #expect(made.output == (try place.folder.text(of: "\(run)/report.json")))
        }
    }
}
