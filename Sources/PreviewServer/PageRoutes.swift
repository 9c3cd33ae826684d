import FlyingFox
import Foundation
import LegalBasis
import LetterModel
import TemplateReview

/// Answers the requests that the gate let pass.
struct PageRoutes: Sendable {
    let desk: PreviewDesk
    let images: PageImages
    let events: ChangeEvents
    let keys: AccessKeys

    /// Answers one request.
    func answer(_ request: PageRequest, body: Data) async -> HTTPResponse {
        let asked = PageQuery(request)
        switch request.path {
        case "/": return PageAnswer.html(await WholePage(parts: parts(asked)).document())
        // Browsers ask for it on their own.
        case "/favicon.ico": return PageAnswer.empty(204)
        case "/events": return PageAnswer.events(events.stream(from: await desk.version))
        case "/parts/choice": return await choice(asked)
        case "/parts/letter": return await letter(asked)
        case "/parts/checks": return await checks(asked)
        case "/letter.pdf", "/letter.html": return await file(request.path, asked)
        case "/draft", "/save", "/discard": return await change(request, body, asked)
        default: return await other(request, asked)
        }
    }

    private func parts(_ asked: PageQuery) async -> PageParts {
        PageParts(desk: desk, query: await desk.settled(asked))
    }

    private func other(_ request: PageRequest, _ asked: PageQuery) async -> HTTPResponse {
        if request.path.hasPrefix(Gate.openingPath) {
            guard let cookie = keys.cookie(for: String(request.path.dropFirst(Gate.openingPath.count))) else {
                return Self.refusal(403, asked.ui)
            }
            return Self.opening(cookie)
        }
        if let (type, bytes) = PageAssets.file(request.path) { return PageAnswer.bytes(type, bytes) }
        if let match = request.path.wholeMatch(of: /\/page\/([1-9][0-9]{0,2})\.png/), let page = Int(match.1) {
            guard let pdf = await desk.pdf(await desk.settled(asked)), page <= pdf.pages,
                let picture = await images.png(ofPage: page, of: pdf.bytes)
            else { return PageAnswer.empty(410) }
            return PageAnswer.bytes("image/png", picture)
        }
        return Self.refusal(404, asked.ui)
    }

    /// The page behind the link: it gives the cookie and goes on by itself.
    ///
    /// An answer that redirects would not do: who follows the link from another web page, such as a mail, would come to the
    /// next page without the cookie (SameSite=Strict looks at where a chain of redirects began).
    private static func opening(_ cookie: String) -> HTTPResponse {
        var answer = PageAnswer.html(
            """
            <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/">\
            <title>postronde</title></head><body><main><h1><a href="/">postronde</a></h1></main></body></html>
            """
        )
        answer.headers[HTTPHeader("Set-Cookie")] = cookie
        return answer
    }

    /// A refusal as a page of its own.
    static func refusal(_ status: Int, _ language: LetterLanguage) -> HTTPResponse {
        let words = PageWords.refusal(status)[language]
        return PageAnswer.html(
            """
            <!DOCTYPE html><html lang="\(language.rawValue)"><head><meta charset="utf-8"><title>\(words)</title></head>\
            <body><main><h1>\(words)</h1></main></body></html>
            """,
            status: status
        )
    }

    // MARK: - Parts

    /// The inside of elements by their name, of one version of the texts.
    private struct Parts: Encodable {
        var version: Int
        var parts: [String: String]
        var classes: [String: String]?
        var query: String?
        var text: Text?

        struct Text: Encodable {
            let file: String
            let digest: String
            let text: String
            let language: String
            let draft: Bool
        }
    }

    private func choice(_ asked: PageQuery) async -> HTTPResponse {
        let parts = await parts(asked)
        let text = await parts.text().map {
            Parts.Text(
                file: parts.query.file ?? "",
                digest: $0.digest,
                text: $0.text,
                language: $0.language,
                draft: $0.isDraft
            )
        }
        return PageAnswer.json(
            Parts(
                version: await desk.version,
                parts: [
                    "choice": await parts.choice().text, "views": parts.views().text, "files": await parts.files().text,
                ],
                query: parts.query.text,
                text: text
            )
        )
    }

