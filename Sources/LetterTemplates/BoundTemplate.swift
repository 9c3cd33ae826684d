/// A template in which everything that is equal for all letters of a run is filled in.
package struct BoundTemplate: Sendable {
    /// As the template has it; placeholders in its subject are not filled in.
    package let header: TemplateHeader
    let subject: InlineTemplate
    private let constantSubject: InlineText?
    let nodes: [TemplateNode]
    /// The canonical names of the fields without a constant, in the order in which
    /// ``fill(inOrder:missing:)`` takes their values.
    package let openFields: [String]
    /// Where the value of each field stands in that order, by ``FieldUse/number``; see ``ValueReading``.
    private let places: [Int]
    private let requiredUses: [FieldUse]
    private let refusal: FillError?
    private let path: String

    init(_ template: LetterTemplate, constants: TemplateValues) {
        var binding = ConstantBinding(constants, of: template)
        header = template.header
        path = template.path
        nodes = binding.bound(template.nodes)
        subject = binding.bound(template.subject)
        var open: [FieldUse] = []
        var emptyField: FieldUse?
        for use in template.requiredUses {
            let value = binding.value(of: use)
            if value == nil { open.append(use) }
            if value == .text("") || value == .items([]) { emptyField = use }
        }
        requiredUses = open
        openFields = binding.openFields
        places = binding.places
        let reading = ValueReading(values: [], places: [], language: header.language)
        let filling = BlockFilling(reading: reading, missing: .show)
        constantSubject = subject.openUses.isEmpty ? try? filling.filled(subject) : nil
        refusal =
            binding.refusals.first
            ?? emptyField.map { .emptyRequiredValue(field: $0.name, template: template.path) }
    }

    /// Fills one letter.
    ///
    /// - Parameters:
    ///   - personal: The values of this person; a field that a person may lack need not be there.
    ///   - missing: What to do with a field without a value, and with an empty required one.
    /// - Throws: The first ``FillError``; also for a refused constant. It holds no value.
    package func fill(
        _ personal: TemplateValues,
        missing: MissingValues = .error
    ) throws(FillError) -> FilledLetter {
        try fill(inOrder: openFields.map { personal.value(canonicalName: $0) }, missing: missing)
    }

    /// Fills one of many letters, for which no name is looked up.
    ///
    /// Blocks without a personal value are those made when the template was bound; they are not built again.
    ///
    /// - Parameters:
    ///   - personal: This person's value of each of the ``openFields``; `nil` where there is none.
    ///   - missing: What to do with a field without a value, and with an empty required one.
    /// - Throws: The first ``FillError``; also for a refused constant. It holds no value.
    package func fill(
        inOrder personal: [TemplateValue?],
        missing: MissingValues = .error
    ) throws(FillError) -> FilledLetter {
        precondition(personal.count == openFields.count, "Each open field has its place among the values.")
        if let refusal, missing == .error || refusal.isRefusedCharacter { throw refusal }
        let reading = ValueReading(values: personal, places: places, language: header.language)
        if missing == .error { try requireValues(reading) }
        let filling = BlockFilling(reading: reading, missing: missing)
        var parts: [LetterPart] = []
        parts.reserveCapacity(nodes.count)
        try filling.fill(nodes, into: &parts)
        let subject = if let constantSubject { constantSubject } else { try filling.filled(subject) }
        return FilledLetter(subject: subject, parts: parts)
    }

    /// The fields that have no constant, cannot be lacked and are not among the given ones: what must
    /// be supplied before a real run makes any letter.
    ///
    /// - Parameter personalFields: The names, in any spelling, that each person's values hold.
    package func unsuppliedFields(personalFields: [String]) -> [FieldUse] {
        let supplied = Set(personalFields.map { FieldName.canonical($0) })
        var seen: Set<String> = []
        return (subject.openUses + nodes.flatMap(\.openUses) + requiredUses).filter { use in
            let isOpen = use.standing != .mayLack && !supplied.contains(use.canonicalName)
            return isOpen && seen.insert(use.canonicalName).inserted
        }
    }

    private func requireValues(_ reading: ValueReading) throws(FillError) {
        for index in requiredUses.indices where reading.supplied(requiredUses[index].number).plainText == nil {
            let use = requiredUses[index]
            let value = try reading.value(of: use)
            if value == nil || value == .text("") || value == .items([]) {
                throw .emptyRequiredValue(field: use.name, template: path)
            }
        }
    }
}

extension FillError {
    fileprivate var isRefusedCharacter: Bool {
        if case .refusedCharacter = self { true } else { false }
    }
}
