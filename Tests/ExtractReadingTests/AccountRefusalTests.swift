import ExtractReading
import LetterModel
import TestSupport
import Testing

struct AccountRefusalTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// An account, and the code that must come of it.
    static let cases: [(account: String, code: String)] = [
        (AccountFile.account(bsn: "999993654"), "bsn-invalid"),
        (AccountFile.account(bsn: "000000000"), "bsn-invalid"),
        (AccountFile.account(bsn: ""), "bsn-invalid"),
        (AccountFile.account(bsn: "9999936530"), "bsn-invalid"),
        (AccountFile.account(bsn: " 999993653"), "bsn-invalid"),
        (AccountFile.account(bsn: "٩٩٩٩٩٣٦٥٣"), "bsn-invalid"),
        (AccountFile.account(bsn: String(repeating: "9", count: 30_000)), "bsn-invalid"),
        (AccountFile.account(status: "Active"), "account-status-unknown"),
        (AccountFile.account(status: ""), "account-status-unknown"),
        (AccountFile.account(status: "active "), "account-status-unknown"),
        (AccountFile.account(more: " last-login=\"2026-02-30\""), "last-login-invalid"),
        (AccountFile.account(more: " last-login=\"\""), "last-login-invalid"),
        (AccountFile.account(more: " last-login=\"2026-09-03T10:00:00\""), "last-login-invalid"),
        (AccountFile.account(content: "<password status='on'/>"), "password-status-unknown"),
        (AccountFile.account(content: "<password status='pending'/>"), "password-status-unknown"),
        (AccountFile.account(content: "<sms status='blocked'/>"), "sms-status-unknown"),
        (AccountFile.account(content: "<sms status='active'/><sms status='?'/>"), "sms-status-unknown"),
        (AccountFile.account(content: "<app status='expired'/>"), "app-status-unknown"),
        (AccountFile.account(content: "<document kind='belgian'/>"), "document-kind-unknown"),
    ]

    @Test(arguments: cases)
    func `refuses one record with a wrong value and reads on`(account: String, code: String) throws {
        let good = AccountFile.account(bsn: AccountFile.numbers[1])
        let result = try AccountReading(
            path: folder.write(AccountFile([good, account, good]).text, to: "accounts.xml")
        )
        #expect(result.places == ["1@3", "3@5"])
        let refusal = try #require(result.refused.first)
        #expect((refusal.code, refusal.record, refusal.line) == (code, 2, 4))
        #expect(refusal.file == "accounts.xml")
        #expect(!refusal.description.contains("999993"))
        #expect(result.refused.count == 1)
    }

    @Test(arguments: AccountStatus.allCases.map(\.rawValue))
    func `knows every account status`(status: String) throws {
        let path = try folder.write(AccountFile([AccountFile.account(status: status)]).text, to: "accounts.xml")
        #expect(try AccountReading(path: path).accounts.map(\.status.rawValue) == [status])
    }

    @Test(arguments: PasswordStatus.allCases.map(\.rawValue))
    func `knows every password status`(status: String) throws {
        let account = AccountFile.account(content: "<password status='\(status)'/>")
        let path = try folder.write(AccountFile([account]).text, to: "accounts.xml")
        #expect(try AccountReading(path: path).accounts.map(\.password?.rawValue) == [status])
    }

    @Test(arguments: ["initial", "pending", "active", "inactive"])
    func `knows every status of SMS and app`(status: String) throws {
        let account = AccountFile.account(content: "<sms status='\(status)'/><app status='\(status)'/>")
        let path = try folder.write(AccountFile([account]).text, to: "accounts.xml")
        let read = try #require(try AccountReading(path: path).accounts.first)
        #expect(read.sms == FactorStatuses(name: status))
        #expect(read.app == FactorStatuses(name: status))
    }

    @Test(arguments: IdentityDocumentKind.allCases.map(\.rawValue))
    func `knows every kind of document`(kind: String) throws {
        let account = AccountFile.account(content: "<document kind='\(kind)'/>")
        let path = try folder.write(AccountFile([account]).text, to: "accounts.xml")
        #expect(try AccountReading(path: path).accounts.map(\.document.rawValue) == [kind])
    }
}
