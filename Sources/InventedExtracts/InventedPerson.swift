/// A person record as it will stand in the person extract: every field as text, so that records
/// that no reader should accept can be made too. Element numbers are those of the register.
struct InventedPerson {
    /// 01.01.20; `nil` leaves the field empty.
    var number: UInt32?
    /// 01.02.10.
    var givenNames = ""
    /// 01.02.20.
    var title = ""
    /// 01.02.30.
    var prefix = ""
    /// 01.02.40.
    var surname = ""
    /// 01.03.10.
    var birthDate = ""
    /// 01.04.10.
    var sex = ""
    /// 01.61.10.
    var nameUsage = ""
    /// Category 05.
    var partners: [InventedPartner] = []
    /// 06.08.10.
    var deathDate = ""
    /// 07.67.20.
    var suspension = ""
    /// 07.70.10.
    var confidentiality = "0"
    /// Categories 08.09 to 08.13.
    var address = InventedAddress()
    /// 08.83.10.
    var investigation = ""
    /// 08.83.30.
    var investigationEnd = ""
    /// 11.33.10.
    var guardianship = ""
    /// What is wrong with the line itself.
    var flaw: LineFlaw?

    /// What a writer other than ours may do wrong to a whole line.
    enum LineFlaw {
        /// The number fails the eleven-test.
        case wrongNumber
        /// The last field is missing.
        case missingField
        /// The fields of category 05 hold different numbers of items.
        case unequalRepeats
    }
}

/// One item of category 05.
struct InventedPartner {
    /// 05.02.20.
    var title = ""
    /// 05.02.30.
    var prefix = ""
    /// 05.02.40.
    var surname = ""
    /// 05.06.10.
    var start = ""
    /// 05.07.10.
    var end = ""
}

/// Category 08.
struct InventedAddress {
    /// 08.09.10.
    var municipality = ""
    /// 08.11.10.
    var street = ""
    /// 08.11.20.
    var houseNumber = ""
    /// 08.11.30.
    var houseLetter = ""
    /// 08.11.40.
    var addition = ""
    /// 08.11.50.
    var designation = ""
    /// 08.11.60.
    var postalCode = ""
    /// 08.11.70.
    var place = ""
    /// 08.12.10.
    var location = ""
    /// 08.13.10.
    var country = ""
    /// 08.13.30.
    var foreignLine1 = ""
    /// 08.13.40.
    var foreignLine2 = ""
    /// 08.13.50.
    var foreignLine3 = ""
}
