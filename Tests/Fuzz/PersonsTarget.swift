import ExtractReading

/// The person extract in CSV: lines, fields, and what a person is made of.
struct PersonsTarget: FuzzTarget {
    static let name = "persons"
    private let file = ScratchFile()

    func test(_ bytes: [UInt8]) {
        file.replace(with: bytes)
        do throws(ExtractError) {
            var reader = try PersonExtractReader(path: file.path, chunkSize: 61)
            while try reader.next() != nil { _ = reader.person() }
        } catch { _ = error.description }
    }
}
