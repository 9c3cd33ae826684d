import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `basis new`: the wizard that writes a legal-basis record.
    struct BasisNewTests {
        private static let record = "Templates/\(Workplace.campaign)/legal-basis.yaml"

        private static let begin = [
            "GD-2026-014", "S. Chrijver", "Voorbeelddienst", "00000001234567890000", "Postbus 1, 2500 EA Den Haag",
            "Drukkerij: \"Voorbeeld\" #1", "drukken", "VO-1", "NL", "nee", "https://register.example/1",
            "veilig-inloggen",
            "Mensen helpen veilig in te loggen.", "veilig-inloggen", "Mensen laten inloggen.", "6.1.e",
        ]

        private static let provisions = ["task", "processing", "bsn"].flatMap { role in
            [
                "bwb", "jci1.3:c:BWBR0048156&artikel=16&lid=1&z=2025-11-11&g=2025-11-11", role,
                "De minister zorgt: voor de voorziening.", "2023-07-01", "", "ok", "", role == "bsn" ? "nee" : "ja",
            ]
        }

        private static let weighing = [
            "direct", "Weinig gegevens.", "Kleiner kan niet.", "Een bericht.", "Te laat.", "ja", "Een e-mail.",
            "Nepmail.",
            "nee", "Wie alleen een wachtwoord heeft.", "1000", "geen", "nee", "ok", "SL-1", "ok", "", "ok", "", "ok",
            "",
            "ok", "", "Het blok privacy", "3", "ja", "De FG", "ja", "DPIA-1", "", "2026-09-14", "positive", "IB-1", "",
            "2026-09-28", "CP-1", "ja", "geen",
        ]

        /// The days of a record that is valid now, whenever that is.
        private static var validity: [String] {
            let (begin, end) = (Date().addingTimeInterval(-30 * 86_400), Date().addingTimeInterval(200 * 86_400))
            return [begin, end].map { String($0.ISO8601Format().prefix(10)) }
        }

        private static var answers: [String] {
            begin + provisions + weighing + validity + ["2000", "Dat mag van de wet.", "The law allows this."]
        }

        /// A workplace whose campaign has no record, or a part of one.
        private func place(record: String? = nil) throws -> Workplace {
            let place = try Workplace()
            try FileManager.default.removeItem(atPath: place.folder.path(Self.record))
            if let record { try place.folder.write(record, to: Self.record) }
            return place
        }

        private func ask(_ place: Workplace, _ input: [UInt8]) throws -> ToolRun {
            let words = try place.command(["basis", "new", Workplace.campaign])
            return try runTool(words[0], Array(words.dropFirst()), in: place.folder.url, input: input)
        }

        private func ask(_ place: Workplace, _ answers: [String]) throws -> ToolRun {
            try ask(place, Array(answers.map { $0 + "\n" }.joined().utf8))
        }

        @Test func `piped answers make a record that lacks nothing but approvals`() throws {
            let place = try place()
            let asked = try ask(place, Self.answers)
            #expect(asked.status == Status.done && asked.errors.isEmpty, "\(asked.errors)")
            #expect(!asked.output.contains("Niet overgenomen"), "every answer fits its question")
            #expect(asked.output.contains("Nog open: niets."))
            let checked = try place.run(["basis", "check", Workplace.campaign, "--operator", "operator"])
            let stops = checked.output.matches(of: /STOP (GRS-\d+)/).map { String($0.1) }
            #expect(stops.allSatisfy { $0 == "GRS-070" }, "\(checked.output)")
            #expect(checked.output.contains("  ok  GRS-018 "), "the digests of the quotes are those of the quotes")
            let shown = try place.run(["basis", "show", Workplace.campaign])
            #expect(shown.output.contains("  1. Naam: Drukkerij: \"Voorbeeld\" #1\n"))
        }

        @Test func `the fields it declares are those of the example, with the same use`() throws {
            func fields(_ place: Workplace) throws -> [String] {
                try place.folder.text(of: Self.record).split(separator: "\n").filter { $0.contains("{ field: ") }
                    .map { String($0.prefix { $0 != "}" }) }
            }
            let (example, written) = (try Workplace(), try place())
            _ = try ask(written, [String]())
            #expect(try fields(example).count == 41)
            #expect(try fields(written) == (try fields(example)))
        }

        @Test func `the end of the input keeps what was answered, and the next time goes on there`() throws {
            let place = try place()
            let first = try ask(place, Array(Self.answers.prefix(11)))
            #expect(first.status == Status.done)
            let half = try place.folder.text(of: Self.record)
            #expect(half.contains("\nrecordId: GD-2026-014\n") && half.contains("\n# gdprBasis: nog in te vullen\n"))
            let second = try ask(place, Array(Self.answers.dropFirst(11)))
            #expect(second.output.contains("Nog open: niets.") && !second.output.contains("\nrecordId"))
            #expect(try place.folder.text(of: Self.record).hasPrefix(half))
        }

        @Test func `a part of a record is left byte by byte as it is`() throws {
            let old = "# van ons\nformat: 1\nrecordId:   'GD 7'   # zo\n\nvalidFrom: 2026-01-01\n"
            let place = try place(record: old)
            let asked = try ask(place, ["A. Uteur"])
            #expect(asked.status == Status.done && !asked.output.contains("validFrom"))
            let new = try place.folder.text(of: Self.record)
            #expect(new.hasPrefix(old) && new.contains("  name: A. Uteur\n"))
        }

        @Test func `a whole record is not touched`() throws {
            let place = try Workplace()
            let old = try place.folder.text(of: Self.record)
            let asked = try ask(place, ["x", "y"])
            #expect(asked.status == Status.done && asked.output.contains("er is niets te vragen"))
            #expect(try place.folder.text(of: Self.record) == old)
        }

        @Test(arguments: [
            "{ format: 1 }\n", "- lijst\n", "titel: [\n", "  format: 1\n",
        ])
        func `a file to which nothing can be added ends with 78 and stays as it is`(old: String) throws {
            let place = try place(record: old)
            let asked = try ask(place, Self.answers)
            #expect(asked.status == Status.configuration && asked.errors.contains("legal-basis.yaml"))
            #expect(try place.folder.text(of: Self.record) == old)
        }

        @Test(arguments: [0o600, 0o640, 0o664])
        func `the file keeps its rights, and nothing is left beside it`(rights: Int) throws {
            let place = try place(record: "format: 1\n")
            let file = place.folder.path(Self.record)
            try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: file)
            let before = place.paths(in: "Templates")
            #expect(try ask(place, Self.answers).status == Status.done)
            #expect(try place.rights(of: Self.record) == rights && place.paths(in: "Templates") == before)
        }

        @Test func `a new file has the rights of the campaign's settings`() throws {
            let place = try place()
            let settings = "Templates/\(Workplace.campaign)/campaign.yaml"
            try FileManager.default.setAttributes([.posixPermissions: 0o660], ofItemAtPath: place.folder.path(settings))
            _ = try ask(place, [String]())
            #expect(try place.rights(of: Self.record) == 0o660)
        }

        @Test(arguments: ["../../outside.yaml", "inside.yaml", "absent.yaml"])
        func `nothing is written through a symbolic link`(target: String) throws {
            let place = try place()
            let folder = "Templates/\(Workplace.campaign)"
            for file in ["outside.yaml", "\(folder)/inside.yaml"] { try place.folder.write("format: 1\n", to: file) }
            let link = place.folder.path(Self.record)
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
            let asked = try ask(place, Self.answers)
            #expect([Status.configuration, Status.inputUnreadable, Status.cannotCreate].contains(asked.status))
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
            for file in ["outside.yaml", "\(folder)/inside.yaml"] {
                #expect(try place.folder.text(of: file) == "format: 1\n")
            }
        }

        @Test(arguments: [
            (Array(repeating: UInt8(ascii: "a"), count: 70_000), "een te lange regel"),
            ([0x47, 0xFF, 0x44], "geen UTF-8"), ([0x1B, 0x5B, 0x6D], "U+001B"), ([0x00], "U+0000"),
        ])
        func `a line that is no answer is refused, and the next one counts`(line: [UInt8], words: String) throws {
            let place = try place()
            let asked = try ask(place, line + Array("\nGD-7\n".utf8))
            #expect(asked.status == Status.done && asked.output.contains(words))
            #expect(try place.folder.text(of: Self.record).contains("\nrecordId: GD-7\n"))
        }

        @Test func `a last line needs no end`() throws {
            let place = try place()
            _ = try ask(place, Array("GD-7".utf8))
            #expect(try place.folder.text(of: Self.record).contains("\nrecordId: GD-7\n"))
        }

        @Test func `a campaign that is not there ends with 78`() throws {
            let refused = try Workplace().run(["basis", "new", "weg"])
            #expect(refused.status == Status.configuration && refused.errors.contains("weg"))
        }
    }
}
