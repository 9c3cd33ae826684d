import LetterModel
import LetterRendering
import LetterTemplates
import Testing

/// What every letter of the example campaign must hold and keep to.
struct CampaignLetterTests {
    private static func letter(_ name: String) throws -> FilledLetter {
        try TestLetters.filled(name, ["aanhef": .text("Geachte heer Van Velzen"), "land": .text("Frankrijk")])
    }

    /// The block itself or one of its kind: the letter abroad has `keuze-buitenland`.
    @Test(
        arguments: TestLetters.names,
        ["wat-te-doen", "waarom", "keuze", "hulp", "echt", "al-aangezet", "privacy"]
    )
    func `has every required block`(name: String, required: String) throws {
        let used = try TestLetters.compiled(name).blockNames
        #expect(used.contains { $0 == required || $0.hasPrefix("\(required)-") })
    }

    @Test(arguments: TestLetters.names)
    func `says how: with the steps, or by applying again`(name: String) throws {
        let used = Set(try TestLetters.compiled(name).blockNames)
        let isAbroad = name.contains("abroad")
        #expect(used.contains("aanvragen-buitenland") == isAbroad)
        #expect(used.isSuperset(of: ["stappen", "app", "sms"]) == !isAbroad)
    }

    @Test(arguments: TestLetters.names)
    func `is plain: short sentences, no link, no code to scan`(name: String) throws {
        let lines = try Self.letter(name).blocks.flatMap { $0.block.lines.map(\.plain) }
        let sentences = lines.flatMap { $0.replacing(#/[.?!:] /#, with: "\n").split(separator: "\n") }
        let words = sentences.map { $0.split(separator: " ").count }
        for (sentence, count) in zip(sentences, words) { #expect(count <= 15, "\(sentence)") }
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
        for (language, abroad, all) in [
            ("nl", "U woont buiten Nederland. U logt", "U logt"),
            ("en", "You live outside the Netherlands. You log in", "You log in"),
        ] {
            for (country, begins) in [("Frankrijk", true), ("", false)] {
                let values: TemplateValues = ["aanhef": "Dag", "land": .text(country)]
                let line = try TestLetters.filled("letter.abroad.\(language).md", values).blocks[1].block.lines[0].plain
                #expect(line.hasPrefix(abroad) == begins)
                #expect(line.hasPrefix(all) == !begins)
            }
        }
    }

    @Test func `names the date of the first letter in a reminder when it is known`() throws {
        let date = try #require(CalendarDate(iso: "2026-11-02"))
        for (language, withDate, without) in [
            ("nl", "Op 2 november 2026 stuurden wij", "Wij stuurden u al eerder"),
            ("en", "On 2 November 2026 we sent", "We sent you a letter"),
        ] {
            let name = "reminder.\(language).md"
            let known = try TestLetters.filled(name, ["aanhef": "Dag", "datum eerste brief": .date(date)])
            #expect(known.blocks[1].block.lines[0].plain.hasPrefix(withDate))
            let unknown = try TestLetters.filled(name, ["aanhef": "Dag"])
            #expect(unknown.blocks[1].block.lines[0].plain.hasPrefix(without))
        }
    }
}

extension TemplateValue: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
}
