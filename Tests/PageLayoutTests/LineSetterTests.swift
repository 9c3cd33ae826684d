import FontFaces
import LetterModel
import TestSupport
import Testing

@testable import PageLayout

@Suite struct LineSetterTests {
    static let style: TextStyle? = (try? FontFace(path: "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf")).map {
        TextStyle(face: $0, size: Length(points: 11), leading: Length(points: 16), language: "nl")
    }

    static let paragraph = """
        Iemand kan uw wachtwoord raden of stelen. Met een extra controle kan die persoon nog steeds niet inloggen. Zo \
        blijven uw gegevens veilig. De extra controle is gratis. Bel 088\u{A0}123\u{A0}65\u{A0}55 – wij helpen u graag – \
        of kijk op www.digid.nl. U kunt ook naar ’s-Hertogenbosch, Curaçao of de balie met uw QR-code en e-mailadres. In \
        de bibliotheek bij u in de buurt krijgt u hulp van een medewerker van het Informatiepunt Digitale Overheid.
        """

    private func lines(
        _ text: String,
        millimetres: Double,
        unbreakable: [Range<Int>] = []
    ) throws -> [SetLine] {
        let style = try #require(Self.style, "Install the Debian package fonts-noto-core.")
        var buffer = ShapingBuffer()
        return LineSetter(style: style)
            .setLines(text, width: Length(millimetres: millimetres), buffer: &buffer, unbreakable: unbreakable)
    }

    @Test(arguments: [160, 120, 80, 45])
    func `sets a Dutch paragraph in even lines`(millimetres: Double) throws {
        let lines = try lines(Self.paragraph, millimetres: millimetres)
        let shown = lines.map { "\($0.text)|\(($0.width.points * 10).rounded() / 10)" }.joined(separator: "\n") + "\n"
        try expectGolden(shown, named: "dutch-paragraph-\(Int(millimetres)).txt")
    }

    @Test(arguments: [160, 120, 80, 45, 20, 8, 2])
    func `loses nothing and exceeds nothing at any width`(millimetres: Double) throws {
        let lines = try lines(Self.paragraph, millimetres: millimetres)
        #expect(lines.map(\.text).joined() == Self.paragraph)
        #expect(lines.map(\.endsParagraph) == Array(repeating: false, count: lines.count - 1) + [true])
        #expect(lines.allSatisfy { $0.width <= Length(millimetres: millimetres) || $0.text.trimmed.count == 1 })
        #expect(lines.allSatisfy { !$0.glyphs.isEmpty && !$0.isHyphenated })
    }

    @Test(arguments: [160, 120, 80, 45])
    func `takes no more lines than filling each line would`(millimetres: Double) throws {
        let style = try #require(Self.style)
        var buffer = ShapingBuffer()
        let setter = LineSetter(style: style)
        var (count, line) = (1, "")
        for word in Self.paragraph.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : "\(line) \(word)"
            let fits = setter.width(of: longer, buffer: &buffer) <= Length(millimetres: millimetres)
            if !fits { count += 1 }
            line = fits ? longer : String(word)
        }
        #expect(try lines(Self.paragraph, millimetres: millimetres).count <= count)
    }

    @Test func `keeps clusters within their own line`() throws {
        for line in try lines("Curaçao é ë ’s-Gravenhage én zo voort tot het eind", millimetres: 20) {
            let bytes = Array(line.text.utf8)
            #expect(line.glyphs.first?.cluster == 0)
            #expect(line.glyphs.allSatisfy { Int($0.cluster) < bytes.count && bytes[Int($0.cluster)] & 0xC0 != 0x80 })
        }
    }

    @Test func `keeps the space at the end of a line but does not count it`() throws {
        let style = try #require(Self.style)
        let lines = try lines("Wij helpen u graag verder.", millimetres: 24)
        var buffer = ShapingBuffer()
        #expect(lines.count == 2)
        #expect(lines[0].text.hasSuffix(" ") && lines[0].glyphs.last?.id == style.face.glyph(for: " "))
        #expect(lines[0].width == LineSetter(style: style).width(of: "Wij helpen u", buffer: &buffer))
    }

    @Test func `keeps unbreakable ranges whole`() throws {
        let text = "Uw kenmerk is ABCD EFGH IJKL MNOP dus."
        let range = 14..<33
        let whole = try lines(text, millimetres: 55, unbreakable: [range])
        #expect(whole.contains { $0.text.contains("ABCD EFGH IJKL MNOP") })
        #expect(try !lines(text, millimetres: 55).contains { $0.text.contains("ABCD EFGH IJKL MNOP") })
    }

    @Test(arguments: ["088 123 65 55", "0123 4567 8901 2345", "+31 88 123 65 55"])
    func `keeps groups of digits together wherever the line ends`(number: String) throws {
        for width in 50..<90 {
            let set = try lines("Bel ons. Ons nummer is \(number) en wij helpen u.", millimetres: Double(width))
            #expect(set.contains { $0.text.contains(number) }, "at \(width) mm")
        }
    }

    @Test(arguments: [
        ("De app – gratis – helpt", ["– gratis", "– helpt"]), ("con\u{AD}trole con\u{AD}trole", ["trole"]),
        ("a\u{A0}b a\u{A0}b a\u{A0}b", ["b"]),
    ])
    func `begins no line with these`(text: String, starts: [String]) throws {
        for width in 8..<40 {
            let lines = try lines(text, millimetres: Double(width))
            for (before, line) in zip(lines, lines.dropFirst()) where !before.breaksWord {
                #expect(!starts.contains { line.text.hasPrefix($0) }, "at \(width) mm")
            }
        }
    }

    @Test func `tears a word only when it is wider than a line, and says so`() throws {
        let torn = try lines("De Meervoudigepersoonlijkheidsaandoening heet zo", millimetres: 30)
        #expect(torn.filter(\.breaksWord).count == 2)
        #expect(torn.last?.text == "heet zo")
        #expect(try lines("De Meervoudige persoonlijkheid heet zo", millimetres: 40).allSatisfy { !$0.breaksWord })
    }

    @Test func `never tears a letter from its accent`() throws {
        let lines = try lines(String(repeating: "q\u{308}", count: 30), millimetres: 20)
        #expect(lines.count > 2)
        #expect(lines.allSatisfy { $0.text.unicodeScalars.first == "q" })
    }

    @Test func `gives one empty line for an empty text`() throws {
        let lines = try lines("", millimetres: 100)
        #expect(lines.count == 1 && lines[0].glyphs.isEmpty && lines[0].text.isEmpty)
        #expect(lines[0].endsParagraph && lines[0].width == .zero)
    }

    @Test(arguments: ["een\ntwee", "een\u{2028}twee", "een\u{85}twee"])
    func `ends a line where the text says so, and shows nothing for it`(text: String) throws {
        let lines = try lines(text, millimetres: 100)
        #expect(lines.count == 2 && lines.map(\.endsParagraph) == [false, true])
        #expect(lines[0].glyphs.count == 3 && lines[0].text.hasPrefix("een"))
    }

    @Test func `sets a short text the same way as a long one`() throws {
        let short = try lines("Geachte heer Van Velzen, ", millimetres: 100)
        let long = try lines("Geachte heer Van Velzen, \u{AD}", millimetres: 100)
        #expect(short.count == 1 && long.count == 1)
        #expect(short[0].glyphs == long[0].glyphs && short[0].width == long[0].width)
    }
}

extension String {
    fileprivate var trimmed: Substring { drop { $0 == " " }.prefix { $0 != " " } }
}
