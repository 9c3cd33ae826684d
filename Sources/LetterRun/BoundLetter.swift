import LetterModel
import LetterRendering
import LetterTemplates

/// The letters of one kind, with everything that is equal in all of them.
struct BoundLetter: Sendable {
    /// What stands round the body, before address and reference are known.
    let frame: LetterFrame
    /// What to write where the register gives no salutation, such as `Geachte heer of mevrouw`.
    private let neutralSalutation: String
    private let template: BoundTemplate
    /// Who supplies each of the template's open fields; `nil` where no person does.
    private let fields: [PersonalField?]

    init(template: BoundTemplate, frame: LetterFrame, neutralSalutation: String) {
        self.template = template
        self.frame = frame
        self.neutralSalutation = neutralSalutation
        fields = template.openFields.map { PersonalField(named: $0) }
    }

    /// The body for one person; only the fields that it has are put into words.
    func filled(for person: AddressedPerson, reference: String) throws(FillError) -> FilledLetter {
        let values = fields.map { field in field.flatMap { value($0, of: person, reference: reference) } }
        return try template.fill(inOrder: values)
    }

    /// What stands in a field of one person.
    func value(_ field: PersonalField, of person: AddressedPerson, reference: String) -> TemplateValue? {
        if field == .salutation, person.salutation.isEmpty { return .text(neutralSalutation) }
        return field.value(of: person, reference: reference)
    }
}
