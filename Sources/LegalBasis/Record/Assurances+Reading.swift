import LetterModel
import StrictYAML

extension Information {
    init(_ reader: YAMLObjectReader) {
        self.init(
            art14Where: reader.optional("art14Where")?.string(),
            noticeVersion: reader.optional("noticeVersion")?.string(),
            objectionRight: reader.required("objectionRight").bool(),
            contact: reader.optional("contact")?.string()
        )
    }
}

extension ImpactAssessment {
    init(_ reader: YAMLObjectReader) {
        self.init(
            required: reader.required("required").bool(),
            ref: reader.optional("ref")?.string(),
            sha256: reader.optional("sha256")?.string(),
            adviceDate: reader.optional("adviceDate")?.date(),
            adviceOutcome: reader.optional("adviceOutcome")?.oneOf(Advice.self)
        )
        advisedSha256 = reader.optional("advisedSha256")?.string()
        reply = reader.optional("reply")?.string()
    }
}

extension SecurityAdvice {
    init(_ reader: YAMLObjectReader) {
        self.init(ref: reader.required("ref").string(), adviceDate: reader.optional("adviceDate")?.date())
    }
}

extension ContactCentreAgreement {
    init(_ reader: YAMLObjectReader) {
        self.init(
            informedOn: reader.optional("informedOn")?.date(),
            capacityPlanRef: reader.optional("capacityPlanRef")?.string(),
            agreed: reader.required("agreed").bool()
        )
    }
}

extension CoordinationItem {
    init(_ reader: YAMLObjectReader) {
        self.init(
            date: reader.required("date").date(),
            requestedOn: reader.optional("requestedOn")?.date(),
            party: reader.required("party").string(),
            subject: reader.required("subject").string(),
            outcome: reader.required("outcome").string(),
            documentRef: reader.optional("documentRef")?.string()
        )
    }
}
