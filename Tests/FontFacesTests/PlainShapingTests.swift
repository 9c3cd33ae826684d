import LetterModel
import Testing

@testable import FontFaces

/// The short way of shaping gives what HarfBuzz gives, or nothing.
@Suite struct PlainShapingTests {
    private static let words = [
        "Geachte heer Van Velzen,", "AVA Waterval Toth-Jansen", "J.F.R. jonkheer van den Aedel",
        "1231 FZ  'S-GRAVENHAGE",
        "Köln–Mülheim, “é” en ‘ë’…", "Uw kenmerk is 0123 4567 8901 2345.",
        "Yılmaz Łódź Škoda Þór Œuvre ĳsselmeer Ĳmuiden",
        "T. Ty Tè P. Pa W, V; r. f) f’ “A” L’Y", "",
    ]

    private func bothWays(_ text: String, _ face: FontFace, language: String = "nl") -> ([ShapedGlyph]?, [ShapedGlyph])
    {
        var buffer = ShapingBuffer()
        return (
            face.shapePlainly(text, language: language, into: &buffer),
            face.shapeFully(text, language: language, into: &buffer)
        )
    }

    @Test(arguments: words, ["nl", "en", "ro", "tr"])
    func `gives the glyphs of HarfBuzz`(text: String, language: String) throws {
        for face in [try FontFixtures.regular(), try FontFixtures.bold()] {
            let (plain, full) = bothWays(text, face, language: language)
            #expect(plain == nil || plain == full)
        }
    }

    @Test func `takes the short way for all that most Dutch names need`() throws {
        for face in [try FontFixtures.regular(), try FontFixtures.bold()] {
            let missed = RegisterRepertoire.dutchText.unicodeScalars.filter { bothWays(String($0), face).0 == nil }
            #expect(String(String.UnicodeScalarView(missed)) == "")
            for word in Self.words.prefix(4) { #expect(bothWays(word, face).0 != nil, "\(word)") }
        }
    }

    @Test(arguments: [
        "fiets", "office", "Steffi", "q\u{308}", "e\u{301}", "ab\u{AD}c", "1\u{2044}2", "a北", "a\u{200D}b",
    ])
    func `leaves ligatures, marks and what the font lacks to HarfBuzz`(text: String) throws {
        let face = try FontFixtures.regular()
        let (plain, full) = bothWays(text, face)
        #expect(plain == nil)
        var buffer = ShapingBuffer()
        #expect(face.shape(text, language: "nl", into: &buffer) == full)
    }

    /// All pairs, in lines of hundreds of characters with others between them.
    @Test func `is equal for every pair of characters that take the short way, and for long words of them`() throws {
        for face in [try FontFixtures.regular(), try FontFixtures.bold()] {
            var buffer = ShapingBuffer()
            let characters = Array(RegisterRepertoire.text.unicodeScalars).filter {
                face.shapePlainly(String($0), language: "nl", into: &buffer) != nil
            }
            #expect(characters.count > 230)
            var differences: [String] = []
            var (state, compared) = (UInt64(20_261_123), 0)
            for first in characters {
                var word = String.UnicodeScalarView()
                for second in characters {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    word.append(contentsOf: [first, second, characters[Int(state >> 33) % characters.count]])
                }
                // Between letters that make ligatures the text takes the short way.
                for part in word.split(separator: "f") where !part.isEmpty {
                    let text = String(String.UnicodeScalarView(part))
                    guard let plain = face.shapePlainly(text, language: "nl", into: &buffer) else { continue }
                    compared += plain.count
                    if plain != face.shapeFully(text, language: "nl", into: &buffer) { differences.append(text) }
                }
            }
            #expect(compared > 100_000)
            #expect(differences == [])
        }
    }
}
