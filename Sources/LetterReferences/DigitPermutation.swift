/// A keyed permutation of all numbers of twelve digits.
///
/// A balanced Feistel network over two halves of six digits: in each round one half moves by an
/// HMAC-SHA256 of the other, modulo 10⁶, the construction of FF1 (NIST SP 800-38G) without its
/// tweak. The sum keeps every value within six digits, so that no value needs a second walk. Four
/// rounds make a strong pseudorandom permutation (Luby and Rackoff 1988); FF1's further rounds guard
/// against someone who can ask for encryptions, which nobody outside the program can here.
package struct DigitPermutation {
    private static let rounds: UInt8 = 4
    private static let half: UInt64 = 1_000_000

    private let keyedHash: KeyedHash
    private let campaignNumber: UInt8

    /// Chooses the permutation of a campaign.
    package init(campaignNumber: Int, key: CampaignKey) {
        keyedHash = key.keyedHash
        self.campaignNumber = UInt8(campaignNumber)
    }

    /// Where a number, 0..<10¹², goes.
    package func permuted(_ number: UInt64) -> UInt64 {
        var (left, right) = (number / Self.half, number % Self.half)
        for round in 0..<Self.rounds {
            (left, right) = (right, (left + shift(of: right, round: round)) % Self.half)
        }
        return left * Self.half + right
    }

    /// Where a number came from.
    package func original(_ number: UInt64) -> UInt64 {
        var (left, right) = (number / Self.half, number % Self.half)
        for round in (0..<Self.rounds).reversed() {
            (left, right) = ((right + Self.half - shift(of: left, round: round)) % Self.half, left)
        }
        return left * Self.half + right
    }

    /// The move that one half causes, 0..<10⁶; the bias of 64 bits modulo 10⁶ is below 10⁻¹³.
    private func shift(of half: UInt64, round: UInt8) -> UInt64 {
        var message = KeyedMessage(prefix: "r1|")
        message.append(campaignNumber)
        message.append(round)
        message.append(UInt32(half))
        return keyedHash.leadingWords(of: message.bytes, count: message.count).high % Self.half
    }
}
