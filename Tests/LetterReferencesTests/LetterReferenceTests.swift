import LetterReferences
import Testing

struct LetterReferenceTests {
    private let key = CampaignKey(bytes: Array(0..<32))

    @Test(arguments: [(0, 0, 0), (7, 1, 0), (7, 1, 1), (42, 9999, 99_999_999), (99, 1234, 9_999_999)])
    func `leads back to its letter`(campaign: Int, run: Int, sequence: Int) throws {
        let place = LetterReference.Place(campaignNumber: campaign, runNumber: run, sequence: sequence)
        let reference = LetterReference(place, key: key)
        #expect(reference.digits.count == 16)
        #expect(reference.campaignNumber == campaign)
        #expect(reference.place(key: key) == place)
        for text in [
            reference.digits, reference.grouped, " " + reference.grouped + " ",
            reference.grouped.replacing(" ", with: "-"),
        ] {
            let read = try #require(LetterReference(parsing: text))
            #expect(read == reference)
            #expect(read.place(key: key) == place)
        }
    }

    /// The values were computed with Python's hmac module.
    @Test(arguments: [(7, 1, 0, "0740 4514 2821 2561"), (42, 9999, 99_999_999, "4203 3798 0458 0533")])
    func `is the same for an equal run`(campaign: Int, run: Int, sequence: Int, expected: String) {
        let reference = LetterReference(campaignNumber: campaign, runNumber: run, sequence: sequence, key: key)
        #expect(reference.grouped == expected)
        #expect("\(reference)" == expected)
    }

    @Test func `never occurs twice, and does not read like a row of numbers`() {
        let references = (0..<20_000).map { LetterReference(campaignNumber: 7, runNumber: 3, sequence: $0, key: key) }
        #expect(Set(references).count == references.count)
        let bodies = references.map { Int($0.digits.dropFirst(2).prefix(12)) ?? 0 }
        let ascending = zip(bodies, bodies.dropFirst()).count { $0 < $1 }
        #expect((9_700...10_300).contains(ascending), "Half of the neighbours ascend, as by chance.")
        #expect(Set(references.map { $0.digits.dropFirst(2).prefix(3) }).count == 1000)
    }

    @Test func `leads elsewhere under another key`() {
        let place = LetterReference.Place(campaignNumber: 7, runNumber: 1, sequence: 5)
        #expect(LetterReference(place, key: key).place(key: .fixedPublicDryRun) != place)
    }

    @Test(arguments: [
        "", "0", "12345678901234567", "0740 4514 2821 256", "0740 4514 2821 2561 1", "O740 4514 2821 2561",
        "0740 4514 2821 256x", "+740 4514 2821 2561", "0740/4514/2821/2561", "٠740 4514 2821 2561",
    ])
    func `refuses what is no reference`(text: String) {
        #expect(LetterReference(parsing: text) == nil)
    }

    @Test func `finds every single wrong digit and every swap of neighbours`() {
        for sequence in 0..<50 {
            let digits = Array(
                LetterReference(campaignNumber: 7, runNumber: 1, sequence: sequence, key: key).digits.utf8
            )
            for index in digits.indices {
                for wrong in UInt8(ascii: "0")...UInt8(ascii: "9") where wrong != digits[index] {
                    var mistyped = digits
                    mistyped[index] = wrong
                    #expect(LetterReference(parsing: String(decoding: mistyped, as: UTF8.self)) == nil)
                }
                guard index > 0, digits[index] != digits[index - 1] else { continue }
                var swapped = digits
                swapped.swapAt(index, index - 1)
                #expect(LetterReference(parsing: String(decoding: swapped, as: UTF8.self)) == nil)
            }
        }
    }
}

struct CheckDigitsTests {
    /// The example of ISO/IEC 7064, and example accounts of the IBAN Registry that have digits only:
    /// account, country as numbers (N is 23), check digits.
    @Test(
        arguments: [
            (794, 44),
            (86_011_117_947_2324, 93),  // NO93 8601 1117 947
            (539_007_547_034_1114, 68),  // BE68 5390 0754 7034
            (00_400_440_116_243_1320, 50),  // DK50 0040 0440 1162 43
            (12_345_600_000_785_1518, 21),  // FI21 1234 5600 0007 85
        ] as [(UInt64, UInt64)]
    )
    func `are the published ones`(number: UInt64, digits: UInt64) {
        #expect(CheckDigits.of(number) == digits)
        #expect(CheckDigits.fit(number * 100 + digits))
        #expect(!CheckDigits.fit(number * 100 + digits + 1))
    }

    @Test func `are right for every remainder`() {
        for number in UInt64(0)..<2000 {
            #expect(CheckDigits.fit(number * 100 + CheckDigits.of(number)))
            #expect((2...98).contains(CheckDigits.of(number)))
        }
        #expect(!CheckDigits.fit(1), "01 is congruent but never given.")
    }
}

struct DigitPermutationTests {
    private let permutation = DigitPermutation(campaignNumber: 7, key: CampaignKey(bytes: Array(0..<32)))

    @Test func `leads every number to another of twelve digits and back`() {
        var state: UInt64 = 1
        var samples: [UInt64] = [0, 1, 999_999, 1_000_000, 999_999_999_999]
        for _ in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            samples.append((state >> 20) % 1_000_000_000_000)
        }
        for sample in samples {
            let permuted = permutation.permuted(sample)
            #expect(permuted < 1_000_000_000_000)
            #expect(permutation.original(permuted) == sample)
        }
        #expect(Set(samples.map(permutation.permuted)).count == Set(samples).count)
    }

    @Test func `is another one for each campaign`() {
        let other = DigitPermutation(campaignNumber: 8, key: CampaignKey(bytes: Array(0..<32)))
        #expect((0..<100).allSatisfy { permutation.permuted($0) != other.permuted($0) })
    }

    @Test func `a change of one in the input changes all digits about as often as chance`() {
        var changed = [Int](repeating: 0, count: 12)
        for number in UInt64(0)..<2000 {
            var (left, right) = (permutation.permuted(number), permutation.permuted(number + 1))
            for digit in 0..<12 {
                if left % 10 != right % 10 { changed[digit] += 1 }
                (left, right) = (left / 10, right / 10)
            }
        }
        #expect(changed.allSatisfy { (1730...1870).contains($0) }, "\(changed)")
    }
}
