import Artwork
import LetterModel
import Testing

/// Drawings made to harm, and files that are no drawings.
struct HostileDrawingTests {
    @Test(arguments: [
        ([], "empty"), ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"), (Array("GIF89a".utf8), "GIF"),
        (Array("%PDF-1.7".utf8), "PDF"),
        (Array("RIFF....WEBP".utf8), "WebP"), ([0x1F, 0x8B, 8], "compressed"), ([0xFF, 0xFE, 0x3C, 0], "UTF-16"),
        (Array("hello".utf8), "neither"), ([0, 0, 0], "neither"),
    ])
    func `another kind of file is named`(bytes: [UInt8], word: String) throws {
        let refusal = try #require(Drawing.refusal(bytes))
        #expect(refusal.code == "artwork-format")
        #expect(refusal.found.contains(word))
        #expect(refusal.place.description == "logo.svg")
    }

    @Test(arguments: [
        ("<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;'>]>\n<svg/>", "xml-doctype", 1),
        ("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1/svg11.dtd'>\n<svg/>", "xml-doctype", 1),
        ("<?xml version='1.0'?>\n<?xml-stylesheet href='a.css'?>\n<svg/>", "xml-processing-instruction", 2),
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n&who;</svg>", "xml-entity", 2),
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n<path d='M1 1h1'>", "xml-truncated", 2),
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n<path d='M1 1h1'></g></svg>", "xml-malformed", 2),
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n<path d=M1></svg>", "xml-malformed", 2),
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><a:path/></svg>", "xml-malformed", 1),
        ("<?xml version='1.0' encoding='ISO-8859-1'?>\n<svg/>", "xml-encoding", 1), ("<", "xml-truncated", 1),
        (
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n<path d='M1 1h1' d='M1 1h1'/></svg>",
            "xml-malformed", 2
        ),
    ])
    func `a file that is not plain XML is refused`(text: String, code: String, line: Int) throws {
        let refusal = try #require(Drawing.refusal(Array(text.utf8)))
        #expect(refusal.code == code)
        #expect(refusal.place.line == line)
        #expect(!refusal.remedy.isEmpty)
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        #expect(Drawing.refusal(Drawing.with("<path d='M1 1h1'/>") + [0xFF])?.code == "xml-not-utf8")
    }

    @Test func `a file beyond the largest size is refused`() {
        let note = String(repeating: "x", count: Artwork.drawingSizeLimit)
        let refusal = Drawing.refusal(Drawing.with("<!--\(note)-->"))
        #expect(refusal?.code == "artwork-too-large")
    }

    @Test func `a drawing has at most ten thousand segments`() throws {
        let path = "<path d='M0 0\(String(repeating: "h1h-1", count: 2_499))z'/>"
        let shapes = Drawing.shapes(try Drawing.read(path + path))
        let count = shapes.map(\.segments.count).reduce(0, +)
        #expect(count == Artwork.segmentLimit)
        let oneMore = Drawing.refusal(Drawing.with(path + path + "\n<path d='M1 1h1'/>"))
        #expect(oneMore?.place.line == 3)
        let lines = Drawing.refusal(Drawing.with("<path d='M0 0\(String(repeating: "h1", count: 400_000))'/>"))
        #expect(lines?.code == "svg-too-complex")
        let arcs = String(repeating: "a1 1 0 0 0 1 1", count: 60_000)
        let curves = Drawing.refusal(Drawing.with("<path d='M0 0\(arcs)'/>"))
        #expect(curves?.code == "svg-too-complex")
    }

    @Test func `tags without number and attributes without number are refused`() {
        let tags = Drawing.refusal(Drawing.with(String(repeating: "<g/>", count: 20_001)))
        #expect(tags?.code == "svg-too-complex")
        let names = (0..<60_000).map { "a\($0)=''" }.joined(separator: " ")
        let attributes = Drawing.refusal(Drawing.with("<path \(names)/>"))
        #expect(attributes?.code == "svg-too-complex")
        let groups = String(repeating: "<g>", count: 64) + String(repeating: "</g>", count: 64)
        let depth = Drawing.refusal(Drawing.with(groups))
        #expect(depth?.code == "xml-too-deep")
    }

    @Test func `a long list of numbers is no matter`() throws {
        let spaced = try Drawing.outline(path: "M0 0" + String(repeating: "z", count: 900_000) + "h1")
        #expect(spaced == "M 0 0 L 1 0")
        let digits = try Drawing.outline(path: "M0.\(String(repeating: "1", count: 500_000)) 0h1")
        #expect(digits == "M 0.111 0 L 1.111 0")
    }

    /// Cut and changed drawings are read or refused; none does harm.
    @Test func `a drawing may be damaged anywhere`() {
        let sound = Drawing.with(
            "<!-- c --><g fill='#123' transform='rotate(3)'><path style='fill:red' d='M9 9a3 4 5 0 1 6 7z'/></g>"
                + "<rect width='9' height='9' rx='2'/><polygon points='1 2 3 4'/><x:y xmlns:x='urn:x'/><![CDATA[<]]>"
        )
        for count in 0..<sound.count { #expect(Drawing.refusal(Array(sound.prefix(count))) != nil) }
        var (state, refused) = (UInt64(7), 0)
        for _ in 0..<4_000 {
            var bytes = sound
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] =
                    Array("<>/='\"&;:.,-e09azMA \n\0(#%".utf8)[Int(state >> 20) % 25]
            }
            do { _ = try Artwork.read(bytes, path: "logo.svg") } catch { refused += 1 }
        }
        #expect((1_000..<4_000).contains(refused))
    }
}
