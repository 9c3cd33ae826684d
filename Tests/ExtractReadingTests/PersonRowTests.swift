import ExtractReading
import LetterModel
import TestSupport
import Testing

struct PersonRowTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(_ bytes: some Sequence<UInt8>, chunk: Int = 65_536) throws -> PersonReading {
        try PersonReading(path: folder.write(bytes, to: "persons.csv"), chunk: chunk)
    }

    private static let good = PersonFile.row()

    private static func bytes(_ row: [UInt8]) -> [UInt8] {
        Array((PersonFile.header + "\n" + good + "\n").utf8) + row + Array(("\n" + good + "\n").utf8)
    }

    @Test(arguments: RowCase.all)
    func `refuses one row and reads on`(row: RowCase) throws {
        let result = try read(Self.bytes(row.bytes))
        #expect(result.rows.map(\.line) == [2, 3, 4])
        #expect(result.persons.count == 2)
        let refusal = try #require(result.refused.first)
        #expect((refusal.code, refusal.record, refusal.line) == (row.code, 2, 3))
        #expect(refusal.file == "persons.csv")
        #expect(!refusal.description.contains("999993"))
    }

    @Test func `tells a missing number from a wrong one without reading the rest`() throws {
        let numbers = ["", "1", "999993653"]
        let text =
            ([PersonFile.header] + numbers.map { PersonFile.row(["01.01.20": $0]) }).joined(separator: "\n") + "\n"
        let keys = try read(text.utf8).rows.map(\.bsn)
        #expect(keys[0] == .missing)
        guard case .refused(let refusal) = keys[1] else {
            Issue.record("a wrong number passed")
            return
        }
        #expect(refusal.code == "bsn-invalid")
        #expect(keys[2] == CitizenServiceNumber(value: 999_993_653).map { .number($0) })
    }

    @Test(arguments: [1, 2, 3, 7, 64, 1000])
    func `gives the same whatever the chunks`(chunk: Int) throws {
        let long = Array(PersonFile.row(["01.02.40": String(repeating: "n", count: 70_000)]).utf8)
        let file =
            Self.bytes(Array(PersonFile.row(["01.02.40": #"Graaf\, "É""#]).utf8)) + long + [0x0A]
            + Array(Self.good.utf8)
        #expect(try read(file, chunk: chunk) == read(file))
        #expect(try read(file).persons.count == 4)
    }

    @Test func `lines may end in LF or CRLF, and the last one may lack its end`() throws {
        let lines = [PersonFile.header, Self.good, Self.good]
        let expected = try read((lines.joined(separator: "\n") + "\n").utf8).persons
        for text in [
            lines.joined(separator: "\r\n") + "\r\n", lines.joined(separator: "\n"),
            "\u{FEFF}" + lines.joined(separator: "\r\n"),
        ] {
            #expect(try read(text.utf8).persons == expected)
        }
    }

    @Test func `a file cut off inside its last row throws`() throws {
        let text = PersonFile.header + "\n" + Self.good + "\n" + Self.good
        let start = text.utf8.count - Self.good.utf8.count
        // From the last comma on the row has all its fields, and nothing shows that something is missing.
        for count in start + 1..<text.utf8.count {
            let error = try #require(throws: ExtractError.self) { try read(text.utf8.prefix(count)) }
            #expect((error.code, error.line) == ("file-cut-off", 3))
        }
        #expect(try read(text.utf8.prefix(start)).persons.count == 1)
    }
}
