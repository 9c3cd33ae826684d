import ExtractReading

/// The person extract in each of its forms: lines, fields, elements, and what a person is made of.
struct PersonsTarget: FuzzTarget {
    let name: String
    private let file = ScratchFile()

    func test(_ bytes: [UInt8]) {
        file.replace(with: bytes)
        do throws(ExtractError) {
            var reader = try PersonExtractReader(path: file.path, chunkSize: 61)
            while try reader.next() != nil { _ = reader.person() }
        } catch { _ = error.description }
    }
}
