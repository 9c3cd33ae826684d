import ExtractReading
import LetterModel
import TestSupport
import Testing

struct AccountExtractReaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let full = """
        <?xml version="1.0" encoding="UTF-8"?>
        <accounts xmlns="urn:postronde:account-extract:1" reference-date="2026-11-01" source="digid-x" records="3">
          <account bsn="999993653" status="active" locale="nl" last-login="2026-09-03" login-preference="10">
            <password status="active"/>
            <sms status="inactive" spoken="false"/>
            <sms status="pending" spoken="true"/>
            <app status="active"/>
            <document kind="none"/>
          </account>
          <account
              bsn="999990639"
              status="suspended"
              locale="de"/>
          <account bsn="999993872" status="requested" locale="en"><password status="blocked"/></account>
        </accounts>

        """

    private func reading(_ text: String, chunk: Int = 65_536) throws -> AccountReading {
        try AccountReading(path: folder.write(text, to: "accounts.xml"), chunk: chunk)
    }

    @Test func `reads every fact of an account that decides`() throws {
        let result = try reading(Self.full)
        let numbers = try [999_993_653, 999_990_639, 999_993_872].map { try #require(CitizenServiceNumber(value: $0)) }
        #expect(
            result.accounts == [
                Account(
                    citizenServiceNumber: numbers[0],
                    lastLogin: CalendarDate(year: 2026, month: 9, day: 3),
                    sms: [.inactive, .pending],
                    app: .active,
                    document: .none
                ),
                Account(citizenServiceNumber: numbers[1], status: .suspended, language: nil, password: nil),
                Account(citizenServiceNumber: numbers[2], status: .requested, language: .english, password: .blocked),
            ]
        )
        #expect(result.places == ["1@3", "2@10", "3@14"])
        #expect(result.refused.isEmpty)
    }

    @Test func `gives the header, the counts and the digest of the file`() throws {
        let path = try folder.write(Self.full, to: "accounts.xml")
        var reader = try AccountExtractReader(path: path)
        let declared = reader.header
        let header = try #require(declared)
        #expect(header.referenceDate == CalendarDate(year: 2026, month: 11, day: 1))
        #expect(header.source == "digid-x")
        #expect(header.declaredRecords == 3)
        while try reader.next() != nil { #expect(reader.digest == nil) }
        #expect(try reader.next() == nil)
        #expect(reader.counts.records == 3)
        #expect(reader.counts.unknownLocale == 1)
        let expected = try runTool("sha256sum", [path]).output.prefix(64)
        #expect(reader.digest?.hex == String(expected))
    }

    @Test(arguments: [1, 2, 7, 13, 100])
    func `gives the same whatever the chunks`(chunk: Int) throws {
        #expect(try reading(Self.full, chunk: chunk) == reading(Self.full))
    }

    @Test func `a preferred login level changes nothing`() throws {
        let changed = Self.full.replacing("login-preference=\"10\"", with: "login-preference=\"30\"")
        #expect(changed != Self.full)
        #expect(try reading(changed).accounts == reading(Self.full).accounts)
    }

    @Test func `a file cut off anywhere throws, and none passes as shorter`() throws {
        let bytes = Array(Self.full.utf8)
        for count in stride(from: 0, to: bytes.count - 1, by: 7) {
            let path = try folder.write(bytes[..<count], to: "cut.xml")
            #expect(throws: ExtractError.self, "cut after \(count) bytes") { try AccountReading(path: path) }
        }
    }

    @Test(arguments: ["2", "4", "0", "999999999"])
    func `another number of accounts than declared throws`(records: String) throws {
        let text = AccountFile(AccountFile.numbers.map { AccountFile.account(bsn: $0) }, records: records).text
        let error = try #require(throws: ExtractError.self) { try reading(text) }
        #expect(error.code == "records-mismatch")
        #expect(!error.isUnreadable)
        #expect(error.found.contains("\(Int(records) ?? -1)") && error.found.contains("3"))
    }

    @Test func `refused records count as read`() throws {
        let text = AccountFile([AccountFile.account(bsn: "1"), AccountFile.account()]).text
        let result = try reading(text)
        #expect(result.places == ["2@4"])
        #expect(result.refused.map(\.code) == ["bsn-invalid"])
    }

    @Test func `an extract without accounts is whole`() throws {
        let result = try reading(AccountFile([]).text)
        #expect(result.accounts.isEmpty && result.refused.isEmpty)
    }

    @Test func `eight digits are taken for nine with a lost zero, and counted`() throws {
        let eight = try #require(
            CitizenServiceNumber(denseIndex: 9_999_990) ?? CitizenServiceNumber(denseIndex: 9_999_991)
        )
        let seven = try #require(CitizenServiceNumber(denseIndex: 999_990) ?? CitizenServiceNumber(denseIndex: 999_991))
        let accounts = [eight, seven].map { AccountFile.account(bsn: String($0.value)) }
        let path = try folder.write(AccountFile(accounts).text, to: "accounts.xml")
        let result = try AccountReading(path: path)
        #expect(result.accounts.map(\.citizenServiceNumber) == [eight])
        #expect(result.refused.map(\.code) == ["bsn-invalid"])
        #expect(result.counts.leadingZeroRestored == 1)
        #expect(result.counts.refused == 1)
    }
}
