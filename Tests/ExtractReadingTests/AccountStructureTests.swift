import ExtractReading
import TestSupport
import Testing

struct AccountStructureTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static func file(_ account: String) -> String { AccountFile([account]).text }

    /// A file, the code that must come of it, and its line.
    static let cases: [(text: String, code: String, line: Int)] = [
        (file(AccountFile.account(more: " name=\"Jan\"")), "xml-schema-attribute", 3),
        (file("<account status=\"active\"/>"), "xml-schema-attribute-missing", 3),
        (file("<person/>"), "xml-schema-element", 3),
        (file("<account xmlns=\"urn:other\" bsn=\"1\" status=\"active\"/>"), "xml-schema-element", 3),
        (
            file(AccountFile.account(content: "<app status='active'/><password status='active'/>")),
            "xml-schema-element", 3
        ),
        (
            file(AccountFile.account(content: "<password status='active'/>\n<password status='active'/>")),
            "xml-schema-element", 4
        ),
        (file(AccountFile.account(content: "<password/>")), "xml-schema-attribute-missing", 3),
        (file(AccountFile.account(content: "secret")), "xml-schema-text", 3),
        (file(AccountFile.account(content: AccountFile.account())), "xml-schema-element", 3),
        (file("<?go now?>"), "xml-processing-instruction", 3),
        (file("&boom;"), "xml-entity", 3),
        (file("\n<account bsn='\0'/>"), "xml-null-byte", 4),
        (AccountFile([], records: "-1").text, "xml-schema-value", 2),
        (AccountFile([], records: "many").text, "xml-schema-value", 2),
        (AccountFile([], records: "1000000000").text, "xml-schema-value", 2),
        (AccountFile([]).text.replacing("2026-11-01", with: "2026-11-31"), "xml-schema-value", 2),
        (AccountFile([]).text.replacing("2026-11-01", with: "2026-11-01Z"), "xml-schema-value", 2),
        (AccountFile([]).text.replacing("2026-11-01", with: " 2026-11-01 "), "header-invalid", 2),
        (AccountFile([]).text.replacing("digid-x", with: "<b>"), "xml-malformed", 2),
        (AccountFile([]).text.replacing("digid-x", with: "a b"), "xml-schema-value", 2),
        (AccountFile([]).text.replacing("account-extract:1", with: "account-extract:2"), "xml-schema-root", 2),
        (AccountFile([]).text.replacing("source=\"digid-x\" ", with: ""), "xml-schema-attribute-missing", 2),
        ("<!DOCTYPE accounts>\n" + AccountFile([]).text, "xml-doctype", 1),
        ("bsn,status\n999993653,active\n", "column-missing", 1),
    ]

    @Test(arguments: cases)
    func `refuses a whole file whose structure is wrong`(text: String, code: String, line: Int) throws {
        let path = try folder.write(text, to: "accounts.xml")
        let error = try #require(throws: ExtractError.self) { try AccountReading(path: path) }
        #expect(error.code == code)
        #expect(error.line == line)
        #expect(error.file == path)
        #expect(!error.isUnreadable)
        #expect(error.description.hasPrefix("\(path):\(line):"))
        #expect(!error.description.contains("secret") && !error.description.contains("999993"))
    }

    @Test func `one tag with 60,000 attributes is refused at once`() throws {
        let attributes = (0..<60_000).map { "a\($0)=\"\"" }.joined(separator: " ")
        let path = try folder.write(Self.file("<account \(attributes)/>"), to: "accounts.xml")
        let clock = ContinuousClock()
        var code: String?
        let time = clock.measure {
            do { _ = try AccountReading(path: path) } catch { code = (error as? ExtractError)?.code }
        }
        #expect(code == "xml-tag-too-long")
        #expect(time < .seconds(2))
    }

    @Test func `nothing is passed on of a record that the schema refuses`() throws {
        let good = AccountFile.account()
        let bad = AccountFile.account(more: " x=\"1\"")
        var reader = try AccountExtractReader(path: folder.write(AccountFile([good, bad, good]).text, to: "a.xml"))
        let first = try reader.next()
        #expect(first != nil)
        var code: String?
        do { _ = try reader.next() } catch { code = error.code }
        #expect(code == "xml-schema-attribute")
    }

    @Test(arguments: ["missing.xml", "."])
    func `a file that cannot be read says so`(name: String) {
        let error = #expect(throws: ExtractError.self) { try AccountReading(path: folder.path(name)) }
        #expect(error?.code == "file-unreadable")
        #expect(error?.isUnreadable == true)
        #expect(error?.line == nil)
    }
}
