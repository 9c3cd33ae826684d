import FontFaces
import LetterModel
import LetterRendering
import LetterTemplates
import PDFWriting
import TestSupport
import Testing

/// Letters with a value in every place, as a run makes them, in each of their forms.
struct InjectedLetters {
    static let kind = LetterKind(variant: .standard, language: .dutch)
    /// Stands for a value where letters are compared; in no other text.
    static let sign = "Qrxz"

    let template: BoundTemplate
    let appearance: LetterAppearance

    init() throws {
        let (compiled, diagnostics) = LetterTemplate.compile(
            TemplateSource(path: "letter.md", text: NaughtyValues.template),
            blocks: { _ in nil },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true)
        )
        #expect(diagnostics == [])
        template = try #require(compiled).binding(["ja": "ja"])
        let family = try FontCatalogue(folders: [FontCatalogue.systemFolder]).family("Noto Sans")
        appearance = LetterAppearance(style: HTMLLetters.style, regular: family.regular, bold: family.bold)
    }

    /// The values that a letter prints, as it prints them. Left out is what a run refuses before: by the rule
    /// for values, or because paper or the font cannot show it (`PersonWords`).
    func printedValues(_ values: [String]) -> [String] {
        values.compactMap(ExpectedValue.printed).filter { value in
            !value.isEmpty && PrintableText.isPrintable(value) && appearance.regular.canShow(value)
        }
    }

    func letter(_ value: String) throws -> FilledLetter {
        try template.fill(["x": .text(value)])
    }

    /// A frame whose first line of address is a value.
    func frame(_ name: String) -> LetterFrame {
        var frame = HTMLLetters.frame(.dutch)
        frame.addressLines[0] = name
        return frame
    }

    /// A file with one letter for each value; the name of the address is the value where the window is wide enough.
    func bundle(_ values: [String]) throws -> (bytes: [UInt8], texts: [String]) {
        let tiers = try FontTiers(appearance: appearance, constantText: NaughtyValues.template, headingText: nil)
        var scalars: Set<Unicode.Scalar> = []
        for value in values { tiers.collectUncommon(in: value, into: &scalars) }
        let collected = CollectedBytes()
        var file = try LetterFile(
            metadata: PDFMetadata(
                title: "Waarden",
                language: "nl",
                producer: "postronde",
                author: "DigiD",
                creationDate: "2026-11-02T00:00:00Z"
            ),
            press: LetterPress(appearance: appearance, colourProfile: .standard),
            tier: try tiers.tier(for: scalars),
            use: .bundle
        ) { collected.bytes += $0 }
        var setter = LetterSetter(appearance: appearance)
        var texts: [String] = []
        for value in values {
            let frame = frame(setter.fitsInWindow(value) ? value : "Jan")
            let letter = try letter(value)
            try file.add(setter.set(letter, kind: Self.kind, frame: frame))
            texts.append(PlainTextLetter.text(frame: frame, letter: letter))
        }
        _ = try file.finish()
        return (collected.bytes, texts)
    }
}

/// Takes the bytes of a file.
private final class CollectedBytes {
    var bytes: [UInt8] = []
}
