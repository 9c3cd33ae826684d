import LetterModel
import LetterReferences
import LetterRun

/// Reads a file of letters that came back: a line each, `reference;returned;reason`.
///
/// The first line is that header, exactly. `returned` is a day like `2026-12-03`; `reason` is one of ``ReturnReason``.
struct ReturnedMailFile {
    static let header = "reference;returned;reason"

    /// A line that can be used.
    struct Entry {
        var line: Int
        var reference: LetterReference
        var returned: CalendarDate
        var reason: ReturnReason
    }

    let entries: [Entry]
    let refused: [RefusedRecord]

    /// - Throws: ``RunFailure``: 65 when it does not begin with the header or is not UTF-8.
    init(_ bytes: [UInt8], file: String) throws(RunFailure) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw RunFailure(.badInput, "\(file): this is not UTF-8. Save it as UTF-8.")
        }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        guard lines.first?.trimmingBOM == Self.header else {
            throw RunFailure(.badInput, "\(file):1: the header must be exactly '\(Self.header)'. Put it there.")
        }
        var (entries, refused): ([Entry], [RefusedRecord]) = ([], [])
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            switch Self.entry(line, number: index + 1) {
            case .success(let entry): entries.append(entry)
            case .failure(let fault):
                refused.append(
                    RefusedRecord(
                        file: file,
                        record: index,
                        line: index + 1,
                        code: fault.rawValue,
                        explanation: fault.explanation
                    )
                )
            }
        }
        (self.entries, self.refused) = (entries, refused)
    }

    /// Why a line cannot be used.
    enum Fault: String, Error {
        case cells = "cells"
        case reference = "reference-invalid"
        case date = "date-invalid"
        case reason = "reason-unknown"

        var explanation: String {
            switch self {
            case .cells: "A line has three cells, parted by semicolons."
            case .reference:
                "A reference has 16 digits, of which the last two check the others. Read it from the letter again."
            case .date: "The day must be like 2026-12-03."
            case .reason: "The reason must be one of \(ReturnReason.allCases.map(\.rawValue).joined(separator: ", "))."
            }
        }
    }

    private static func entry(_ line: String, number: Int) -> Result<Entry, Fault> {
        let cells = line.split(separator: ";", omittingEmptySubsequences: false)
        guard cells.count == 3 else { return .failure(.cells) }
        guard let reference = LetterReference(parsing: cells[0]) else { return .failure(.reference) }
        guard let day = CalendarDate(iso: String(cells[1])) else { return .failure(.date) }
        guard let reason = ReturnReason(rawValue: String(cells[2])) else { return .failure(.reason) }
        return .success(Entry(line: number, reference: reference, returned: day, reason: reason))
    }
}

/// Why a letter came back, as the post says.
package enum ReturnReason: String, CaseIterable, Codable, Sendable {
    /// Nobody of that name there (onbekend op dit adres).
    case unknown
    /// Moved (verhuisd).
    case moved
    /// There is no such address (adres onbekend).
    case noSuchAddress = "no-such-address"
    /// The person did not want it (geweigerd).
    case refused
    /// Deceased (overleden).
    case deceased
    /// Anything else.
    case other

    /// Whether it speaks against the address, so that no further letter goes there and the register is told.
    package var isAboutAddress: Bool { self != .refused }
}

extension String {
    /// Without the mark that some programs put in front of UTF-8.
    fileprivate var trimmingBOM: String { hasPrefix("\u{FEFF}") ? String(dropFirst()) : self }
}
