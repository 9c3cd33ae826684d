package import LetterModel

/// How the state writes to a person: puts a record of the register into the words of a letter.
///
/// The rules are those of the BRP API of the register itself (RvIG), which publishes its cases as
/// the features of Haal-Centraal-BRP-bevragen. Where they leave something open, the type for that
/// part says what was chosen.
package struct AddressingRules: Sendable {
    /// Whether a house letter and an addition stand together in a KIX code; see ``KIXCode``.
    package var kixHouseLetterWithAddition: Bool

    /// Makes the rules with their settings.
    package init(kixHouseLetterWithAddition: Bool = true) {
        self.kixHouseLetterWithAddition = kixHouseLetterWithAddition
    }

    /// Writes to a person, or tells why that is not possible: `.noKnownAddress`, then `.noUsableName`.
    ///
    /// A person without a usable own name is written to by the given names as recorded, without a
    /// name in running text, and with a salutation only when a title makes one; an empty salutation
    /// is marked `.neutralSalutation`. An address abroad whose country has no name in table 34 is
    /// no known address: the post could not find it.
    package func address(_ person: Person, language: LetterLanguage) -> Result<AddressedPerson, ExclusionReason> {
        guard let slots = AddressSlots(person.address), Self.isDeliverable(slots, of: person.address) else {
            return .failure(.noKnownAddress)
        }
        let choice = NameChoice(of: person)
        let initials = Initials.of(givenNames: person.name.givenNames)
        let fullName = EnvelopeNames.name(choice, initials: initials)
        guard let envelopeName = fullName ?? EnvelopeNames.givenNamesAlone(of: person) else {
            return .failure(.noUsableName)
        }
        let salutation =
            switch language {
            case .dutch: Salutation.dutch(choice, initials: initials)
            case .english: Salutation.english(choice, initials: initials)
            }
        var addressed = AddressedPerson(
            salutation: salutation ?? "",
            envelopeName: envelopeName,
            runningTextName: RunningText.name(choice, initials: initials) ?? "",
            formOfAddress: FormOfAddress.text(choice) ?? "",
            addressLines: slots.filled,
            country: slots.country,
            review: slots.review
        )
        if salutation == nil { addressed.review.insert(.neutralSalutation) }
        if fullName == nil { addressed.review.insert(.givenNamesOnly) }
        if slots.kind == .street { addSortingKeys(from: slots, of: person.address, to: &addressed) }
        return .success(addressed)
    }

    private func addSortingKeys(
        from slots: AddressSlots,
        of address: RegisteredAddress,
        to addressed: inout AddressedPerson
    ) {
        addressed.postalCode = slots.postalCode
        addressed.houseNumber = address.houseNumber
        let code = KIXCode(address: address, slots: slots, houseLetterWithAddition: kixHouseLetterWithAddition)
        addressed.kixPayload = code?.payload ?? ""
    }

    private static func isDeliverable(_ slots: AddressSlots, of address: RegisteredAddress) -> Bool {
        slots.kind != .abroad || !slots.country.isEmpty || address.countryCode == "6030"
    }
}
