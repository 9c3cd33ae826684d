import LetterModel

/// The fields of one row of a person extract, read as a person.
///
/// Text is kept byte for byte, without its escapes; codes are checked against their tables.
struct PersonFields {
    private let bytes: [UInt8]
    private let row: Range<Int>
    private let places: [Range<Int>]
    private let traits: RowTraits

    /// Takes a row whose fields were found.
    ///
    /// - Parameters:
    ///   - bytes: What holds the row.
    ///   - row: Where in it the row lies.
    ///   - places: Where in it each field lies, by the place of its ``PersonColumn``.
    init(bytes: [UInt8], row: Range<Int>, places: [Range<Int>]) {
        (self.bytes, self.row, self.places) = (bytes, row, places)
        traits = RowTraits(bytes.span.extracting(row))
    }

    /// Reads the row.
    ///
    /// - Throws: ``RecordFault`` for the first thing that is wrong.
    func person(_ number: CitizenServiceNumber) throws(RecordFault) -> Person {
        if !traits.isPlain, let fault = RowText.fault(in: bytes.span.extracting(row)) { throw fault }
        return Person(
            citizenServiceNumber: number,
            name: RegisteredName(
                givenNames: try text(.givenNames),
                title: try title(.title),
                prefix: try text(.prefix),
                surname: try text(.surname)
            ),
            address: try address(),
            birthDate: date(range(of: .birthDate)),
            sex: try code(.sex, or: .sex) ?? .unknown,
            nameUsage: try code(.nameUsage, or: .nameUsage),
            partners: try partners(),
            isDeceased: isFilled(.death),
            suspension: try code(.suspension, or: .suspension),
            isConfidential: try isConfidential(),
            investigation: try investigation(),
            isUnderGuardianship: try isUnderGuardianship()
        )
    }

    private func address() throws(RecordFault) -> RegisteredAddress {
        RegisteredAddress(
            municipalityCode: try text(.municipality),
            street: try text(.street),
            houseNumber: try houseNumber(),
            houseLetter: try text(.houseLetter),
            houseNumberAddition: try text(.houseNumberAddition),
            houseNumberDesignation: try text(.houseNumberDesignation),
            postalCode: try text(.postalCode),
            place: try text(.place),
            locationDescription: try text(.locationDescription),
            countryCode: try text(.country),
            foreignLines: ForeignLines(
                first: try text(.foreignFirst),
                second: try text(.foreignSecond),
                third: try text(.foreignThird)
            )
        )
    }

    /// At most five digits (Logisch Ontwerp BRP, 11.20); nothing counts as zero.
    private func houseNumber() throws(RecordFault) -> Int {
        let field = range(of: .houseNumber)
        guard !field.isEmpty else { return 0 }
        guard field.count <= 5, let number = number(digits: bytes.span.extracting(field)) else { throw .houseNumber }
        return number
    }

    /// 07.70.10: nothing or 0 restricts nothing; 1…7 do.
    private func isConfidential() throws(RecordFault) -> Bool {
        let field = range(of: .confidentiality)
        guard !field.isEmpty else { return false }
        guard field.count == 1, let code = number(digits: bytes.span.extracting(field)), code <= 7 else {
            throw .confidentiality
        }
        return code > 0
    }

    /// A filled 08.83.30 ends the investigation.
    private func investigation() throws(RecordFault) -> AddressInvestigation? {
        guard isFilled(.investigation), !isFilled(.investigationEnd) else { return nil }
        return AddressInvestigation(markedElements: try text(.investigation))
    }

    /// 11.33.10: anything but nothing and 0.
    private func isUnderGuardianship() throws(RecordFault) -> Bool {
        guard isFilled(.guardianship) else { return false }
        return try text(.guardianship) != "0"
    }
}

extension PersonFields {
    /// Where the field of a column lies.
    func range(of column: PersonColumn) -> Range<Int> { places[column.rawValue] }

    private func isFilled(_ column: PersonColumn) -> Bool { !range(of: column).isEmpty }

    /// The text of a field that holds one value.
    private func text(_ column: PersonColumn) throws(RecordFault) -> String {
        let field = range(of: column)
        guard !field.isEmpty else { return "" }
        if traits.hasSemicolon, separator(in: field) != nil { throw .unexpectedRepetition }
        return text(field)
    }

    /// The code of a field that holds one value, or `nil` when it is not filled.
    private func code<Code: RegisterCode>(
        _ column: PersonColumn,
        or fault: RecordFault
    ) throws(RecordFault) -> Code? {
        let field = range(of: column)
        guard !field.isEmpty else { return nil }
        guard field.count == 1, let code = Code(letter: bytes[field.lowerBound]) else { throw fault }
        return code
    }

    /// The text of a field or item, with its escapes resolved.
    func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let part = bytes[range]
        guard traits.hasBackslash, part.contains(UInt8(ascii: "\\")) else {
            return String(decoding: part, as: UTF8.self)
        }
        var plain: [UInt8] = []
        var isEscaped = false
        for byte in part {
            isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            if !isEscaped { plain.append(byte) }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// The first semicolon that no backslash escapes.
    func separator(in field: Range<Int>) -> Int? {
        guard traits.hasSemicolon else { return nil }
        var index = field.lowerBound
        while index < field.upperBound {
            if bytes[index] == UInt8(ascii: ";") { return index }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    func date(_ range: Range<Int>) -> IncompleteDate? {
        guard range.count == 8, let digits = number(digits: bytes.span.extracting(range)) else { return nil }
        return IncompleteDate(digits: UInt32(digits))
    }

    private func title(_ column: PersonColumn) throws(RecordFault) -> NobleTitle? {
        guard isFilled(column) else { return nil }
        return try title(try text(column))
    }

    func title(_ code: String) throws(RecordFault) -> NobleTitle? {
        guard !code.isEmpty else { return nil }
        guard let title = NobleTitle(rawValue: code) else { throw .title }
        return title
    }
}
