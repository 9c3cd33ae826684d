import ExtractReading
import LetterModel

/// Everything that reading an account extract to its end gives.
struct AccountReading: Equatable {
    var accounts: [Account] = []
    var refused: [RefusedRecord] = []
    /// Number and line of each account.
    var places: [String] = []
    var counts = AccountExtractCounts()

    init(path: String, chunk: Int = 65_536, requiresCount: Bool = true) throws(ExtractError) {
        var reader = try AccountExtractReader(path: path, chunkSize: chunk, requiresCount: requiresCount)
        while let reading = try reader.next() {
            switch reading {
            case .record(let account, let number, let line):
                accounts.append(account)
                places.append("\(number)@\(line)")
            case .refused(let record): refused.append(record)
            }
        }
        counts = reader.counts
    }
}
