/// Properties that would change the picture, and the values with which they do not.
enum SVGProperty {
    /// Which values are harmless.
    private enum Harmless {
        case only(Set<String>)
        case allBut(Set<String>)
        /// Numbers from 1 on.
        case whole
        case nothing
    }

    /// Checks a property that is an attribute or a declaration in `style`; others than these say nothing.
    static func check(_ name: String, _ value: [UInt8], isDeclaration: Bool) throws(SVGFault) {
        guard let harmless = rules[name] ?? (isDeclaration ? declarationRules[name] : nil) else { return }
        let text = String(decoding: value.lowercased, as: UTF8.self)
        if ["inherit", "initial", "unset"].contains(text) { return }
        let isHarmless =
            switch harmless {
            case .only(let values): values.contains(text)
            case .allBut(let values): !values.contains(text)
            case .whole: isWhole(value)
            case .nothing: false
            }
        guard isHarmless else { throw fault(name, value) }
    }

    private static let none = Harmless.only(["none"])

    private static let rules: [String: Harmless] = [
        "stroke": .only(["none", "transparent"]),
        "opacity": .whole, "fill-opacity": .whole,
        "display": .allBut(["none"]), "visibility": .only(["visible"]),
        "clip-path": none, "mask": none, "filter": none, "clip": .only(["auto"]),
        "marker": none, "marker-start": none, "marker-mid": none, "marker-end": none,
        "mix-blend-mode": .only(["normal"]),
        "transform-origin": .only(["0", "0 0", "0px 0px"]),
        "systemLanguage": .nothing, "requiredExtensions": .nothing, "requiredFeatures": .nothing,
    ]

    /// What CSS can say beyond the attributes of SVG.
    private static let declarationRules: [String: Harmless] = {
        var rules: [String: Harmless] = [
            "background": .only(["none", "transparent"]), "background-color": .only(["transparent"]),
            "background-image": none, "backdrop-filter": none, "mask-image": none, "transform": none,
            "zoom": .only(["1"]),
        ]
        for name in ["x", "y", "cx", "cy", "r", "rx", "ry", "width", "height"] { rules[name] = .only(["auto"]) }
        for name in ["d", "rotate", "scale", "translate", "offset-path", "animation", "animation-name", "perspective"] {
            rules[name] = none
        }
        rules["all"] = .nothing
        return rules
    }()

    private static func isWhole(_ value: [UInt8]) -> Bool {
        var cursor = ByteCursor(value)
        guard let number = cursor.number() else { return false }
        let isPercentage = cursor.skip("%")
        return cursor.isAtEnd && number >= (isPercentage ? 100 : 1)
    }

    private static func fault(_ name: String, _ value: [UInt8]) -> SVGFault {
        let remedy =
            switch name {
            case "stroke": "Convert the outline to a path (in Inkscape: Path, Stroke to Path), or set it to none."
            case "opacity", "fill-opacity": "Give the shape the colour that shows on white, without transparency."
            case "display", "visibility": "Remove the parts that do not show."
            case "systemLanguage", "requiredExtensions", "requiredFeatures": "Remove the condition."
            default: "Apply it to the shapes and remove it, or save the logo as PNG."
            }
        return SVGFault(
            "svg-property",
            found: "The property '\(name)' says \(value.quoted).",
            expected: "Filled shapes without outlines, transparency or effects.",
            remedy: remedy
        )
    }
}
