import ExtractReading
import LetterModel
import TestSupport
import Testing

struct AccountCSVTests {
    private static let header = "bsn,status,locale,last_login,login_preference,password,sms,app,document"
    private static let row = "999993653,active,nl,2026-09-03,10,active,inactive,pending,none"
    /// Files, and the code that must come of each.
    static let fileCases: [(text: String, code: String)] = [
        ("", "file-empty"),
        ("999993653,active,nl\n", "header-invalid"),
        (header.replacing(",app", with: "") + "\n#records=0\n", "column-missing"),
        (header.replacing(",sms", with: "") + "\n#records=0\n", "column-missing"),
        (header + ",naam\n#records=0\n", "column-unknown"),
        (header + ",sms\n#records=0\n", "column-duplicate"),
        (header.replacing(",", with: "\t") + "\n", "header-invalid"),
        (header + "\n" + row + "\n", "records-missing"),
        (header + "\n" + row + "\n#records=2\n", "records-mismatch"),
        (header + "\n" + row + "\n#records=0\n", "records-mismatch"),
        (header + "\n#records=\n", "csv-malformed"),
        (header + "\n#records=1 \n" + row + "\n", "csv-malformed"),
        (header + "\n#records=0\n" + row + "\n", "csv-malformed"),
        (header + "\n" + row + "\n99999", "file-cut-off"),
        (header + "\n\"999993653,active", "file-cut-off"),
    ]

    /// Rows, and the code that must come of each.
    static let rowCases: [(row: String, code: String)] = [
        (row.replacing("999993653", with: "999993654"), "bsn-invalid"),
        (row.replacing("999993653", with: ""), "bsn-invalid"),
        (row.replacing("active,nl", with: "sleeping,nl"), "account-status-unknown"),
        (row.replacing("999993653,active", with: "999993653,"), "account-status-unknown"),
        (row.replacing("10,active", with: "10,on"), "password-status-unknown"),
        (row.replacing("inactive", with: "maybe"), "sms-status-unknown"),
        (row.replacing("pending", with: "Pending"), "app-status-unknown"),
        (row.replacing("none", with: "passport"), "document-kind-unknown"),
        (row.replacing("2026-09-03", with: "2026-09-31"), "last-login-invalid"),
        (row + ",", "field-count"),
        (row.replacing(",none", with: ""), "field-count"),
        ("\"\(row)", "field-count"),
        (row + String(repeating: "x", count: 70_000), "line-too-long"),
    ]

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(_ text: String, requiresCount: Bool = true) throws -> AccountReading {
        try AccountReading(path: folder.write(text, to: "accounts.csv"), requiresCount: requiresCount)
    }

    private func code(of text: String, requiresCount: Bool = true) throws -> String? {
        let error = #expect(throws: ExtractError.self) { try read(text, requiresCount: requiresCount) }
        #expect(error?.description.contains("999") == false)
        return error?.code
    }

    @Test func `reads every column as the XML form would`() throws {
        let reading = try read("\(Self.header)\n\(Self.row)\n#records=1\n")
        let xml = AccountFile.account(
            more: " locale=\"nl\" last-login=\"2026-09-03\"",
            content:
                "<password status=\"active\"/><sms status=\"inactive\"/><app status=\"pending\"/><document kind=\"none\"/>"
        )
        let other = try AccountReading(path: folder.write(AccountFile([xml]).text, to: "accounts.xml"))
        #expect(reading.accounts == other.accounts)
        #expect(reading.places == ["1@2"])
    }

    @Test(arguments: [
        "\u{FEFF}bsn,status,locale,last_login,login_preference,password,sms,app,document\n999993653,active,,,,active,,,\n#records=1\n",
        "BSN;Status;Locale;Last_Login;Password;SMS;App\r\n999993653;active;;;active;;\r\n#records=1\r\n",
        "\"bsn\",\"status\",\"locale\",\"last_login\",\"password\",\"sms\",\"app\"\n\"999993653\",\"active\",\"\",\"\",\"active\",\"\",\"\"\n#records=1",
        "app,sms,password,last_login,locale,status,bsn\n,,active,,,active,999993653\n\n#records=1\n\n",
    ])
    func `takes commas and semicolons, quotes, any order, empty fields and lines`(text: String) throws {
        let reading = try read(text)
        let account = try #require(reading.accounts.first)
        #expect(reading.accounts.count == 1 && reading.refused.isEmpty)
        #expect((account.status, account.password) == (.active, .active))
        #expect(account.sms.isEmpty && account.app.isEmpty && account.lastLogin == nil && account.language == nil)
    }

    @Test(arguments: fileCases)
    func `refuses the whole file when it is not as its format says`(text: String, expected: String) throws {
        #expect(try code(of: text) == expected)
    }

    @Test func `goes on without a count only when told to, and checks one that is there`() throws {
        #expect(try read("\(Self.header)\n\(Self.row)\n", requiresCount: false).accounts.count == 1)
        #expect(try code(of: "\(Self.header)\n\(Self.row)\n#records=3\n", requiresCount: false) == "records-mismatch")
    }

    @Test(arguments: rowCases)
    func `refuses a row with a wrong value, and reads on`(row: String, code: String) throws {
        let reading = try read("\(Self.header)\n\(row)\n\(Self.row)\n#records=2\n")
        #expect(reading.refused.map(\.code) == [code])
        #expect(reading.refused.map(\.line) == [2])
        #expect(reading.places == ["2@3"])
    }

    @Test func `gives the same in chunks of any size`() throws {
        let rows = (0..<40).map { $0 % 7 == 0 ? "x\(Self.row)" : Self.row }
        let path = try folder.write(
            "\(Self.header)\n\(rows.joined(separator: "\r\n"))\n#records=40\n",
            to: "accounts.csv"
        )
        let whole = try AccountReading(path: path)
        #expect(whole.refused.count == 6)
        for chunk in [1, 2, 3, 5, 64, 1000] { #expect(try AccountReading(path: path, chunk: chunk) == whole) }
    }
}
