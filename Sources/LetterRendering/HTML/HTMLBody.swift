package import LetterTemplates

/// The body of a letter as HTML: plain elements without styles, every text escaped.
///
/// The subject is the page's only `h1`; headings of the body begin at `h2`. A field without a value
/// reads `<mark class="missing">((name))</mark>`.
package enum HTMLBody {
    /// The body of a filled letter, one block a line.
    package static func html(of letter: FilledLetter) -> String {
        html(of: letter.blocks.map(\.block))
    }

    /// These blocks, each on a line of its own.
    package static func html(of blocks: [LetterBlock]) -> String {
        blocks.map { html(of: $0) + "\n" }.joined()
    }

    /// A line of text, such as the subject.
    package static func html(of text: InlineText) -> String {
        text.runs.map { run in
            if case .missing = run.origin { return "<mark class=\"missing\">\(escaped(run.text))</mark>" }
            return escaped(run.text)
        }.joined()
    }

    /// Text for the content of an element or a quoted attribute.
    package static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { special($0) != nil }) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if let name = special(byte) { bytes += Array(name.utf8) } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func special(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }

    private static func html(of block: LetterBlock) -> String {
        switch block {
        case .heading(let level, let text): "<h\(level + 1)>\(html(of: text))</h\(level + 1)>"
        case .paragraph(let lines): "<p>\(html(of: lines))</p>"
        case .list(let list): html(of: list)
        case .pageBreak: "<hr class=\"page-break\">"
        }
    }

    private static func html(of lines: [InlineText]) -> String {
        lines.map { html(of: $0) }.joined(separator: "<br>")
    }

    private static func html(of list: LetterList) -> String {
        let items = list.items.map { item in
            "<li>\(html(of: item.lines))\(item.sublists.map { html(of: $0) }.joined())</li>"
        }
        let name = list.isOrdered ? "ol" : "ul"
        return "<\(name)>\(items.joined())</\(name)>"
    }
}
