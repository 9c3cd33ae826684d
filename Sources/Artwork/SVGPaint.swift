import LetterModel

/// What a shape is filled with (SVG 1.1, 11.2 and 4.2).
enum SVGPaint: Hashable {
    case none
    /// Whatever the property `color` says where the shape stands.
    case currentColour
    case colour(PrintColour)

    /// Reads a value; `nil` for `inherit`.
    static func parse(_ value: [UInt8]) throws(SVGFault) -> SVGPaint? {
        let word = String(decoding: value.lowercased, as: UTF8.self)
        switch word {
        case "none", "transparent": return SVGPaint.none
        case "inherit", "unset": return nil
        case "currentcolor": return .currentColour
        default: break
        }
        if let colour = basicNames[word] ?? hexadecimal(word) { return .colour(colour) }
        if word.hasPrefix("rgb("), let colour = components(value) { return .colour(colour) }
        throw fault(value, word)
    }

    /// The colours of HTML 4 and CSS 2.1 that have names.
    private static let basicNames: [String: PrintColour] = [
        "black": "#000000", "silver": "#c0c0c0", "gray": "#808080", "grey": "#808080", "white": "#ffffff",
        "maroon": "#800000", "red": "#ff0000", "purple": "#800080", "fuchsia": "#ff00ff", "green": "#008000",
        "lime": "#00ff00", "olive": "#808000", "yellow": "#ffff00", "navy": "#000080", "blue": "#0000ff",
        "teal": "#008080", "aqua": "#00ffff", "orange": "#ffa500",
    ].compactMapValues { PrintColour(hex: $0) }

    /// `#rgb` or `#rrggbb`.
    private static func hexadecimal(_ word: String) -> PrintColour? {
        guard word.utf8.count == 4, word.hasPrefix("#") else { return PrintColour(hex: word) }
        return PrintColour(hex: "#" + word.dropFirst().map { "\($0)\($0)" }.joined())
    }

    /// `rgb(1, 2, 3)` or `rgb(10%, 20%, 30%)`, with commas or spaces.
    private static func components(_ value: [UInt8]) -> PrintColour? {
        var cursor = ByteCursor(Array(value.dropFirst(4)))
        var components: [UInt8] = []
        while components.count < 3 {
            cursor.skipSpaces()
            guard let number = cursor.number() else { return nil }
            let level = cursor.skip("%") ? number * 2.55 : number
            components.append(UInt8(min(255, max(0, level)).rounded()))
            if components.count < 3 { cursor.skipComma() }
        }
        cursor.skipSpaces()
        guard cursor.skip(")"), cursor.isAtEnd else { return nil }
        return PrintColour(red: components[0], green: components[1], blue: components[2])
    }

    private static func fault(_ value: [UInt8], _ word: String) -> SVGFault {
        if word.hasPrefix("url(") {
            return SVGFault(
                "svg-colour",
                found: "A shape is filled with a gradient or pattern (\(value.quoted)).",
                expected: "One colour for each shape.",
                remedy: "Give the shape a flat colour, or save the logo as PNG."
            )
        }
        return SVGFault(
            "svg-colour",
            found: "The colour \(value.quoted) is not one that this program knows.",
            expected:
                "#rgb, #rrggbb, rgb(), none, currentColor or a basic name such as navy; none of them transparent.",
            remedy: "Write the colour as #rrggbb."
        )
    }
}
