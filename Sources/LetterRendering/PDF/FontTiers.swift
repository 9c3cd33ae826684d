package import FontFaces
import LetterModel
import PDFWriting

/// The fonts of a run, cut down to what its letters need: once a run, in tiers.
///
/// Every tier keeps the glyph numbers of the whole font, so that constant content is the same
/// whichever tier a file takes. A file takes the smallest that holds all its text.
package struct FontTiers: Sendable {
    /// A pair of fonts and the characters they can show.
    package struct Tier: Sendable {
        let scalars: Set<Unicode.Scalar>
        let regular: PDFFont
        let bold: PDFFont
    }

    private let tiers: [Tier]
    /// By code, whether the smallest tier shows a character of ASCII.
    private let commonASCII: [Bool]
    private let appearance: LetterAppearance
    /// The characters of bold text; `nil` when a person's values may be bold too.
    private let boldScalars: Set<Unicode.Scalar>?

    /// Cuts the fonts of an appearance.
    ///
    /// - Parameters:
    ///   - constantText: Everything that the templates, the frame and the style print.
    ///   - headingText: What of it stands in subjects, headings and the mark of a proof; `nil` when values
    ///     of a person can stand there.
    /// - Throws: `FontError` when a font lacks a character of the register's repertoire or of the
    ///   constant text, or cannot be cut.
    package init(appearance: LetterAppearance, constantText: String, headingText: String?) throws(FontError) {
        self.appearance = appearance
        boldScalars = headingText.map { Set(($0 + Self.boldFrame(appearance.style)).unicodeScalars) }
        let dutch = Set((RegisterRepertoire.dutchText + constantText).unicodeScalars)
        commonASCII = (0..<0x80).map { dutch.contains(Unicode.Scalar(UInt8($0))) }
        let whole = dutch.union(RegisterRepertoire.text.unicodeScalars)
        tiers = [try Self.tier(dutch, boldScalars, appearance), try Self.tier(whole, boldScalars, appearance)]
    }

    /// Adds the characters of a text that the smallest tier cannot show.
    package func collectUncommon(in text: String, into scalars: inout Set<Unicode.Scalar>) {
        for scalar in text.unicodeScalars where !isCommon(scalar) { scalars.insert(scalar) }
    }

    private func isCommon(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? commonASCII[Int(scalar.value)] : tiers[0].scalars.contains(scalar)
    }

    /// The smallest tier that shows some characters; a tier of its own for those beyond the repertoire.
    package func tier(for scalars: Set<Unicode.Scalar>) throws(FontError) -> Tier {
        for tier in tiers where scalars.isSubset(of: tier.scalars) { return tier }
        return try Self.tier(tiers[tiers.count - 1].scalars.union(scalars), boldScalars, appearance)
    }

    /// What of the frame is bold.
    private static func boldFrame(_ style: HouseStyle) -> String {
        style.labels.values.map(\.subject).joined() + ": " + (style.senderLines.first ?? "")
    }

    private static func tier(
        _ scalars: Set<Unicode.Scalar>,
        _ bold: Set<Unicode.Scalar>?,
        _ appearance: LetterAppearance
    ) throws(FontError) -> Tier {
        Tier(
            scalars: scalars,
            regular: PDFFont(try appearance.regular.subset(keeping: scalars)),
            bold: PDFFont(try appearance.bold.subset(keeping: bold ?? scalars))
        )
    }
}
