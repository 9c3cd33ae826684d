/// The ICC profile that says what the colours of a file mean: the destination of its output intent
/// (ISO 19005-2, 6.2.3).
package struct PDFColourProfile: Sendable {
    let stream: PreparedStream

    /// Checks a profile for RGB, such as sRGB: a display or output profile of version 2 or 4 (ICC.1, 7.2).
    ///
    /// - Throws: ``PDFColourProfileError`` when it is something else.
    package init(bytes: [UInt8]) throws(PDFColourProfileError) {
        guard bytes.count >= 128, Array(bytes[36..<40]) == Array("acsp".utf8) else { throw .notAProfile }
        let size = bytes[0..<4].reduce(0) { $0 << 8 | Int($1) }
        guard size == bytes.count else { throw .sizeDiffers }
        guard [2, 4].contains(bytes[8]) else { throw .unknownVersion }
        guard ["mntr", "prtr", "scnr", "spac"].contains(String(decoding: bytes[12..<16], as: UTF8.self)) else {
            throw .unknownClass
        }
        guard Array(bytes[16..<20]) == Array("RGB ".utf8) else { throw .notRGB }
        guard !PreparedStream.endsInCarriageReturn(bytes) else { throw .unfitEnd }
        self.init(trusted: bytes)
    }

    /// Takes a profile that is known to be right.
    init(trusted bytes: [UInt8]) {
        stream = PreparedStream(bytes)
    }
}

/// Why a file cannot be the colour profile of a document.
package enum PDFColourProfileError: String, Error, Hashable, Sendable {
    case notAProfile = "The file is not an ICC profile."
    case sizeDiffers = "The ICC profile has another size than its header says."
    case unknownVersion = "The ICC profile is neither of version 2 nor 4."
    case unknownClass = "The ICC profile is neither for a display, printer, scanner nor colour space."
    case notRGB = "The ICC profile is not for RGB."
    case unfitEnd = "The check sum of the ICC profile ends in a carriage return, which may not end a stream."
}

extension PDFColourProfileError: CustomStringConvertible {
    package var description: String {
        "\(rawValue) Use an sRGB profile, such as sRGB.icc of the package icc-profiles-free."
    }
}
