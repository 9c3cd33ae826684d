/// The first characters of a file, unpacked and as UTF-8: they tell its format.
struct FileBeginning {
    /// At most 4 kB.
    let text: [UInt8]

    private static let length = 4096

    /// Reads the beginning of a file.
    ///
    /// - Throws: ``ExtractError`` when the file cannot be read or unpacked.
    init(path: String) throws(ExtractError) {
        var source = try TextSource(path: path, chunkSize: Self.length)
        text = try source.beginning(Self.length)
    }

    /// Whether it begins as XML, be it in UTF-32, which the reader of XML refuses in so many words.
    var isMarkup: Bool { text.first { $0 > UInt8(ascii: " ") && $0 < 0xFE } == UInt8(ascii: "<") }

    /// Whether a text stands in it.
    func contains(_ text: String) -> Bool { self.text.firstRange(of: Array(text.utf8)) != nil }

    /// Its first line, without its end.
    var firstLine: [UInt8] {
        let line = text.prefix { $0 != UInt8(ascii: "\n") }
        return Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
}
