import LetterModel
import Testing

@testable import InventedExtracts

struct InventedExtractTests {
    private func bytes(of extract: InventedExtract, _ part: Int) -> [UInt8] {
        var result: [UInt8] = []
        switch part {
        case 0: extract.writeAccounts { result += $0 }
        case 1: extract.writePersons { result += $0 }
        default: extract.writeSuppressed { result += $0 }
        }
        return result
    }

    @Test(arguments: 0...2)
    func `equal settings give equal bytes and another seed gives others`(part: Int) {
        let extract = InventedExtract(seed: 1, accounts: 3000, referenceDate: extractDay)
        let same = InventedExtract(seed: 1, accounts: 3000, referenceDate: extractDay)
        let other = InventedExtract(seed: 2, accounts: 3000, referenceDate: extractDay)
        #expect(bytes(of: extract, part) == bytes(of: same, part))
        #expect(bytes(of: extract, part) != bytes(of: other, part))
    }

    @Test func `persons without an account change nothing in the accounts`() {
        let few = InventedExtract(seed: 1, accounts: 2000, extraPersons: 0, referenceDate: extractDay)
        let many = InventedExtract(seed: 1, accounts: 2000, extraPersons: 5000, referenceDate: extractDay)
        #expect(bytes(of: few, 0) == bytes(of: many, 0))
        #expect(many.citizens == 7000)
        #expect(bytes(of: many, 1).count { $0 == UInt8(ascii: "\n") } > 6900)
    }

    @Test func `accounts and persons belong together`() {
        let written = WrittenExtract(InventedExtract(seed: 3, accounts: 10_000, referenceDate: extractDay))
        let holders = Set(written.accounts.compactMap { WrittenExtract.attribute("bsn", of: $0) })
        let persons = Set(written.persons.map { $0[0] })
        let withoutPerson = holders.subtracting(persons).count
        let withoutAccount = persons.subtracting(holders).count
        #expect((30...150).contains(withoutPerson), "\(withoutPerson)")
        #expect((500...800).contains(withoutAccount), "\(withoutAccount)")
        #expect(Set(written.suppressed).count == written.suppressed.count)
        #expect((60...160).contains(written.suppressed.count))
        #expect(written.suppressed.allSatisfy { CitizenServiceNumber(value: $0) != nil })
    }

    @Test(arguments: [
        (85_000, nil, 89_250, true), (89_000, nil, 90_000, true), (90_000, nil, 90_000, true),
        (90_000, 1, 90_001, false), (100_000, nil, 105_000, false),
    ])
    func `test numbers are used as long as they suffice`(accounts: Int, extra: Int?, citizens: Int, onlyTest: Bool) {
        let extract = InventedExtract(seed: 1, accounts: accounts, extraPersons: extra, referenceDate: extractDay)
        #expect(extract.citizens == citizens)
        #expect(extract.usesOnlyTestNumbers == onlyTest)
    }

    @Test func `bytes come in chunks of bounded size`() {
        let extract = InventedExtract(seed: 1, accounts: 5000, referenceDate: extractDay)
        var sizes: [Int] = []
        extract.writePersons { sizes.append($0.count) }
        #expect(sizes.count > 5)
        #expect(sizes.allSatisfy { $0 < ExtractText.chunkSize + 4096 })
        #expect(sizes.dropLast().allSatisfy { $0 >= ExtractText.chunkSize })
    }

    @Test func `a sink that fails stops the writing`() {
        struct DiskFull: Error {}
        let extract = InventedExtract(seed: 1, accounts: 5000, referenceDate: extractDay)
        var calls = 0
        #expect(throws: DiskFull.self) {
            try extract.writeAccounts { _ in
                calls += 1
                throw DiskFull()
            }
        }
        #expect(calls == 1)
    }

    @Test func `one account is an extract too`() {
        let written = WrittenExtract(InventedExtract(seed: 1, accounts: 1, referenceDate: extractDay))
        #expect(written.accounts.count == 1)
        #expect(written.accountText.hasSuffix("</accounts>\n"))
    }
}

struct SpecialCasesTests {
    @Test func `each thousand holds every case once`() {
        let cases = SpecialCases(seed: 5, isOn: true, accounts: 3000, thousandsBetweenRefused: 1)
        for thousand in 0..<3 {
            let range = thousand * 1000..<(thousand + 1) * 1000
            let persons = range.compactMap { cases.personCase(of: $0)?.name }
            let accounts = range.compactMap { cases.accountCase(of: $0) }
            #expect(persons.count == PersonCase.all.count)
            #expect(Set(persons).count == PersonCase.all.count)
            #expect(Set(accounts) == Set(AccountCase.allCases))
        }
    }

    @Test func `records to refuse stand in one thousand of twenty`() {
        let cases = SpecialCases(seed: 5, isOn: true, accounts: 40_000, thousandsBetweenRefused: 20)
        let refused = (0..<40_000).filter {
            cases.personCase(of: $0)?.isRefused == true || cases.accountCase(of: $0)?.isRefused == true
        }
        #expect(Set(refused.map { $0 / 1000 }) == [0, 20])
    }

    @Test(arguments: [(false, 1000), (true, 0)])
    func `there are none when they are off or there is no account`(isOn: Bool, accounts: Int) {
        let cases = SpecialCases(seed: 5, isOn: isOn, accounts: accounts, thousandsBetweenRefused: 1)
        #expect((0..<1000).allSatisfy { cases.personCase(of: $0) == nil && cases.accountCase(of: $0) == nil })
    }
}
