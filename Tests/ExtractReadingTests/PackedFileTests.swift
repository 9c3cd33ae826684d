import ExtractReading
import LetterModel
import TestSupport
import Testing

/// Extracts and lists that come packed, or in another encoding than UTF-8.
struct PackedFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let accounts = AccountFile((0..<300).map { _ in AccountFile.account() }).text

    private func packed(_ text: String, by tool: String) throws -> String {
        let run = try runTool(tool, ["-q", "-c"], input: Array(text.utf8))
        try #require(run.status == 0, "\(run.errors)")
        return try folder.write(run.standardOutput, to: "packed")
    }

    @Test(arguments: ["gzip", "zstd"], [1, 3, 64, 65_536])
    func `a packed extract reads as the plain one, whatever its name and in chunks of any size`(
        tool: String,
        chunk: Int
    ) throws {
        let plain = try AccountReading(path: folder.write(Self.accounts, to: "accounts.xml"))
        let packed = try AccountReading(path: packed(Self.accounts, by: tool), chunk: chunk)
        #expect(plain.accounts.count == 300)
        #expect((packed.accounts, packed.places, packed.counts) == (plain.accounts, plain.places, plain.counts))
    }

    @Test(arguments: ["gzip", "zstd"])
    func `lists and persons come packed too, and the digest is that of the file as it lies`(tool: String) throws {
        let path = try packed("bsn\n999993653\n", by: tool)
        let list = try NumberListReader.read(path: path)
        #expect(list.numbers.count == 1)
        let persons = try packed(PersonFile.header + "\n" + PersonFile.row() + "\n", by: tool)
        let reading = try PersonReading(path: persons)
        #expect(reading.persons.count == 1)
        let sum = try runTool("sha256sum", [persons])
        #expect(reading.digest?.hex == String(decoding: sum.standardOutput.prefix(64), as: UTF8.self))
    }

    @Test func `a packed file that is cut off, damaged or followed by something is refused whole`() throws {
        let whole = try runTool("gzip", ["-c"], input: Array(Self.accounts.utf8)).standardOutput
        var damaged = whole
        // Of the checksum at its end.
        damaged[whole.count - 8] ^= 1
        let cases = [
            (Array(whole.dropLast(9)), "packed-cut-off"), (damaged, "packed-damaged"),
            (whole + [1, 2, 3], "packed-damaged"),
        ]
        for (bytes, code) in cases {
            let path = try folder.write(bytes, to: "accounts.xml.gz")
            let error = #expect(throws: ExtractError.self) { try AccountReading(path: path) }
            #expect(error?.code == code)
        }
    }

    @Test func `a bomb is stopped after some megabytes`() throws {
        let blanks = AccountFile([]).text.replacing("</accounts>", with: "")
        let bytes = Array(blanks.utf8) + [UInt8](repeating: UInt8(ascii: "\n"), count: 80 << 20)
        let bomb = try runTool("gzip", ["-c"], input: bytes).standardOutput
        let error = #expect(throws: ExtractError.self) {
            try AccountReading(path: folder.write(bomb, to: "accounts.xml.gz"))
        }
        #expect(["packed-too-large", "xml-text-too-long"].contains(error?.code))
        let lines = try runTool("gzip", ["-c"], input: Array("bsn\n".utf8) + bytes.suffix(80 << 20)).standardOutput
        let listError = #expect(throws: ExtractError.self) {
            try NumberListReader.read(path: folder.write(lines, to: "list.gz"))
        }
        #expect(listError?.code == "packed-too-large")
    }

    /// A text in an encoding, as `iconv` makes it.
    private func recoded(_ text: String, to encoding: String) throws -> String {
        let run = try runTool("iconv", ["-f", "UTF-8", "-t", encoding], input: Array(text.utf8))
        try #require(run.status == 0, "\(run.errors)")
        return try folder.write(run.standardOutput, to: "recoded")
    }

    @Test(arguments: [
        ("UTF-8", "UTF-8"), ("UTF-16", "UTF-16"), ("UTF-16LE", "UTF-16LE"), ("UTF-16BE", "UTF-16BE"),
        ("UTF-16BE", "utf-16"), ("ISO-8859-1", "ISO-8859-1"), ("ISO-8859-1", "iso-8859-1"),
    ])
    func `XML in the encoding that it declares reads as UTF-8 does`(encoding: String, declared: String) throws {
        let text = Self.accounts.replacing("encoding=\"UTF-8\"", with: "encoding='\(declared)'")
        let plain = try AccountReading(path: folder.write(Self.accounts, to: "accounts.xml"))
        for chunk in [1, 2, 3, 1023, 65_536] {
            let reading = try AccountReading(path: recoded(text, to: encoding), chunk: chunk)
            #expect((reading.accounts, reading.places) == (plain.accounts, plain.places))
        }
    }

    @Test(arguments: [
        ("UTF-16", "UTF-8"), ("UTF-16LE", "UTF-16BE"), ("UTF-8", "ISO-8859-15"), ("UTF-8", "UTF-16"),
        ("UTF-8", "windows-1252"), ("UTF-32", "UTF-32"),
    ])
    func `XML in another encoding than it declares, or one that is not read, is refused`(
        encoding: String,
        declared: String
    ) throws {
        let text = Self.accounts.replacing("encoding=\"UTF-8\"", with: "encoding=\"\(declared)\"")
        let error = #expect(throws: ExtractError.self) { try AccountReading(path: recoded(text, to: encoding)) }
        #expect(error?.code == "xml-encoding")
        #expect(error?.line == 1)
    }

    @Test(arguments: ["UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"])
    func `a CSV with a byte order mark reads as plain UTF-8`(encoding: String) throws {
        let name = "Ærø 𝄞 \u{1E9E}öl"
        let text = PersonFile.header + "\n" + PersonFile.row(["01.02.40": name]) + "\n"
        let mark = encoding == "UTF-16" ? "" : "\u{FEFF}"
        for chunk in [1, 2, 5, 65_536] {
            let reading = try PersonReading(path: recoded(mark + text, to: encoding), chunk: chunk)
            #expect(reading.persons.map(\.name.surname) == [name])
        }
    }

    @Test func `half a character of UTF-16 refuses its row`() throws {
        let lines = PersonFile.header + "\n" + PersonFile.row(["01.02.40": "X"]) + "\n" + PersonFile.row() + "\n"
        var bytes: [UInt8] = [0xFF, 0xFE] + lines.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let place = try #require(lines.utf16.firstIndex(of: UInt16(UInt8(ascii: "X"))))
        let offset = 2 + 2 * lines.utf16.distance(from: lines.utf16.startIndex, to: place)
        bytes[offset + 1] = 0xD8
        let reading = try PersonReading(path: folder.write(bytes, to: "persons.csv"))
        #expect(reading.refused.map(\.code) == ["text-not-utf8"])
        #expect(reading.persons.count == 1)
    }
}
