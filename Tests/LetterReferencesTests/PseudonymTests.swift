import LetterModel
import LetterReferences
import TestSupport
import Testing

struct PseudonymTests {
    private let key = CampaignKey(bytes: Array(0..<32))

    @Test(
        arguments: [
            (999_993_653, "v1|999993653"), (999_990_019, "v1|999990019"), (12_345_672, "v1|012345672"),
        ] as [(UInt32, String)]
    )
    func `is the first half of the HMAC of the nine digits`(value: UInt32, message: String) throws {
        let number = try #require(CitizenServiceNumber(value: value))
        let pseudonym = Pseudonym(number, key: key)
        #expect(pseudonym.bytes == Array(KeyedHash(key: Array(0..<32)).code(of: Array(message.utf8)).prefix(16)))
        #expect(Pseudonym(bytes: pseudonym.bytes) == pseudonym)
    }

    @Test func `is what openssl computes`() throws {
        let number = try #require(CitizenServiceNumber(value: 999_993_653))
        let key = hex(Array(0..<32))
        let run = try runTool(
            "openssl",
            ["dgst", "-sha256", "-mac", "HMAC", "-macopt", "hexkey:\(key)"],
            input: Array("v1|999993653".utf8)
        )
        #expect(run.output.contains("= " + hex(Pseudonym(number, key: self.key).bytes)))
    }

    @Test func `differs between persons and between campaigns`() throws {
        let numbers = invented(2000)
        let pseudonyms = Set(numbers.map { Pseudonym($0, key: key) })
        #expect(pseudonyms.count == numbers.count)
        #expect(pseudonyms.isDisjoint(with: numbers.map { Pseudonym($0, key: .fixedPublicDryRun) }))
    }

    @Test func `is ordered like its bytes`() {
        let pseudonyms = invented(500).map { Pseudonym($0, key: key) }
        #expect(pseudonyms.sorted().map(\.bytes) == pseudonyms.map(\.bytes).sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test(arguments: [0, 15, 17])
    func `has sixteen bytes`(count: Int) {
        #expect(Pseudonym(bytes: [UInt8](repeating: 1, count: count)) == nil)
    }

    @Test func `is never printed`() throws {
        let pseudonym = Pseudonym(try #require(CitizenServiceNumber(value: 999_993_653)), key: key)
        var dumped = ""
        dump(pseudonym, to: &dumped)
        #expect("\(pseudonym)" == "‹hidden›")
        #expect(!dumped.contains(String(pseudonym.high)) && !dumped.contains(String(pseudonym.low)))
    }
}

struct PseudonymSetTests {
    private let key = CampaignKey(bytes: Array(0..<32))

    @Test func `holds what was put in, each once, in order`() {
        let pseudonyms = invented(1000).map { Pseudonym($0, key: key) }
        let set = PseudonymSet(pseudonyms + pseudonyms.reversed())
        #expect(set.count == 1000)
        #expect(set.sorted == pseudonyms.sorted())
        #expect(pseudonyms.allSatisfy(set.contains))
        #expect(!invented(1000).map { Pseudonym($0, key: .fixedPublicDryRun) }.contains(where: set.contains))
    }

    @Test func `may be empty`() {
        #expect(PseudonymSet().isEmpty)
        #expect(!PseudonymSet().contains(Pseudonym(high: 0, low: 0)))
        #expect(PseudonymSet().digest.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func `its digest does not depend on the order`() {
        let pseudonyms = invented(100).map { Pseudonym($0, key: key) }
        #expect(PseudonymSet(pseudonyms).digest == PseudonymSet(pseudonyms.reversed()).digest)
        #expect(PseudonymSet(pseudonyms).digest != PseudonymSet(pseudonyms.dropLast()).digest)
    }
}

/// The first invented numbers: they begin with 999.
func invented(_ count: Int) -> [CitizenServiceNumber] {
    Array((99_900_000..<100_000_000).lazy.compactMap { CitizenServiceNumber(denseIndex: $0) }.prefix(count))
}
