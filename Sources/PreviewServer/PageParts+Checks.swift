import LegalBasis
import LetterModel
import TemplateReview

/// What is found in the texts, and what that means for the approval.
struct PageChecks {
    let parts: PageParts
    let findings: [Diagnostic]
    let figures: [FigureRow]
    let stand: ApprovalStand?

    /// Looks at the texts as they are typed now.
    init(_ parts: PageParts) async {
        let campaign = await parts.desk.current
        let check = campaign.textCheck
        self.parts = parts
        findings = check.findings
        figures = check.figures.map(FigureRow.init)
        stand = campaign.approvals
    }

    private var own: [Diagnostic] {
        findings.filter { $0.place.file == parts.query.file }
            .sorted { ($0.place.line ?? 0, $0.place.column ?? 0) < ($1.place.line ?? 0, $1.place.column ?? 0) }
    }

    /// How much there is to do, in one sentence or two.
    var summary: Markup {
        let elsewhere = findings.filter { $0.place.file != parts.query.file && $0.level == .error }.count
        let here = [Diagnostic.Level.error, .warning, .hint].map { level in
            count(own.filter { $0.level == level }.count, level)
        }
        .compactMap(\.self)
        let words =
            here.isEmpty
            ? Wording(nl: "Niets gevonden in dit bestand.", en: "Nothing found in this file.")
            : Wording(
                nl: "In dit bestand: \(here.map(\.nl).joined(separator: ", ")).",
                en: "In this file: \(here.map(\.en).joined(separator: ", "))."
            )
        let rest =
            elsewhere == 0
            ? Wording(nl: "Elders in de campagne geen fouten.", en: "No errors elsewhere in the campaign.")
            : Wording(
                nl: "Elders in de campagne: \(elsewhere) fouten.",
                en: "Elsewhere in the campaign: \(elsewhere) errors."
            )
        return "\(parts.word(words)) \(parts.word(rest))"
    }

    private func count(_ count: Int, _ level: Diagnostic.Level) -> Wording? {
        guard count > 0 else { return nil }
        let isOne = count == 1
        return switch level {
        case .error: Wording(nl: isOne ? "1 fout" : "\(count) fouten", en: isOne ? "1 error" : "\(count) errors")
        case .warning:
            Wording(
                nl: isOne ? "1 waarschuwing" : "\(count) waarschuwingen",
                en: isOne ? "1 warning" : "\(count) warnings"
            )
        case .hint: Wording(nl: isOne ? "1 wenk" : "\(count) wenken", en: isOne ? "1 hint" : "\(count) hints")
        }
    }

    /// A note for each thing found in the file, in the order of its lines.
    var notes: Markup { own.enumerated().map { note($1, number: $0 + 1) }.joined() }

    private func note(_ finding: Diagnostic, number: Int) -> Markup {
        let line = finding.place.line ?? 1
        let title = parts.word(Wording(nl: "Regel \(line)", en: "Line \(line)"))
        let message = [finding.found, finding.expected.isEmpty ? "" : "Expected: \(finding.expected)", finding.remedy]
            .filter { !$0.isEmpty }.joined(separator: " ")
        let dutch = parts.language == .dutch ? FindingWords.words(of: finding.code) : nil
        let own: Markup = dutch.map { "<span>\($0.found)</span> <span class=\"advice\">\($0.advice)</span> " } ?? ""
        return """
            <li id="note-\(number)" class="note \(finding.level.rawValue)" data-line="\(line)" data-column="\(finding.place.column ?? 1)">\
            <a href="#editor" aria-describedby="note-\(number)">\(title)</a> <strong>\(parts.word(FindingWords.level(finding.level)))</strong> \
            \(own)<span class="original" lang="en">\(message)</span></li>
            """
    }

    // MARK: - Approval

    /// The class of the sentence on the approval.
    var standClass: String {
        guard let stand else { return "none" }
        if stand.isComplete { return "good" }
        return stand.signed.contains { !$0.changes.isEmpty } ? "void" : "none"
    }

    /// Whether the texts may be sent as they are typed now.
    var standSentence: Markup {
        let words =
            switch standClass {
            case "good": Wording(nl: "Goedgekeurd, precies zoals het nu is.", en: "Approved, exactly as it is now.")
            case "void":
                Wording(
                    nl: "De goedkeuring geldt niet meer: er is iets veranderd.",
                    en: "The approval no longer holds: something has changed."
                )
            default:
                stand == nil
                    ? Wording(nl: "Er is geen dossier om goed te keuren.", en: "There is no record to approve.")
                    : Wording(nl: "Nog niet door iedereen goedgekeurd.", en: "Not yet approved by everybody.")
            }
        return "\(parts.word(words))"
    }

    /// Who approved what, and what is different now.
    var approval: Markup {
        guard let stand else { return "<p>\(standSentence)</p>" }
        let items = ApprovalRole.allCases.map { role -> Markup in
            let (state, words, changes) = Self.state(stand[role])
            let list = changes.map { "<li>\($0.description(in: parts.language))</li>" as Markup }.joined()
            let more: Markup = changes.isEmpty ? "" : "<ul>\(list)</ul>"
            return
                "<li class=\"\(state)\"><strong>\(parts.word(role.wording))</strong> \(parts.word(words))\(more)</li>"
        }
        return "<ul>\(items.joined())</ul>"
    }

    private static func state(_ state: ApprovalState) -> (String, Wording, [CheckFinding]) {
        switch state {
        case .absent: ("none", Wording(nl: "heeft niet goedgekeurd.", en: "has not approved."), [])
        case .refused(let finding):
            ("void", Wording(nl: "de handtekening telt niet.", en: "the signature does not count."), [finding])
        case .signed(let approval) where approval.changes.isEmpty:
            (
                "good",
                Wording(
                    nl: "goedgekeurd door \(approval.signer.name), gevraagd op \(approval.requestedOn).",
                    en: "approved by \(approval.signer.name), asked on \(approval.requestedOn)."
                ), []
            )
        case .signed(let approval):
            (
                "void",
                Wording(
                    nl: "\(approval.signer.name) keurde iets anders goed:",
                    en: "\(approval.signer.name) approved something else:"
                ), approval.changes
            )
        }
    }
}
