import Foundation
import TestSupport
import Testing

/// A workplace whose people all have names and streets that stand nowhere else, so that each can be looked for.
struct PlantedPeople {
    let place: Workplace
    /// Citizen service numbers, surnames and streets, in small letters.
    let values: Set<String>

    private static let number = "01.01.20"
    private static let surname = "01.02.40"
    private static let street = "08.11.10"

    /// Invents people and gives each a surname and a street of their own.
    init(accounts: Int) throws {
        place = try Workplace(accounts: accounts)
        var rows = try place.folder.text(of: "in/persons.csv").split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let header = try #require(rows.first)
        let columns = try [Self.number, Self.surname, Self.street].map { try #require(header.firstIndex(of: $0)) }
        var planted: Set<String> = []
        for index in rows.indices.dropFirst() where rows[index].count == header.count {
            if !rows[index][columns[1]].isEmpty { rows[index][columns[1]] = "Q\(Self.word(index))x" }
            if !rows[index][columns[2]].isEmpty { rows[index][columns[2]] = "W\(Self.word(index))straat" }
            for column in columns where rows[index][column].count > 6 {
                planted.insert(rows[index][column].lowercased())
            }
        }
        values = planted
        try place.folder.write(rows.map { $0.joined(separator: ",") }.joined(separator: "\n"), to: "in/persons.csv")
    }

    /// A word of seven letters for a number, as no language has it.
    private static func word(_ number: Int) -> String {
        let letters = Array("bcdfghjklmnprstvz")
        var (rest, word) = (number, "")
        for _ in 0..<7 {
            word.append(letters[rest % letters.count])
            rest /= letters.count
        }
        return word
    }

    /// The values that stand in bytes, as whole words of letters and digits.
    func found(in bytes: some Sequence<UInt8>) -> Set<String> {
        var (found, word): (Set<String>, [UInt8]) = ([], [])
        func take() {
            if word.count > 6, word.count < 40 {
                let text = String(decoding: word, as: UTF8.self)
                if values.contains(text) { found.insert(text) }
            }
            word.removeAll(keepingCapacity: true)
        }
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): word.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
            default: take()
            }
        }
        take()
        return found
    }

    /// Every file of the workplace that holds a value, but for letters and what was delivered; text of PDF files included.
    func filesThatTell() throws -> [String] {
        var telling: [String] = []
        for name in place.paths(in: ".") where !name.lowercased().hasPrefix("in") && !name.contains("/letters/") {
            if try place.isFolder(name) { continue }
            var bytes = try place.folder.bytes(of: name)
            if name.hasSuffix(".pdf") {
                bytes += Array(try runTool("pdftotext", [place.folder.path(name), "-"]).output.utf8)
            }
            if name.hasSuffix(".gz") {
                bytes = Array(try runTool("gzip", ["-dc", place.folder.path(name)]).output.utf8)
            }
            if !found(in: bytes).isEmpty { telling.append(name) }
        }
        return telling
    }
}
