package import LetterModel

/// The lines of an address below the name (adresregels).
package enum AddressLines {
    /// The lines as they are printed, one to three and none empty, with the name of the country.
    ///
    /// The kinds of address are tried in this order: street and house number, description of a
    /// location, address abroad. The short street name (11.10) is used. The country is spelled as in
    /// table 34 and empty for the Netherlands (6030), or when the code is not in the table.
    ///
    /// - Returns: `nil` when nothing usable is recorded.
    ///
    /// Source: BRP API, rules "adresregels". Text that is only `.` counts as not recorded
    /// throughout, as the rules say of the street.
    package static func of(_ address: RegisteredAddress) -> (lines: [String], country: String)? {
        AddressSlots(address).map { ($0.filled, $0.country) }
    }

    /// The three slots (adresregel 1, 2 and 3), empty ones included: an address abroad keeps each of
    /// its lines in the slot in which it is recorded.
    ///
    /// - Returns: `nil` when nothing usable is recorded.
    package static func slots(of address: RegisteredAddress) -> [String]? {
        AddressSlots(address).map { [$0.first, $0.second, $0.third] }
    }
}
