import SheetCodes
import TestSupport
import Testing

/// Symbols, against what the standard says of them and against a reader that others wrote.
struct SheetCodeEncoderTests {
    /// Payloads with references of every kind of digit; the first ones are the extremes.
    static func payloads(count: Int) throws -> [SheetCodePayload] {
        let extremes = ["0000000000000000", "9999999999999999", "0102030405060708", "9988776655443322"]
        var state: UInt64 = 2026
        let others = (0..<count).map { _ -> String in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let digits = String(state % 10_000_000_000_000_000)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }
        return try (extremes + others).prefix(count).enumerated().map { index, reference in
            let sheets = index % 99 + 1
            return try SheetCodePayload(reference: reference, sheet: (index * 7) % sheets + 1, sheets: sheets)
        }
    }

    static func symbols(_ payloads: [SheetCodePayload]) throws -> [DataMatrix] {
        var encoder = SheetCodeEncoder()
        var symbols: [DataMatrix] = []
        for payload in payloads { symbols.append(try encoder.matrix(of: payload)) }
        return symbols
    }

    /// ISO/IEC 16022:2006, 5.8.1: dark lines on the left and below, alternating ones above and on the right.
    @Test func `every symbol has the finder pattern and the clock track of ECC 200`() throws {
        for symbol in try Self.symbols(Self.payloads(count: 200)) {
            #expect(symbol.side == 16)
            for index in 0..<16 {
                #expect(symbol.isDark(row: index, column: 0))
                #expect(symbol.isDark(row: 15, column: index))
                #expect(symbol.isDark(row: 0, column: index) == (index % 2 == 0))
                #expect(symbol.isDark(row: index, column: 15) == (index % 2 == 1))
            }
        }
    }

    @Test func `another reader reads every symbol`() throws {
        let imported = try runTool("python3", ["-c", "import zxingcpp"])
        guard imported.status == 0 else {
            print(
                "SKIPPED: python3 has no zxing-cpp; install it to have sheet codes read by another program."
            )
            return
        }
        let payloads = try Self.payloads(count: 60)
        let drawings = try Self.symbols(payloads).map(\.description).joined(separator: "\n\n")
        let run = try runTool("python3", ["-c", Self.readerProgram], input: Array(drawings.utf8))
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.split(separator: "\n").map(String.init) == payloads.map(\.text))
    }

    /// Draws each symbol with modules of 5 pixels and a quiet zone of one module, and prints what is read.
    private static let readerProgram = """
        import sys
        import zxingcpp
        for drawing in sys.stdin.read().split("\\n\\n"):
            lines = ["." * 18] + ["." + line + "." for line in drawing.split()] + ["." * 18]
            rows = [b"".join((b"\\x00" if mark == "#" else b"\\xff") * 5 for mark in line) * 5 for line in lines]
            picture = memoryview(b"".join(rows)).cast("B", shape=[90, 90])
            found = zxingcpp.read_barcodes(picture)
            print(",".join(code.text for code in found if code.format == zxingcpp.BarcodeFormat.DataMatrix))
        """

    @Test func `equal payloads give equal symbols, whatever came between`() throws {
        let payloads = try Self.payloads(count: 30)
        let once = try Self.symbols(payloads)
        let again = try Self.symbols(payloads + payloads.reversed() + payloads).suffix(30)
        #expect(Array(again) == once)
        #expect(Set(once).count == payloads.count)
    }

    @Test func `a printed symbol shows every module`() throws {
        let payload = try SheetCodePayload(reference: "0712345678901234", sheet: 1, sheets: 2)
        let symbol = try #require(try Self.symbols([payload]).first)
        let lines = symbol.description.split(separator: "\n").map(Array.init)
        #expect(lines.count == 16)
        for row in 0..<16 {
            for column in 0..<16 { #expect((lines[row][column] == "#") == symbol.isDark(row: row, column: column)) }
        }
    }
}
