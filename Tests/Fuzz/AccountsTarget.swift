import ExtractReading

/// The account extract, in XML or CSV: which of them is tried shows from the seeds.
struct AccountsTarget: FuzzTarget {
    let name: String
    private let file = ScratchFile()

    func test(_ bytes: [UInt8]) {
        file.replace(with: bytes)
        do throws(ExtractError) {
            // Small chunks, so that every border between them is tried.
            var reader = try AccountExtractReader(path: file.path, chunkSize: 61, requiresCount: false)
            while try reader.next() != nil {}
        } catch { _ = error.description }
    }
}
