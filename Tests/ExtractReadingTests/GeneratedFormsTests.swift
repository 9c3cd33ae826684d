import ExtractReading
import InventedExtracts
import LetterModel
import TestSupport
import Testing

/// One invented population, written in every form and read back: all forms tell the same.
struct GeneratedFormsTests {
    private let folder: TemporaryFolder
    private let extract: InventedExtract

    init() throws {
        folder = try TemporaryFolder()
        extract = InventedExtract(
            seed: 7,
            accounts: 3000,
            referenceDate: try #require(CalendarDate(year: 2026, month: 11, day: 1))
        )
    }

    private func file(_ name: String, _ write: (([UInt8]) -> Void) -> Void) throws -> String {
        var bytes: [UInt8] = []
        write { bytes += $0 }
        return try folder.write(bytes, to: name)
    }

    private func persons(_ name: String, _ write: (([UInt8]) -> Void) -> Void) throws -> PersonReading {
        try PersonReading(path: file(name, write))
    }

    @Test func `accounts in CSV are those in XML`() throws {
        let xml = try AccountReading(path: file("accounts.xml") { extract.writeAccounts(to: $0) })
        let csv = try AccountReading(path: file("accounts.csv") { extract.writeAccountsCSV(to: $0) })
        #expect(xml.accounts.count > 2900)
        #expect(csv.counts == xml.counts)
        #expect(csv.accounts.map(Self.withBestFactors) == xml.accounts.map(Self.withBestFactors))
        #expect(csv.refused.map(\.code) == xml.refused.map(\.code))
    }

    /// CSV has one SMS tool and one app; of several the best counts.
    private static func withBestFactors(_ account: Account) -> Account {
        func best(_ statuses: FactorStatuses) -> FactorStatuses {
            [.active, .pending, .initial, .inactive].first { statuses.contains($0) } ?? []
        }
        var account = account
        (account.sms, account.app) = (best(account.sms), best(account.app))
        return account
    }

    @Test func `plain persons are those of the selection, with one partner each`() throws {
        let selection = try persons("persons.csv") { extract.writePersons(to: $0) }
        let plain = try persons("plain.csv") { extract.writePersonsPlain(to: $0) }
        #expect(selection.persons.count > 2900 && selection.rows.count == plain.rows.count)
        let unequal = selection.refused.filter { $0.code == "partner-items-unequal" }.map(\.record)
        let expected = zip(selection.rows, selection.rows.indices).filter { !unequal.contains($0.0.number) }.count
        #expect(plain.persons.count + plain.refused.count == expected + unequal.count)
        let byNumber = Dictionary(grouping: plain.persons, by: \.citizenServiceNumber)
        for person in selection.persons {
            var one = person
            one.partners = (person.partners.last { $0.end == nil } ?? person.partners.last).map { [$0] } ?? []
            #expect(byNumber[person.citizenServiceNumber]?.contains(one) == true)
        }
    }

    @Test func `persons of a StUF message are those of the selection, but for what the standard cannot say`() throws {
        let selection = try persons("persons.csv") { extract.writePersons(to: $0) }
        let stuf = try persons("persons.xml") { extract.writePersonsStUF(to: $0) }
        #expect(stuf.rows.count == selection.rows.count)
        let byNumber = Dictionary(grouping: stuf.persons, by: \.citizenServiceNumber)
        for person in selection.persons {
            var told = person
            told.address.houseNumberDesignation = ""
            if told.investigation != nil { told.investigation = AddressInvestigation(markedElements: "080000") }
            told.partners.removeAll { $0 == Partner(surname: "") }
            #expect(byNumber[person.citizenServiceNumber]?.contains(told) == true, "\(told)")
        }
    }

    @Test(arguments: ["gzip", "zstd"])
    func `every form may come packed`(tool: String) throws {
        let path = try file("persons.xml") { extract.writePersonsStUF(to: $0) }
        let plain = try PersonReading(path: path)
        let run = try runTool(tool, ["-q", "-c", path])
        let packed = try PersonReading(path: folder.write(run.standardOutput, to: "persons.xml.packed"))
        #expect(packed.persons == plain.persons)
        #expect(try ExtractKind(of: folder.write(run.standardOutput, to: "other")) == .persons)
    }
}
