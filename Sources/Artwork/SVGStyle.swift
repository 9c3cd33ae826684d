import LetterModel

/// What an element passes on to those inside it: how to fill, and where.
struct SVGStyle {
    private(set) var transform: Affine
    private(set) var rule = Artwork.FillRule.nonZero
    private var paint = SVGPaint.colour(.black)
    private var colour = PrintColour.black

    /// What holds before anything is said.
    init(transform: Affine) {
        self.transform = transform
    }

    /// The colour of a fill; `nil` for none.
    var fill: PrintColour? {
        switch paint {
        case .none: nil
        case .currentColour: colour
        case .colour(let colour): colour
        }
    }

    /// The style inside an element; `style` goes before attributes.
    func inside(_ element: SVGStartTag) throws(Diagnostic) -> SVGStyle {
        var style = self
        for (index, attribute) in element.tag.attributes.enumerated() {
            do {
                try style.apply(attribute.name, element.values[index], isDeclaration: false)
            } catch {
                throw element.diagnostic(error, inAttribute: index)
            }
        }
        if let transform = try element.parsed("transform", SVGTransform.parse) {
            style.transform = self.transform * transform
        }
        let declared = style
        return try element.parsed("style") { value throws(SVGFault) in
            try declared.applying(SVGDeclaration.all(in: value))
        } ?? style
    }

    private func applying(_ declarations: [SVGDeclaration]) throws(SVGFault) -> SVGStyle {
        var style = self
        for declaration in declarations {
            do {
                try style.apply(declaration.name, declaration.value, isDeclaration: true)
            } catch {
                throw error.moved(by: declaration.offset)
            }
        }
        return style
    }

    private mutating func apply(_ name: String, _ value: [UInt8], isDeclaration: Bool) throws(SVGFault) {
        switch name {
        case "fill": if let paint = try SVGPaint.parse(value) { self.paint = paint }
        case "color":
            if case .colour(let colour)? = try SVGPaint.parse(value) { self.colour = colour }
        case "fill-rule": try applyRule(value)
        case _ where name.hasPrefix("on"):
            throw SVGFault(
                "svg-property",
                found: "The attribute '\(name)' runs a program.",
                expected: "A drawing that stands still.",
                remedy: "Remove the attribute."
            )
        default: try SVGProperty.check(name, value, isDeclaration: isDeclaration)
        }
    }

    private mutating func applyRule(_ value: [UInt8]) throws(SVGFault) {
        switch String(decoding: value.lowercased, as: UTF8.self) {
        case "nonzero": rule = .nonZero
        case "evenodd": rule = .evenOdd
        case "inherit", "unset": break
        default:
            throw SVGFault(
                "svg-property",
                found: "The property 'fill-rule' says \(value.quoted).",
                expected: "nonzero or evenodd.",
                remedy: "Correct the value, or export the logo again."
            )
        }
    }
}
