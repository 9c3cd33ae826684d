import Foundation
import InventedExtracts
import LetterModel
import TestSupport
import Testing

struct AccountExtractTests {
    static let sample = WrittenExtract(InventedExtract(seed: 2026, accounts: 20_000, referenceDate: extractDay))

    @Test func `the file is well-formed and counts its records`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.sample.accountText, to: "accounts.xml")
        let run = try runTool("xmllint", ["--noout", file])
        #expect(run.status == 0, "\(run.errors.prefix(300))")
        #expect(Self.sample.accountText.contains("records=\"20000\""))
        #expect(Self.sample.accountText.contains("source=\"invented\""))
        #expect(Self.sample.accountText.contains("reference-date=\"2026-11-01\""))
        #expect(Self.sample.accounts.count == 20_000)
    }

    @Test func `the first records are the same on every machine`() throws {
        let text = Self.sample.accountText
        try expectGolden(String(text.prefix(4000)), named: "accounts-first.txt")
    }

    @Test func `about sixty-two in a hundred have a password and nothing else`() {
        let passwordOnly = Self.sample.accounts.count { account in
            WrittenExtract.attribute("status", of: account) == "active"
                && account.contains("<password status=\"active\"/>")
                && !account.contains("<sms status=\"active\"") && !account.contains("<app status=\"active\"")
                && !account.contains("pending")
        }
        #expect((12_400...14_200).contains(passwordOnly), "\(passwordOnly)")
    }

    @Test(arguments: [
        "status=\"removed\"", "<password status=\"blocked\"/>", "<password status=\"initial\"/>",
        "<app status=\"pending\"/>",
        "<sms status=\"pending\" spoken=\"false\"/>", "<sms status=\"active\" spoken=\"true\"/>",
        "<app status=\"active\"/>",
        "<document kind=\"none\"/>", "<document kind=\"dutch\"/>", "<document kind=\"unknown\"/>", "locale=\"en\"",
        "locale=\"tr\"", "login-preference=\"30\"", "status=\"frozen\"", "<app status=\"broken\"/>",
    ])
    func `every kind of account occurs`(text: String) {
        #expect(Self.sample.accountText.contains(text))
    }

    @Test func `two thirds of the numbers stand once, some twice, and a few of those are both active`() {
        var statuses: [String: [String]] = [:]
        for account in Self.sample.accounts {
            guard let number = WrittenExtract.attribute("bsn", of: account),
                let status = WrittenExtract.attribute("status", of: account)
            else { continue }
            statuses[number, default: []].append(status)
        }
        let several = statuses.values.filter { $0.count > 1 }
        let bothActive = several.count { statuses in statuses.count { $0 == "active" } > 1 }
        #expect((150...400).contains(several.count), "\(several.count)")
        #expect((20...80).contains(bothActive), "\(bothActive)")
    }

    @Test func `only the records meant to be refused have a wrong number or status`() {
        let statuses = Set(AccountStatus.allCases.map(\.rawValue))
        let wrongNumbers = Self.sample.accounts.count { account in
            let number = WrittenExtract.attribute("bsn", of: account).flatMap { UInt32($0) } ?? 0
            return CitizenServiceNumber(value: number) == nil
        }
        let wrongStatuses = Self.sample.accounts.count { account in
            !statuses.contains(WrittenExtract.attribute("status", of: account) ?? "")
        }
        #expect(wrongNumbers == 1)
        #expect(wrongStatuses == 1)
    }

    @Test func `without traps every record is sound`() {
        let extract = InventedExtract(seed: 4, accounts: 5000, traps: false, referenceDate: extractDay)
        let written = WrittenExtract(extract)
        for account in written.accounts {
            let number = WrittenExtract.attribute("bsn", of: account).flatMap { UInt32($0) } ?? 0
            #expect(CitizenServiceNumber(value: number) != nil)
        }
        #expect(!written.accountText.contains("frozen"))
        #expect(!written.accountText.contains("broken"))
    }

    @Test func `last logins lie within three years before the day of the extract`() {
        var days: [Int] = []
        for account in Self.sample.accounts {
            guard let text = WrittenExtract.attribute("last-login", of: account) else { continue }
            days.append(extractDay.daysSince1970 - (CalendarDate(iso: text)?.daysSince1970 ?? 0))
        }
        #expect((19_000..<20_000).contains(days.count))
        #expect(days.allSatisfy { (1...1095).contains($0) })
        #expect(days.count { $0 < 365 } > days.count / 2)
    }
}
