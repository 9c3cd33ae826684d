extension PersonInvention {
    /// An address in the Netherlands.
    func address(citizen: Int) -> InventedAddress {
        var stream = RandomStream(seed: seed, subject: .address, index: citizen)
        // The larger of two draws from the far end favours the large towns at the head of the list.
        let last = Municipality.all.count
        let town = Municipality.all[min(stream.number(below: last), stream.number(below: last))]
        var address = InventedAddress()
        address.municipality = town.code
        address.place = stream.happens(distribution.withoutPlace) ? "" : town.place
        address.postalCode = Self.postalCode(in: town, using: &stream)
        address.street = Self.street(using: &stream)
        address.houseNumber = String(1 + stream.number(below: stream.happens(8000) ? 120 : 2500))
        if stream.happens(900) { address.houseLetter = Self.letter(using: &stream) }
        if stream.happens(800) { address.addition = stream.pick(Self.additions) }
        if stream.happens(40) { address.designation = stream.happens(5000) ? "by" : "to" }
        return address
    }

    /// 08.11.40, at most four characters.
    private static let additions = [
        "I", "II", "III", "hs", "bis", "rd", "2", "12", "K4", "Toe", "1e", "HUIS", "a-b", "4004",
    ]

    private static func street(using stream: inout RandomStream) -> String {
        if stream.happens(300) { return stream.pick(StreetNames.wholeNames) }
        var name = stream.pick(StreetNames.stems)
        name += stream.pick(StreetNames.endings)
        return name
    }

    private static func postalCode(in town: Municipality, using stream: inout RandomStream) -> String {
        var code = String(stream.number(in: town.postalDigits))
        let first = letter(using: &stream)
        let second = letter(using: &stream)
        let isIssued = first != "S" || (second != "A" && second != "D" && second != "S")
        code += isIssued ? first : "T"
        code += second
        return code
    }

    private static func letter(using stream: inout RandomStream) -> String {
        String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(stream.number(below: 26))))
    }
}
