import LetterModel

/// An address in the three slots of its lines, with what is known of it besides.
struct AddressSlots {
    /// What an address is made of, in the order in which the kinds are tried.
    enum Kind {
        case street, location, abroad
    }

    let kind: Kind
    var first: String
    var second: String
    var third = ""
    /// As in table 34; empty for the Netherlands.
    var country = ""
    /// Only of a street address.
    var postalCode: PostalCode?
    /// The postal code or the place needs a look.
    var review = ReviewReasons(rawValue: 0)

    private static let space = UInt8(ascii: " ")

    /// Writes an address in lines; `nil` when nothing usable is recorded.
    init?(_ address: RegisteredAddress) {
        if let street = Self.street(of: address) {
            self.init(street: street, of: address)
        } else if case let location = RecordedText.known(address.locationDescription), !location.isEmpty {
            self.init(location: location, of: address)
        } else {
            self.init(abroad: address)
        }
    }

    /// The slots that are filled, in their order.
    var filled: [String] {
        if third.isEmpty, !first.isEmpty, !second.isEmpty { return [first, second] }
        return [first, second, third].filter { !$0.isEmpty }
    }

    private init(street: String, of address: RegisteredAddress) {
        kind = .street
        first = Self.firstLine(street: street, of: address)
        let recorded = RecordedText.known(address.postalCode)
        postalCode = recorded.isEmpty ? nil : PostalCode(recorded)
        let place = Self.place(of: address)
        second = Self.secondLine(recordedCode: recorded, isValid: postalCode != nil, place: place)
        if !recorded.isEmpty, postalCode == nil { review.insert(.postalCodeAsRecorded) }
        if place.isEmpty { review.insert(.noPlace) }
    }

    private init(location: String, of address: RegisteredAddress) {
        kind = .location
        first = location
        let place = Self.place(of: address)
        second = Capitals.all(place)
        if place.isEmpty { review.insert(.noPlace) }
    }

    private init?(abroad address: RegisteredAddress) {
        guard address.countryCode != "0000" else { return nil }
        kind = .abroad
        first = RecordedText.known(address.foreignLines.first)
        second = RecordedText.known(address.foreignLines.second)
        third = RecordedText.known(address.foreignLines.third)
        guard !(first.isEmpty && second.isEmpty && third.isEmpty) else { return nil }
        country = address.countryCode == "6030" ? "" : CountryNames.name(of: address.countryCode) ?? ""
    }

    private static func street(of address: RegisteredAddress) -> String? {
        guard address.houseNumber != 0, !address.street.isEmpty else { return nil }
        let street = RecordedText.known(address.street)
        return street.isEmpty ? nil : street
    }

    /// `Boterdiep t/o 31 LToe`: a letter takes a space and the addition follows it at once; an
    /// addition alone takes a space, or a hyphen when it begins with a digit.
    private static func firstLine(street: String, of address: RegisteredAddress) -> String {
        var line = street
        switch address.houseNumberDesignation {
        case "by": line += " bij "
        case "to": line += " t/o "
        default: line += " "
        }
        line += String(address.houseNumber)
        let letter = RecordedText.tidied(address.houseLetter)
        let addition = RecordedText.tidied(address.houseNumberAddition)
        if !letter.isEmpty {
            line += " "
            line += letter
        } else if let first = addition.utf8.first {
            line += first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9") ? "-" : " "
        }
        line += addition
        return line
    }

    /// `2595 AN  DEN HAAG`, with two spaces; an invalid code stands as recorded.
    private static func secondLine(recordedCode: String, isValid: Bool, place: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(recordedCode.utf8.count + 3 + place.utf8.count)
        if isValid {
            let recorded = recordedCode.utf8.span
            for index in recorded.indices where recorded[index] != space {
                if bytes.count == 4 { bytes.append(space) }
                bytes.append(Capitals.capital(recorded[index]))
            }
        } else {
            bytes.append(contentsOf: recordedCode.utf8)
        }
        if !bytes.isEmpty, !place.isEmpty {
            bytes.append(space)
            bytes.append(space)
        }
        Capitals.append(place, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The recorded place, else the municipality of registration; empty when neither is known.
    private static func place(of address: RegisteredAddress) -> String {
        let recorded = RecordedText.known(address.place)
        guard recorded.isEmpty, address.municipalityCode != "0000", address.municipalityCode != "1999" else {
            return recorded
        }
        return MunicipalityNames.name(of: address.municipalityCode) ?? ""
    }
}
