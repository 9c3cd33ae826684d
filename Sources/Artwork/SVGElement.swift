/// The elements of SVG, by what is done with them.
enum SVGElement {
    case svg, group
    case path, rect, circle, ellipse, polygon, polyline
    /// Not painted, with all that is in it.
    case unpainted
    /// Changes the picture in a way that is not read.
    case refused(Refusal)

    /// Why an element is refused, as a remedy.
    enum Refusal: String {
        case text = "Convert the text to paths (in Inkscape: Path, Object to Path)."
        case picture = "Draw it as shapes, or save the whole logo as PNG."
        case copy = "Replace each copy by shapes of its own (in Inkscape: Edit, Clone, Unlink Clone)."
        case gradient = "Give each shape one flat colour, or save the logo as PNG."
        case effect = "Apply the effect to the shapes and remove it, or save the logo as PNG."
        case styleSheet = "Export the logo with its colours as attributes of the shapes."
        case program = "Remove it: a letter does not move and runs no programs."
        case structure = "Remove it, and keep the shapes that it shows."
    }

    /// Every element of SVG 1.1 and SVG 2 by its name.
    static let named: [String: SVGElement] = {
        var named: [String: SVGElement] = [
            "svg": .svg, "g": .group, "path": .path, "rect": .rect, "circle": .circle, "ellipse": .ellipse,
            "polygon": .polygon, "polyline": .polyline,
            // A line has no inside, and outlines are refused.
            "line": .unpainted,
        ]
        for name in words("title desc metadata defs view") { named[name] = .unpainted }
        let refused: [Refusal: String] = [
            .text: "text tspan tref textPath altGlyph altGlyphDef altGlyphItem glyph glyphRef font font-face "
                + "font-face-format font-face-name font-face-src font-face-uri hkern vkern missing-glyph",
            .picture: "image foreignObject video audio canvas iframe color-profile",
            .copy: "use symbol",
            .gradient: "linearGradient radialGradient stop pattern hatch hatchpath mesh meshgradient meshpatch meshrow "
                + "solidcolor",
            .effect: "clipPath mask marker filter feBlend feColorMatrix feComponentTransfer feComposite "
                + "feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA "
                + "feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset "
                + "fePointLight feSpecularLighting feSpotLight feTile feTurbulence",
            .styleSheet: "style",
            .program: "script animate animateColor animateMotion animateTransform set mpath discard cursor",
            .structure: "a switch unknown",
        ]
        for (refusal, names) in refused {
            for name in words(names) { named[name] = .refused(refusal) }
        }
        return named
    }()

    /// The same names in a fixed order.
    static let vocabulary = named.keys.sorted()

    /// Those that act wherever they stand, also among what is not painted.
    static let actingEverywhere: [String: Refusal] = ["style": .styleSheet, "script": .program]

    private static func words(_ text: String) -> [String] {
        text.split(separator: " ").map(String.init)
    }
}
