import Campaign
import Foundation
import LegalBasis
import LetterModel
import LetterTemplates
import TemplateReview

/// The parts of the page for one query; each is the inside of the element with its name.
struct PageParts {
    let desk: PreviewDesk
    /// Settled: everything in it exists.
    let query: PageQuery

    /// The language of the page.
    var language: LetterLanguage { query.ui }

    func word(_ wording: Wording) -> String { wording[language] }

    /// The address of a file of the letter, of a version.
    func address(_ path: String, version: Int) -> String {
        "\(path)?\(query.with { $0.version = version }.text)"
    }

    // MARK: - Choosing

    /// The form with the choices.
    func choice() async -> Markup {
        let rounds = await desk.current.campaign?.rounds ?? []
        let roundNames = rounds.isEmpty ? [query.round].compactMap(\.self) : rounds.map(\.name)
        var kinds = rounds.first { $0.name == query.round }?.letters.map(\.kind) ?? []
        // A letter that cannot be read now is still the one that is chosen.
        if let kind = query.kind, !kinds.contains(kind) { kinds.insert(kind, at: 0) }
        let names = desk.texts.names
        return """
            <input type="hidden" name="ui" value="\(language.rawValue)">
            \(select(PageWords.round, "round", roundNames.map { ($0, word(PageWords.name(ofRound: $0))) }, query.round))
            \(select(PageWords.letter, "letter", kinds.map { (PageQuery.name(of: $0), word(PageWords.name(of: $0))) },
                query.kind.map(PageQuery.name)))
            \(await readerSelect())
            \(select(PageWords.form, "form", [("normal", word(PageWords.normal)), ("large", word(PageWords.large))],
                query.form == .largePrint ? "large" : "normal"))
            \(select(PageWords.file, "file", names.map { ($0, $0) }, query.file))
            <input type="hidden" name="view" value="\(query.view.rawValue)">
            <button>\(word(PageWords.show))</button>
            """
    }

    private func readerSelect() async -> Markup {
        guard let kind = query.kind, let round = query.round else { return "" }
        let readers = await desk.readers(of: kind, in: round)
        let groups = [(PageWords.invented, PreviewReader.Origin.invented), (PageWords.masked, .masked)].map {
            title,
            origin -> Markup in
            let options = readers.filter { $0.origin == origin }.map { reader in
                option(
                    reader.id,
                    language == .dutch ? reader.dutch : reader.english,
                    isChosen: reader.id == query.reader
                )
            }
            return options.isEmpty ? "" : "<optgroup label=\"\(word(title))\">\(options.joined())</optgroup>"
        }
        return "<label>\(word(PageWords.reader)) <select name=\"reader\">\(groups.joined())</select></label>"
    }

    func select(_ label: Wording, _ name: String, _ options: [(String, String)], _ chosen: String?) -> Markup {
        let list = options.map { option($0.0, $0.1, isChosen: $0.0 == chosen) }.joined()
        return "<label>\(word(label)) <select name=\"\(name)\">\(list)</select></label>"
    }

    func option(_ value: String, _ words: String, isChosen: Bool) -> Markup {
        let mark: Markup = isChosen ? " selected" : ""
        return "<option value=\"\(value)\"\(mark)>\(words)</option>"
    }

    // MARK: - The letter

    /// The links between the forms of the letter.
    func views() -> Markup {
        PageQuery.View.allCases.map { view -> Markup in
            let current: Markup = view == query.view ? " aria-current=\"true\"" : ""
            let address = "/?\(query.with { $0.view = view }.text)"
            return
                "<a href=\"\(address)\" data-view=\"\(view.rawValue)\"\(current)>\(word(PageWords.name(of: view)))</a>"
        }.joined(" ")
    }

    /// The letter itself, or the last that could be made and why this one cannot.
    func letter() async -> Markup {
        let shown = await desk.letter(query)
        let notice = shown.obstacle.map { message -> Markup in
            """
            <div class="notice error"><p>\(word(PageWords.obstacle))</p><pre class="original" lang="en" tabindex="0">\(message)</pre></div>
            """
        }
        // What the browser or the ear gets of a letter that cannot be made is nothing; paper shows the last one.
        guard let pdf = shown.pdf, shown.obstacle == nil || query.view == .pages else { return notice ?? "" }
        let extent = word(PageWords.extent(pages: pdf.pages, sheets: pdf.sheets))
        let link = address("/letter.pdf", version: shown.version)
        return """
            \(notice ?? "")<p id="extent">\(extent) <a href="\(link)" target="_blank" rel="noopener">\(word(PageWords.openPDF))</a></p>
            \(await view(pdf, shown))
            """
    }

    private func view(_ pdf: DraftedRound.PDF, _ shown: PreviewDesk.Shown) async -> Markup {
        switch query.view {
        case .pages:
            let pages = (1...max(1, pdf.pages)).map { page -> Markup in
                let source = address("/page/\(page).png", version: shown.version)
                let words = word(PageWords.page(page, of: pdf.pages))
                return "<img src=\"\(source)\" alt=\"\(words)\" width=\"661\" height=\"935\">"
            }
            return "<div class=\"sheets\">\(pages.joined())</div>"
        case .html:
            let source = address("/letter.html", version: shown.version)
            return
                "<iframe src=\"\(source)\" title=\"\(word(PageWords.htmlTitle))\" sandbox=\"allow-same-origin\"></iframe>"
        case .text:
            let text = await desk.other(query, asHTML: false).map { String(decoding: $0, as: UTF8.self) } ?? ""
            return "<pre lang=\"\(query.kind?.language.rawValue ?? "nl")\" tabindex=\"0\">\n\(text)</pre>"
        }
    }

    // MARK: - The text

    /// Links to the files of which the letter is made: its own, and the blocks that it names.
    func files() async -> Markup {
        guard let letter = await desk.letter(named: query) else { return "" }
        let blocks = letter.template.blockNames.flatMap {
            ["blocks/\($0).\(letter.kind.language.rawValue).md", "blocks/\($0).md"]
        }
        let existing = desk.texts.names
        return ([letter.path] + blocks).filter(existing.contains).map { name -> Markup in
            let current: Markup = name == query.file ? " aria-current=\"true\"" : ""
            let address = "/?\(query.with { $0.file = name }.text)"
            return "<a href=\"\(address)\" data-file=\"\(name)\"\(current)>\(Self.shortName(name))</a>"
        }.joined(" ")
    }

    /// `hulp` of `blocks/hulp.nl.md`.
    private static func shortName(_ name: String) -> String {
        let file = name.split(separator: "/").last ?? ""
        return String(file.split(separator: ".").first ?? "")
    }

    /// The text of a file as the editor begins with it.
    struct EditedText {
        /// What is typed, or else what is saved.
        let text: String
        /// Of what was on the disk when the writer began.
        let digest: String
        let language: String
        /// Whether it is typed and not saved.
        let isDraft: Bool
    }

    /// The text of the file that a settled query asks for.
    func text() async -> EditedText? {
        guard let file = query.file, let stored = try? desk.texts.stored(file) else { return nil }
        let saved = String(decoding: stored.bytes, as: UTF8.self)
        let parts = file.split(separator: ".")
        let language = parts.dropLast().last.flatMap { LetterLanguage(rawValue: String($0)) } ?? .dutch
        let draft = await desk.draft(of: file)
        return EditedText(
            text: draft?.text ?? saved,
            digest: (draft?.base ?? stored.digest).hex,
            language: language.rawValue,
            isDraft: draft != nil
        )
    }
}
