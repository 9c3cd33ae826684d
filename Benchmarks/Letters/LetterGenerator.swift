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
        var values: TemplateValues
    }

    let pool: PersonPool
    private let frame: LetterFrame
    private let maximumLines: Int
    private let printsPostalBars: Bool
    private let neutralSalutation: String
    private let key = CampaignKey.fixedPublicDryRun

    init(pool: PersonPool, materials: LetterMaterials) {
        self.pool = pool
        frame = materials.frame
        maximumLines = materials.style.window.maximumLines
        printsPostalBars = materials.style.printsPostalBars
        neutralSalutation = materials.neutralSalutation
    }

    /// The reference of a letter, from which its file gets its name too.
    func reference(_ letter: Int) -> LetterReference {
        LetterReference(campaignNumber: 1, runNumber: 1, sequence: letter, key: key)
    }

    /// The words of one letter; `values` are those of the letter before, of which every one is replaced.
    func wording(_ letter: Int, values: TemplateValues, setter: inout LetterSetter) throws -> Wording {
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
        var wording = Wording(frame: frame, values: values)
        wording.frame.addressLines = block.lines
        wording.frame.reference = reference
        wording.frame.postalBars = printsPostalBars ? person.kixPayload : ""
        let salutation = person.salutation.isEmpty ? neutralSalutation : person.salutation
        wording.values["aanhef"] = .text(salutation)
        wording.values["naam"] = .text(person.envelopeName.text)
        wording.values["naam in lopende tekst"] = .text(person.runningTextName)
        wording.values["kenmerk"] = .text(reference)
        return wording
    }
}
