package import LetterTemplates

/// The body of a letter as HTML: plain elements without styles, every text escaped.
///
/// The subject is the letter's only `h1`; headings of the body begin at `h2`. A field without a value
/// reads `<mark class="missing">((name))</mark>`.
package enum HTMLBody {
    /// The body of a filled letter, one block a line.
    package static func html(of letter: FilledLetter) -> String {
        html(of: letter.blocks.map(\.block))
    }

    /// These blocks, each on a line of its own.
    package static func html(of blocks: [LetterBlock]) -> String {
        var html = HTMLText()
        for block in blocks { html.block(block) }
        return String(decoding: html.bytes, as: UTF8.self)
    }
}

extension HTMLText {
    /// Adds a block on a line of its own.
    mutating func block(_ block: LetterBlock) {
        switch block {
        case .heading(let level, let text):
            markup("<h\(level + 1)>")
            inline(text)
            markup("</h\(level + 1)>")
        case .paragraph(let lines):
            markup("<p>")
            inline(lines)
            markup("</p>")
        case .list(let list): self.list(list)
        // It says nothing: only paper has pages.
        case .pageBreak: markup("<div class=\"page-break\"></div>")
        }
        markup("\n")
    }

    /// Adds a line of text, such as the subject.
    mutating func inline(_ text: InlineText) {
        for run in text.runs {
            switch run.origin {
            case .template: self.text(run.text)
            case .value: value(run.text)
            case .missing:
                markup("<mark class=\"missing\">")
                self.text(run.text)
                markup("</mark>")
            }
        }
    }

    private mutating func inline(_ lines: some Collection<InlineText>) {
        for (index, line) in lines.enumerated() {
            if index > 0 { markup("<br>") }
            inline(line)
        }
    }

    private mutating func list(_ list: LetterList) {
        let name = list.isOrdered ? "ol" : "ul"
        markup("<\(name)>")
        for item in list.items {
            markup("<li>")
            inline(item.lines)
            for sublist in item.sublists { self.list(sublist) }
            markup("</li>")
        }
        markup("</\(name)>")
    }
}
