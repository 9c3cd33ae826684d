package import LetterModel

/// A person in the ledger: the first 16 bytes of HMAC-SHA256(campaign key, "v1|" and the nine digits
/// of the citizen service number).
///
/// Equal persons have equal pseudonyms within one campaign; between campaigns nothing links them.
/// It remains personal data (AVG art. 4(5)), because the holder of the key can find the person.
package struct Pseudonym: Hashable, Sendable {
    /// The size in the ledger.
    package static let byteCount = 16

    /// The first eight bytes, in network byte order.
    package let high: UInt64
    /// The last eight bytes, in network byte order.
    package let low: UInt64

    /// The pseudonym of a person in a campaign.
    package init(_ number: CitizenServiceNumber, key: CampaignKey) {
        var message = KeyedMessage(prefix: "v1|")
        message.append(number)
        (high, low) = key.keyedHash.leadingWords(of: message.bytes, count: message.count)
    }

    /// A person at an address: what a letter that came back leaves behind. Another address gives another value.
    ///
    /// The first 16 bytes of HMAC-SHA256(campaign key, "a1|", the nine digits, and each line behind a "|").
    package init(_ number: CitizenServiceNumber, at addressLines: [String], key: CampaignKey) {
        var message = KeyedMessage(prefix: "a1|")
        message.append(number)
        let person = (0..<message.count).map { message.bytes[$0] }
        let lines = addressLines.flatMap { [UInt8(ascii: "|")] + Array($0.utf8) }
        let code = key.keyedHash.code(of: person + lines)
        high = code.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        low = code[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Restores one from its two halves.
    package init(high: UInt64, low: UInt64) {
        (self.high, self.low) = (high, low)
    }

    /// Reads 16 bytes; `nil` when there are more or fewer.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The 16 bytes.
    package var bytes: [UInt8] {
        [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) } }
    }
}

extension Pseudonym: Comparable {
    /// The order of the bytes.
    package static func < (left: Self, right: Self) -> Bool {
        left.high != right.high ? left.high < right.high : left.low < right.low
    }
}

extension Pseudonym: CustomStringConvertible, CustomReflectable {
    /// Always `‹hidden›`: a pseudonym in a log could be matched with one elsewhere.
    package var description: String { PersonalData<UInt64>.hiddenText }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
