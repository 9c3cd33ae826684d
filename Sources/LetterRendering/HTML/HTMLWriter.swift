package import LetterModel
package import LetterTemplates

/// Writes letters as HTML, and escapes each constant block once. One a worker.
///
/// A document is a head, an `article` for each letter, and a foot. It is whole in itself: one style
/// sheet, no script, nothing fetched from elsewhere, and a policy that says so to the browser.
///
/// All letters of a kind that one writer gets must come from the same bound template.
package struct HTMLWriter: Sendable {
    private let style: HouseStyle
    private let form: LetterForm
    private let date: CalendarDate
    private let mark: String?
    private let logo: HTMLLogo?
    private var heads: [LetterLanguage: HTMLHead] = [:]
    private var articles: [LetterKind: HTMLArticle] = [:]

    /// Begins with nothing written.
    ///
    /// - Parameters:
    ///   - style: With the sizes of a normal letter; large print finds its own there.
    ///   - form: The size of type; the words are the same.
    ///   - date: Of all letters, for machines; the frame has it in words.
    ///   - mark: As in the frames of all letters.
    ///   - logo: Shown when the style has a place for it.
    package init(
        style: HouseStyle,
        form: LetterForm = .normal,
        date: CalendarDate,
        mark: String?,
        logo: HTMLLogo? = nil
    ) {
        (self.style, self.form, self.date, self.mark) = (style, form, date, mark)
        self.logo = style.logo == nil ? nil : logo
    }

    /// One letter as a document of its own, whose title is the letter's subject.
    package mutating func document(frame: LetterFrame, letter: FilledLetter, kind: LetterKind) -> [UInt8] {
        let subject = letter.subject.plain
        let title = subject.isEmpty ? frame.senderLines.first ?? frame.reference : subject
        let head = heads[kind.language] ?? head(kind.language, holdsManyLetters: false)
        heads[kind.language] = head
        var bytes = head.bytes(title: title)
        article(frame: frame, letter: letter, kind: kind, into: &bytes)
        bytes += foot
        return bytes
    }

    /// The beginning of a document with many letters, up to the first of them.
    package func head(title: String, language: LetterLanguage) -> [UInt8] {
        head(language, holdsManyLetters: true).bytes(title: title)
    }

    /// Adds a letter to a document.
    package mutating func article(
        frame: LetterFrame,
        letter: FilledLetter,
        kind: LetterKind,
        into bytes: inout [UInt8]
    ) {
        var html = HTMLText(bytes: bytes)
        // One owner of the bytes at a time, so that they are not copied.
        bytes = []
        if articles[kind] == nil { articles[kind] = article(in: kind.language) }
        articles[kind]?.write(frame, letter, into: &html)
        bytes = html.bytes
    }

    /// The end of every document.
    package var foot: [UInt8] { Array("</main>\n</body>\n</html>\n".utf8) }

    private func head(_ language: LetterLanguage, holdsManyLetters: Bool) -> HTMLHead {
        let sheet = HTMLStyleSheet(
            style: style,
            form: form,
            language: language,
            mark: mark,
            holdsManyLetters: holdsManyLetters
        )
        return HTMLHead(styleSheet: sheet.text, logo: logo, language: language)
    }

    private func article(in language: LetterLanguage) -> HTMLArticle {
        var words: String?
        if case .words(let texts) = style.logo?.meaning { words = texts[language] ?? texts[.dutch] }
        return HTMLArticle(language: language, date: date, logo: logo?.picture(words: words) ?? [])
    }
}
