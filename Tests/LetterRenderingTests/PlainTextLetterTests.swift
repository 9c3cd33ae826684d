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

    @Test func `leaves out what the frame does not have`() throws {
        var frame = frame
        (frame.mark, frame.senderLines) = (nil, [])
        let letter = FilledLetter(subject: InlineText("Proef"), blocks: [])
        let text = PlainTextLetter.text(frame: frame, letter: letter)
        #expect(text.hasPrefix("Retouradres"))
        #expect(text.hasSuffix("Datum: 2 november 2026\nKenmerk: 1234 5678 9012 3456\n\nBetreft: Proef\n\n"))
    }
}
