import Foundation
import PageLayout
import TestSupport
import Testing

@Suite struct LineBreakOpportunityTests {
    /// Unicode's own test file, as Debian's package unicode-data installs it.
    static let conformanceFile = URL(filePath: "/usr/share/unicode/auxiliary/LineBreakTest.txt")

    @Test func `passes every case of Unicode's test file`() throws {
        guard let content = try? String(contentsOf: Self.conformanceFile, encoding: .utf8) else {
            print("SKIPPED: Unicode's LineBreakTest.txt is absent; install the Debian package unicode-data.")
            return
        }
        let cases = content.split(separator: "\n").filter { !$0.hasPrefix("#") }
        var failures: [Substring] = []
        for line in cases {
            let (text, expected) = Self.parse(line.prefix { $0 != "#" })
            if LineBreakOpportunity.all(in: text).map(\.offset) != expected { failures.append(line) }
        }
        #expect(cases.count > 7000)
        #expect(failures.isEmpty, "\(failures.count) cases differ, the first: \(failures.first ?? "")")
    }

    /// Reads `× 0041 ÷ 0042 ÷` into the text and the UTF-8 offsets of its breaks.
    static func parse(_ line: Substring) -> (text: String, breaks: [Int]) {
        var (text, breaks) = ("", [Int]())
        for token in line.split(whereSeparator: \.isWhitespace) {
            if token == "÷" { breaks.append(text.utf8.count) }
            if let scalar = UInt32(token, radix: 16).flatMap(Unicode.Scalar.init) { text.unicodeScalars.append(scalar) }
        }
        return (text, breaks)
    }

    @Test(arguments: [
        ("Bel ons dan.", "Bel |ons |dan.|"),
        ("088 123 65 55", "088 |123 |65 |55|"),
        ("van 8.00 tot 22.00 uur", "van |8.00 |tot |22.00 |uur|"),
        ("088\u{A0}123\u{A0}65\u{A0}55", "088\u{A0}123\u{A0}65\u{A0}55|"),
        ("typ zelf www.digid.nl in", "typ |zelf |www.digid.nl |in|"),
        ("een QR-code", "een |QR-|code|"),
        ("een QR\u{2011}code", "een |QR\u{2011}code|"),
        ("€ 10,50 (of meer)", "€ |10,50 |(of |meer)|"),
        ("‘Kies’ en “Klik”…", "‘Kies’ |en |“Klik”…|"),
        ("ja – nee", "ja |– |nee|"),
        ("en/of", "en/|of|"),
        ("’s-Gravenhage", "’s-|Gravenhage|"),
        ("ie\u{308}der", "ie\u{308}der|"),
        ("", ""),
    ])
    func `breaks Dutch text where a reader expects it`(text: String, marked: String) {
        var result = ""
        var start = text.utf8.startIndex
        for opportunity in LineBreakOpportunity.all(in: text) {
            let end = text.utf8.index(text.utf8.startIndex, offsetBy: opportunity.offset)
            result += text[start..<end] + "|"
            start = end
        }
        #expect(result == marked)
    }

    @Test func `marks line ends as mandatory`() {
        let opportunities = LineBreakOpportunity.all(in: "een\ntwee drie\r\nvier")
        #expect(opportunities.filter(\.isMandatory).map(\.offset) == [4, 15, 19])
        #expect(opportunities.filter { !$0.isMandatory }.map(\.offset) == [9])
    }

    @Test(
        arguments: [
            (0x41, "AL"), (0x2011, "GL"), (0xAC00, "H2"), (0xAC01, "H3"), (0x3008, "wide OP"), (0x1FAFF, "pictograph"),
        ] as [(UInt32, String)]
    )
    func `keeps a letter and a following closing mark together`(value: UInt32, name: String) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(
            LineBreakOpportunity.all(in: "\(Character(scalar)))").count == 1,
            "\(name) is followed by a closing mark"
        )
    }
}
