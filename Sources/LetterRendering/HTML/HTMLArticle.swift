import LetterModel
import LetterTemplates

/// The letters of one kind as `article` elements; what is equal in all of them is kept as bytes.
struct HTMLArticle: Sendable {
    private let language: LetterLanguage
    private let date: CalendarDate
    private let logo: [UInt8]
    /// That of the first letter of its kind; `nil` before it.
    private var frame: LetterFrame?
    private var beforeAddress: [UInt8] = []
    private var beforeReference: [UInt8] = []
    private var beforeSubject: [UInt8] = []
    private var end: [UInt8] = []
    /// Constant parts, by their number in the template.
    private var constants: [Int: [UInt8]] = [:]

    /// Begins with nothing known.
    ///
    /// - Parameters:
    ///   - date: For machines; the frame has it in words.
    ///   - logo: Empty for none.
    init(language: LetterLanguage, date: CalendarDate, logo: [UInt8]) {
        (self.language, self.date, self.logo) = (language, date, logo)
    }

    /// Adds a letter.
    mutating func write(_ frame: LetterFrame, _ letter: FilledLetter, into html: inout HTMLText) {
        know(frame)
        html.bytes += beforeAddress
        html.lines(frame.addressLines) { $0.value($1) }
        html.bytes += beforeReference
        html.text(frame.reference)
        html.bytes += beforeSubject
        html.inline(letter.subject)
        html.markup("</h1>\n")
        for part in letter.parts { write(part, into: &html) }
        html.bytes += end
    }

    private mutating func write(_ part: LetterPart, into html: inout HTMLText) {
        switch part {
        case .personal(let filled): html.block(filled.block)
        case .constant(let filled):
            if let known = constants[part.source] {
                html.bytes += known
            } else {
                let start = html.bytes.count
                for block in filled { html.block(block.block) }
                constants[part.source] = Array(html.bytes[start...])
            }
        }
    }

    private mutating func know(_ frame: LetterFrame) {
        if let known = self.frame, known.isOfOneKind(as: frame) { return }
        self.frame = frame
        (beforeAddress, beforeReference) = (opening(frame), dates(frame))
        var html = HTMLText()
        html.markup("</dd></div>\n</dl>\n<h1>")
        if !frame.subjectLabel.isEmpty { html.text(frame.subjectLabel + ": ") }
        beforeSubject = html.bytes
        end = closing(frame)
    }

    private func opening(_ frame: LetterFrame) -> [UInt8] {
        var html = HTMLText()
        html.markup("<article lang=\"\(language.rawValue)\">\n<div class=\"head\">\n")
        if let mark = frame.mark { html.paragraph(mark, class: "mark") }
        html.bytes += logo
        let sender = frame.senderLines.filter { !$0.isEmpty }
        if let name = sender.first {
            html.markup("<address><b>")
            html.text(name)
            html.markup("</b>")
            for line in sender.dropFirst() {
                html.markup("<br>")
                html.text(line)
            }
            html.markup("</address>\n")
        }
        html.markup("<div class=\"window\">\n")
        if !frame.returnAddress.isEmpty { html.paragraph(frame.returnAddress, class: "return") }
        // Who lets a browser translate the letter keeps a name and address that a postman knows.
        html.markup("<p class=\"to\" translate=\"no\">")
        return html.bytes
    }

    private func dates(_ frame: LetterFrame) -> [UInt8] {
        var html = HTMLText()
        html.markup("</p>\n</div>\n</div>\n<dl>\n<div><dt>")
        html.text(frame.dateLabel)
        html.markup(":</dt> <dd><time datetime=\"\(date)\">")
        html.text(frame.date)
        html.markup("</time></dd></div>\n<div><dt>")
        html.text(frame.referenceLabel)
        html.markup(":</dt> <dd>")
        return html.bytes
    }

    private func closing(_ frame: LetterFrame) -> [UInt8] {
        var html = HTMLText()
        if !frame.footerLines.isEmpty {
            html.markup("<footer>")
            html.lines(frame.footerLines)
            html.markup("</footer>\n")
        }
        html.markup("</article>\n")
        return html.bytes
    }
}

extension HTMLText {
    /// Adds a paragraph on a line of its own.
    fileprivate mutating func paragraph(_ text: String, class name: String) {
        markup("<p class=\"\(name)\">")
        self.text(text)
        markup("</p>\n")
    }
}
