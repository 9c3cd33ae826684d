import LetterModel

extension RecordFault {
    static let missingNumber = RecordFault(
        code: "bsn-missing",
        explanation: "The row has no citizen service number, so that no account can belong to it."
    )
    static let fieldCount = RecordFault(
        code: "field-count",
        explanation: "A row must have as many fields as the header; have the row delivered anew."
    )
    static let longLine = RecordFault(
        code: "line-too-long",
        explanation: "A row must have at most 65,536 bytes; have the row delivered anew."
    )
    static let quotes = RecordFault(
        code: "quotes-malformed",
        explanation: "A quoted field must end on its line, right before a separator or the line end; correct the line."
    )
    static let unequalRepetition = RecordFault(
        code: "partner-items-unequal",
        explanation: "Every field of category 05 must hold the same number of items; have the row delivered anew."
    )
    static let unexpectedRepetition = RecordFault(
        code: "repetition-unexpected",
        explanation: "A field that cannot repeat holds a semicolon without a backslash; have the row delivered anew."
    )
    static let houseNumber = RecordFault(
        code: "house-number-invalid",
        explanation: "A house number (08.11.20) must be one to five digits or empty; have it corrected at the source."
    )
    static let sex = unknownCode("sex-unknown", of: "sex (01.04.10)", table: "M, V, O or nothing")
    static let nameUsage = unknownCode(
        "name-usage-unknown",
        of: "name usage (01.61.10)",
        table: "E, P, V, N or nothing"
    )
    static let title = unknownCode(
        "title-unknown",
        of: "title or predicate (02.20)",
        table: "the codes of table 38 (\(NobleTitle.allCases.map(\.rawValue).joined(separator: ", "))) or nothing"
    )
    static let suspension = unknownCode(
        "suspension-unknown",
        of: "reason of suspension (07.67.20)",
        table: "O, E, R, M, F, W, a full stop or nothing"
    )
    static let confidentiality = unknownCode(
        "confidentiality-unknown",
        of: "indication of confidentiality (07.70.10)",
        table: "0 to 7 or nothing"
    )
}
