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
package struct TemplateValues: Sendable {
    private var values: [String: TemplateValue]

    /// Begins without values.
    package init() {
        values = [:]
    }

    /// Takes values under any spelling of their names.
    package init(_ named: [String: TemplateValue]) {
        values = [:]
        values.reserveCapacity(named.count)
        for (name, value) in named.sorted(by: { $0.key < $1.key }) { values[FieldName.canonical(name)] = value }
    }

    /// Takes texts under any spelling of their names.
    package init(texts: [String: String]) {
        self.init(texts.mapValues { .text($0) })
    }

    /// The value of a field, under any spelling; `nil` when it is not supplied.
    package subscript(name: String) -> TemplateValue? {
        get { values[FieldName.canonical(name)] }
        set { values[FieldName.canonical(name)] = newValue }
    }

    /// The value under a name that is canonical already.
    func value(canonicalName: String) -> TemplateValue? { values[canonicalName] }

    /// Adds other values, which win over those that are there.
    package func merging(_ others: TemplateValues) -> TemplateValues {
        var result = self
        result.values.merge(others.values) { $1 }
        return result
    }
}

extension TemplateValues: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self.init(Dictionary(elements) { $1 })
    }
}

extension TemplateValues: CustomStringConvertible, CustomReflectable {
    /// Names only: values may be a person's.
    package var description: String { "TemplateValues(\(values.keys.sorted().joined(separator: ", ")))" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
