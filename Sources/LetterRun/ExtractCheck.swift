import ExtractReading
package import LetterModel

/// Reads an extract to its end and lists what would be refused, for `extract check`.
package struct ExtractCheck: Sendable {
    /// Records read.
    package let read: Int
    /// In the order of the file, by place and code, never with a value.
    package let refused: [RefusedRecord]
    /// What else is worth knowing.
    private let remarks: [String]

    /// Checks one file; what it is shows from its beginning.
    ///
    /// - Parameter count: Whether a CSV of accounts must say how many it holds.
    /// - Throws: ``RunFailure``: 65 for a broken file, 66 for an unreadable one.
    package static func check(_ path: String, count: AccountCount = .required) throws(RunFailure) -> ExtractCheck {
        do throws(ExtractError) {
            return switch try ExtractKind(of: path) {
            case .accounts: try accounts(path, count)
            case .persons: try persons(path)
            case .numbers: try numbers(path)
            }
        } catch {
            throw RunFailure(error)
        }
    }

    /// The counts, and one line for each refused record.
    package var text: String {
        let counts = ["\(read) records read, \(refused.count) refused."] + remarks
        return (refused.map(\.description) + counts).joined(separator: "\n")
    }

    private static func accounts(_ path: String, _ count: AccountCount) throws(ExtractError) -> ExtractCheck {
        var reader = try AccountExtractReader(path: path, requiresCount: count == .required)
        var refused: [RefusedRecord] = []
        while let reading = try reader.next() {
            if case .refused(let record) = reading { refused.append(record) }
        }
        let counts = reader.counts
        return ExtractCheck(
            read: counts.records,
            refused: refused,
            remarks: [
                remark(counts.leadingZeroRestored, "numbers had lost their leading zero"),
                remark(counts.unknownLocale, "accounts ask for a language without letters"),
            ].compactMap { $0 }
        )
    }

    private static func persons(_ path: String) throws(ExtractError) -> ExtractCheck {
        var reader = try PersonExtractReader(path: path)
        var refused: [RefusedRecord] = []
        var (read, withoutNumber) = (0, 0)
        while let row = try reader.next() {
            read += 1
            switch row.bsn {
            case .missing: withoutNumber += 1
            case .refused(let record): refused.append(record)
            case .number: if case .failure(let record) = reader.person() { refused.append(record) }
            }
        }
        let ignored = reader.ignoredColumns
        let columns =
            ignored.isEmpty ? nil : "Columns that the program does not use: \(ignored.joined(separator: ", "))."
        return ExtractCheck(
            read: read,
            refused: refused,
            remarks: [remark(withoutNumber, "persons have no number"), columns].compactMap { $0 }
        )
    }

    private static func numbers(_ path: String) throws(ExtractError) -> ExtractCheck {
        let list = try NumberListReader.read(path: path)
        return ExtractCheck(read: list.lines, refused: list.refused, remarks: [])
    }

    private static func remark(_ count: Int, _ words: String) -> String? {
        count > 0 ? "\(count) \(words)." : nil
    }
}
