import ExtractReading
import LetterModel

/// Everything that reading a person extract to its end gives, every row decoded.
struct PersonReading: Equatable {
    var rows: [PersonRow] = []
    var persons: [Person] = []
    var refused: [RefusedRecord] = []
    var ignoredColumns: [String] = []
    var digest: ContentDigest?

    init(path: String, chunk: Int = 65_536) throws(ExtractError) {
        var reader = try PersonExtractReader(path: path, chunkSize: chunk)
        ignoredColumns = reader.ignoredColumns
        while let row = try reader.next() {
            rows.append(row)
            switch reader.person() {
            case .success(let person): persons.append(person)
            case .failure(let record): refused.append(record)
            }
        }
        digest = reader.digest
    }
}
