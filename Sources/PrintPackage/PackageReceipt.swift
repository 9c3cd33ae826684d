import Crypto
import LetterModel

/// What a print house signs when a package is complete: `docs/formats/receipt.md`.
struct PackageReceipt: Hashable, Sendable {
    /// The version of the form.
    static let format = 1
    static let firstLine = "postronde receipt \(format)"
    /// The namespace of the signature.
    static let namespace = "postronde-receipt@v1"
    static let sizeLimit = 4 << 10

    /// The name of the package.
    let package: String
    /// The digest of `package.sha256`.
    let manifest: ContentDigest
    let letters: Int
    let sheets: Int
    /// To whom the key belongs that signs.
    let receiver: String
    /// UTC, as the receiver's clock had it.
    let received: String

    /// Reads the text, line by line in its one order.
    ///
    /// - Throws: ``Diagnostic`` at the first line that is not of the form.
    init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
        var lines = ReceiptLines(bytes, file: file)
        try lines.take(firstLine: Self.firstLine)
        package = try lines.take("package", "the name of the package") { Self.isName($0, atMost: 255) ? $0 : nil }
        manifest = try lines.take("manifest", "64 hexadecimal digits in lower case") { text in
            ContentDigest(hex: text).flatMap { $0.hex == text ? $0 : nil }
        }
        letters = try lines.take("letters", "a whole number", Self.number)
        sheets = try lines.take("sheets", "a whole number", Self.number)
        receiver = try lines.take("receiver", "the name of whose key signs") { Self.isName($0, atMost: 100) ? $0 : nil }
        received = try lines.take("received", "a time such as 2026-11-20T10:15:00Z") { Self.isTime($0) ? $0 : nil }
        try lines.end()
    }

    private static func number(_ text: String) -> Int? {
        guard let number = Int(text), number >= 1, "\(number)" == text else { return nil }
        return number
    }

    private static func isName(_ text: String, atMost limit: Int) -> Bool {
        !text.isEmpty && text.utf8.count <= limit
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"):
                    true
                default: "._@+-".utf8.contains(byte)
                }
            }
    }

    private static func isTime(_ text: String) -> Bool {
        let form = Array("0000-00-00T00:00:00Z".utf8)
        let bytes = Array(text.utf8)
        guard bytes.count == form.count else { return false }
        let fits = zip(bytes, form).allSatisfy { byte, wanted in
            wanted == UInt8(ascii: "0") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == wanted
        }
        return fits && CalendarDate(iso: text.prefix(10)) != nil
    }
}

/// The lines of a receipt, taken one after the other.
private struct ReceiptLines {
    private let file: String
    private let lines: [[UInt8]]
    private let isEnded: Bool
    private var next = 0

    init(_ bytes: [UInt8], file: String) {
        self.file = file
        isEnded = bytes.last == UInt8(ascii: "\n")
        let text = isEnded ? bytes.dropLast() : bytes[...]
        lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
    }

    mutating func take(firstLine: String) throws(Diagnostic) {
        guard lines.first.map({ $0 == Array(firstLine.utf8) }) == true else {
            throw fault("This is no receipt of a version that is known.", "the line '\(firstLine)'.")
        }
        next = 1
    }

    /// The value of a line `name: value`.
    mutating func take<Value>(
        _ name: String,
        _ expected: String,
        _ read: (String) -> Value?
    ) throws(Diagnostic) -> Value {
        let start = Array("\(name): ".utf8)
        guard next < lines.count, lines[next].starts(with: start) else {
            throw fault("The line '\(name)' is not here.", "'\(name): ' and \(expected).")
        }
        guard let text = String(validating: lines[next].dropFirst(start.count), as: UTF8.self), let value = read(text)
        else { throw fault("The value of '\(name)' is not of its form.", "\(expected).", column: start.count + 1) }
        next += 1
        return value
    }

    func end() throws(Diagnostic) {
        guard next == lines.count, isEnded else {
            throw fault("There is more or less than a receipt has.", "seven lines, each with its end.")
        }
    }

    private func fault(_ found: String, _ expected: String, column: Int? = nil) -> Diagnostic {
        Diagnostic(
            code: "receipt-form",
            place: SourcePlace(file: file, line: next + 1, column: column),
            found: found,
            expected: expected,
            remedy: "Ask the print house for what 'check-package receipt' writes, unchanged."
        )
    }
}
