import LetterModel

/// A start tag with its attributes, read and placed.
struct SVGStartTag {
    let tag: SVGTag
    let source: SVGSource
    /// The values in the order of the tag's attributes, with references resolved.
    let values: [[UInt8]]

    /// The value of an attribute without a prefix.
    func value(_ name: String) -> [UInt8]? {
        tag.attributes.firstIndex { $0.name == name }.map { values[$0] }
    }

    /// What an attribute says, if it is there.
    func parsed<Result>(
        _ name: String,
        _ parse: ([UInt8]) throws(SVGFault) -> Result
    ) throws(Diagnostic) -> Result? {
        guard let index = tag.attributes.firstIndex(where: { $0.name == name }) else { return nil }
        do {
            return try parse(values[index])
        } catch {
            throw diagnostic(error, inAttribute: index)
        }
    }

    /// A fault in the value of an attribute.
    func diagnostic(_ fault: SVGFault, inAttribute index: Int) -> Diagnostic {
        let range = tag.attributes[index].value
        // With references in it the text is longer than the value: then the place is where it begins.
        let isVerbatim = range.count == values[index].count
        return source.diagnostic(isVerbatim ? fault : fault.moved(by: -fault.offset), at: range.lowerBound)
    }

    /// A fault of the element as a whole.
    func diagnostic(_ fault: SVGFault) -> Diagnostic {
        source.diagnostic(fault, at: tag.offset)
    }
}
