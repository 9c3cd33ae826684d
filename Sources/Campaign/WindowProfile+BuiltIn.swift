package import LetterModel

extension WindowProfile {
    /// The profiles that `style.yaml` may name.
    ///
    /// Measures differ between print houses, and theirs decide: these are for a first proof. All are
    /// measured on the folded sheet, and are the part of the window that shows however far the sheet slides
    /// sideways in its envelope.
    ///
    /// - `DL`: the address field of DIN 5008:2020, form B, for the window of DIN 680 (90 by 45 mm, 20 mm from the
    ///   left, 15 mm from the bottom of an envelope of 220 by 110 mm; sheet folded to 210 by 105 mm).
    /// - `C5-left`: a sheet folded once to 210 by 148.5 mm slides 19 mm in an envelope of 229 by 162 mm (ISO 269); what
    ///   always shows of a usual window of 110 by 40 mm that begins 20 mm from the left.
    /// - `C5-right`: the same window, 20 mm from the right.
    package static let builtIn = [
        millimetres("C5-left", left: 20, top: 45, width: 91, height: 40),
        millimetres("C5-right", left: 99, top: 45, width: 91, height: 40),
        millimetres("DL", left: 20, top: 45, width: 85, height: 45),
    ]

    private static func millimetres(
        _ name: String,
        left: Double,
        top: Double,
        width: Double,
        height: Double
    ) -> WindowProfile {
        WindowProfile(
            name: name,
            left: Length(millimetres: left),
            top: Length(millimetres: top),
            width: Length(millimetres: width),
            height: Length(millimetres: height),
            clearZone: Length(millimetres: 2),
            maximumLines: 6
        )
    }
}
