package import LetterTemplates

/// A field as a proof shows it: by its name, in the margin beside its value.
package struct ProofField: Hashable, Sendable {
    /// Where the value of a field comes from, which decides how it is marked.
    package enum Source: Hashable, Sendable, CaseIterable {
        /// From the register: another one in each letter.
        case person
        /// Equal in all letters of a run: central variables, the date, the sentence on the legal basis.
        case campaign
    }

    /// As the template spells it, without brackets.
    package var name: String
    /// Decides tint and underline.
    package var source: Source

    package init(name: String, source: Source) {
        self.name = name
        self.source = source
    }
}

/// The fields of one template, by the names under which values are kept.
package struct ProofFields: Sendable {
    /// What stands in the window: name and address of the person.
    package static let address = ProofField(name: "naam en adres", source: .person)
    /// The date of the letter, in the frame.
    package static let date = ProofField(name: "datum", source: .campaign)
    /// The reference, in the frame.
    package static let reference = ProofField(name: "kenmerk", source: .person)

    private let names: [String: String]
    private let personal: Set<String>

    /// Takes the spelling of a template.
    ///
    /// - Parameter personal: The names, in any spelling, of the fields whose values differ between letters.
    package init(_ template: LetterTemplate, personal: [String]) {
        names = Dictionary(template.fieldUses.map { ($0.canonicalName, $0.name) }) { first, _ in first }
        self.personal = Set(personal.map { FieldName.canonical($0) })
    }

    /// The field with a canonical name.
    func field(_ canonicalName: String) -> ProofField {
        ProofField(
            name: names[canonicalName] ?? canonicalName,
            source: personal.contains(canonicalName) ? .person : .campaign
        )
    }
}
