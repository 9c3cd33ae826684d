import Foundation

/// Base64 as SSH writes it: padded, and with one form only for each content (RFC 4648, section 3.5).
enum SSHBase64 {
    /// The content; `nil` when a character, the padding or an unused bit is wrong.
    static func bytes(_ text: String) -> [UInt8]? {
        guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else { return nil }
        return Array(data)
    }

    /// The text, without line ends.
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString()
    }
}

/// The lines round a file of SSH: `-----BEGIN … -----`, Base64, `-----END … -----`.
struct SSHArmour {
    /// What stands in the first and last line.
    let label: String

    private var begin: String { "-----BEGIN \(label)-----" }
    private var end: String { "-----END \(label)-----" }

    /// What the lines hold; `nil` when they are of another form.
    func content(of file: [UInt8]) -> [UInt8]? {
        guard let text = String(validating: file, as: UTF8.self), text.utf8.allSatisfy({ $0 < 0x80 }) else {
            return nil
        }
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0, as: UTF8.self) }
        guard lines.first == begin, let last = lines.dropFirst().firstIndex(of: end),
            lines[(last + 1)...].allSatisfy(\.isEmpty)
        else { return nil }
        return SSHBase64.bytes(lines[1..<last].joined())
    }

    /// The file, in lines of 70 characters as OpenSSH writes them.
    func file(of content: [UInt8]) -> String {
        let text = Array(SSHBase64.text(content).utf8)
        let lines = stride(from: 0, to: text.count, by: 70).map { start in
            String(decoding: text[start..<min(start + 70, text.count)], as: UTF8.self)
        }
        return ([begin] + lines + [end]).joined(separator: "\n") + "\n"
    }
}
