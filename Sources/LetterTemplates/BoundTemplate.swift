/// A template in which everything that is equal for all letters of a run is filled in.
package struct BoundTemplate: Sendable {
    /// As the template has it; placeholders in its subject are not filled in.
    package let header: TemplateHeader
    let subject: InlineTemplate
    private let constantSubject: InlineText?
    let nodes: [TemplateNode]
    private let requiredUses: [FieldUse]
    private let refusal: FillError?
    private let path: String

    init(_ template: LetterTemplate, constants: TemplateValues) {
        var binding = ConstantBinding(constants, language: template.header.language)
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
        let reading = ValueReading(values: TemplateValues(), language: header.language)
        let filling = BlockFilling(reading: reading, missing: .show)
        constantSubject = subject.openUses.isEmpty ? try? filling.filled(subject) : nil
        refusal =
            binding.refusals.first
            ?? emptyField.map { .emptyRequiredValue(field: $0.name, template: template.path) }
    }

    /// Fills one letter.
    ///
    /// Blocks without a personal value are those made when the template was bound; they are not built again.
    ///
    /// - Parameters:
    ///   - personal: The values of this person; a field that a person may lack need not be there.
    ///   - missing: What to do with a field without a value, and with an empty required one.
    /// - Throws: The first ``FillError``; also for a refused constant. It holds no value.
    package func fill(
        _ personal: TemplateValues,
        missing: MissingValues = .error
    ) throws(FillError) -> FilledLetter {
        if let refusal, missing == .error || refusal.isRefusedCharacter { throw refusal }
        let reading = ValueReading(values: personal, language: header.language)
        if missing == .error { try requireValues(reading) }
        let filling = BlockFilling(reading: reading, missing: missing)
        var blocks: [FilledBlock] = []
        blocks.reserveCapacity(nodes.count)
        try filling.fill(nodes, into: &blocks)
        let subject = if let constantSubject { constantSubject } else { try filling.filled(subject) }
        return FilledLetter(subject: subject, blocks: blocks)
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
        for use in requiredUses {
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
