/// Reads the binary forms of SSH (RFC 4251, section 5) from its first byte to its last.
///
/// Nothing is read beyond the end, and a length is believed only when so many bytes are there.
struct SSHBytes {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: some Sequence<UInt8>) {
        rest = Array(bytes)[...]
    }

    /// Whether everything was read.
    var isAtEnd: Bool { rest.isEmpty }

    /// One byte.
    mutating func byte() throws(SSHFormFailure) -> UInt8 {
        guard let first = rest.popFirst() else { throw .endsEarly }
        return first
    }

    /// A number of 32 bits, the highest byte first.
    mutating func uint32() throws(SSHFormFailure) -> UInt32 {
        guard rest.count >= 4 else { throw .endsEarly }
        let number = rest.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        rest = rest.dropFirst(4)
        return number
    }

    /// So many bytes as the number before them says.
    mutating func string() throws(SSHFormFailure) -> [UInt8] {
        let count = Int(try uint32())
        guard rest.count >= count else { throw .endsEarly }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    /// A string that must be text.
    mutating func text() throws(SSHFormFailure) -> String {
        guard let text = String(validating: try string(), as: UTF8.self) else { throw .wrong("a name is not text") }
        return text
    }

    /// A number above zero of at most 32 bytes, in its shortest form (RFC 4251: `mpint`); given back in 32 bytes.
    mutating func positiveNumber() throws(SSHFormFailure) -> [UInt8] {
        let bytes = try string()
        guard let first = bytes.first, first < 0x80 else { throw .wrong("a number of the signature is not positive") }
        let digits = first == 0 ? bytes.dropFirst() : bytes[...]
        let isShortest = first != 0 || (digits.first ?? 0) >= 0x80
        guard isShortest, digits.count <= 32 else { throw .wrong("a number of the signature is not in its form") }
        return [UInt8](repeating: 0, count: 32 - digits.count) + digits
    }

    /// So many bytes that stand for themselves.
    mutating func fixed(_ expected: [UInt8], _ name: String) throws(SSHFormFailure) {
        guard rest.starts(with: expected) else { throw .wrong("it does not begin with \(name)") }
        rest = rest.dropFirst(expected.count)
    }

    /// The bytes 1, 2, 3 … to the end, fewer than a block of a cipher has (OpenSSH PROTOCOL.key, section 3).
    func padding() throws(SSHFormFailure) {
        guard rest.count < 8, rest.elementsEqual((0..<rest.count).map { UInt8($0 + 1) }) else {
            throw .wrong("it does not end as it should")
        }
    }

    /// Refuses anything that is left over.
    func end() throws(SSHFormFailure) {
        guard isAtEnd else { throw .wrong("there are \(rest.count) bytes too many") }
    }
}

/// Bytes that are not of the form that SSH gives them.
enum SSHFormFailure: Error {
    case endsEarly
    case wrong(String)

    /// What was found, as a clause.
    var found: String {
        switch self {
        case .endsEarly: "it ends too early"
        case .wrong(let found): found
        }
    }
}

extension [UInt8] {
    /// The bytes with their number in front (RFC 4251: `string`).
    var asSSHString: [UInt8] {
        UInt32(count).bigEndianBytes + self
    }
}

extension String {
    /// The text with the number of its bytes in front.
    var asSSHString: [UInt8] { Array(utf8).asSSHString }
}

extension UInt32 {
    /// The number in four bytes, the highest first.
    var bigEndianBytes: [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }
    }
}
