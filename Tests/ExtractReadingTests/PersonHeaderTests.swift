import ExtractReading
import LetterModel
import TestSupport
import Testing

struct PersonHeaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func error(_ text: String) throws -> ExtractError {
        let path = try folder.write(text, to: "persons.csv")
        return try #require(throws: ExtractError.self) { try PersonReading(path: path) }
    }

    @Test(arguments: PersonFile.columns)
    func `names a column that is missing`(column: String) throws {
        let header = PersonFile.columns.filter { $0 != column }.joined(separator: ",")
        let error = try error(header + "\n")
        #expect((error.code, error.line) == ("column-missing", 1))
        #expect(error.found.contains(column))
        #expect(!error.isUnreadable)
    }

    @Test func `takes columns in any order and names those it ignores`() throws {
        let columns = ["04.05.10"] + PersonFile.columns.reversed() + ["01.03.20"]
        let fields = PersonFile.row().split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let row = ["0001;0002"] + fields.reversed() + ["0599"]
        let text = columns.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n"
        let result = try PersonReading(path: folder.write(text, to: "persons.csv"))
        #expect(result.ignoredColumns == ["04.05.10", "01.03.20"])
        #expect(result.persons.map(\.name.surname) == ["Moulin"])
    }

    @Test func `a header alone is an extract without persons`() throws {
        for text in [PersonFile.header, PersonFile.header + "\n", PersonFile.header + "\r\n"] {
            let result = try PersonReading(path: folder.write(text, to: "persons.csv"))
            #expect(result.rows.isEmpty)
            #expect(result.digest != nil)
        }
    }

    @Test(arguments: [
        ("", "file-empty"),
        ("\n", "header-invalid"),
        (PersonFile.header + ",01.02.40\n", "column-duplicate"),
        (PersonFile.header.replacing(",", with: ";") + "\n", "header-invalid"),
        (PersonFile.header.replacing(",", with: ", ") + "\n", "header-invalid"),
        (PersonFile.header + ",naam\n", "header-invalid"),
        (PersonFile.header + ",\n", "header-invalid"),
        (PersonFile.row() + "\n", "header-invalid"),
    ])
    func `refuses what is no header, without quoting it`(text: String, code: String) throws {
        let error = try error(text)
        #expect(error.code == code)
        #expect(!error.description.contains("999993653") && !error.description.contains("naam"))
    }

    @Test(arguments: ["missing.csv", "."])
    func `a file that cannot be read says so`(name: String) {
        let error = #expect(throws: ExtractError.self) { try PersonReading(path: folder.path(name)) }
        #expect(error?.isUnreadable == true)
    }
}
