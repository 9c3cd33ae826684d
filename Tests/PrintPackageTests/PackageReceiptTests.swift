import LetterModel
import Testing

@testable import PrintPackage

struct PackageReceiptTests {
    static let text = """
        postronde receipt 1
        package: extra-controlestap-first-w1-2026-11-01-0123456789ab-p1
        manifest: \(String(repeating: "ab", count: 32))
        letters: 120
        sheets: 121
        receiver: print@example.org
        received: 2026-11-20T10:15:00Z

        """

    @Test func `says who received what`() throws {
        let receipt = try PackageReceipt(Array(Self.text.utf8), file: "receipt.txt")
        #expect(receipt.package == "extra-controlestap-first-w1-2026-11-01-0123456789ab-p1")
        #expect(receipt.manifest.hex == String(repeating: "ab", count: 32))
        #expect(receipt.letters == 120 && receipt.sheets == 121)
        #expect(receipt.receiver == "print@example.org" && receipt.received == "2026-11-20T10:15:00Z")
    }

    @Test(arguments: [
        ("receipt 1", "receipt 2", 1), ("postronde", "Postronde", 1), ("package: ", "package:", 2),
        ("-p1", "-p1\r", 2), ("-p1", "/../p1", 2), ("manifest: ab", "manifest: AB", 3),
        ("manifest: ab", "manifest: b", 3),
        ("letters: 120", "letters: 0120", 4), ("letters: 120", "letters: -1", 4), ("letters: 120", "letters: 0", 4),
        ("letters: 120", "letters: 99999999999999999999", 4), ("sheets: 121\n", "", 5),
        ("sheets: 121", "sheets: 1 ", 5),
        ("print@example.org", "print example", 6), ("print@example.org", "", 6), ("print@example.org", "é", 6),
        ("2026-11-20T", "2026-13-20T", 7), ("00Z", "00+01:00", 7), ("00Z\n", "00Z", 8), ("00Z\n", "00Z\nmore: 1\n", 8),
        ("receiver: ", "receiver: \u{1B}[1m", 6),
    ])
    func `any other form is refused at its line`(found: String, other: String, line: Int) throws {
        let changed = Self.text.replacing(found, with: other, maxReplacements: 1)
        try #require(changed != Self.text)
        let failure = #expect(throws: Diagnostic.self) { try PackageReceipt(Array(changed.utf8), file: "receipt.txt") }
        #expect(failure?.place.line == line, "\(failure.map { "\($0)" } ?? "")")
        #expect(failure?.code == "receipt-form")
    }

    @Test func `bytes that are no text are refused`() {
        #expect(throws: Diagnostic.self) { try PackageReceipt([], file: "r") }
        #expect(throws: Diagnostic.self) { try PackageReceipt([0xFF, 0xFE, 0x0A], file: "r") }
    }
}
