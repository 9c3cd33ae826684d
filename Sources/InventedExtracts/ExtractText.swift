/// The bytes of an extract that were made and not yet handed over.
struct ExtractText {
    /// From this size on the bytes are handed over.
    static let chunkSize = 1 << 16

    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(Self.chunkSize + 4096) }

    /// Hands the bytes over when there are enough of them, or in any case at the end.
    mutating func drain<Failure: Error>(
        atEnd: Bool = false,
        to sink: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        guard bytes.count >= Self.chunkSize || (atEnd && !bytes.isEmpty) else { return }
        try sink(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Adds text as it is.
    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Adds one character of ASCII.
    mutating func append(ascii character: Unicode.Scalar) {
        bytes.append(UInt8(ascii: character))
    }

    /// Adds a value of the selection CSV: the register's form has no quotes, and puts a backslash
    /// before a comma, a semicolon and a backslash (Logisch Ontwerp BRP 2025.Q1, 5.5.5).
    mutating func append(escaped value: String) {
        guard !value.isEmpty else { return }
        let start = bytes.count
        bytes.append(contentsOf: value.utf8)
        // Hardly any value needs a backslash: look first, and write again only then.
        guard bytes[start...].contains(where: Self.needsEscape) else { return }
        bytes.removeSubrange(start...)
        for byte in value.utf8 {
            if Self.needsEscape(byte) { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\\")
    }

    /// Adds a number in decimal, with leading zeros up to the width.
    mutating func append(_ number: Int, width: Int) {
        let start = bytes.count
        for _ in 0..<width { bytes.append(UInt8(ascii: "0")) }
        var rest = number
        for place in (start..<start + width).reversed() {
            bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }
}
