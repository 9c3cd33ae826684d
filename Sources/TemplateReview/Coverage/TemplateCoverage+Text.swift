import LetterRun

extension TemplateCoverage {
    /// Tables of letters and of optional texts, and a list of what nobody sees.
    package func text(isColoured: Bool) -> String {
        let heading = "\(campaign), \(round): who sees what in the letters of \(asOf)"
        let parts = [[heading], letterLines] + letters.map(Self.passageLines) + [unseenLines]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var letterLines: [String] {
        var table = TerminalTable([
            ("Letter", .left), ("Code", .left), ("File", .left), ("Recipients", .right),
            ("Not in their language", .right),
        ])
        for letter in letters {
            table.add([
                letter.kindWords, letter.code, letter.file, letter.recipients.description,
                letter.inDutchForWantOfTheirLanguage.description,
            ])
        }
        table.add(["All letters", "", "", recipients.description, ""])
        return table.lines
    }

    private static func passageLines(of letter: Letter) -> [String] {
        guard !letter.optionalTexts.isEmpty, letter.recipients.exact > 0 else { return [] }
        var table = TerminalTable([
            ("See the text", .right), ("See the else text", .right), ("Place", .left), ("Condition", .left),
            ("Text", .left),
        ])
        for passage in letter.optionalTexts {
            table.add([
                sight(of: passage.text), sight(of: passage.elseText),
                String(repeating: "  ", count: passage.depth) + passage.place, passage.condition,
                [passage.text, passage.elseText].compactMap { $0?.excerpt }.joined(separator: " || "),
            ])
        }
        return ["Optional texts of \(letter.file) (\(letter.kindWords), \(letter.recipients) recipients)"] + table.lines
    }

    /// How many see a text; `–` when there is none.
    private static func sight(of branch: Branch?) -> String {
        guard let branch else { return "–" }
        return branch.isAlways.map { $0 ? "always" : "never" } ?? branch.recipients.description
    }

    private var unseenLines: [String] {
        let letterLines = unseen.letters.map { "  \($0): nobody gets this letter" }
        let textLines = unseen.texts.map { text in
            let reason = text.decidedBy == .campaign ? "the campaign decides so" : "no recipient fits"
            let name = text.isElseText ? "else text" : "text"
            return "  \(text.place): \(name) of ((\(text.condition)??…)), \(reason): \(text.excerpt)"
        }
        let fileLines = unseen.files.map { "  \($0): no letter of any round uses this file" }
        let lines = letterLines + textLines + fileLines
        return lines.isEmpty ? ["Every text is seen by someone."] : ["Nobody would see"] + lines
    }
}
