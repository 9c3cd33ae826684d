import ExtractReading
import Glibc

/// What a file of another system is.
enum ExtractKind {
    case accounts, persons, numbers

    /// Looks at the beginning of a file: XML begins with `<`, a selection of the register with an
    /// element number; all else is taken for a list.
    ///
    /// - Throws: `ExtractError` when the file cannot be read.
    init(of path: String) throws(ExtractError) {
        var beginning = [UInt8](repeating: 0, count: 64)
        guard let file = unsafe fopen(path, "rb") else { throw .unreadable(path) }
        defer { unsafe fclose(file) }
        let count = unsafe beginning.withUnsafeMutableBytes { unsafe fread($0.baseAddress, 1, $0.count, file) }
        guard unsafe ferror(file) == 0 else { throw .unreadable(path) }
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var text = beginning.prefix(count)
        if text.starts(with: byteOrderMark) { text = text.dropFirst(3) }
        let first = text.first { $0 > UInt8(ascii: " ") }
        if first == UInt8(ascii: "<") {
            self = .accounts
        } else if Self.beginsWithElementNumber(text) {
            self = .persons
        } else {
            self = .numbers
        }
    }

    /// Whether a text begins like `01.01.20,`.
    private static func beginsWithElementNumber(_ text: ArraySlice<UInt8>) -> Bool {
        let pattern = Array("00.00.00".utf8)
        guard text.count >= pattern.count else { return false }
        return zip(text, pattern).allSatisfy { byte, wanted in
            wanted == UInt8(ascii: ".") ? byte == wanted : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }
}

extension ExtractError {
    /// A file that cannot be opened or read.
    static func unreadable(_ path: String) -> ExtractError {
        ExtractError(
            code: "file-unreadable",
            file: path,
            found: "The file cannot be read.",
            remedy: "Check the path, and the rights of the user who runs the program."
        )
    }
}
