import Campaign
import Foundation
import LegalBasis
import LetterModel
import TemplateReview

/// The page as a document, whole without its script.
struct WholePage {
    let parts: PageParts

    private func word(_ wording: Wording) -> String { parts.word(wording) }

    /// The bytes of the document.
    func document() async -> Markup {
        let campaign = await parts.desk.current.campaign
        let checks = await PageChecks(parts)
        let title = campaign?.title ?? campaign?.name ?? ""
        return """
            <!DOCTYPE html>
            <html lang="\(parts.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title): \(word(PageWords.titleEnd))</title>
            <link rel="stylesheet" href="/page.css">
            \(PageAssets.scripts.map { "<script src=\"/\($0)\" defer></script>" as Markup }.joined())
            </head>
            <body data-words="\(scriptWords)" data-version="\(await parts.desk.version)">
            <a class="skip" href="#editor">\(word(PageWords.skip))</a>
            \(header(title, campaign?.name ?? "", checks))
            <form id="choice" action="/" method="get" aria-label="\(word(PageWords.choice))">\(await parts.choice())</form>
            <main>
            \(await writing(checks))
            \(await reading())
            </main>
            \(await about(checks))
            </body>
            </html>

            """
    }

    private var scriptWords: String {
        let words = PageWords.script(parts.language)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return (try? encoder.encode(words)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    private func header(_ title: String, _ name: String, _ checks: PageChecks) -> Markup {
        let other = parts.language == .dutch ? LetterLanguage.english : .dutch
        let address = "/?\(parts.query.with { $0.ui = other }.text)"
        return """
            <header>
            <div><p class="campaign">\(name)</p><h1>\(title)</h1></div>
            <p id="stand" class="stand \(checks.standClass)" role="status">\(checks.standSentence)</p>
            <nav aria-label="\(word(PageWords.languageLabel))"><a href="\(address)" lang="\(other.rawValue)" hreflang="\(other.rawValue)">\
            \(word(PageWords.otherLanguage))</a></nav>
            </header>
            """
    }

    private func writing(_ checks: PageChecks) async -> Markup {
        guard let file = parts.query.file, let text = await parts.text() else { return "" }
        let label = "\(word(PageWords.textOf)) \(file)"
        let draft: Markup = text.isDraft ? " data-draft" : ""
        return """
            <section id="writing" aria-labelledby="writing-title">
            <h2 id="writing-title">\(word(PageWords.textOf)) <code id="file-name">\(file)</code></h2>
            <nav id="files" aria-label="\(word(PageWords.files))">\(await parts.files())</nav>
            <p id="checks-summary" role="status">\(checks.summary)</p>
            <div class="desk">
            <div class="editor"><div id="mirror" aria-hidden="true"></div>
            <textarea id="editor" lang="\(text.language)" spellcheck="true" autocomplete="off" aria-label="\(label)" \
            aria-describedby="checks-summary" data-digest="\(text.digest)" data-limit="\(CampaignTexts.sizeLimit)" readonly\(draft)>
            \(text.text)</textarea></div>
            <ol id="notes" aria-label="\(word(PageWords.notes))">\(checks.notes)</ol>
            </div>
            <p class="actions"><button id="save" type="button" aria-keyshortcuts="Control+S">\(word(PageWords.save))</button> \
            <button id="discard" type="button">\(word(PageWords.discard))</button> <span id="saved" role="status"></span></p>
            <noscript><p class="notice">\(word(PageWords.noScript))</p></noscript>
            </section>
            """
    }

    private func reading() async -> Markup {
        """
        <section id="reading" aria-labelledby="reading-title">
        <h2 id="reading-title">\(word(PageWords.theLetter))</h2>
        <nav id="views" aria-label="\(word(PageWords.views))">\(parts.views())</nav>
        <div id="letter">\(await parts.letter())</div>
        </section>
        """
    }

    private func about(_ checks: PageChecks) async -> Markup {
        let details: [(String, Wording, Markup)] = [
            ("difference", PageWords.difference, await parts.difference(checks.stand)),
            ("approval", PageWords.approval, checks.approval),
            ("figures", PageWords.figures, parts.figures(checks.figures)),
            ("coverage", PageWords.coverage, await parts.coverage()),
            ("funnel", PageWords.funnel, await parts.funnel()),
        ]
        let items = details.enumerated().map { index, detail -> Markup in
            let open: Markup = index == 0 ? " open" : ""
            return """
                <details id="\(detail.0)"\(open)><summary>\(word(detail.1))</summary><div id="\(detail.0)-content">\(detail.2)</div></details>
                """
        }
        return "<section id=\"about\" aria-label=\"\(word(PageWords.about))\">\(items.joined())</section>"
    }
}
