import Foundation
import TestSupport
import Testing

/// An extract that someone made to do harm.
struct HostileExtract: CustomTestStringConvertible, Sendable {
    let name: String
    /// The code of the breach that the message must name.
    let code: String
    let bytes: @Sendable () -> [UInt8]

    var testDescription: String { name }

    static let secret = "999691648"
    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let root =
        "<accounts xmlns=\"urn:postronde:account-extract:1\" reference-date=\"2026-11-01\" source=\"invented\" records=\"1\">\n"
    private static let account =
        "<account bsn=\"\(secret)\" status=\"active\" locale=\"nl\" last-login=\"2025-02-01\" login-preference=\"10\">"
        + "<password status=\"active\"/></account>\n"
    private static let end = "</accounts>\n"

    private static func xml(_ name: String, _ code: String, _ text: @escaping @Sendable () -> String) -> HostileExtract
    {
        HostileExtract(name: "\(name).xml", code: code) { Array(text().utf8) }
    }

    static let all: [HostileExtract] = [
        xml("doctype", "xml-doctype") { declaration + "<!DOCTYPE accounts>\n" + root + account + end },
        xml("entity-bomb", "xml-doctype") {
            let steps = (1...15).map { "<!ENTITY e\($0) \"" + String(repeating: "&e\($0 - 1);", count: 10) + "\">" }
            return declaration + "<!DOCTYPE accounts [<!ENTITY e0 \"lol\">\(steps.joined())]>\n" + root
                + account.replacing("\"nl\"", with: "\"&e15;\"") + end
        },
        xml("external-entity", "xml-doctype") {
            declaration + "<!DOCTYPE accounts [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + root + "&x;" + account
                + end
        },
        xml("undefined-entity", "xml-entity") {
            declaration + root + account.replacing("\"nl\"", with: "\"&x;\"") + end
        },
        xml("60000-attributes", "xml-tag-too-long") {
            declaration + root + "<account " + (1...60_000).map { "a\($0)=\"1\" " }.joined() + "/>" + end
        },
        xml("long-attribute", "xml-tag-too-long") {
            declaration + root + account.replacing("\"nl\"", with: "\"\(String(repeating: "n", count: 1_000_000))\"")
                + end
        },
        xml("long-comment", "xml-tag-too-long") {
            declaration + root + "<!--" + String(repeating: "x", count: 1_000_000) + "-->" + account + end
        },
        xml("long-text", "xml-schema-text") {
            declaration + root + String(repeating: "x", count: 1_000_000) + account + end
        },
        xml("deep-nesting", "xml-") { declaration + root + String(repeating: "<account>", count: 200_000) },
        xml("deep-valid-nesting", "xml-") {
            let opening = account.replacing("</account>\n", with: "")
            return declaration + root + String(repeating: opening, count: 20_000)
        },
        xml("null-byte", "xml-null-byte") { declaration + root + account.replacing("\"nl\"", with: "\"n\0\"") + end },
        HostileExtract(name: "bad-utf-8.xml", code: "xml-not-utf8") {
            Array((declaration + root).utf8) + [0xC3, 0x28] + Array((account + end).utf8)
        },
        xml("other-encoding", "xml-encoding") {
            declaration.replacing("UTF-8", with: "ISO-8859-15") + root + account + end
        },
        xml("include", "xml-schema-element") {
            declaration + root + "<i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/>" + end
        },
        xml("style-sheet", "xml-processing-instruction") {
            declaration + "<?xml-stylesheet href=\"http://127.0.0.1/x\"?>" + root + account + end
        },
        xml("other-namespace", "xml-schema-root") {
            declaration + root.replacing("extract:1", with: "extract:9") + account + end
        },
        xml("one-byte", "xml-truncated") { "<" },
    ]
}

extension ProgramTests {
    /// Extracts as attack: refused at once, in little memory, with nothing of them in a message.
    struct HostileExtractTests {
        /// A quarter of a gigabyte of own memory, and time enough for the slowest machine.
        private static let limits = ["prlimit", "--data=268435456", "--as=1073741824", "timeout", "20"]

        @Test(arguments: HostileExtract.all)
        func `is refused with its place and without its values`(extract: HostileExtract) throws {
            let place = try Workplace()
            try place.folder.write(extract.bytes(), to: extract.name)
            let checked = try place.run(["extract", "check", extract.name], under: Self.limits)
            #expect(checked.status == Status.badInput)
            #expect(checked.output.isEmpty)
            let message = try #require(
                checked.errors.firstMatch(of: /^postronde: (\S+):\d+:\d+: .+ \[([a-z0-9-]+)\]\n$/)
            )
            #expect(message.1 == extract.name[...])
            #expect(message.2.hasPrefix(extract.code), "\(message.2)")
            #expect(!checked.errors.contains(HostileExtract.secret) && !checked.errors.contains("root:"))
        }

        @Test(arguments: HostileExtract.all)
        func `makes no letter`(extract: HostileExtract) throws {
            let place = try Workplace(accounts: 20)
            try place.folder.write(extract.bytes(), to: "in/accounts.xml")
            let stopped = try place.run(place.letters(), under: Self.limits)
            #expect(stopped.status == Status.badInput)
            #expect(!place.hasLetters())
            try place.expectSilence(on: stopped, about: HostileExtract.secret)
        }

        @Test(arguments: [
            ("control-character", [UInt8]([0x00])), ("control-character", Array("\u{1B}[31m".utf8)),
            ("text-not-utf8", [0xFF]),
            ("line-too-long", [UInt8](repeating: 0x61, count: 200_000)),
        ])
        func `a hostile row of the person extract is refused alone`(code: String, bytes: [UInt8]) throws {
            let place = try Workplace()
            _ = try place.run(["generate", "--accounts", "20", "--no-traps", "--output", "in"])
            var rows = try place.folder.bytes(of: "in/persons.csv").split(separator: UInt8(ascii: "\n"))
            let middle = try #require(rows[3].firstIndex(of: UInt8(ascii: ",")))
            rows[3].insert(contentsOf: bytes, at: rows[3].index(after: middle))
            try place.folder.write(
                rows.joined(separator: [UInt8(ascii: "\n")]) + [UInt8(ascii: "\n")],
                to: "in/persons.csv"
            )
            let checked = try place.run(["extract", "check", "in/persons.csv"], under: Self.limits)
            #expect(checked.status == Status.badInput && checked.errors.isEmpty)
            #expect(checked.output.contains("persons.csv:4: record 3 refused (\(code))"))
            #expect(checked.output.contains("\n\(rows.count - 1) records read, 1 refused.\n"))
            #expect(checked.output.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A }, "no control character is passed on")
        }
    }
}

extension Workplace {
    /// Expects that a command said something on standard error, but not a value.
    func expectSilence(on run: ToolRun, about value: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(run.output.isEmpty && !run.errors.isEmpty, sourceLocation: sourceLocation)
        #expect(!run.errors.contains(value), sourceLocation: sourceLocation)
    }
}
