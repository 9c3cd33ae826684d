import Campaign
import LegalBasis
import LetterModel
import Reports
import Selection
import TemplateReview

extension PageParts {
    // MARK: - What changed

    /// The file as it is typed, beside the approved or saved version.
    func difference(_ stand: ApprovalStand?) async -> Markup {
        let bases = PageQuery.Base.allCases.map {
            option($0.rawValue, word(PageWords.name(of: $0)), isChosen: $0 == query.base)
        }
        let label = word(Wording(nl: "Vergelijk met", en: "Compare with"))
        let choice: Markup =
            "<p><label>\(label) <select name=\"compare\" form=\"choice\">\(bases.joined())</select></label></p>"
        guard let file = query.file, let now = await text()?.text else { return choice }
        guard let old = await base(of: file, stand) else {
            let none = Wording(
                nl: "Van dit bestand is geen goedgekeurde tekst.",
                en: "There is no approved text of this file."
            )
            return "\(choice)<p>\(word(none))</p>"
        }
        let places = SideBySide(from: old, to: now).places
        guard !places.isEmpty else {
            let same = Wording(nl: "Er is niets veranderd.", en: "Nothing has changed.")
            return "\(choice)<p>\(word(same))</p>"
        }
        return "\(choice)\(table(places, file))"
    }

    private func base(of file: String, _ stand: ApprovalStand?) async -> String? {
        switch query.base {
        case .saved: return (try? desk.texts.stored(file)).map { String(decoding: $0.bytes, as: UTF8.self) }
        case .approved:
            guard let campaign = await desk.current.campaign, let stand else { return nil }
            // Communication approves texts; another approval of the same text is as good.
            let roles = stand.signed.map(\.role).sorted { $0 == .communication && $1 != .communication }
            let files = campaign.approvalFiles()
            return roles.lazy.compactMap { files.content(of: file, askedOf: $0) }.first
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }

    private func table(_ places: [[SideBySide.Row]], _ file: String) -> Markup {
        let old = word(PageWords.name(of: query.base))
        let now = word(Wording(nl: "nu", en: "now"))
        let bodies = places.map { rows -> Markup in
            "<tbody>\(rows.map { Self.row($0) }.joined())</tbody>"
        }
        return """
            <table class="difference"><caption>\(file)</caption><thead><tr><th scope="col">\(old)</th>\
            <th scope="col">\(now)</th></tr></thead>\(bodies.joined())</table>
            """
    }

    private static func row(_ row: SideBySide.Row) -> Markup {
        """
        <tr class="\(row.fate.rawValue)"><td>\(words(row.old))</td><td>\(words(row.new))</td></tr>
        """
    }

    private static func words(_ words: [RowHunk.Words]) -> Markup {
        words.map { piece -> Markup in
            switch piece.fate {
            case .removed: "<del>\(piece.text)</del>"
            case .added: "<ins>\(piece.text)</ins>"
            case .same, .changed: "\(piece.text)"
            }
        }.joined(" ")
    }

    // MARK: - Figures

    /// What can be counted of the letters.
    func figures(_ rows: [FigureRow]) -> Markup {
        let heads = FigureRow.headings.enumerated().map { index, heading -> Markup in
            let mark: Markup = index > 0 ? " class=\"number\"" : ""
            return "<th scope=\"col\"\(mark)>\(word(heading))</th>"
        }
        let lines = rows.map { row -> Markup in
            let cells = row.values.map { "<td class=\"number\">\($0)</td>" as Markup }.joined()
            return "<tr><th scope=\"row\">\(row.path)</th>\(cells)</tr>"
        }
        let caption = Wording(
            nl: "Alleen geteld: geen getal zegt dat een brief duidelijk is.",
            en: "Counted only: no figure says that a letter is clear."
        )
        return """
            <div class="wide" role="region" tabindex="0" aria-label="\(word(PageWords.figures))"><table><caption>\(word(caption))</caption><thead><tr>\(heads.joined())</tr></thead>\
            <tbody>\(lines.joined())</tbody></table></div>
            """
    }

    // MARK: - The extract

    /// Who of the extract sees which text.
    func coverage() async -> Markup {
        guard case .read(let extract) = await desk.extract else { return "<p>\(await extractNotice())</p>" }
        let rows = extract.coverage.letters.flatMap { letter -> [Markup] in
            let head: Markup = """
                <tr class="letter"><th scope="row">\(letter.file)</th><td></td>\
                <td class="number">\(count(letter.recipients))</td></tr>
                """
            return [head] + letter.optionalTexts.flatMap { self.rows(of: $0) }
        }
        let heads = [
            Wording(nl: "Brief of plaats", en: "Letter or place"),
            Wording(nl: "Tekst voor sommigen", en: "Text for some"),
        ].map { "<th scope=\"col\">\(word($0))</th>" as Markup }.joined()
        return """
            <div class="wide" role="region" tabindex="0" aria-label="\(word(PageWords.coverage))"><table><thead><tr>\(heads)<th scope="col" class="number">\(word(Wording(nl: "Mensen", en: "People")))</th></tr></thead>\
            <tbody>\(rows.joined())</tbody></table></div>
            """
    }

    /// A row for each of the two texts that a passage has.
    private func rows(of passage: TemplateCoverage.Passage) -> [Markup] {
        let otherwise = word(Wording(nl: "anders", en: "otherwise"))
        let texts = [
            passage.text.map { ("((\(passage.condition)??…))", $0) }, passage.elseText.map { (otherwise, $0) },
        ]
        return texts.compactMap(\.self).map { condition, branch in
            """
            <tr><td>\(passage.place)</td><td><code>\(condition)</code> \(branch.excerpt)</td>\
            <td class="number">\(count(branch.recipients))</td></tr>
            """
        }
    }

    /// A number of people, with the sign for thousands of the language.
    private func count(_ count: ReviewCount) -> String {
        language == .dutch ? count.description.replacing(",", with: ".") : count.description
    }

    /// How accounts became letters, as a chart and as a table.
    func funnel() async -> Markup {
        guard case .read(let extract) = await desk.extract else { return "<p>\(await extractNotice())</p>" }
        return FunnelChart(extract.funnel, language: language).markup
    }

    private func extractNotice() async -> String {
        let words =
            switch await desk.extract {
            case .none, .read:
                Wording(
                    nl: "Start het programma met --accounts en --persons om dit te zien.",
                    en: "Start the program with --accounts and --persons to see this."
                )
            case .reading: Wording(nl: "De bestanden worden gelezen…", en: "The extracts are being read…")
            case .failed(let message): Wording(message)
            }
        return word(words)
    }
}
