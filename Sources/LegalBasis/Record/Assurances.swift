package import LetterModel

/// What people are told about the processing (GDPR art. 14).
package struct Information: Hashable, Sendable {
    /// Where the information stands, such as `brief, blok privacy`.
    package var art14Where: String?
    /// The version of the privacy notice.
    package var noticeVersion: String?
    /// Whether the letter names the right to object (GDPR art. 21).
    package var objectionRight: Bool
    /// Whom people ask about the processing; `nil` when the record does not say.
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
    /// What the data protection officer (functionaris voor gegevensbescherming) advised (GDPR art. 35(2)).
    package enum Advice: String, CaseIterable, Sendable {
        case positive, conditional, negative
    }

    /// Whether GDPR art. 35 asks for an assessment.
    package var required: Bool
    /// Where the assessment is filed, such as `DPIA-2026-3`; `nil` when there is none.
    package var ref: String?
    /// The digest of the assessment, 64 hexadecimal digits; `nil` when the record does not bind it.
    package var sha256: String?
    /// The day of the advice; `nil` before it.
    package var adviceDate: CalendarDate?
    /// Conditional when the advice asks for measures first; `nil` before it.
    package var adviceOutcome: Advice?
    /// The digest of what the advice was given on, 64 hexadecimal digits; see ``LegalBasisRecord/adviceDigest``.
    package var advisedSha256: String?
    /// Why the controller goes another way than a negative advice (GRS-051).
    package var reply: String?

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
    /// Where the advice is filed.
    package var ref: String
    /// The day of the advice; `nil` when the record gives none.
    package var adviceDate: CalendarDate?

    package init(ref: String, adviceDate: CalendarDate?) {
        (self.ref, self.adviceDate) = (ref, adviceDate)
    }
}

/// What was agreed with the contact centre about the calls that letters bring.
package struct ContactCentreAgreement: Hashable, Sendable {
    /// The day on which the contact centre heard of the letters; `nil` before it (GRS-090).
    package var informedOn: CalendarDate?
    /// Where the plan for the expected calls is filed; `nil` when there is none.
    package var capacityPlanRef: String?
    /// Whether the contact centre accepts the number of letters (GRS-090).
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
    /// Who was consulted: a department or an organisation.
    package var party: String
    /// What the question was about, in a few words.
    package var subject: String
    /// What the answer was, in a few words.
    package var outcome: String
    /// Where the answer is filed; `nil` when it was not written down.
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
