import LetterModel
import LetterRendering
import LetterTemplates
import TestSupport
import Testing

/// In PDF a value is only ever its text: the structure tree is that of any other letter, and no content is
/// added to it. What the font cannot show is refused before, by the run.
struct PDFInjectionTests {
    /// The elements of each letter in a file, without their text.
    private static func forms(of outline: String) -> [[String]] {
        var forms: [[String]] = []
        // The text of a list goes on over lines of its own; no text begins with blanks.
        for line in outline.split(separator: "\n") where line.hasPrefix("  ") {
            let element = line.split(separator: ": “", maxSplits: 1, omittingEmptySubsequences: false)[0]
            if element.hasPrefix("  Part") { forms.append([]) }
            if !forms.isEmpty { forms[forms.count - 1].append(String(element)) }
        }
        return forms
    }

    private static func breaches(_ values: [String], _ letters: InjectedLetters) throws -> [String] {
        let (bytes, texts) = try letters.bundle([InjectedLetters.sign] + values)
        let expected = texts.map { ExpectedLetter(text: $0, language: "nl") }
        var breaches = PDFInspection.findings(in: bytes, letters: expected).map { "\($0)" }
        let forms = Self.forms(of: PDFInspection.outline(of: bytes))
        if forms.count != values.count + 1 { breaches.append("\(forms.count) letters") }
        for (value, form) in zip([InjectedLetters.sign] + values, forms) where form != forms[0] {
            breaches.append("elements: \(value.debugDescription.prefix(80))")
        }
        return breaches
    }

    @Test func `naughty strings change nothing but the text`() throws {
        let letters = try InjectedLetters()
        let values = letters.printedValues(try NaughtyValues.list())
        #expect(values.count > 300)
        let breaches = try Self.breaches(values, letters)
        #expect(breaches == [])
    }

    @Test func `made values change nothing but the text`() throws {
        let letters = try InjectedLetters()
        let values = letters.printedValues(NaughtyValues.made(count: 600, seed: 3))
        #expect(values.count > 100)
        let breaches = try Self.breaches(values, letters)
        #expect(breaches == [])
    }

    @Test func `long values change nothing but the text, however many lines and pages they take`() throws {
        let letters = try InjectedLetters()
        let values = letters.printedValues(NaughtyValues.long)
        let towers = NaughtyValues.long.filter { !PrintableText.isPrintable($0) && !$0.contains("\n") }
        #expect(towers.map { $0.unicodeScalars.first } == ["e"])
        let (bytes, texts) = try letters.bundle([InjectedLetters.sign] + values)
        let forms = Self.forms(of: PDFInspection.outline(of: bytes))
        #expect(values.count == NaughtyValues.long.count - 1)
        #expect(forms == Array(repeating: forms[0], count: values.count + 1))
        // A word that is wider than the page is broken: blanks do not count.
        let aloud = PDFInspection.textAloud(in: bytes).filter { !$0.isWhitespace }
        let expected = texts.joined().filter { !$0.isWhitespace }
        #expect(aloud == expected)
    }
}
