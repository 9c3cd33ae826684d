package import LetterModel
import StrictYAML

extension LegalBasisRecord {
    /// The version of the schema that this program reads, in the key `format`.
    package static let format = 1

    /// Reads `legal-basis.yaml`.
    ///
    /// - Parameters:
    ///   - bytes: The content of the file.
    ///   - file: The path for messages.
    /// - Throws: Everything that is wrong with its form: unknown keys, wrong values, missing keys that
    ///   no check of its own asks for.
    package static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> LegalBasisRecord {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Diagnostics([.notUTF8(file)])
        }
        let node = try YAMLDocument.parse(text, file: file)
        let diagnostics = YAMLDiagnostics()
        let reader = YAMLObjectReader(node, diagnostics: diagnostics)
        _ = reader.required("format").int(in: format...format)
        var record = LegalBasisRecord(reader, node: node)
        reader.finish()
        try diagnostics.throwIfErrors()
        record.collectPlaces(of: node, path: "")
        return record
    }

    private mutating func collectPlaces(of node: YAMLNode, path: String) {
        places[path] = node.place
        switch node.content {
        case .mapping(let entries):
            for entry in entries {
                collectPlaces(of: entry.value, path: path.isEmpty ? entry.key : "\(path).\(entry.key)")
            }
        case .sequence(let items):
            for (index, item) in items.enumerated() { collectPlaces(of: item, path: "\(path)[\(index)]") }
        case .scalar, .null: break
        }
    }

    private init(_ reader: YAMLObjectReader, node: YAMLNode) {
        recordId = reader.required("recordId").string()
        version = reader.required("version").int(in: 1...9999)
        supersedes = reader.optional("supersedes")?.string()
        author = reader.required("author").object { $0.required("name").string() }
        isExample = reader.required("example").bool()
        campaign = reader.required("campaign").string()
        title = reader.required("title").string()
        controller = reader.required("controller").object(Controller.init)
        processors = reader.optional("processors")?.objects(Processor.init) ?? []
        processingActivityId = reader.required("processingActivityId").uri()
        purpose = reader.required("purpose").object(Purpose.init)
        originalPurpose = reader.optional("originalPurpose")?.object(Purpose.init)
        compatibility = reader.optional("compatibility")?.object(Compatibility.init)
        gdprBasis = reader.optional("gdprBasis")?.oneOf(GDPRBasis.self)
        legalReferences = reader.optional("legalReferences")?.objects(LegalReference.init) ?? []
        directness = reader.optional("directness")?.oneOf(Directness.self)
        directnessMotivation = reader.optional("directnessMotivation")?.string()
        necessity = reader.optional("necessity")?.object(Necessity.init)
        dataCategories = reader.optional("dataCategories")?.objects(DataCategory.init) ?? []
        subjects = reader.required("subjects").object(Subjects.init)
        templates = reader.optional("templates")?.objects(RecordedTemplate.init) ?? []
        channels = reader.required("channels").items().map { $0.oneOf(Channel.self) }
        languages = reader.required("languages").items().map { $0.oneOf(LetterLanguage.self) }
        recipients = reader.optional("recipients")?.strings() ?? []
        thirdCountryTransfer = reader.optional("thirdCountryTransfer")?.object(ThirdCountryTransfer.init)
        retention = reader.optional("retention")?.objects(RetentionRule.init) ?? []
        information = reader.optional("information")?.object(Information.init)
        impactAssessment = reader.optional("dpia")?.object(ImpactAssessment.init)
        security = reader.optional("security")?.object(SecurityAdvice.init)
        contactCentre = reader.optional("contactCentre")?.object(ContactCentreAgreement.init)
        coordination = reader.optional("coordination")?.objects(CoordinationItem.init) ?? []
        validFrom = reader.required("validFrom").date()
        validUntil = reader.required("validUntil").date()
        maxLetters = reader.required("maxLetters").int(in: 1...100_000_000)
        sentence = reader.required("sentence").keyed(by: LetterLanguage.self) { $0.string() }
        self.node = node
        places = [:]
    }
}
