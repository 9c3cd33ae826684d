package import LegalBasis
package import LetterModel

/// What the report calls values of the record and of the run that have a fixed name.
extension Wording {
    static func name(of value: Channel) -> Wording {
        switch value {
        case .letter: Wording(nl: "brief", en: "letter")
        }
    }

    static func name(of value: Compatibility.Outcome) -> Wording {
        switch value {
        case .compatible: Wording(nl: "verenigbaar", en: "compatible")
        case .incompatible: Wording(nl: "niet verenigbaar", en: "not compatible")
        }
    }

    static func name(of value: GDPRBasis) -> Wording {
        switch value {
        case .consent: Wording(nl: "toestemming", en: "consent")
        case .contract: Wording(nl: "overeenkomst", en: "contract")
        case .legalObligation: Wording(nl: "wettelijke plicht", en: "legal obligation")
        case .vitalInterests: Wording(nl: "vitale belangen", en: "vital interests")
        case .publicTask: Wording(nl: "taak van algemeen belang", en: "task in the public interest")
        case .legitimateInterests: Wording(nl: "gerechtvaardigd belang", en: "legitimate interests")
        }
    }

    static func name(of value: Directness) -> Wording {
        switch value {
        case .direct: Wording(nl: "rechtstreeks: de wet noemt de taak", en: "direct: the law names the task")
        case .derived: Wording(nl: "afgeleid uit een bredere taak", en: "derived from a wider task")
        case .absent: Wording(nl: "geen", en: "none")
        }
    }

    static func name(of value: LegalReference.Role) -> Wording {
        switch value {
        case .task: Wording(nl: "taak", en: "task")
        case .processing: Wording(nl: "verwerking", en: "processing")
        case .bsn: Wording(nl: "gebruik van het BSN", en: "use of the citizen service number")
        case .retention: Wording(nl: "bewaring", en: "retention")
        case .disclosure: Wording(nl: "verstrekking", en: "disclosure")
        case .informing: Wording(nl: "informatieplicht", en: "duty to inform")
        }
    }

    static func name(of value: DataCategory.Use) -> Wording {
        switch value {
        case .select: Wording(nl: "selectie", en: "selection")
        case .address: Wording(nl: "adressering", en: "address")
        case .salutation: Wording(nl: "aanhef", en: "salutation")
        case .log: Wording(nl: "vastlegging", en: "record of the run")
        }
    }

    static func name(of value: RetentionRule.Artifact) -> Wording {
        switch value {
        case .extract: Wording(nl: "uittreksels", en: "extracts")
        case .letters: Wording(nl: "brieven", en: "letters")
        case .runLog: Wording(nl: "verslag van de run", en: "log of the run")
        case .auditLog: Wording(nl: "auditlog", en: "audit log")
        case .suppressionList: Wording(nl: "afmeldlijst", en: "suppression list")
        }
    }

    static func name(of value: ImpactAssessment.Advice) -> Wording {
        switch value {
        case .positive: Wording(nl: "positief", en: "positive")
        case .conditional: Wording(nl: "onder voorwaarden", en: "conditional")
        case .negative: Wording(nl: "negatief", en: "negative")
        }
    }

    static func name(of value: CheckLevel) -> Wording {
        switch value {
        case .error: Wording(nl: "houdt tegen", en: "stops a run")
        case .warning: Wording(nl: "vraagt aandacht", en: "warns")
        case .information: Wording(nl: "meldt", en: "informs")
        }
    }

    /// Why somebody gets no letter.
    package static func name(of value: ExclusionReason) -> Wording {
        switch value {
        case .accountNotActive: Wording(nl: "account niet actief", en: "account not active")
        case .duplicateAccount:
            Wording(nl: "twee actieve accounts voor een nummer", en: "two active accounts for one number")
        case .noActivePassword: Wording(nl: "geen actief wachtwoord", en: "no active password")
        case .hasSMS: Wording(nl: "heeft sms-controle", en: "has the check by SMS")
        case .hasApp: Wording(nl: "heeft de app", en: "has the app")
        case .factorPending: Wording(nl: "sms of app wordt geactiveerd", en: "SMS or app is being activated")
        case .switchedOnSince: Wording(nl: "heeft de controle intussen aangezet", en: "switched the check on since")
        case .optedOut: Wording(nl: "staat op de afmeldlijst", en: "on the suppression list")
        case .alreadyWritten: Wording(nl: "heeft in deze ronde al een brief", en: "already written to in this round")
        case .notInPersonExtract: Wording(nl: "geen persoonsrecord", en: "no person record")
        case .duplicatePerson: Wording(nl: "meer dan een persoonsrecord", en: "more than one person record")
        case .deceased: Wording(nl: "overleden", en: "deceased")
        case .recordVoid: Wording(nl: "persoonslijst ongeldig", en: "person record void")
        case .ministerialDecree:
            Wording(nl: "opgeschort bij ministerieel besluit", en: "suspended by ministerial decree")
        case .noKnownAddress: Wording(nl: "geen bekend adres", en: "no known address")
        case .notLivingAtAddress: Wording(nl: "woont niet op het adres", en: "does not live at the address")
        case .addressUnderInvestigation: Wording(nl: "adres in onderzoek", en: "address under investigation")
        case .noUsableName: Wording(nl: "geen bruikbare naam", en: "no usable name")
        case .ageUnknown: Wording(nl: "leeftijd onbekend", en: "age unknown")
        case .minor: Wording(nl: "minderjarig", en: "minor")
        case .underGuardianship: Wording(nl: "onder curatele", en: "under guardianship")
        case .doesNotFit:
            Wording(nl: "naam of adres past niet in het venster", en: "name or address does not fit the window")
        case .outsideCampaign:
            Wording(nl: "buiten de grenzen van de campagne", en: "outside the limits of the campaign")
        case .returnedMail: Wording(nl: "brief kwam terug van dit adres", en: "mail came back from this address")
        case .waveStopped: Wording(nl: "golf is stopgezet", en: "wave was stopped")
        case .earlierWave: Wording(nl: "hoort bij een eerdere golf", en: "belongs to an earlier wave")
        case .laterWave: Wording(nl: "hoort bij een latere golf", en: "belongs to a later wave")
        case .heldOut: Wording(nl: "in de vergelijkingsgroep", en: "in the group that is held out")
        case .overMaximum: Wording(nl: "boven het maximum van de campagne", en: "beyond the maximum of the campaign")
        }
    }
}
