/// Collects the items of a list, and then nests them.
struct ListBuilder {
    private struct Entry {
        let level: Int
        let isOrdered: Bool
        var lines: [InlineTemplate]
    }

    private var entries: [Entry] = []
    /// The indents of the open levels, the outermost first.
    private var indents: [Int] = []
    private var isAfterBlankLine = false

    /// Adds an item; one more space than the level above makes a new level, as in Notify.
    mutating func addItem(_ text: InlineTemplate, isOrdered: Bool, indent: Int) {
        while indents.count > 1, let deepest = indents.last, indent < deepest { indents.removeLast() }
        if indents.last.map({ indent > $0 }) ?? true { indents.append(indent) }
        entries.append(Entry(level: indents.count - 1, isOrdered: isOrdered, lines: [text]))
        isAfterBlankLine = false
    }

    /// Whether a line without a marker belongs to the last item.
    func takesText(indent: Int) -> Bool {
        !isAfterBlankLine || indent >= 1
    }

    /// Adds a line to the last item.
    mutating func addLine(_ text: InlineTemplate) {
        entries[entries.count - 1].lines.append(text)
        isAfterBlankLine = false
    }

    /// Notes a blank line: text without indent then ends the list.
    mutating func noteBlankLine() {
        isAfterBlankLine = true
    }

    /// The lists; bullets and numbers at one level are different lists.
    func lists() -> [ListTemplate] {
        Self.lists(of: entries[...], level: 0)
    }

    private static func lists(of entries: ArraySlice<Entry>, level: Int) -> [ListTemplate] {
        var lists: [ListTemplate] = []
        var rest = entries
        while let first = rest.popFirst() {
            let inner = rest.prefix { $0.level > level }
            rest = rest.dropFirst(inner.count)
            let item = ListTemplate.Item(lines: first.lines, sublists: Self.lists(of: inner, level: level + 1))
            if lists.last?.isOrdered == first.isOrdered {
                lists[lists.count - 1].items.append(item)
            } else {
                lists.append(ListTemplate(isOrdered: first.isOrdered, items: [item]))
            }
        }
        return lists
    }
}
