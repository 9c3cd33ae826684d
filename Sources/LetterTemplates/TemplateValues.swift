package import LetterModel

/// The value of a field.
package enum TemplateValue: Hashable, Sendable {
    case text(String)
    /// Inline `a, b en c`; alone in a paragraph or bullet a bullet list.
    case list([String])
    /// Written out in the letter's language: `19 mei 2015`.
    case date(CalendarDate)
    /// With the thousands mark of the letter's language.
    case number(Int)
}

/// Values by field name; names compare as ``FieldName`` says.
///
/// A letter has about ten of them, which are found faster one after the other than by hashing. Many
/// letters are filled without names: see ``BoundTemplate/fill(inOrder:missing:)``.
package struct TemplateValues: Sendable {
    private var entries: [Entry] = []

    private struct Entry: Sendable {
        let name: String
        var value: TemplateValue
    }

    /// Begins without values.
    package init() {}

    /// Takes values under any spelling of their names; of two spellings of one name, the one that
    /// comes last in the alphabet counts.
    package init(_ named: [String: TemplateValue]) {
        entries.reserveCapacity(named.count)
        for (name, value) in named.sorted(by: { $0.key < $1.key }) { self[name] = value }
    }

    /// Takes texts under any spelling of their names.
    package init(texts: [String: String]) {
        self.init(texts.mapValues { .text($0) })
    }

    /// The value of a field, under any spelling; `nil` when it is not supplied.
    package subscript(name: String) -> TemplateValue? {
        get { value(canonicalName: FieldName.canonical(name)) }
        set {
            let name = FieldName.canonical(name)
            let index = entries.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): entries[index].value = value
            case (let index?, nil): entries.remove(at: index)
            case (nil, let value?): entries.append(Entry(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    /// The value under a name that is canonical already.
    func value(canonicalName: String) -> TemplateValue? {
        for entry in entries where entry.name == canonicalName { return entry.value }
        return nil
    }

    /// Adds other values, which win over those that are there.
    package func merging(_ others: TemplateValues) -> TemplateValues {
        var result = self
        for entry in others.entries { result[entry.name] = entry.value }
        return result
    }
}

extension TemplateValues: ExpressibleByDictionaryLiteral {
    /// Takes values as written, under any spelling of their names; of two spellings of one name the last counts.
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self.init()
        for (name, value) in elements { self[name] = value }
    }
}

extension TemplateValues: CustomStringConvertible, CustomReflectable {
    /// Names only: values may be a person's.
    package var description: String { "TemplateValues(\(entries.map(\.name).sorted().joined(separator: ", ")))" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
