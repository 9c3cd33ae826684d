package import LetterModel

/// The place of a person in an order that nobody can foresee and that is the same in every run of
/// a campaign.
///
/// Decides among equal addresses, who falls into a sample, and who comes first under a maximum: a
/// person who was in a sample of 5 % is also in the later one of 10 %.
package struct KeyedOrder: Hashable, Comparable, Sendable {
    /// The first eight bytes of HMAC-SHA256(campaign key, "o1|" and nine digits): evenly spread.
    package let rank: UInt64

    /// The place of a person in a campaign.
    package init(_ number: CitizenServiceNumber, key: CampaignKey) {
        var message = KeyedMessage(prefix: "o1|")
        message.append(number)
        rank = key.keyedHash.leadingWords(of: message.bytes, count: message.count).high
    }

    /// Whether the person belongs to a sample of this share, 0…1, of everyone.
    package func isWithin(fraction: Double) -> Bool {
        precondition((0...1).contains(fraction), "A sample is a share between 0 and 1.")
        // 53 bits of the rank are exact in a Double, so that every machine decides alike.
        return Double(rank >> 11) < fraction * 0x1p53
    }

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
