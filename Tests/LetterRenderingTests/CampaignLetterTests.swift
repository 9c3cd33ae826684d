import LetterModel
import LetterRendering
import LetterTemplates
import Testing

/// What every letter of the example campaign must hold and keep to.
struct CampaignLetterTests {
    private static func letter(_ name: String) throws -> FilledLetter {
        try TestLetters.filled(name, ["aanhef": .text("Geachte heer Van Velzen"), "land": .text("Frankrijk")])
    }

    /// One block or another: the letter abroad has its own ways.
    @Test(arguments: TestLetters.names)
    func `has every required block`(name: String) throws {
        let used = Set(try TestLetters.compiled(name).blockNames)
        let required = [
            ["wat-te-doen", "wat-te-doen-buitenland", "wat-te-doen-herinnering"], ["waarom"],
            ["keuze", "keuze-buitenland"], ["app", "aanvragen-buitenland"], ["hulp", "hulp-buitenland"], ["echt"],
            ["al-aangezet"], ["privacy"],
        ]
        for names in required { #expect(!used.isDisjoint(with: names), "\(name) has none of \(names)") }
    }

    @Test(arguments: TestLetters.names)
    func `is plain: short sentences, no link, no code to scan`(name: String) throws {
        let lines = try Self.letter(name).blocks.flatMap { $0.block.lines.map(\.plain) }
        let sentences = lines.flatMap { $0.replacing(#/[.?!:] /#, with: "\n").split(separator: "\n") }
        let words = sentences.map { $0.split(separator: " ").count }
        for (sentence, count) in zip(sentences, words) { #expect(count <= 16, "\(sentence)") }
        #expect(words.reduce(0, +) < 12 * words.count)
        for mark in ["http", "mailto:", "](", "qr:", "uiterlijk", "boete", "((", "[["] {
            #expect(!lines.contains { $0.contains(mark) }, "\(mark)")
        }
    }

    /// Two pages of A4 hold about 75 lines of 85 characters beside the address.
    @Test(arguments: TestLetters.names)
    func `fits two pages`(name: String) throws {
        let blocks = try Self.letter(name).blocks.map(\.block)
        let lines = PlainTextBody.text(of: blocks, width: 85).split(separator: "\n", omittingEmptySubsequences: false)
        let height = lines.reduce(0.0) { $0 + ($1.isEmpty ? 0.6 : 1) }
        #expect(height <= 76)
    }

    @Test(arguments: TestLetters.names)
    func `has its phone numbers and addresses from central variables alone`(name: String) throws {
        let bound = try TestLetters.compiled(name).binding([:])
        let lines = try bound.fill([:], missing: .show).blocks.flatMap { $0.block.lines.map(\.plain) }
        #expect(!lines.contains { $0.contains(#/[0-9]{3} [0-9]|\+31|www\.|\.nl|Postbus/#) })
    }

    @Test(arguments: TestLetters.names)
    func `leaves few blocks to fill for each person`(name: String) throws {
        let personal = try Self.letter(name).blocks.filter { !$0.isConstant }
        #expect(personal.count <= 3)
    }

    @Test func `says where someone lives only when it is abroad`() throws {
        for (country, begins) in [("Frankrijk", true), ("", false)] {
            let letter = try TestLetters.filled("letter.abroad.nl.md", ["aanhef": "Dag", "land": .text(country)])
            #expect((letter.blocks[1].block.lines[0].plain.hasPrefix("U woont buiten Nederland. U logt")) == begins)
            #expect((letter.blocks[1].block.lines[0].plain.hasPrefix("U logt")) == !begins)
        }
    }

    @Test func `names the date of the first letter in a reminder when it is known`() throws {
        let date = try #require(CalendarDate(iso: "2026-11-02"))
        let known = try TestLetters.filled("reminder.nl.md", ["aanhef": "Dag", "datum eerste brief": .date(date)])
        #expect(known.blocks[1].block.lines[0].plain.hasPrefix("Op 2 november 2026 stuurden wij"))
        let unknown = try TestLetters.filled("reminder.nl.md", ["aanhef": "Dag"])
        #expect(unknown.blocks[1].block.lines[0].plain.hasPrefix("Wij stuurden u al eerder"))
    }
}

extension TemplateValue: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
}
