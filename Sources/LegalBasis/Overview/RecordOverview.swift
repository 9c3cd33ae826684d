package import LetterModel
import StrictYAML

/// A record as text for people, section by section, in Dutch.
///
/// It shows what stands in the file, whether the reader of records takes it or not: a record that lacks half of its
/// sections is shown as far as it goes.
package enum RecordOverview {
    /// The text of a record.
    ///
    /// - Throws: Why the file is no YAML.
    package static func text(of content: [UInt8], file: String) throws(Diagnostics) -> String {
        let draft = try RecordDraft(reading: content, file: file)
        let example = draft.values["example"] == "true" ? " (VOORBEELD)" : ""
        let sections = RecordSection.all.compactMap { section in
            draft.entries.first { $0.key == section.key }.map { lines(of: section, $0.value) }
        }
        return (["Grondslagdossier\(example)"] + sections.flatMap(\.self)).map { PrintableText.shown($0) + "\n" }
            .joined()
    }

    private static func lines(of section: RecordSection, _ node: YAMLNode) -> [String] {
        switch section.content {
        case .single(let question): ["\(section.title): \(shown(node, question.form))"]
        case .filled(let questions, _) where !questions.isEmpty: heading(section) + rows(of: node, questions)
        case .texts, .filled: ["\(section.title): \(shown(node, .anyText))"]
        case .group(let questions, let list):
            heading(section) + keyLines(of: node, questions).map { "  \($0)" }
                + (list.map { items(of: node.value(of: $0.key), $0) } ?? [])
        case .list(let list): heading(section) + items(of: node, list)
        }
    }

    private static func heading(_ section: RecordSection) -> [String] { ["", section.title] }

    /// A line for each key that is there; one that no question knows is left to ``RecordGaps``.
    private static func keyLines(of node: YAMLNode, _ questions: [RecordQuestion]) -> [String] {
        questions.compactMap { question in
            node.value(of: question.key).map { "\(question.label): \(shown($0, question.form))" }
        }
    }

    private static func items(of node: YAMLNode?, _ list: RecordList) -> [String] {
        let items = node?.items ?? []
        let lines = items.enumerated().flatMap { index, item in
            let keys =
                keyLines(of: item, list.questions) + (leadTime(of: item).map { ["Doorlooptijd: \($0) dagen"] } ?? [])
            return keys.enumerated().map { ($0 == 0 ? "  \(index + 1). " : "     ") + $1 }
        }
        return items.isEmpty ? ["  geen"] : lines + totalLeadTime(of: items)
    }

    /// A line for each item, its values in the order of the questions.
    private static func rows(of node: YAMLNode, _ questions: [RecordQuestion]) -> [String] {
        let labels = questions.map(\.label).joined(separator: " | ")
        return ["  \(labels)"]
            + node.items.map { item in
                let cells = questions.map { question in
                    item.value(of: question.key).map { shown($0, question.form) } ?? "-"
                }
                return "  \(cells.joined(separator: " | "))"
            }
    }

    private static func shown(_ node: YAMLNode, _ form: AnswerForm) -> String {
        let words = words(of: node)
        guard !words.isEmpty else { return "nog in te vullen" }
        return words.map(form.shown).joined(separator: ", ")
    }

    /// The texts of a single value or of a list of them, each on one line.
    private static func words(of node: YAMLNode) -> [String] {
        switch node.content {
        case .scalar(let text, _): [text.split(whereSeparator: \.isNewline).joined(separator: " ")]
        case .sequence(let items): items.flatMap(words)
        case .mapping, .null: []
        }
    }

    private static func leadTime(of item: YAMLNode) -> Int? {
        guard let asked = item.date(of: "requestedOn"), let answered = item.date(of: "date") else { return nil }
        return answered.daysSince1970 - asked.daysSince1970
    }

    /// From the first question to the last outcome, as ``CoordinationLeadTime`` counts.
    private static func totalLeadTime(of items: [YAMLNode]) -> [String] {
        guard items.contains(where: { leadTime(of: $0) != nil }),
            let first = items.compactMap({ $0.date(of: "requestedOn") ?? $0.date(of: "date") }).min(),
            let last = items.compactMap({ $0.date(of: "date") }).max()
        else { return [] }
        return ["  In totaal: \(last.daysSince1970 - first.daysSince1970) dagen, van \(first) tot en met \(last)"]
    }
}

extension YAMLNode {
    /// The value of a key of this group; `nil` when it has none or is no group.
    fileprivate func value(of key: String) -> YAMLNode? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The items of this list; none when it is no list.
    fileprivate var items: [YAMLNode] {
        if case .sequence(let items) = content { items } else { [] }
    }

    fileprivate func date(of key: String) -> CalendarDate? {
        guard case .scalar(let text, _) = value(of: key)?.content else { return nil }
        return CalendarDate(iso: text)
    }
}
