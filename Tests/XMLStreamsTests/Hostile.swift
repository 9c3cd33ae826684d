import Testing

/// Files made to harm or to deceive, with the code and line that must come of each.
enum Hostile {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let code: String
        let line: Int

        init(_ name: String, _ text: String, _ code: String, line: Int) {
            self.init(name, Array(text.utf8), code, line: line)
        }

        init(_ name: String, _ bytes: [UInt8], _ code: String, line: Int) {
            (self.name, self.bytes, self.code, self.line) = (name, bytes, code, line)
        }

        var testDescription: String { name }
    }

    static let root = "<list xmlns='urn:test'>\n"

    static let entities: [Case] = [
        Case(
            "a billion laughs",
            "<!DOCTYPE list [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>\n<list>&b;</list>",
            "xml-doctype",
            line: 1
        ),
        Case(
            "an external entity",
            "<?xml version='1.0'?>\n<!DOCTYPE list [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<list>&x;</list>",
            "xml-doctype",
            line: 2
        ),
        Case("an external subset", "<!DOCTYPE list SYSTEM 'http://127.0.0.1/x.dtd'>\n<list/>", "xml-doctype", line: 1),
        Case("an undefined entity", root + "<item key='&who;'/></list>", "xml-entity", line: 2),
        Case("an undefined entity in text", root + "\n&who;</list>", "xml-entity", line: 3),
    ]

    static let oversize: [Case] = [
        Case("60,000 attributes in a tag", root + "<item \(attributes(60_000))/></list>", "xml-tag-too-long", line: 2),
        Case("a tag of 60,000 lines", root + "<item \(attributes(60_000, "\n"))/></list>", "xml-tag-too-long", line: 2),
        Case(
            "a tag that hides its length behind quoted ends",
            root + "\n<item \(attributes(60_000, " ", value: ">"))/></list>",
            "xml-tag-too-long",
            line: 3
        ),
        Case("a value of a megabyte", root + "<item key='\(run("x", 1 << 20))'/></list>", "xml-tag-too-long", line: 2),
        Case("a comment of a megabyte", root + "<!--\(run("x", 1 << 20))--></list>", "xml-tag-too-long", line: 2),
        Case("a tag that never ends", root + "<item " + run("k", 1 << 20), "xml-tag-too-long", line: 2),
        Case("a text of a megabyte", root + "<item>\(run("x", 1 << 20))</item></list>", "xml-text-too-long", line: 2),
        Case(
            "a long text in pieces",
            root + "<item>\(run("xxxxxxxxx<!-- -->", 10_000))</item></list>",
            "xml-text-too-long",
            line: 2
        ),
        Case(
            "a long section",
            root + "<item><![CDATA[\(run("<x>", 40_000))]]></item></list>",
            "xml-text-too-long",
            line: 2
        ),
        Case("33 levels", root + run("<item>\n", 32) + run("</item>", 32) + "</list>", "xml-too-deep", line: 33),
        Case("a million levels", root + run("<item>", 1_000_000), "xml-too-deep", line: 2),
    ]

    static let encodings: [Case] = [
        Case("a zero byte in a value", Array((root + "<item key='a\0b'/></list>").utf8), "xml-null-byte", line: 2),
        Case("a zero byte after the root", Array((root + "</list>\n\0").utf8), "xml-null-byte", line: 3),
        Case("bytes that are not UTF-8", Array((root + "<item key='").utf8) + [0xC3, 0x28], "xml-not-utf8", line: 2),
        Case("an overlong slash", Array((root + "<item key='").utf8) + [0xC0, 0xAF], "xml-not-utf8", line: 2),
        Case("a surrogate", Array((root + "<item key='").utf8) + [0xED, 0xA0, 0x80], "xml-not-utf8", line: 2),
        Case("UTF-16 with a mark", [0xFF, 0xFE] + utf16(root + "</list>"), "xml-encoding", line: 1),
        Case("UTF-16 without a mark", utf16(root + "</list>"), "xml-encoding", line: 1),
        Case("a declared Latin-1", "<?xml version='1.0' encoding='ISO-8859-1'?>\n<list/>", "xml-encoding", line: 1),
        Case("a declared UTF-16", "<?xml version='1.0' encoding='UTF-16'?>\n<list/>", "xml-encoding", line: 1),
        Case(
            "a name that is none of UTF-8's",
            "<?xml version='1.0' encoding='UTF8'?>\n<list/>",
            "xml-encoding",
            line: 1
        ),
        Case("an unknown encoding", "<?xml version='1.0' encoding='klingon'?>\n<list/>", "xml-encoding", line: 1),
        Case("a control character", root + "<item key='\u{1}'/></list>", "xml-malformed", line: 2),
        Case("a control character by number", root + "<item key='&#1;'/></list>", "xml-malformed", line: 2),
        Case("a noncharacter", root + "<item key='\u{FFFE}'/></list>", "xml-malformed", line: 2),
    ]

    static let broken: [Case] = [
        Case("nothing", "", "file-empty", line: 1),
        Case("a line end alone", "\n", "xml-truncated", line: 1),
        Case("no root element", "<?xml version='1.0'?>\n<!-- -->", "xml-truncated", line: 2),
        Case("version 1.1", "<?xml version='1.1'?>\n<list/>", "xml-version", line: 1),
        Case("version 2.0", "<?xml version='2.0'?>\n<list/>", "xml-version", line: 1),
        Case("a processing instruction", root + "<?php die ?></list>", "xml-processing-instruction", line: 2),
        Case("a style sheet", "<?xml-stylesheet href='x'?>\n<list/>", "xml-processing-instruction", line: 1),
        Case("a wrong end tag", root + "<item>\n</list>", "xml-malformed", line: 3),
        Case("a bare attribute", root + "<item key/></list>", "xml-malformed", line: 2),
        Case("a double attribute", root + "<item key='1' key='2'/></list>", "xml-malformed", line: 2),
        Case("a tag in a value", root + "<item key='<'/></list>", "xml-malformed", line: 2),
        Case("an unbound prefix", root + "<x:item/></list>", "xml-malformed", line: 2),
        Case("two root elements", root + "</list>\n<list/>", "xml-malformed", line: 3),
        Case("text after the root", root + "</list>\nx", "xml-malformed", line: 3),
        Case("a declaration inside", root + "<!ELEMENT list ANY></list>", "xml-malformed", line: 2),
        Case("a line before the declaration", "\n<?xml version='1.0'?>\n<list/>", "xml-malformed", line: 2),
        Case("a comment that seems to end at once", root + "<!--> --></list>", "xml-malformed", line: 2),
        Case("the same with a hyphen", root + "<!---> --></list>", "xml-malformed", line: 2),
        Case("two hyphens in a comment", root + "<!-- -- --></list>", "xml-malformed", line: 2),
    ]

    private static func run(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static func attributes(_ count: Int, _ separator: String = " ", value: String = "") -> String {
        (0..<count).map { "k\($0)='\(value)'" }.joined(separator: separator)
    }

    private static func utf16(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }
}
