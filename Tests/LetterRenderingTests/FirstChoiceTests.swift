import LetterTemplates
import Testing

/// One line in `variables.yaml` of the example campaign says whether the app or the code by SMS comes first.
struct FirstChoiceTests {
    /// The lines of a letter in which that way comes first.
    private static func lines(_ name: String, _ firstChoice: String?) throws -> [String] {
        let values: TemplateValues = ["aanhef": "Dag", "land": .text("Frankrijk")]
        let letter = try TestLetters.filled(name, values, firstChoice: firstChoice)
        return letter.blocks.flatMap { $0.block.lines.map(\.plain) }
    }

    /// Pairs of a beginning for the app and one for the code by SMS, where a letter has the steps.
    private static func pairs(_ name: String) -> [(app: String, sms: String)] {
        name.contains(".nl.")
            ? [("De DigiD app: ", "Een code per sms: "), ("Kiest u de DigiD app?", "Kiest u een code per sms?")]
            : [
                ("The DigiD app: ", "A code by text message (SMS): "),
                ("Do you choose the DigiD app?", "Do you choose a code by text message?"),
            ]
    }

    @Test(arguments: TestLetters.names.filter { !$0.contains("abroad") }, ["app", "sms"])
    func `the choices and the steps follow the line`(name: String, firstChoice: String) throws {
        let lines = try Self.lines(name, firstChoice)
        for pair in Self.pairs(name) {
            let app = lines.indices.filter { lines[$0].hasPrefix(pair.app) }
            let sms = lines.indices.filter { lines[$0].hasPrefix(pair.sms) }
            #expect(app.count == 1 && sms.count == 1, "\(pair)")
            #expect((app[0] < sms[0]) == (firstChoice == "app"), "\(pair)")
        }
    }

    @Test(arguments: [
        ("nl", "app", "de DigiD app of een code per sms."), ("nl", "sms", "een code per sms of de DigiD app."),
        ("en", "app", "the DigiD app or a code by text message."),
        ("en", "sms", "a code by text message or the DigiD app."),
    ])
    func `the letter abroad names both ways in that order`(language: String, firstChoice: String, words: String) throws
    {
        for round in ["letter", "reminder"] {
            let lines = try Self.lines("\(round).abroad.\(language).md", firstChoice)
            #expect(lines.count { $0.contains(": \(words)") } == 1)
        }
    }

    @Test(arguments: TestLetters.names.filter { !$0.contains("abroad") })
    func `both orders hold the same lines`(name: String) throws {
        let (app, sms) = (try Self.lines(name, "app"), try Self.lines(name, "sms"))
        #expect(app != sms)
        #expect(app.sorted() == sms.sorted())
    }

    /// A heading stays with its own steps.
    @Test(arguments: TestLetters.names.filter { !$0.contains("abroad") }, ["app", "sms"])
    func `the steps stand below their heading`(name: String, firstChoice: String) throws {
        let lines = try Self.lines(name, firstChoice)
        let heading = try #require(Self.pairs(name).last)
        let app = try #require(lines.firstIndex(of: heading.app))
        let sms = try #require(lines.firstIndex(of: heading.sms))
        #expect(lines[app + 1].contains("App Store"))
        #expect(lines[sms + 1].contains("mijn.digid.nl"))
    }

    @Test(arguments: TestLetters.names)
    func `the app comes first unless the campaign says otherwise`(name: String) throws {
        #expect(try Self.lines(name, nil) == Self.lines(name, "app"))
    }
}
