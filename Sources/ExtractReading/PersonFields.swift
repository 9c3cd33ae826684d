import LetterModel

/// The fields of one row of a person extract, read as a person.
///
/// Text is kept byte for byte, without its escapes; codes are checked against their tables.
struct PersonFields {
    private let bytes: [UInt8]
    private let line: Range<Int>
    private let starts: [Int]
    private let header: PersonHeader

    /// Takes a row that was split into as many fields as the header has.
    ///
    /// - Parameters:
    ///   - bytes: What holds the row.
    ///   - line: Where in it the row lies.
    ///   - starts: Where each field begins, counted from the begin of the row; one more at the end.
    init(bytes: [UInt8], line: Range<Int>, starts: [Int], header: PersonHeader) {
        (self.bytes, self.line, self.starts, self.header) = (bytes, line, starts, header)
    }

    /// Reads the row.
    ///
    /// - Throws: ``RecordFault`` for the first thing that is wrong.
    func person(_ number: CitizenServiceNumber) throws(RecordFault) -> Person {
        if let fault = RowText.fault(in: bytes.span.extracting(line)) { throw fault }
        return Person(
            citizenServiceNumber: number,
            name: RegisteredName(
                givenNames: try text(.givenNames),
                title: try title(try text(.title)),
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
            isUnderGuardianship: try !["", "0"].contains(text(.guardianship))
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
}

extension PersonFields {
    /// Where the field of a column lies.
    func range(of column: PersonColumn) -> Range<Int> {
        let position = header.position(of: column)
        return line.lowerBound + starts[position]..<line.lowerBound + starts[position + 1] - 1
    }

    private func isFilled(_ column: PersonColumn) -> Bool { !range(of: column).isEmpty }

    /// The text of a field that holds one value.
    private func text(_ column: PersonColumn) throws(RecordFault) -> String {
        let field = range(of: column)
        guard separator(in: field) == nil else { throw .unexpectedRepetition }
        return text(field)
    }

    /// The code of a field that holds one value, or `nil` when it is not filled.
    private func code<Code: RawRepresentable<String>>(
        _ column: PersonColumn,
        or fault: RecordFault
    ) throws(RecordFault) -> Code? {
        let field = range(of: column)
        guard !field.isEmpty else { return nil }
        guard let code = Code(rawValue: text(field)) else { throw fault }
        return code
    }

    /// The text of a field or item, with its escapes resolved.
    func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let part = bytes[range]
        guard part.contains(UInt8(ascii: "\\")) else { return String(decoding: part, as: UTF8.self) }
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

    func title(_ code: String) throws(RecordFault) -> NobleTitle? {
        guard !code.isEmpty else { return nil }
        guard let title = NobleTitle(rawValue: code) else { throw .title }
        return title
    }
}
