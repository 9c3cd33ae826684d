/// A place in a text where a line may or must end, by the Unicode line breaking algorithm.
package struct LineBreakOpportunity: Hashable, Sendable {
    /// The offset in UTF-8 of the first character after the break.
    package let offset: Int
    /// Whether the line must end here.
    package let isMandatory: Bool

    /// Finds all places in ascending order; the last one is the end of the text.
    ///
    /// Follows Unicode 15.0 with the numbers of section 8.2, example 7, as Unicode's own test file
    /// does. Source: Unicode Standard Annex #14, revision 49.
    package static func all(in text: String) -> [LineBreakOpportunity] {
        let classification = LineBreakClassification.shared
        var rules = LineBreakRules()
        var result: [LineBreakOpportunity] = []
        var offset = 0
        var scalars = text.unicodeScalars.makeIterator()
        var next = scalars.next()
        while let scalar = next {
            next = scalars.next()
            let lineBreakClass = classification.lineBreakClass(of: scalar)
            let following = next.map(classification.lineBreakClass(of:))
            switch rules.decide(before: lineBreakClass, following: following) {
            case .forbidden: break
            case .allowed: result.append(LineBreakOpportunity(offset: offset, isMandatory: false))
            case .mandatory: result.append(LineBreakOpportunity(offset: offset, isMandatory: true))
            }
            offset += UTF8.width(scalar)
        }
        if offset > 0 { result.append(LineBreakOpportunity(offset: offset, isMandatory: true)) }
        return result
    }
}
