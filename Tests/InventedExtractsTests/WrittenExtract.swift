import Foundation
import InventedExtracts
import LetterModel

/// What an extract wrote, taken apart with the simplest means, so that no reader of ours is needed.
struct WrittenExtract {
    let accountText: String
    let personText: String
    /// The account elements, each with everything in it.
    let accounts: [String]
    /// The lines after the header, split at commas that no backslash escapes.
    let persons: [[String]]
    /// The numbers on the suppression list.
    let suppressed: [UInt32]

    init(_ extract: InventedExtract) {
        func text(_ write: (([UInt8]) -> Void) -> Void) -> String {
            var bytes: [UInt8] = []
            write { bytes += $0 }
            return String(decoding: bytes, as: UTF8.self)
        }
        accountText = text { extract.writeAccounts(to: $0) }
        personText = text { extract.writePersons(to: $0) }
        accounts = accountText.components(separatedBy: "  <account").dropFirst().map { $0 }
        persons = personText.split(separator: "\n").dropFirst().map { Self.split(String($0), at: ",") }
        suppressed = text { extract.writeSuppressed(to: $0) }.split(separator: "\n").compactMap { UInt32($0) }
    }

    /// The first value of an attribute in an element.
    static func attribute(_ name: String, of element: String) -> String? {
        element.range(of: " \(name)=\"", options: .literal).map { found in
            String(element[found.upperBound...].prefix { $0 != "\"" })
        }
    }

    /// Splits at a separator that no backslash escapes; the backslashes stay.
    static func split(_ text: String, at separator: Unicode.Scalar) -> [String] {
        var fields = [""]
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if scalar == separator, !isEscaped {
                fields.append("")
            } else {
                fields[fields.count - 1].unicodeScalars.append(scalar)
            }
            isEscaped = scalar == "\\" && !isEscaped
        }
        return fields
    }

    /// A value without the backslashes that escape.
    static func unescaped(_ value: String) -> String {
        var result = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in value.unicodeScalars {
            if scalar == "\\", !isEscaped {
                isEscaped = true
            } else {
                result.append(scalar)
                isEscaped = false
            }
        }
        return String(result)
    }
}

/// The day of all extracts in these tests.
let extractDay = CalendarDate(daysSince1970: 20_758)
