import LetterRendering
import LetterTemplates
import TestSupport
import Testing

struct PlainTextLetterTests {
    private let frame = LetterFrame(
        returnAddress: "Retouradres: Postbus 96810, 2509 JE Den Haag",
        addressLines: ["J.F.R. van Velzen", "Lange Voorhout 400 LToe", "2514 EB  'S-GRAVENHAGE"],
        referenceLabel: "Kenmerk",
        reference: "1234 5678 9012 3456",
        dateLabel: "Datum",
        date: "2 november 2026",
        subjectLabel: "Betreft",
        mark: "VOORBEELD",
        senderLines: ["DigiD", "Logius"]
    )

    @Test(arguments: TestLetters.names)
    func `writes a letter of the example campaign as text`(name: String) throws {
        let english = name.contains(".en.")
        let values: TemplateValues = [
            "aanhef": .text(english ? "Dear Mr Van Velzen" : "Geachte heer Van Velzen"),
            "land": .text(name.contains("abroad") ? "Frankrijk" : ""),
        ]
        let text = PlainTextLetter.text(frame: frame, letter: try TestLetters.filled(name, values))
        try expectGolden(text, named: name.replacing(".md", with: ".txt"))
    }

    @Test func `writes letters of one template after each other as if each were the first`() throws {
        let template = try TestLetters.compiled("reminder.abroad.nl.md")
        let bound = template.binding(try TestLetters.constants(language: "nl"))
        var writer = PlainTextWriter()
        for (salutation, country) in [("Geachte heer A", "Frankrijk"), ("Geachte mevrouw B", ""), ("Dag", "Peru")] {
            let letter = try bound.fill(["aanhef": .text(salutation), "land": .text(country)])
            #expect(writer.text(frame: frame, letter: letter) == PlainTextLetter.text(frame: frame, letter: letter))
        }
    }

    /// What stands above a constant part decides on the blank line between.
    @Test func `parts constant text from whatever stands above it`() throws {
        let source = "((begin??\n# Kop\n))\n\nTekst\n\n((einde??\n# ((naam))\n\n***\n))\n\n* punt\n* punt\n\n# Slot"
        let template = LetterTemplate.compile(
            TemplateSource(path: "letter.md", text: source),
            blocks: { _ in nil },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true)
        ).template
        let bound = try #require(template).binding([:])
        var writer = PlainTextWriter()
        var bodies: Set<Substring> = []
        for (begin, end) in [("ja", "nee"), ("nee", "nee"), ("ja", "ja"), ("nee", "ja"), ("ja", "nee")] {
            let letter = try bound.fill(["begin": .text(begin), "einde": .text(end), "naam": "Jan"])
            let text = writer.text(frame: frame, letter: letter)
            #expect(text == PlainTextLetter.text(frame: frame, letter: letter))
            let body = text.split(separator: "Betreft:\n\n").last ?? ""
            #expect(String(body) == PlainTextBody.text(of: letter))
            bodies.insert(body)
        }
        #expect(bodies.contains("Kop\nTekst\n\n• punt\n• punt\n\nSlot\n"))
        #expect(bodies.contains("Tekst\n\nJan\n\n• punt\n• punt\n\nSlot\n"))
        #expect(bodies.count == 4)
    }

    @Test func `adds letters to what is written already, with the frame and subject of each`() throws {
        let template = try TestLetters.compiled("letter.nl.md")
        let bound = template.binding(try TestLetters.constants(language: "nl"))
        var (writer, bytes, expected) = (PlainTextWriter(), [UInt8](), "")
        for number in 0..<8 {
            var frame = frame
            frame.reference = "\(number)"
            frame.addressLines = number == 3 ? ["", ""] : ["J. Jansen", "", "Straat \(number)"]
            if number >= 4 { frame.footerLines = ["Voet", "onderaan"] }
            if number >= 6 { frame.subjectLabel = "" }
            var letter = try bound.fill(["aanhef": .text("Dag \(number)")])
            if number == 2 { letter.subject = InlineText("Iets anders") }
            writer.write(frame, letter, into: &bytes)
            expected += PlainTextLetter.text(frame: frame, letter: letter)
        }
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
        #expect(expected.contains("\n\nJ. Jansen\nStraat 7\n\nDatum: 2 november 2026\nKenmerk: 7\n\n"))
    }

    @Test func `leaves out what the frame does not have`() throws {
        var frame = frame
        (frame.mark, frame.senderLines) = (nil, [])
        let letter = FilledLetter(subject: InlineText("Proef"), blocks: [])
        let text = PlainTextLetter.text(frame: frame, letter: letter)
        #expect(text.hasPrefix("Retouradres"))
        #expect(text.hasSuffix("Datum: 2 november 2026\nKenmerk: 1234 5678 9012 3456\n\nBetreft: Proef\n\n"))
    }
}
