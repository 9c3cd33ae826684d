import Addressing
import Campaign
import FontFaces
package import LetterModel
package import LetterRendering
package import LetterTemplates
package import PDFWriting

/// What every letter of a run is made from: bound templates, style, opened fonts. Equal for all
/// workers and shared between them.
package struct RunMaterials: Sendable {
    /// The letters with everything filled in that is equal in all letters of the run.
    let letters: [LetterKind: BoundLetter]
    /// The house style with its fonts opened.
    package let appearance: LetterAppearance
    /// The logo with the bytes of its file; `nil` without one.
    let logo: CampaignLogo?
    let largePrint: LargePrint
    /// The fonts, cut to what the letters need.
    package let tiers: FontTiers
    /// What the colours of the letters mean.
    package let colourProfile: PDFColourProfile
    let asOf: CalendarDate
    /// `PROEF` or `VOORBEELD`; `nil` on a plain letter.
    package let mark: String?
    /// The program with its version, for the metadata of files.
    package let producer: String

    /// On every page of a dry run, and in place of the reference.
    package static let proofMark = "PROEF"
    /// On every page of a run whose legal-basis record is an example.
    static let exampleMark = "VOORBEELD"

    /// In a proof, where the record has no sentence on the legal basis yet.
    static let missingSentence = "[Hier komt de zin over de grondslag uit het dossier.]"

    var style: HouseStyle { appearance.style }

    /// A worker's own press, without patterns yet.
    package var press: LetterPress { LetterPress(appearance: appearance, colourProfile: colourProfile) }

    /// The letters that exist.
    var kinds: Set<LetterKind> { Set(letters.keys) }
}

/// One letter in words: what the text, HTML and PDF forms have in common.
package struct WordedLetter: Sendable {
    /// Its variant and language.
    package let kind: LetterKind
    /// What stands round its body.
    package let frame: LetterFrame
    /// Its subject and body.
    package let filled: FilledLetter
}

extension RunMaterials {
    /// Puts one person's letter into words.
    ///
    /// - Parameters:
    ///   - fits: Whether a line of the address fits in the window.
    /// - Throws: ``RunFailure`` (78) when the template cannot be filled, (70) when an address that
    ///   was measured no longer fits.
    package func letter(
        to person: AddressedPerson,
        kind: LetterKind,
        reference: String,
        fits: (String) -> Bool
    ) throws(RunFailure) -> WordedLetter {
        guard let letter = letters[kind] else {
            throw RunFailure(.configuration, "No letter for \(kind.variant.rawValue) in \(kind.language.rawValue).")
        }
        guard case .success(let block) = AddressBlock.fit(person, maximumLines: style.window.maximumLines, fits: fits)
        else {
            throw RunFailure(.bug, "A selected address no longer fits the window. Keep the inputs and report this.")
        }
        var frame = letter.frame
        frame.addressLines = block.lines
        if style.printsPostalBars { frame.postalBars = person.kixPayload }
        frame.reference = reference
        do throws(FillError) {
            let filled = try letter.filled(for: person, reference: reference)
            return WordedLetter(kind: kind, frame: frame, filled: filled)
        } catch {
            throw RunFailure(.configuration, error.description)
        }
    }

    /// What stands in each field of one person, by name, for who looks at templates and not at letters.
    package func values(of person: AddressedPerson, kind: LetterKind, reference: String) -> TemplateValues {
        var values = TemplateValues()
        for field in PersonalField.allCases {
            values[field.rawValue] = letters[kind]?.value(field, of: person, reference: reference)
        }
        return values
    }
}
