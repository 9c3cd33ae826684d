import LetterModel
import LetterTemplates
import TestSupport
import Testing

/// A value is only ever its text, or is refused; the structure of a letter never changes.
struct InjectionTests {
    private static func compiled() throws -> LetterTemplate {
        let (compiled, diagnostics) = LetterTemplate.compile(
            TemplateSource(path: "letter.md", text: NaughtyValues.template),
            blocks: { _ in nil },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true)
        )
        #expect(diagnostics == [])
        return try #require(compiled)
    }

    /// The letter with `‹›` for the value: what stands round it, and how often it is there.
    private static func skeleton(_ letter: FilledLetter) -> [String] {
        let subject = FilledBlock(source: -1, isConstant: false, block: .paragraph(lines: [letter.subject]))
        return ([subject] + letter.blocks).map { filled in
            let lines = filled.block.lines.map { line in
                line.runs.map { $0.origin == .value("x") ? "‹›" : $0.text }.joined()
            }
            return "\(filled.source) \(form(of: filled.block)) \(lines)"
        }
    }

    private static func form(of block: LetterBlock) -> String {
        switch block {
        case .heading(let level, _): "h\(level)"
        case .paragraph: "p"
        case .list(let list): form(of: list)
        case .pageBreak: "-"
        }
    }

    private static func form(of list: LetterList) -> String {
        let items = list.items.map { "(\($0.lines.count)\($0.sublists.map { form(of: $0) }.joined()))" }
        return (list.isOrdered ? "ol" : "ul") + items.joined()
    }

    private static func values() throws -> [String] {
        try NaughtyValues.list() + NaughtyValues.made(count: 4000, seed: 1) + NaughtyValues.long
    }

    /// What is wrong with a letter that was filled with a value.
    private static func breach(of value: String, in letter: FilledLetter, _ expected: String, _ sound: [String])
        -> String?
    {
        let runs = (letter.subject.runs + letter.blocks.flatMap { $0.block.lines.flatMap(\.runs) })
        let texts = Set(runs.filter { $0.origin == .value("x") }.map(\.text))
        if texts != [expected] { return "\(value.debugDescription) reads \(texts)" }
        return skeleton(letter) == sound ? nil : "\(value.debugDescription) changes \(skeleton(letter))"
    }

    @Test func `a value is its text in every place, or is refused`() throws {
        let template = try Self.compiled().binding(["ja": "ja"])
        let sound = Self.skeleton(try template.fill(["x": "Jan"]))
        var breaches: [String] = []
        var refused = 0
        for value in try Self.values() {
            let expected = ExpectedValue.printed(value)
            let letter = Result { () throws(FillError) in try template.fill(["x": .text(value)]) }
            switch (letter, expected) {
            case (.success(let letter), let expected?) where !expected.isEmpty:
                breaches += [Self.breach(of: value, in: letter, expected, sound)].compactMap(\.self)
            case (.success, ""?): break
            case (.failure(let error), nil):
                refused += 1
                if error.description.contains(value), value.count > 3 {
                    breaches.append("tells \(value.debugDescription)")
                }
            default: breaches.append("\(value.debugDescription): \(letter), expected \(expected ?? "refusal")")
            }
        }
        #expect(breaches == [])
        #expect(refused > 500 && refused < 3000)
    }

    @Test func `a constant and the items of a list are their text as well`() throws {
        let template = try Self.compiled()
        let sound = Self.skeleton(try template.binding(["ja": "ja"]).fill(["x": "Jan"]))
        let list = try TemplateTrial("a\n\n((x))\n\n* ((x))\n* b ((x))").template().binding([:])
        var breaches: [String] = []
        for value in try Self.values() {
            guard let expected = ExpectedValue.printed(value), !expected.isEmpty else { continue }
            let letter = try template.binding(["ja": "ja", "x": .text(value)]).fill([:])
            breaches += [Self.breach(of: value, in: letter, expected, sound)].compactMap(\.self)
            let items = try list.fill(["x": .list(["a", value, ""])]).blocks
            if items.map({ Self.form(of: $0.block) }) != ["p", "ul(1)(1)", "ul(1)(1)(1)"] { breaches.append(value) }
            if items[1].block.lines.map(\.plain) != ["a", expected] { breaches.append(value) }
        }
        #expect(breaches == [])
    }

    @Test func `text and HTML of a value that means yes are chosen by the word alone`() throws {
        let trial = try TemplateTrial("((x??ja||nee)) ((x=ja??ja||nee)) ((x!leeg??ja||nee))").template().binding([:])
        for value in try Self.values() {
            guard let expected = ExpectedValue.printed(value) else { continue }
            let isYes = ["yes", "y", "true", "t", "1", "include", "show", "ja", "j", "waar"].contains(
                expected.lowercased()
            )
            let words = [isYes, expected.lowercased() == "ja", !expected.isEmpty].map { $0 ? "ja" : "nee" }
            #expect(try trial.fill(["x": .text(value)]).blocks[0].block.lines[0].plain == words.joined(separator: " "))
        }
    }
}
