import LetterModel
import LetterRun

extension TemplateDiff {
    /// What changed beside the words, a table of letters, and each difference as rows with marked words.
    package func text(isColoured: Bool) -> String {
        let heading = "\(old) → \(new), \(round), letters of \(asOf)"
        let paint = DifferencePaint(isColoured: isColoured)
        let numbered = differences.enumerated().map { index, difference in
            difference.lines(number: index + 1, of: differences.count, paint)
        }
        let end = differences.isEmpty ? ["No letter that is in both has other words."] : []
        let parts = [[heading], fileLines, letterLines, otherLines, recipientLines] + numbered + [end]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var fileLines: [String] {
        let lists = [("changed", files.changed), ("added", files.added), ("removed", files.removed)]
        let lines = lists.flatMap { fate, paths in paths.map { "  \(fate) \($0)" } }
        return lines.isEmpty ? ["Files: all equal"] : ["Files"] + lines
    }

    private var letterLines: [String] {
        let people = recipients == nil ? [] : [("Recipients", TerminalTable.Alignment.right), ("Changed", .right)]
        var table = TerminalTable(
            [("Letter", .left), ("Code", .left), ("Versions", .right), ("Changed", .right)] + people
        )
        for letter in letters {
            let versions = "\(letter.hasMoreVersions ? "more than " : "")\(letter.versions)"
            let counts = [letter.recipients, letter.changedRecipients].compactMap { $0?.description }
            table.add([letter.letter.kindWords, letter.codes, versions, "\(letter.changedVersions)"] + counts)
        }
        return table.lines
    }

    /// What else differs between the letters.
    private var otherLines: [String] {
        let subjects = letters.filter { $0.oldSubject != $0.newSubject }.map {
            "Subject of \($0.letter.words): '\($0.oldSubject)' → '\($0.newSubject)'"
        }
        let codes = letters.filter { $0.oldCode != $0.letter.code }.map {
            "Code of the letter \($0.letter.kindWords): \($0.codes)"
        }
        let salutations = neutralSalutations.map { "Neutral salutation (\($0.name)): '\($0.old)' → '\($0.new)'" }
        return removedLetters.map { "No letter any more: \($0.words)" } + addedLetters.map { "New letter: \($0.words)" }
            + codes + subjects + salutations
    }

    private var recipientLines: [String] {
        guard let recipients else { return [] }
        var table = TerminalTable([("Recipients", .left), ("", .right)])
        table.add(["of the old campaign", recipients.old.description])
        table.add(["of the new campaign", recipients.new.description])
        table.add(["whose letter has the same words", recipients.unchanged.description])
        table.add(["whose letter has other words", recipients.changed.description])
        for move in recipients.moves { table.add([move.words, move.recipients.description]) }
        return table.lines
    }
}

extension TemplateDiff.LetterName {
    fileprivate var kindWords: String { LetterKind(variant: variant, language: language).words }
}

extension TemplateDiff.Letter {
    /// `ECS-S-NL`, or `ECS-S-NL → ECS-T-NL`.
    fileprivate var codes: String { oldCode == letter.code ? oldCode : "\(oldCode) → \(letter.code)" }
}

extension TemplateDiff.Move {
    /// `who got standard nl (ECS-S-NL) and get standard en (ECS-S-EN)`.
    var words: String {
        switch (from, to) {
        case (let from?, let to?): "who got \(from.words) and get \(to.words)"
        case (let from?, nil): "who got \(from.words) and get no letter"
        case (nil, let to?): "who got no letter and get \(to.words)"
        case (nil, nil): "who got no letter and get none"
        }
    }
}

extension TemplateDiff.Difference {
    fileprivate func lines(number: Int, of count: Int, _ paint: DifferencePaint) -> [String] {
        let people = recipients.map { ": \($0) recipients" } ?? ""
        let heading = paint.heading("Difference \(number) of \(count)\(people)")
        return [heading] + letters.map { "  \($0.words)" } + hunks.flatMap { $0.lines(paint) }
    }
}

extension TemplateDiff.Versions {
    /// `abroad nl (ECS-B-NL), where ((land!leeg)) holds`.
    fileprivate var words: String {
        let words = conditions.map { "((\($0.condition))) \($0.holds ? "holds" : "does not hold")" }
        return letter.words + (words.isEmpty ? "" : ", where " + words.joined(separator: " and "))
    }
}
