/// Text of the register made fit for print: spaces collapsed, and the point that stands for
/// "unknown" taken for what it means.
enum RecordedText {
    private static let space = UInt8(ascii: " ")

    /// The text without spaces at its ends and with single spaces inside.
    static func tidied(_ text: String) -> String {
        let bytes = text.utf8.span
        var previous = space
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == space, previous == space { return collapsed(text) }
            previous = byte
        }
        return previous == space && !bytes.isEmpty ? collapsed(text) : text
    }

    /// The tidied text; empty when the register holds the standard value `.` for "unknown"
    /// (Logisch Ontwerp BRP, standaardwaarden).
    static func known(_ text: String) -> String {
        let tidy = tidied(text)
        return tidy == "." ? "" : tidy
    }

    private static func collapsed(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 where byte != space || (bytes.last ?? space) != space {
            bytes.append(byte)
        }
        if bytes.last == space { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
