import ExtractReading
import LetterModel
import TestSupport
import Testing

struct NumberListReaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [
        "999993653\n999990639\n999993872\n",
        "999993653\r\n999990639\r\n\r\n999993872",
        "\u{FEFF}999993653\n 999990639\t\n\n999993872\n999993653\n",
        "bsn\n999993653\n999990639\n999993872\n",
        "\u{FEFF}BSN\r\n999993653\r\n999990639\r\n999993872\r\n",
        "since,bsn,why\n2026,999993653,\n2026,999990639,\"no, thanks\"\n\n2026,999993872,\"said \"\"no\"\"\"\n",
        "\"bsn\";\"why\"\n\"999993653\";a\n\"999990639\";\"b;c\"\n\"999993872\";it's 3\" long\n",
        "why\tbsn\na\t999993653\nb\t999990639\nc\t999993872\n",
    ])
    func `reads a list in each of its forms`(text: String) throws {
        let path = try folder.write(text, to: "list.csv")
        let list = try NumberListReader.read(path: path)
        #expect(list.refused.isEmpty)
        #expect(list.numbers.count == 3)
        for value: UInt32 in [999_993_653, 999_990_639, 999_993_872] {
            #expect(list.numbers.contains(try #require(CitizenServiceNumber(value: value))))
        }
        #expect(list.digest.hex == (try runTool("sha256sum", [path]).output).prefix(64).description)
    }

    @Test func `counts every entry, also double and refused ones`() throws {
        let text = "bsn;why\n999993653;a\n999993653;b\n\n123;c\n999990639\n;d\n999990639;e\n"
        let list = try NumberListReader.read(path: folder.write(text, to: "list.csv"))
        #expect(list.lines == 6)
        #expect(list.numbers.count == 2)
        #expect(list.refused.map(\.code) == ["bsn-invalid", "field-count", "bsn-invalid"])
        #expect(list.refused.map(\.line) == [5, 6, 7])
        #expect(list.refused.map(\.record) == [3, 4, 5])
        #expect(list.refused.allSatisfy { $0.file == "list.csv" && !$0.description.contains("123") })
    }

    @Test(arguments: [
        "999993653\n12345\n", "999993653\nx\n", "999993653\n99999366\n",
        "999993653\n\(String(repeating: "9", count: 70_000))\n",
    ])
    func `refuses a line that is no number`(text: String) throws {
        let list = try NumberListReader.read(path: folder.write(text, to: "list.txt"))
        #expect(list.refused.map(\.line) == [2])
        #expect(list.numbers.count == 1)
    }

    @Test(arguments: [
        "999993653,\"a\n999990639,b\n999993872,c\"d\n", "999993653,\"a\n999990639,b\n999993872,c\"\n",
        "999993653,\"a\"b\n999990639,\n999993872,\n",
    ])
    func `a stray quotation mark swallows no line`(text: String) throws {
        let list = try NumberListReader.read(path: folder.write("bsn,why\n" + text, to: "list.csv"))
        #expect(list.refused.map(\.code) == ["quotes-malformed"])
        #expect(list.refused.map(\.line) == [2])
        #expect(list.numbers.count == 2)
    }

    @Test(arguments: [
        ("", "file-empty"), ("naam,why\n999993653,a\n", "column-missing"), ("999993653;Jansen\n", "column-missing"),
        ("bsn,\"why\n999993653,x\n", "column-missing"),
    ])
    func `refuses what is no list, without quoting it`(text: String, code: String) throws {
        let path = try folder.write(text, to: "list.csv")
        let error = #expect(throws: ExtractError.self) { try NumberListReader.read(path: path) }
        #expect(error?.code == code)
        #expect(error?.description.contains("Jansen") == false && error?.description.contains("999993653") == false)
    }

    @Test func `a list of nobody is a header alone`() throws {
        let list = try NumberListReader.read(path: folder.write("bsn\n", to: "list.csv"))
        #expect(list.lines == 0 && list.numbers.count == 0)
    }
}
