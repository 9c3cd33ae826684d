import FontFaces
import LetterModel
import LetterTemplates
import PageLayout
import Testing

@testable import LetterRendering

/// Where the values of a letter stand on set lines, and how their marks look.
struct ProofMarkingTests {
    private static let field = ProofField(name: "naam", source: .person)

    private func setter() throws -> LineSetter {
        let face = try FontCatalogue(folders: [FontCatalogue.systemFolder]).family("Noto Sans").regular
        let style = TextStyle(face: face, size: Length(points: 10), leading: Length(points: 14), language: "nl")
        return LineSetter(style: style)
    }

    /// The stretches of a text in pieces, set in lines, as the text they cover.
    private func covered(_ pieces: [(String, Bool)], width: Double) throws -> [String] {
        var text = MarkedText()
        for (piece, isValue) in pieces { text.add(piece, isValue ? Self.field : nil) }
        let setter = try setter()
        var buffer = ShapingBuffer()
        let lines = setter.setLines(text.text, width: Length(points: width), buffer: &buffer)
        return text.stretches(on: lines).map { stretch in
            let line = lines[stretch.line]
            var (x, shown) = (0, [UInt8]())
            let bytes = Array(line.text.utf8)
            for (index, glyph) in line.glyphs.enumerated() {
                let left = line.style.length(ofUnits: x)
                x += Int(glyph.advance)
                let next = index + 1 < line.glyphs.count ? Int(line.glyphs[index + 1].cluster) : bytes.count
                let isInside = stretch.extent.lowerBound <= left && left < stretch.extent.upperBound
                if isInside { shown += bytes[Int(glyph.cluster)..<next] }
            }
            let mark = stretch.isBeginning ? "" : "…"
            return "\(stretch.line):\(mark)" + String(decoding: shown, as: UTF8.self)
        }
    }

    @Test(
        arguments: [
            ([("Dag ", false), ("Jan", true), (".", false)], ["0:Jan"]),
            ([("Jan", true)], ["0:Jan"]),
            ([("a ", false), ("één", true), (" b ", false), ("twee", true)], ["0:één", "0:twee"]),
            ([("een", true), ("twee", true)], ["0:een", "0:twee"]),
            ([("", true), ("x", false)], []),
            ([("   ", true), ("x", false)], []),
            ([("office ", false), ("fi", true), ("fi", false)], ["0:fi"]),
        ] as [([(String, Bool)], [String])]
    )
    func `a value is found on its line, however it is spelt`(pieces: [(String, Bool)], found: [String]) throws {
        #expect(try covered(pieces, width: 400) == found)
    }

    @Test func `a value that is broken is found on each of its lines, without the spaces between them`() throws {
        let found = try covered(
            [("Wij schreven ", false), ("Jan van der Molen", true), (" al eens.", false)],
            width: 90
        )
        #expect(found.count > 1 && found.first?.hasPrefix("0:") == true)
        #expect(found.dropFirst().allSatisfy { $0.contains(":…") })
        let words = found.map { $0.drop { $0 != ":" }.drop { ":…".contains($0) } }
        #expect(words.joined(separator: " ") == "Jan van der Molen")
    }

    @Test func `lines that the author broke are counted on`() throws {
        let lines = ["Groet, ", "DigiD"].map { InlineText(runs: [InlineRun(text: $0, origin: .value("naam"))]) }
        let template = LetterTemplate.compile(
            TemplateSource(path: "letter.md", text: "((Naam))"),
            blocks: { _ in nil },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true)
        ).template
        let fields = ProofFields(try #require(template), personal: ["na_am"])
        let text = MarkedText(lines, fields: fields)
        #expect(text.text == "Groet,  DigiD")
        #expect(text.values.map(\.range) == [0..<7, 8..<13])
        #expect(
            text.values.map(\.field) == [
                ProofField(name: "Naam", source: .person), ProofField(name: "Naam", source: .person),
            ]
        )
    }

    @Test(arguments: [
        "#000000", "#4a2259", "#767676", "#0000ff", "#b00020", "#737373", "#008000", "#154273",
    ])
    func `text has enough contrast on the tint behind it`(hex: String) throws {
        let text = try #require(PrintColour(hex: hex))
        try #require(text.contrast(with: .white) >= ProofInk.textContrast, "a style would refuse it")
        for source in ProofField.Source.allCases {
            #expect(ProofInk.tint(source, behind: text).contrast(with: text) >= ProofInk.textContrast)
        }
    }

    @Test func `tints and lines can be seen, and differ by source`() {
        for source in ProofField.Source.allCases {
            let tint = ProofInk.tint(source, behind: .black)
            #expect(tint != .white && ProofInk.line(source).contrast(with: tint) >= 3)
        }
        #expect(ProofInk.tint(.person, behind: .black) != ProofInk.tint(.campaign, behind: .black))
        #expect(ProofInk.line(.person) != ProofInk.line(.campaign))
    }
}
