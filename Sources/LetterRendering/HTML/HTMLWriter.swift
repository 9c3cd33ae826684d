package import LetterModel
package import LetterTemplates

/// Writes letters as HTML, and escapes each constant block once. One a worker.
///
/// A document is a head, an `article` for each letter, and a foot. It is whole in itself: one style
/// sheet, no script, nothing fetched from elsewhere, and a policy that says so to the browser.
package struct HTMLWriter: Sendable {
    private let style: HouseStyle
    private let form: LetterForm
    private let date: CalendarDate
    private var kinds: [LetterKind: KnownParts] = [:]

    /// Begins with nothing written.
    ///
    /// - Parameters:
    ///   - form: The size of type; the words are the same.
    ///   - date: Of all letters, for machines; the frame has it in words.
    package init(style: HouseStyle, form: LetterForm = .normal, date: CalendarDate) {
        self.style = style
        self.form = form
        self.date = date
    }

    /// One letter as a document of its own, whose title is the letter's subject.
    ///
    /// All letters of a kind that one writer gets must come from the same bound template.
    package mutating func document(frame: LetterFrame, letter: FilledLetter, kind: LetterKind) -> [UInt8] {
        let subject = letter.subject.plain
        let title = subject.isEmpty ? frame.senderLines.first ?? frame.reference : subject
        var html = head(title: title, language: kind.language, mark: frame.mark, holdsManyLetters: false)
        article(frame: frame, letter: letter, kind: kind, into: &html)
        return html + foot
    }

    /// The beginning of a document with many letters, up to the first of them.
    ///
    /// - Parameter mark: As in the frames of its letters.
    package func head(title: String, language: LetterLanguage, mark: String?) -> [UInt8] {
        head(title: title, language: language, mark: mark, holdsManyLetters: true)
    }

    /// Adds a letter to a document.
    ///
    /// All letters of a kind that one writer gets must come from the same bound template.
    package mutating func article(
        frame: LetterFrame,
        letter: FilledLetter,
        kind: LetterKind,
        into bytes: inout [UInt8]
    ) {
        var parts = kinds.removeValue(forKey: kind) ?? KnownParts()
        defer { kinds[kind] = parts }
        var constant = frame
        (constant.addressLines, constant.reference) = ([], "")
        if parts.frame != constant { parts.setFrame(constant, style: style, language: kind.language, date: date) }
        var html = HTMLText(bytes: bytes)
        bytes = []
        html.bytes += parts.beforeAddress
        html.lines(frame.addressLines) { $0.value($1) }
        html.bytes += parts.beforeReference
        html.text(frame.reference)
        html.bytes += parts.beforeSubject
        html.inline(letter.subject)
        html.markup("</h1>\n")
        for block in letter.blocks { parts.write(block, into: &html) }
        html.bytes += parts.end
        bytes = html.bytes
    }

    /// The end of every document.
    package var foot: [UInt8] { Array("</main>\n</body>\n</html>\n".utf8) }

    private func head(title: String, language: LetterLanguage, mark: String?, holdsManyLetters: Bool) -> [UInt8] {
        let sheet = HTMLStyleSheet(
            style: style,
            form: form,
            language: language,
            mark: mark,
            holdsManyLetters: holdsManyLetters
        )
        var html = HTMLText()
        html.markup("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
        html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\">\n")
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        // Telephones make links of numbers; a letter has none.
        html.markup("<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\">\n")
        html.markup("<title>")
        html.text(title)
        html.markup("</title>\n<style>\n\(sheet.text)</style>\n</head>\n<body>\n<main>\n")
        return html.bytes
    }

    /// Nothing is fetched or run; the style sheet stands in the document itself.
    private static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
}

/// What is equal in all letters of a kind, as bytes.
private struct KnownParts: Sendable {
    /// The frame for which the parts were made; `nil` before the first letter.
    private(set) var frame: LetterFrame?
    private(set) var beforeAddress: [UInt8] = []
    private(set) var beforeReference: [UInt8] = []
    private(set) var beforeSubject: [UInt8] = []
    private(set) var end: [UInt8] = []
    private var blocks: [Int: [UInt8]] = [:]

    mutating func setFrame(_ frame: LetterFrame, style: HouseStyle, language: LetterLanguage, date: CalendarDate) {
        self.frame = frame
        (beforeAddress, beforeReference) = (Self.opening(frame, language), Self.dates(frame, date))
        var html = HTMLText()
        html.markup("</dd></div>\n</dl>\n<h1>")
        if !frame.subjectLabel.isEmpty { html.text(frame.subjectLabel + ": ") }
        beforeSubject = html.bytes
        end = Self.closing(style.footers[language] ?? [])
    }

    mutating func write(_ filled: FilledBlock, into html: inout HTMLText) {
        guard filled.isConstant else { return html.block(filled.block) }
        if let known = blocks[filled.source] {
            html.bytes += known
            return
        }
        var block = HTMLText()
        block.block(filled.block)
        blocks[filled.source] = block.bytes
        html.bytes += block.bytes
    }

    private static func opening(_ frame: LetterFrame, _ language: LetterLanguage) -> [UInt8] {
        var html = HTMLText()
        html.markup("<article lang=\"\(language.rawValue)\">\n<div class=\"head\">\n")
        if let mark = frame.mark { html.paragraph(class: "mark") { $0.text(mark) } }
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
        if !frame.returnAddress.isEmpty { html.paragraph(class: "return") { $0.text(frame.returnAddress) } }
        // Who lets a browser translate the letter keeps a name and address that a postman knows.
        html.markup("<p class=\"to\" translate=\"no\">")
        return html.bytes
    }

    private static func dates(_ frame: LetterFrame, _ date: CalendarDate) -> [UInt8] {
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

    private static func closing(_ lines: [String]) -> [UInt8] {
        var html = HTMLText()
        if !lines.isEmpty {
            html.markup("<footer>")
            html.lines(lines)
            html.markup("</footer>\n")
        }
        html.markup("</article>\n")
        return html.bytes
    }
}

extension HTMLText {
    /// Adds a paragraph on a line of its own.
    fileprivate mutating func paragraph(class name: String, _ content: (inout HTMLText) -> Void) {
        markup("<p class=\"\(name)\">")
        content(&self)
        markup("</p>\n")
    }
}
