import Crypto
import LetterModel
import LetterReferences

/// The print house's report of sheets, read byte by byte: `reference;sheet;status`, one line for each thing that happened
/// to a sheet, in the order in which it happened.
struct SheetReport {
    static let header = Array("reference;sheet;status".utf8)
    /// How many lines that cannot be used are told one by one.
    static let mostFaults = 20
    private static let mostLineBytes = 80
    private static let (semicolon, lineEnd, carriageReturn) = (
        UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "\r")
    )
    private static let (inserted, spoilt) = (Array("inserted".utf8), Array("spoilt".utf8))

    /// What became of each sheet.
    private(set) var tally: SheetTally
    /// How many lines told of a sheet.
    private(set) var lines = 0
    /// Lines that cannot be used, the first of them.
    private(set) var faults: [Diagnostic] = []
    private(set) var faultCount = 0

    private let file: String
    /// Leads from a reference to the place of its letter; `nil` for a reference of another run.
    private let sequence: (LetterReference) -> Int?
    private var line: [UInt8] = []
    private var lineNumber = 0
    private var hash = SHA256()
    /// The letter of the line before, for the sheets of a letter mostly follow each other.
    private var last: (digits: [UInt8], sheets: (first: Int, count: Int))?

    /// Begins a report.
    init(file: String, _ tally: SheetTally, sequence: @escaping (LetterReference) -> Int?) {
        (self.file, self.tally, self.sequence) = (file, tally, sequence)
        line.reserveCapacity(Self.mostLineBytes)
    }

    /// Takes the next bytes of the file.
    mutating func take(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == Self.lineEnd {
                takeLine()
            } else if line.count <= Self.mostLineBytes {
                line.append(byte)
            }
        }
    }

    /// Ends the report.
    ///
    /// - Returns: The digest of the file.
    mutating func finish() -> [UInt8] {
        if !line.isEmpty {
            lineNumber += 1
            refuse("The last line has no end, so that the report may be cut off.", "a line end (LF).")
        } else if lineNumber == 0 {
            lineNumber = 1
            refuse("The file is empty.", "the line '\(String(decoding: Self.header, as: UTF8.self))'.")
        }
        return Array(hash.finalize())
    }

    private mutating func takeLine() {
        lineNumber += 1
        if line.last == Self.carriageReturn { line.removeLast() }
        if lineNumber == 1 {
            if line != Self.header {
                refuse("This is not the header.", "'\(String(decoding: Self.header, as: UTF8.self))'.")
            }
        } else {
            takeSheet()
        }
        line.removeAll(keepingCapacity: true)
    }

    private mutating func takeSheet() {
        let fields = line.split(separator: Self.semicolon, omittingEmptySubsequences: false)
        guard fields.count == 3 else {
            return refuse("The line has \(fields.count) fields.", "reference, sheet and status.")
        }
        guard let sheets = sheets(of: fields[0]) else { return }
        guard let sheet = Self.number(fields[1]), sheet <= sheets.count else {
            let shown = sheets.count == 1 ? "1, for the letter has one sheet." : "a number from 1 to \(sheets.count)."
            return refuse("The letter has no such sheet.", shown)
        }
        if fields[2].elementsEqual(Self.inserted) {
            tally.insert(sheets.first + sheet - 1)
        } else if fields[2].elementsEqual(Self.spoilt) {
            tally.spoil(sheets.first + sheet - 1)
        } else {
            return refuse("The status is not known.", "'inserted' or 'spoilt'.")
        }
        lines += 1
    }

    /// The sheets of the letter with a reference; refuses the line when there is none.
    private mutating func sheets(of field: ArraySlice<UInt8>) -> (first: Int, count: Int)? {
        if let last, field.elementsEqual(last.digits) { return last.sheets }
        guard let reference = LetterReference(parsing: String(decoding: field, as: UTF8.self)) else {
            refuse("This is no reference.", "16 digits with fitting check digits, as in sheets.csv.")
            return nil
        }
        guard let place = sequence(reference), let sheets = tally.sheets(ofLetter: place) else {
            refuse("The reference \(reference.digits) is not of this run.", "one of sheets.csv of the package.")
            return nil
        }
        last = (Array(field), sheets)
        return sheets
    }

    /// A number from 1 without leading zeros.
    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        guard (1...4).contains(field.count), field.first != UInt8(ascii: "0"),
            field.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return field.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private mutating func refuse(_ found: String, _ expected: String) {
        faultCount += 1
        guard faults.count < Self.mostFaults else { return }
        faults.append(
            Diagnostic(
                code: "sheet-report-line",
                place: SourcePlace(file: file, line: lineNumber),
                found: found,
                expected: expected,
                remedy: "Ask the print house for a report that is right."
            )
        )
    }
}
