package import LetterModel

/// The payload of a KIX code: the four-state bar code with which Dutch post sorts letters.
///
/// Postal code and house number, then `X` and the addition: `1231FZ13XHS`, `2500GG30250`. Only a
/// Dutch street address with a valid postal code has one. Characters other than 0-9 and A-Z are
/// left out of the addition, and a payload of more than 18 symbols gives no code.
package struct KIXCode: Hashable, Sendable {
    /// At most 18 symbols, 0-9 and A-Z.
    package let payload: String

    /// The most symbols a code has.
    package static let maximumSymbolCount = 18

    /// Makes the payload of an address; `nil` when the address has no code.
    ///
    /// No source tells how a house letter *and* an addition go together: `true` sets them one after
    /// the other behind the `X`, `false` gives such an address no code.
    package init?(address: RegisteredAddress, houseLetterWithAddition: Bool = true) {
        guard let slots = AddressSlots(address) else { return nil }
        self.init(address: address, slots: slots, houseLetterWithAddition: houseLetterWithAddition)
    }

    init?(address: RegisteredAddress, slots: AddressSlots, houseLetterWithAddition: Bool) {
        guard slots.kind == .street, slots.postalCode != nil else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.maximumSymbolCount)
        Self.append(address.postalCode, to: &bytes)
        bytes.append(contentsOf: String(address.houseNumber).utf8)
        let numberEnd = bytes.count
        Self.append(address.houseLetter, to: &bytes)
        let letterEnd = bytes.count
        Self.append(address.houseNumberAddition, to: &bytes)
        let hasBoth = letterEnd > numberEnd && bytes.count > letterEnd
        if bytes.count > numberEnd { bytes.insert(UInt8(ascii: "X"), at: numberEnd) }
        guard bytes.count <= Self.maximumSymbolCount, houseLetterWithAddition || !hasBoth else { return nil }
        payload = String(decoding: bytes, as: UTF8.self)
    }

    /// The bars of a payload, four a symbol, without start, stop or check sign; `nil` when the
    /// payload is empty, too long or holds another character than 0-9 and A-Z.
    ///
    /// Each symbol has two of four bars that rise and two of four that descend: the top half follows
    /// from its index (0-9, then A-Z) divided by six, the bottom half from the remainder.
    package static func bars(for payload: String) -> [KIXBar]? {
        guard !payload.isEmpty, payload.utf8.count <= maximumSymbolCount else { return nil }
        var bars: [KIXBar] = []
        bars.reserveCapacity(payload.utf8.count * 4)
        for byte in payload.utf8 {
            guard let index = symbolIndex(byte) else { return nil }
            let (top, bottom) = (halves[index / 6], halves[index % 6])
            for shift in stride(from: 3, through: 0, by: -1) {
                bars.append(KIXBar(ascends: top >> shift & 1 == 1, descends: bottom >> shift & 1 == 1))
            }
        }
        return bars
    }

    private static let halves: [UInt8] = [0b0011, 0b0101, 0b0110, 0b1001, 0b1010, 0b1100]

    private static func symbolIndex(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let recorded = text.utf8.span
        for index in recorded.indices {
            let byte = Capitals.capital(recorded[index])
            if symbolIndex(byte) != nil { bytes.append(byte) }
        }
    }
}

/// One bar of a KIX code.
package enum KIXBar: String, CaseIterable, Hashable, Sendable {
    /// The short bar in the middle.
    case tracker = "T"
    /// From the middle up.
    case ascender = "A"
    /// From the middle down.
    case descender = "D"
    /// From top to bottom.
    case full = "F"

    init(ascends: Bool, descends: Bool) {
        self =
            switch (ascends, descends) {
            case (false, false): .tracker
            case (true, false): .ascender
            case (false, true): .descender
            case (true, true): .full
            }
    }
}
