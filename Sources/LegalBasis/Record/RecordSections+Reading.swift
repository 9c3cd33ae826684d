import LetterModel
import StrictYAML

extension Controller {
    init(_ reader: YAMLObjectReader) {
        self.init(
            name: reader.required("name").string(),
            oin: reader.required("oin").oin(),
            contact: reader.required("contact").string()
        )
    }
}

extension YAMLValueReader {
    /// Twenty digits, as the Logius register of organisations gives them out.
    fileprivate func oin() -> String {
        let text = string()
        if !text.isEmpty, !OrganisationNumber.isWellFormed(text) {
            report(
                "not-an-oin",
                found: "'\(text)' is not an OIN.",
                expected: "20 digits.",
                remedy: "Look it up in the register."
            )
        }
        return text
    }

    /// A URI with its scheme: it stands in every line of the Logboek Dataverwerkingen.
    func uri() -> String {
        let text = string()
        if !text.isEmpty, !AbsoluteURI.isWellFormed(text) {
            report(
                "not-a-uri",
                found: "'\(text)' is not a URI.",
                expected: "a whole one, such as https://register.example.org/verwerkingen/1.",
                remedy: "Look it up in the register of processing activities."
            )
        }
        return text
    }
}

extension Processor {
    init(_ reader: YAMLObjectReader) {
        self.init(
            name: reader.required("name").string(),
            role: reader.required("role").string(),
            agreementRef: reader.optional("agreementRef")?.string(),
            country: reader.required("country").string()
        )
    }
}

extension Subjects {
    init(_ reader: YAMLObjectReader) {
        self.init(
            criteriaText: reader.required("criteriaText").string(),
            criteriaSha256: reader.optional("criteriaSha256")?.string(),
            estimatedCount: reader.optional("estimatedCount")?.int(in: 1...100_000_000),
            minors: reader.required("minors").bool(),
            protectedAddress: reader.required("protectedAddress").bool()
        )
    }
}

extension ThirdCountryTransfer {
    init(_ reader: YAMLObjectReader) {
        self.init(
            takesPlace: reader.required("takesPlace").bool(),
            safeguard: reader.optional("safeguard")?.string()
        )
    }
}

extension Purpose {
    init(_ reader: YAMLObjectReader) {
        self.init(code: reader.required("code").string(), text: reader.required("text").string())
    }
}

extension Compatibility {
    init(_ reader: YAMLObjectReader) {
        self.init(
            outcome: reader.required("outcome").oneOf(Outcome.self),
            motivation: reader.required("motivation").string()
        )
    }
}

extension Necessity {
    init(_ reader: YAMLObjectReader) {
        self.init(
            proportionality: reader.required("proportionality").string(),
            subsidiarity: reader.required("subsidiarity").string(),
            alternatives: reader.optional("alternatives")?.objects(Alternative.init) ?? []
        )
    }
}

extension Necessity.Alternative {
    init(_ reader: YAMLObjectReader) {
        self.init(
            description: reader.required("description").string(),
            rejectedBecause: reader.required("rejectedBecause").string()
        )
    }
}

extension LegalReference {
    init(_ reader: YAMLObjectReader) {
        self.init(
            kind: reader.required("kind").oneOf(Kind.self),
            id: reader.required("id").string(),
            role: reader.required("role").oneOf(Role.self),
            quote: reader.optional("quote")?.string(),
            quoteSha256: reader.optional("quoteSha256")?.string(),
            inForceFrom: reader.required("inForceFrom").date(),
            inForceUntil: reader.optional("inForceUntil")?.date(),
            checkedOn: reader.optional("checkedOn")?.date(),
            checkedBy: reader.optional("checkedBy")?.string()
        )
    }
}

extension DataCategory {
    init(_ reader: YAMLObjectReader) {
        self.init(
            field: reader.required("field").string(),
            source: reader.required("source").string(),
            use: reader.required("use").items().map { $0.oneOf(Use.self) },
            inOutput: reader.required("inOutput").bool()
        )
    }
}

extension RecordedTemplate {
    init(_ reader: YAMLObjectReader) {
        self.init(path: reader.required("path").string(), sha256: reader.required("sha256").string())
    }
}

extension RetentionRule {
    init(_ reader: YAMLObjectReader) {
        self.init(
            artifact: reader.required("artifact").oneOf(Artifact.self),
            period: reader.required("period").string(),
            basisRef: reader.optional("basisRef")?.string()
        )
    }
}
