import FontFaces
import LetterModel
import PDFWriting

/// What the content of one file draws with: fonts, the picture of a logo, the symbols of postal bars.
struct LetterResources {
    let tier: FontTiers.Tier
    /// How glyphs stand in the content.
    let strings: ContentStream.Strings
    /// Whether each symbol of postal bars is a form; worth it in a file of many letters.
    let hasBarForms: Bool

    let faces: PrintFaces
    /// A logo of pixels.
    let logo: PictureHandle?

    /// Brings everything into a file.
    init(
        _ tier: FontTiers.Tier,
        press: LetterPress,
        use: LetterFile.Use,
        in writer: inout PDFDocumentWriter
    ) throws {
        self.tier = tier
        strings = use == .readable ? .hexadecimal : .bytes
        let appearance = press.appearance
        faces = PrintFaces(
            FontFamily(regular: appearance.regular, bold: appearance.bold),
            regular: try writer.addFont(tier.regular),
            bold: try writer.addFont(tier.bold),
            colours: appearance.style.colours
        )
        logo = try press.logoPicture.map { try writer.addPicture($0) }
        hasBarForms = use != .single && press.appearance.style.printsPostalBars
        if hasBarForms { for form in press.barForms { _ = try writer.addForm(form) } }
    }

    /// In the order in which they were added.
    var fonts: [PDFFont] { [tier.regular, tier.bold] }
}
