import LetterModel
import Testing

@testable import PDFWriting

private func written(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
}

@Suite struct PDFSyntaxTests {
    @Test(arguments: [
        (0, "0"), (9, "9"), (10, "10"), (-7, "-7"), (1_234_567, "1234567"), (Int.min, "-9223372036854775808"),
    ])
    func `whole numbers are written in digits`(value: Int, expected: String) {
        #expect(written { $0.write(integer: value) } == expected)
    }

    @Test(arguments: [
        (0, "0"), (1000, "1"), (500, "0.5"), (50, "0.05"), (1, "0.001"), (-3125, "-3.125"), (841_890, "841.89"),
        (-20, "-0.02"), (12_340, "12.34"),
    ])
    func `lengths are written in points without needless zeros`(thousandths: Int, expected: String) {
        #expect(written { $0.write(Length(thousandths: thousandths)) } == expected)
    }

    @Test(arguments: [
        ("plain", "(plain)"), ("a(b)c\\", "(a\\(b\\)c\\\\)"), ("é", "<FEFF00E9>"), ("😀", "<FEFFD83DDE00>"), ("", "()"),
        ("tab\t", "<FEFF0074006100620009>"),
    ])
    func `text strings are ASCII or UTF-16`(text: String, expected: String) {
        #expect(written { $0.write(textString: text) } == expected)
    }

    @Test(arguments: [("ABCDEF+Noto-Sans_1.0", "ABCDEF+Noto-Sans_1.0"), ("a b/c", "a#20b#2Fc"), ("é", "#C3#A9")])
    func `names hide what is not a letter`(name: String, expected: String) {
        #expect(written { $0.write(name: name) } == expected)
    }

    @Test(arguments: [
        ("nl", true), ("nl-NL", true), ("de-CH-1996", true), ("i", false), ("", false), ("nl-", false),
        ("nl_NL", false),
        ("english-toolongsubtag", false), ("123", false),
    ])
    func `language tags are recognised`(tag: String, isRight: Bool) {
        #expect(LanguageTag.isWellFormed(tag) == isRight)
    }

    @Test(arguments: [
        ("2026-11-01T00:00:00Z", true), ("2026-11-01T23:59:59Z", true), ("2026-11-01T24:00:00Z", false),
        ("2026-13-01T00:00:00Z", false), ("2026-11-01", false), ("2026-11-01T00:00:00+01:00", false),
        ("2026-11-01 00:00:00Z", false),
    ])
    func `dates are UTC times`(date: String, isRight: Bool) {
        let metadata = PDFMetadata(title: "t", language: "nl", producer: "p", creationDate: date)
        #expect(metadata.duties.isEmpty == isRight)
    }

    @Test func `the metadata packet escapes its words`() {
        let text = String(decoding: SampleDocument().metadata.xmp, as: UTF8.self)
        #expect(text.contains("<rdf:li>Ministry &lt;of&gt; the Interior &amp; Kingdom Relations</rdf:li>"))
        #expect(text.contains("<pdfaid:conformance>A</pdfaid:conformance>"))
        #expect(text.contains("<pdfuaid:part>1</pdfuaid:part>"))
    }

    @Test func `a bracket or ampersand that carries a mark is escaped too`() {
        let metadata = PDFMetadata(
            title: "a<\u{338}b &\u{301} >\u{308}",
            language: "nl",
            producer: "p",
            creationDate: "2026-11-01T00:00:00Z"
        )
        let text = String(decoding: metadata.xmp, as: UTF8.self)
        #expect(text.contains("a&lt;\u{338}b &amp;\u{301} &gt;\u{308}"))
    }

    @Test(arguments: [
        (syntheticProfile(signature: "none"), PDFColourProfileError.notAProfile),
        (Array(syntheticProfile().prefix(100)), .notAProfile), (syntheticProfile() + [0], .sizeDiffers),
        (syntheticProfile(version: 5), .unknownVersion), (syntheticProfile(kind: "link"), .unknownClass),
        (syntheticProfile(space: "CMYK"), .notRGB),
    ])
    func `other files than RGB profiles are refused`(bytes: [UInt8], error: PDFColourProfileError) {
        #expect(throws: error) { try PDFColourProfile(bytes: bytes) }
        #expect(error.description.hasSuffix("icc-profiles-free."))
    }
}
