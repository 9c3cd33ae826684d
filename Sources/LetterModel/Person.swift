/// One person as the population register (BRP) delivers him or her.
///
/// Element numbers in the comments are those of the Logisch Ontwerp BRP 2025.Q1. Text stands as
/// recorded; a field that is not filled is an empty string.
package struct Person: Hashable, Sendable {
    /// 01.01.20.
    package var citizenServiceNumber: CitizenServiceNumber
    /// 01.02.*.
    package var name: RegisteredName
    /// 01.03.10; `nil` when not filled or unreadable.
    package var birthDate: IncompleteDate?
    /// 01.04.10.
    package var sex: Sex
    /// 01.61.10; `nil` when not filled.
    package var nameUsage: NameUsage?
    /// Category 05, in the order of the extract: the current partner and former ones.
    package var partners: [Partner]
    /// Whether 06.08.10 is filled, even with a malformed date.
    package var isDeceased: Bool
    /// 07.67.20; `nil` when the registration is not suspended.
    package var suspension: RegistrationSuspension?
    /// Whether 07.70.10 is 1…7: particulars are not given to third parties.
    package var isConfidential: Bool
    /// 08.09.10 to 08.13.50.
    package var address: RegisteredAddress
    /// 08.83.10 and 08.83.30; `nil` when the address is not under investigation, or no longer.
    package var investigation: AddressInvestigation?
    /// Whether 11.33.10 (curatele) is set.
    package var isUnderGuardianship: Bool

    /// Describes a person; everything but the number, the name and the address has a usual value.
    package init(
        citizenServiceNumber: CitizenServiceNumber,
        name: RegisteredName,
        address: RegisteredAddress,
        birthDate: IncompleteDate? = nil,
        sex: Sex = .unknown,
        nameUsage: NameUsage? = nil,
        partners: [Partner] = [],
        isDeceased: Bool = false,
        suspension: RegistrationSuspension? = nil,
        isConfidential: Bool = false,
        investigation: AddressInvestigation? = nil,
        isUnderGuardianship: Bool = false
    ) {
        self.citizenServiceNumber = citizenServiceNumber
        self.name = name
        self.birthDate = birthDate
        self.sex = sex
        self.nameUsage = nameUsage
        self.partners = partners
        self.isDeceased = isDeceased
        self.suspension = suspension
        self.isConfidential = isConfidential
        self.address = address
        self.investigation = investigation
        self.isUnderGuardianship = isUnderGuardianship
    }
}

extension Person {
    /// The municipality of registration (table 33) as a number; 0 when none is recorded.
    package var municipality: UInt16 { UInt16(address.municipalityCode) ?? 0 }
}

/// 01.04.10: `M`, `V` or `O`; not filled means unknown.
package enum Sex: String, CaseIterable, Sendable {
    case male = "M"
    case female = "V"
    case unknown = "O"
}

/// 07.67.20: why the registration of a person is suspended.
package enum RegistrationSuspension: String, CaseIterable, Sendable {
    /// O, overlijden.
    case deceased = "O"
    /// E, emigratie.
    case emigrated = "E"
    /// R, rechtstreekse inschrijving in de Registratie Niet-Ingezetenen.
    case nonResident = "R"
    /// M, ministerieel besluit.
    case ministerialDecree = "M"
    /// F, fout.
    case error = "F"
    /// W, wissen.
    case erased = "W"
    /// `.`, unknown.
    case unknown = "."

    /// Whether the record stands for nobody, so that it counts neither as a person nor as a double.
    package var isVoid: Bool { self == .error || self == .erased || self == .unknown }
}

/// 08.83.10: which part of the address is being investigated (08.83.30 is empty).
package struct AddressInvestigation: Hashable, Sendable {
    /// The six digits of 08.83.10, such as `089999`.
    package var markedElements: String

    /// Keeps the code as recorded.
    package init(markedElements: String) {
        self.markedElements = markedElements
    }

    /// Whether the person was found not to live at the address (089999).
    package var isNotLivingThere: Bool { markedElements == "089999" }
}
