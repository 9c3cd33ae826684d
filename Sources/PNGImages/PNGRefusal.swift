/// Why a PNG file is not used.
package enum PNGRefusal: Error, Hashable, Sendable {
    /// The first bytes are not those of a PNG file.
    case notPNG
    /// The file is larger than ``PNGImage/sizeLimit``.
    case fileTooLarge(byteCount: Int)
    /// A side has no pixel, or more than ``PNGImage/longestSide``.
    case sideTooLong(width: Int, height: Int)
    /// The file ends inside the chunk that begins at this byte, or before its last chunk.
    case truncated(offset: Int)
    /// The chunk at this byte has no place in a PNG file, or not there.
    case brokenChunk(offset: Int)
    /// The chunk at this byte does not fit its check sum.
    case checkSum(offset: Int)
    /// What the chunks hold cannot be unpacked; the words are the library's and quote nothing.
    case damaged(reason: String)

    /// A stable code, such as `png-truncated`.
    package var code: String {
        switch self {
        case .notPNG: "png-signature"
        case .fileTooLarge: "png-file-too-large"
        case .sideTooLong: "png-side-too-long"
        case .truncated: "png-truncated"
        case .brokenChunk: "png-chunk"
        case .checkSum: "png-check-sum"
        case .damaged: "png-damaged"
        }
    }

    /// What was found, as a sentence.
    package var found: String {
        switch self {
        case .notPNG: "The file does not begin as a PNG file does."
        case .fileTooLarge(let byteCount): "The file has \(byteCount) bytes."
        case .sideTooLong(let width, let height): "The picture has \(width) by \(height) pixels."
        case .truncated(let offset): "The file ends too early, in or before the part at byte \(offset)."
        case .brokenChunk(let offset): "The part at byte \(offset) does not belong there."
        case .checkSum(let offset): "The part at byte \(offset) does not fit its check sum."
        case .damaged(let reason): "The picture cannot be unpacked (\(reason))."
        }
    }

    /// What was expected, as a sentence.
    package var expected: String {
        switch self {
        case .notPNG, .truncated, .brokenChunk, .checkSum, .damaged: "A whole PNG file."
        case .fileTooLarge: "At most \(PNGImage.sizeLimit) bytes."
        case .sideTooLong: "From 1 to \(PNGImage.longestSide) pixels on each side."
        }
    }

    /// What to do next, as an instruction.
    package var remedy: String {
        switch self {
        case .notPNG, .truncated, .brokenChunk, .checkSum, .damaged: "Save the picture as PNG again."
        case .fileTooLarge, .sideTooLong: "Make the picture smaller."
        }
    }
}

extension PNGRefusal: CustomStringConvertible {
    package var description: String { "\(found) Expected: \(expected) \(remedy) [\(code)]" }
}
