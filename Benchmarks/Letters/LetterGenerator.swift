import Addressing
import LetterModel
import LetterReferences
import LetterRendering
import LetterTemplates

/// Says what stands in each letter: person, address block, reference and values. It is the input of
/// the engine, and measured by itself.
struct LetterGenerator: Sendable {
    /// A letter before its template is filled in.
    struct Wording {
        var frame: LetterFrame
        /// In the order of the template's open fields.
        var values: [TemplateValue?]
    }

    /// What a person supplies of the template's open fields.
    private enum Field: String, CaseIterable {
        case salutation = "aanhef"
        case envelopeName = "naam"
        case runningTextName = "naam in lopende tekst"
        case reference = "kenmerk"
    }

    let pool: PersonPool
    private let frame: LetterFrame
    private let maximumLines: Int
    private let printsPostalBars: Bool
    private let neutralSalutation: String
    private let fields: [Field?]
    private let key = CampaignKey.fixedPublicDryRun

    init(pool: PersonPool, materials: LetterMaterials) {
        self.pool = pool
        frame = materials.frame
        maximumLines = materials.style.window.maximumLines
        printsPostalBars = materials.style.printsPostalBars
        neutralSalutation = materials.neutralSalutation
        fields = materials.template.openFields.map { name in
            Field.allCases.first { FieldName.canonical($0.rawValue) == name }
        }
    }

    /// The reference of a letter, from which its file gets its name too.
    func reference(_ letter: Int) -> LetterReference {
        LetterReference(campaignNumber: 1, runNumber: 1, sequence: letter, key: key)
    }

    /// The words of one letter.
    func wording(_ letter: Int, setter: inout LetterSetter) throws -> Wording {
        let person = pool[letter]
        guard
            case .success(let block) = AddressBlock.fit(
                person,
                maximumLines: maximumLines,
                fits: {
                    setter.fitsInWindow($0)
                }
            )
        else { throw BenchmarkFailure("An address of the pool no longer fits the window.") }
        let reference = reference(letter).grouped
        var wording = Wording(
            frame: frame,
            values: fields.map { field in field.map { .text(text($0, of: person, reference: reference)) } }
        )
        wording.frame.addressLines = block.lines
        wording.frame.reference = reference
        wording.frame.postalBars = printsPostalBars ? person.kixPayload : ""
        return wording
    }

    private func text(_ field: Field, of person: AddressedPerson, reference: String) -> String {
        switch field {
        case .salutation: person.salutation.isEmpty ? neutralSalutation : person.salutation
        case .envelopeName: person.envelopeName.text
        case .runningTextName: person.runningTextName
        case .reference: reference
        }
    }
}
