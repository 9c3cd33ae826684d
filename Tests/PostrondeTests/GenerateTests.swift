import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `generate`: invented extracts that the other commands read.
    struct GenerateTests {
        private static let files = ["accounts.xml", "persons.csv", "suppressed.txt"]

        @Test func `equal seeds make equal files, and another seed makes others`() throws {
            let place = try Workplace()
            for (folder, seed) in [("a", "5"), ("b", "5"), ("c", "6")] {
                let made = try place.run(["generate", "--accounts", "300", "--seed", seed, "--output", folder])
                #expect(made.status == Status.done && made.errors.isEmpty)
                #expect(made.output == Self.files.map { "\(folder)/\($0)\n" }.joined())
            }
            for name in Self.files {
                #expect(try place.folder.bytes(of: "a/\(name)") == place.folder.bytes(of: "b/\(name)"), "\(name)")
                #expect(try place.folder.bytes(of: "a/\(name)") != place.folder.bytes(of: "c/\(name)"), "\(name)")
            }
        }

        @Test func `without traps every file is clean`() throws {
            let place = try Workplace()
            _ = try place.run(["generate", "--accounts", "1000", "--no-traps", "--output", "in"])
            for (name, read) in [("accounts.xml", 1000), ("persons.csv", 1050), ("suppressed.txt", 1)] {
                let checked = try place.run(["extract", "check", "in/\(name)"])
                #expect(checked.status == Status.done && checked.errors.isEmpty, "\(name)")
                let counts = try #require(checked.output.firstMatch(of: /(?m)^(\d+) records read, 0 refused\.$/))
                #expect((Int(counts.1) ?? 0) > read * 9 / 10, "\(name)")
            }
        }

        @Test func `the traps are refused by extract check, a line each`() throws {
            let place = try Workplace(accounts: 1000)
            for (name, codes) in [
                ("accounts.xml", ["account-status-unknown", "app-status-unknown", "bsn-invalid"]),
                ("persons.csv", ["partner-items-unequal", "bsn-invalid", "sex-unknown", "field-count"]),
            ] {
                let checked = try place.run(["extract", "check", "in/\(name)"])
                #expect(checked.status == Status.badInput, "\(name)")
                let lines = checked.output.split(separator: "\n").compactMap {
                    $0.firstMatch(of: /^(\S+):(\d+): record (\d+) refused \(([a-z-]+)\): \S.*\.$/)
                }
                #expect(lines.allSatisfy { $0.1 == name[...] })
                #expect(Set(lines.map { String($0.4) }).isSuperset(of: codes), "\(name)")
                #expect(
                    checked.output.contains("\n1000 records read, \(lines.count) refused.\n") || name != "accounts.xml"
                )
                try place.expectNoValue(in: checked)
            }
        }

        @Test func `only test numbers are used below 90,000 persons, and a warning comes above`() throws {
            let place = try Workplace(accounts: 200)
            let numbers = try place.folder.text(of: "in/persons.csv").matches(of: /(?m)^\d{9},/)
            #expect(numbers.count > 150)
            #expect(numbers.count { $0.output.hasPrefix("999") } >= numbers.count - 2, "a trap may hold a wrong number")
            let many = try place.run(["generate", "--accounts", "90001", "--extra-persons", "0", "--output", "many"])
            #expect(many.status == Status.done)
            #expect(many.errors.hasPrefix("postronde: These numbers may belong to real people."))
            #expect(try place.folder.text(of: "many/accounts.xml").prefix(300).contains("source=\"invented\""))
        }

        @Test func `files of an earlier invention are replaced`() throws {
            let place = try Workplace(accounts: 100)
            let old = try place.folder.bytes(of: "in/accounts.xml")
            #expect(try place.run(["generate", "--accounts", "50", "--output", "in"]).status == Status.done)
            #expect(try place.folder.bytes(of: "in/accounts.xml").count < old.count)
            #expect(place.paths(in: "in") == Self.files)
        }

        @Test(arguments: [
            (["--accounts", "0"], "--accounts"), (["--accounts=-5"], "--accounts"),
            (["--extra-persons=-5"], "--extra-persons"), (["--accounts", "100000000"], "90909090"),
            (["--reference-date", "2026-02-30"], "found 2026-02-30"),
        ])
        func `a wish that cannot be met ends with 64`(flags: [String], word: String) throws {
            let place = try Workplace()
            let refused = try place.run(["generate", "--output", "in"] + flags)
            #expect(refused.status == Status.usage)
            #expect(refused.errors.contains(word))
            #expect(place.paths(in: "in").isEmpty)
        }
    }
}
