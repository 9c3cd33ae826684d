/// Values of a plain person CSV, as people and spreadsheet programs write them, in the form of the register.
enum PlainValue {
    /// Turns a value into what the register writes; blanks around it are not of it.
    ///
    /// - Throws: ``RecordFault`` when it is neither.
    static func inRegisterForm(_ bytes: [UInt8], of column: PersonColumn) throws(RecordFault) -> [UInt8] {
        let value = trimmed(bytes)
        guard !value.isEmpty else { return [] }
        switch column {
        case .birthDate, .death, .partnerStart, .partnerEnd, .investigationEnd: return date(value) ?? value
        case .sex: return words(value, [("m", "man", "M"), ("v", "vrouw", "V"), ("o", "onbekend", "O")]) ?? value
        case .confidentiality: return words(value, [("j", "ja", "7"), ("n", "nee", "0")]) ?? value
        case .guardianship:
            if let answer = words(value, [("j", "ja", "1"), ("n", "nee", "0")]) { return answer }
            guard value == [UInt8(ascii: "0")] || value == [UInt8(ascii: "1")] else { throw .yesOrNo(column) }
            return value
        case .investigation:
            if let answer = words(value, [("j", "ja", "080000"), ("n", "nee", "")]) { return answer }
            guard value.count == 6, number(digits: value.span) != nil else { throw .yesOrNo(column) }
            return value
        default: return value
        }
    }

    /// What a letter or a word stands for, in large or small letters.
    private static func words(_ value: [UInt8], _ table: [(letter: String, word: String, code: String)]) -> [UInt8]? {
        let text = String(decoding: value, as: UTF8.self).lowercased()
        return table.first { $0.letter == text || $0.word == text }.map { Array($0.code.utf8) }
    }

    /// `1960-05-23`, `1960-05`, `1960`, `23-05-1960` and `19600523`, as the register's eight digits; unknown parts are
    /// zero. `nil` for anything else, which then counts as unreadable.
    private static func date(_ value: [UInt8]) -> [UInt8]? {
        let parts = value.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(Array.init)
        guard parts.allSatisfy({ number(digits: $0.span) != nil }) else { return nil }
        let zeros: [UInt8] = Array("00".utf8)
        return switch parts.map(\.count) {
        case [8]: value
        case [4]: parts[0] + zeros + zeros
        case [4, 2]: parts[0] + parts[1] + zeros
        case [4, 2, 2]: parts[0] + parts[1] + parts[2]
        case [2, 2, 4]: parts[2] + parts[1] + parts[0]
        default: nil
        }
    }
}

extension RecordFault {
    /// A value that is neither yes nor no, nor the code of the register.
    static func yesOrNo(_ column: PersonColumn) -> RecordFault {
        RecordFault(
            code: "yes-or-no-unclear",
            explanation:
                "The column \(column.plainName) must hold ja or nee, or the register's own code; correct the row."
        )
    }
}
