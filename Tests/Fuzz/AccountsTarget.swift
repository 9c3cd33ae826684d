import ExtractReading

/// The account extract in XML: reader, schema and caps.
struct AccountsTarget: FuzzTarget {
    static let name = "accounts"
    private let file = ScratchFile()

    func test(_ bytes: [UInt8]) {
        file.replace(with: bytes)
        do throws(ExtractError) {
            // Small chunks, so that every border between them is tried.
            var reader = try AccountExtractReader(path: file.path, chunkSize: 61)
            while try reader.next() != nil {}
        } catch { _ = error.description }
    }
}
