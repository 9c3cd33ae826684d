/// A Dutch postal code, such as `2595 AN`.
///
/// Four digits that do not begin with zero, then two capital letters other than SA, SD and SS,
/// which PostNL does not issue.
package struct PostalCode: Hashable, Comparable, Sendable {
    /// 1000…9999.
    package let digits: UInt16
    /// Two capital letters, 0…675: 26 × first + second.
    private let letterPair: UInt16

    /// Reads a code as recorded, with or without a space, in either case; `nil` when it is not one.
    package init?(_ text: some StringProtocol) {
        var bytes = InlineArray<6, UInt8>(repeating: 0)
        var count = 0
        for byte in text.utf8 where byte != UInt8(ascii: " ") {
            guard count < 6 else { return nil }
            bytes[count] = count >= 4 && byte >= UInt8(ascii: "a") ? byte & 0xDF : byte
            count += 1
        }
        guard count == 6, let digits = Self.digits(of: bytes), let pair = Self.letterPair(of: bytes) else { return nil }
        self.digits = digits
        self.letterPair = pair
    }

    /// The two letters, such as `AN`.
    package var letters: String {
        let base = UInt8(ascii: "A")
        return String(decoding: [base + UInt8(letterPair / 26), base + UInt8(letterPair % 26)], as: UTF8.self)
    }

    /// The place of the code among all codes, below 6,760,000.
    package var order: UInt32 { UInt32(digits) * 676 + UInt32(letterPair) }

    package static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    private static func digits(of bytes: InlineArray<6, UInt8>) -> UInt16? {
        var number: UInt16 = 0
        for index in 0..<4 {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) else { return nil }
            number = number * 10 + UInt16(bytes[index] - UInt8(ascii: "0"))
        }
        return number >= 1000 ? number : nil
    }

    private static func letterPair(of bytes: InlineArray<6, UInt8>) -> UInt16? {
        let range = UInt8(ascii: "A")...UInt8(ascii: "Z")
        guard range.contains(bytes[4]), range.contains(bytes[5]) else { return nil }
        let notIssued =
            bytes[4] == UInt8(ascii: "S")
            && [UInt8(ascii: "A"), UInt8(ascii: "D"), UInt8(ascii: "S")].contains(bytes[5])
        return notIssued ? nil : UInt16(bytes[4] - range.lowerBound) * 26 + UInt16(bytes[5] - range.lowerBound)
    }
}

extension PostalCode: CustomStringConvertible {
    /// As the register prints it: `2595 AN`.
    package var description: String { "\(digits) \(letters)" }
}
