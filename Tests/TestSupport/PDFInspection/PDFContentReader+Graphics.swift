/// Paths and external objects (ISO 32000-1, 8.5 and 8.8 to 8.10).
extension PDFContentReader {
    mutating func drawPath(_ name: String, _ numbers: [Double]) {
        switch name {
        case "l", "c", "v", "y", "h", "m":
            if path.isEmpty, name != "m" { note(.contentOperator, "\(name) without a point") }
            for index in stride(from: 0, to: numbers.count - 1, by: 2) { addPoint(numbers[index], numbers[index + 1]) }
        case "re":
            guard numbers.count == 4 else { return note(.contentOperator, name) }
            addPoint(numbers[0], numbers[1])
            addPoint(numbers[0] + numbers[2], numbers[1])
            addPoint(numbers[0], numbers[1] + numbers[3])
            addPoint(numbers[0] + numbers[2], numbers[1] + numbers[3])
        case "n": path = InspectedBox()
        default:
            if path.isEmpty { note(.contentOperator, "\(name) without a path") }
            paint(path)
            path = InspectedBox()
        }
    }

    private mutating func addPoint(_ x: Double, _ y: Double) {
        let point = state.transform.point(x, y)
        path.include(point.x, point.y)
    }

    /// Paints an image, or carries out a form.
    mutating func paint(_ operand: PDFValue) {
        let name = operand.name ?? ""
        guard let number = file.dictionary(resources["XObject"])?[name]?.reference,
            let entries = file.values[number]?.dictionary, formDepth < 4
        else { return note(.resources, "external object") }
        switch entries["Subtype"]?.name {
        case "Image":
            inspectImage(entries)
            paint(corners(InspectedBox(.array([.integer(0), .integer(0), .integer(1), .integer(1)])), state.transform))
        case "Form": paintForm(number, entries)
        default: note(.externalObject, "subtype")
        }
    }

    private func corners(_ box: InspectedBox?, _ transform: InspectedTransform) -> InspectedBox {
        var result = InspectedBox()
        guard let box else { return result }
        for (x, y) in [(box.left, box.bottom), (box.right, box.bottom), (box.left, box.top), (box.right, box.top)] {
            let point = transform.point(x, y)
            result.include(point.x, point.y)
        }
        return result
    }

    /// ISO 19005-2, 6.2.8 and 6.2.10.
    private mutating func inspectImage(_ entries: [String: PDFValue]) {
        if entries["SMask"] != nil || entries["SMaskInData"] != nil { note(.transparency) }
        let keys: Set<String> = [
            "Type", "Subtype", "Width", "Height", "ColorSpace", "BitsPerComponent", "Length", "Filter", "DecodeParms",
            "SMask", "SMaskInData", "Mask",
        ]
        if !Set(entries.keys).isSubset(of: keys) { note(.externalObject, "keys") }
        let space = file.resolve(entries["ColorSpace"])
        let isIndexed = space?.array?.first == .name("Indexed") && space?.array?[1] == .name("DeviceRGB")
        if ![.name("DeviceRGB"), .name("DeviceGray")].contains(space), !isIndexed { note(.colourSpace) }
    }

    /// ISO 19005-2, 6.2.9; ISO 14289-1, 7.20.
    private mutating func paintForm(_ number: Int, _ entries: [String: PDFValue]) {
        if entries["Group"] != nil { note(.transparency) }
        let keys: Set<String> = ["Type", "Subtype", "FormType", "BBox", "Matrix", "Resources", "Length", "Filter"]
        if !Set(entries.keys).isSubset(of: keys) { note(.externalObject, "keys") }
        guard let box = InspectedBox(file.resolve(entries["BBox"])), let bytes = file.decoded(number) else {
            return note(.externalObject, "box or content")
        }
        let outer = (state, text, resources, path, place)
        let matrix = InspectedTransform(entries["Matrix"]?.array?.compactMap(\.number) ?? []) ?? InspectedTransform()
        state.transform = matrix.then(state.transform)
        resources = file.dictionary(entries["Resources"]) ?? [:]
        paint(corners(box, state.transform))
        formDepth += 1
        read(bytes, place: "\(place), form \(number)")
        formDepth -= 1
        (state, text, resources, path, place) = outer
    }
}
