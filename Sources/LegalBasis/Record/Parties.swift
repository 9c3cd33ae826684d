/// The controller of the processing (verwerkingsverantwoordelijke, GDPR art. 4(7)).
package struct Controller: Hashable, Sendable {
    /// The authority, such as a minister or a municipality.
    package var name: String
    /// Organisatie-identificatienummer, 20 digits.
    package var oin: String
    /// Where people can reach it, such as a postal address.
    package var contact: String

    package init(name: String, oin: String, contact: String) {
        (self.name, self.oin, self.contact) = (name, oin, contact)
    }
}

/// A processor (verwerker, GDPR art. 28), such as the print house.
package struct Processor: Hashable, Sendable {
    /// The organisation as the agreement names it.
    package var name: String
    /// What it does, in words: `drukken en couverteren`.
    package var role: String
    /// The agreement of GDPR art. 28(3); its absence stops a run (GRS-080).
    package var agreementRef: String?
    /// ISO 3166-1, two letters.
    package var country: String

    package init(name: String, role: String, agreementRef: String?, country: String) {
        (self.name, self.role, self.agreementRef, self.country) = (name, role, agreementRef, country)
    }
}

/// Who is written to, and by which rules.
package struct Subjects: Hashable, Sendable {
    /// The selection in Dutch words, for people who do not read its settings.
    package var criteriaText: String
    /// The digest of the selection settings in the campaign, 64 hexadecimal digits (GRS-033).
    package var criteriaSha256: String?
    /// 1…100,000,000; from 110 % of it on a run warns (GRS-035). `nil` without an estimate.
    package var estimatedCount: Int?
    /// Whether there are minors among them.
    package var minors: Bool
    /// Whether people with a confidentiality flag are among them.
    package var protectedAddress: Bool

    package init(
        criteriaText: String,
        criteriaSha256: String?,
        estimatedCount: Int?,
        minors: Bool,
        protectedAddress: Bool
    ) {
        self.criteriaText = criteriaText
        self.criteriaSha256 = criteriaSha256
        self.estimatedCount = estimatedCount
        self.minors = minors
        self.protectedAddress = protectedAddress
    }
}

/// Whether data leave the European Economic Area (GDPR chapter V).
package struct ThirdCountryTransfer: Hashable, Sendable {
    /// False when all data stay inside.
    package var takesPlace: Bool
    /// What protects the data there, such as standard clauses (GDPR art. 46); `nil` without a transfer.
    package var safeguard: String?

    package init(takesPlace: Bool, safeguard: String?) {
        (self.takesPlace, self.safeguard) = (takesPlace, safeguard)
    }
}
