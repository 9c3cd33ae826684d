/// The reference (kenmerk) on a letter: 16 digits by which the contact centre tells a real letter
/// from a fake one.
///
/// Two digits name the campaign, twelve are a keyed permutation of the number of the run and the
/// sequence of the letter in it, two are check digits (ISO 7064 MOD 97-10, as in an IBAN). It leads
/// to a row of the ledger without being stored there, says nothing of the person, cannot be
/// continued like a row of numbers, and is equal when an equal run is made again.
package struct LetterReference: Hashable, Sendable {
    /// What a reference leads to.
    package struct Place: Hashable, Sendable {
        /// 0…99.
        package let campaignNumber: Int
        /// 0…9999, a small number in the ledger of the campaign.
        package let runNumber: Int
        /// 0…99,999,999, the place of the letter in its run.
        package let sequence: Int

        /// Names a letter.
        package init(campaignNumber: Int, runNumber: Int, sequence: Int) {
            precondition((0...99).contains(campaignNumber), "A campaign number has two digits.")
            precondition((0...9999).contains(runNumber), "A run number has four digits.")
            precondition((0...99_999_999).contains(sequence), "A sequence has eight digits.")
            (self.campaignNumber, self.runNumber, self.sequence) = (campaignNumber, runNumber, sequence)
        }
    }

    private let number: UInt64

    /// The reference of a letter.
    package init(_ place: Place, key: CampaignKey) {
        let plain = UInt64(place.runNumber) * 100_000_000 + UInt64(place.sequence)
        let permuted = DigitPermutation(campaignNumber: place.campaignNumber, key: key).permuted(plain)
        let body = UInt64(place.campaignNumber) * 1_000_000_000_000 + permuted
        number = body * 100 + CheckDigits.of(body)
    }

    /// The reference of a letter.
    package init(campaignNumber: Int, runNumber: Int, sequence: Int, key: CampaignKey) {
        self.init(Place(campaignNumber: campaignNumber, runNumber: runNumber, sequence: sequence), key: key)
    }

    /// Reads a reference as people type it, with or without spaces, dots or hyphens between the digits.
    ///
    /// - Returns: `nil` when there are not 16 digits, something else is in it, or the check digits do
    ///   not fit: then the reference is mistyped or invented.
    package init?(parsing text: some StringProtocol) {
        var number: UInt64 = 0
        var count = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard count < 16 else { return nil }
                number = number * 10 + UInt64(byte - UInt8(ascii: "0"))
                count += 1
            case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"): continue
            default: return nil
            }
        }
        guard count == 16, CheckDigits.fit(number) else { return nil }
        self.number = number
    }

    /// Which letter has this reference under the key of its campaign.
    ///
    /// Every reference whose check digits fit leads somewhere; only the ledger knows whether a letter
    /// is there.
    package func place(key: CampaignKey) -> Place {
        let permuted = number / 100 % 1_000_000_000_000
        let plain = DigitPermutation(campaignNumber: campaignNumber, key: key).original(permuted)
        return Place(
            campaignNumber: campaignNumber,
            runNumber: Int(plain / 100_000_000),
            sequence: Int(plain % 100_000_000)
        )
    }

    /// The campaign, readable without any key.
    package var campaignNumber: Int { Int(number / 100_000_000_000_000) }

    /// The 16 digits, for file names.
    package var digits: String { String(decoding: digitBytes, as: UTF8.self) }

    /// The 16 digits in groups of four, for people: `0712 3456 7890 1234`.
    package var grouped: String {
        let digits = digitBytes
        var bytes: [UInt8] = []
        bytes.reserveCapacity(19)
        for (index, digit) in digits.enumerated() {
            if index > 0, index % 4 == 0 { bytes.append(UInt8(ascii: " ")) }
            bytes.append(digit)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private var digitBytes: [UInt8] {
        var rest = number
        var bytes = [UInt8](repeating: 0, count: 16)
        for index in stride(from: 15, through: 0, by: -1) {
            bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        return bytes
    }
}

extension LetterReference: CustomStringConvertible {
    /// As people read it.
    package var description: String { grouped }
}
