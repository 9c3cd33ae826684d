package import LetterModel

/// What people are told about the processing (GDPR art. 14).
package struct Information: Hashable, Sendable {
    /// Where the information stands, such as `brief, blok privacy`.
    package var art14Where: String?
    /// The version of the privacy notice.
    package var noticeVersion: String?
    /// Whether the letter names the right to object (GDPR art. 21).
    package var objectionRight: Bool
    package var contact: String?

    package init(art14Where: String?, noticeVersion: String?, objectionRight: Bool, contact: String?) {
        self.art14Where = art14Where
        self.noticeVersion = noticeVersion
        self.objectionRight = objectionRight
        self.contact = contact
    }
}

/// The data protection impact assessment (GDPR art. 35) and the advice on it.
package struct ImpactAssessment: Hashable, Sendable {
    package enum Advice: String, CaseIterable, Sendable {
        case positive, conditional, negative
    }

    package var required: Bool
    package var ref: String?
    package var sha256: String?
    package var adviceDate: CalendarDate?
    package var adviceOutcome: Advice?

    package init(required: Bool, ref: String?, sha256: String?, adviceDate: CalendarDate?, adviceOutcome: Advice?) {
        self.required = required
        self.ref = ref
        self.sha256 = sha256
        self.adviceDate = adviceDate
        self.adviceOutcome = adviceOutcome
    }
}

/// The advice of the security officer.
package struct SecurityAdvice: Hashable, Sendable {
    package var ref: String
    package var adviceDate: CalendarDate?

    package init(ref: String, adviceDate: CalendarDate?) {
        (self.ref, self.adviceDate) = (ref, adviceDate)
    }
}

/// What was agreed with the contact centre about the calls that letters bring.
package struct ContactCentreAgreement: Hashable, Sendable {
    package var informedOn: CalendarDate?
    package var capacityPlanRef: String?
    package var agreed: Bool

    package init(informedOn: CalendarDate?, capacityPlanRef: String?, agreed: Bool) {
        (self.informedOn, self.capacityPlanRef, self.agreed) = (informedOn, capacityPlanRef, agreed)
    }
}

/// One consultation before the letters: with whom, about what, with which outcome.
package struct CoordinationItem: Hashable, Sendable {
    /// The day of the outcome.
    package var date: CalendarDate
    /// The day of the question, from which the lead time counts.
    package var requestedOn: CalendarDate?
    package var party: String
    package var subject: String
    package var outcome: String
    package var documentRef: String?

    package init(
        date: CalendarDate,
        requestedOn: CalendarDate?,
        party: String,
        subject: String,
        outcome: String,
        documentRef: String?
    ) {
        self.date = date
        self.requestedOn = requestedOn
        self.party = party
        self.subject = subject
        self.outcome = outcome
        self.documentRef = documentRef
    }
}