    private func letter(_ asked: PageQuery) async -> HTTPResponse {
        let version = await desk.version
        return PageAnswer.json(Parts(version: version, parts: ["letter": await parts(asked).letter().text]))
    }

    private func checks(_ asked: PageQuery) async -> HTTPResponse {
        let version = await desk.version
        let parts = await parts(asked)
        let checks = await PageChecks(parts)
        let contents: [String: Markup] = [
            "stand": checks.standSentence, "checks-summary": checks.summary, "notes": checks.notes,
            "difference-content": await parts.difference(checks.stand), "approval-content": checks.approval,
            "figures-content": parts.figures(checks.figures), "coverage-content": await parts.coverage(),
            "funnel-content": await parts.funnel(),
        ]
        return PageAnswer.json(
            Parts(
                version: version,
                parts: contents.mapValues(\.text),
                classes: ["stand": "stand \(checks.standClass)"]
            )
        )
    }

    private func file(_ path: String, _ asked: PageQuery) async -> HTTPResponse {
        let query = await desk.settled(asked)
        if path == "/letter.pdf" {
            guard let pdf = await desk.pdf(query) else { return PageAnswer.empty(410) }
            return PageAnswer.bytes("application/pdf", pdf.bytes)
        }
        guard let html = await desk.other(query, asHTML: true) else { return PageAnswer.noLetter() }
        return PageAnswer.letterHTML(html)
    }

    // MARK: - Changes

    /// What the script sends.
    private struct Change: Decodable {
        let file: String
        let text: String?
        let digest: String?
    }

    /// What it gets.
    private struct Outcome: Encodable {
        var digest: String?
        var text: String?
        var message: String?
    }

    private func change(_ request: PageRequest, _ body: Data, _ asked: PageQuery) async -> HTTPResponse {
        guard let change = try? JSONDecoder().decode(Change.self, from: body) else { return PageAnswer.empty(400) }
        do throws(CampaignTexts.Refusal) {
            switch request.path {
            case "/draft":
                try await desk.take(change.text ?? "", as: change.file)
                return PageAnswer.empty(204)
            case "/save":
                guard let digest = change.digest.flatMap({ ContentDigest(hex: $0) }), let text = change.text else {
                    return PageAnswer.empty(400)
                }
                let stored = try await desk.save(text, as: change.file, over: digest)
                return PageAnswer.json(Outcome(digest: stored.digest.hex))
            default:
                let stored = try await desk.discard(change.file)
                let text = String(decoding: stored.bytes, as: UTF8.self)
                return PageAnswer.json(Outcome(digest: stored.digest.hex, text: text))
            }
        } catch {
            let (status, words) = Self.words(of: error)
            let digest = error == .changedMeanwhile ? try? desk.texts.stored(change.file).digest.hex : nil
            return PageAnswer.json(Outcome(digest: digest, message: words[asked.ui]), status: status)
        }
    }

    private static func words(of refusal: CampaignTexts.Refusal) -> (Int, Wording) {
        switch refusal {
        case .unknownName: (404, Wording(nl: "Dit bestand is er niet.", en: "There is no such file."))
        case .changedMeanwhile:
            (
                409,
                Wording(
                    nl:
                        "Niet opgeslagen: iemand anders heeft dit bestand intussen veranderd. Hieronder ziet u het verschil. Sla nog eens op om uw tekst te bewaren.",
                    en:
                        "Not saved: somebody else has changed this file in the meantime. Below you see the difference. Save once more to keep your text."
                )
            )
        case .tooLarge: (413, Wording(nl: "Deze tekst is te groot.", en: "This text is too large."))
        case .failed(let message): (500, Wording(message))
        }
    }
}
