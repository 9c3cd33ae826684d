import Foundation
import LetterModel
import TestSupport
import Testing

@testable import InventedExtracts

struct PersonExtractTests {
    static let sample = WrittenExtract(InventedExtract(seed: 2026, accounts: 1000, referenceDate: extractDay))
    static let large = WrittenExtract(InventedExtract(seed: 8, accounts: 10_000, referenceDate: extractDay))
    static let columns = InventedExtract.personColumns.split(separator: ",").map(String.init)

    /// The values of one column, unescaped, of all lines that are whole.
    static func values(of column: String, in written: WrittenExtract = sample) -> [String] {
        guard let index = columns.firstIndex(of: column) else { return [] }
        return written.persons.filter { $0.count == columns.count }.map { WrittenExtract.unescaped($0[index]) }
    }

    @Test func `the first records are the same on every machine`() throws {
        let lines = Self.sample.personText.split(separator: "\n").prefix(40)
        try expectGolden(lines.joined(separator: "\n") + "\n", named: "persons-first.txt")
    }

    @Test func `every line but the one meant to be refused has every column`() {
        let wrong = Self.sample.persons.filter { $0.count != Self.columns.count }
        #expect(Self.columns.count == 32)
        #expect(wrong.map(\.count) == [31])
    }

    @Test func `the fields of a repeated category hold the same number of items`() {
        let indices = Self.columns.indices.filter { Self.columns[$0].hasPrefix("05.") }
        let uneven = Self.sample.persons.filter { $0.count == Self.columns.count }.count { person in
            Set(indices.map { WrittenExtract.split(person[$0], at: ";").count }).count > 1
        }
        #expect(indices.count == 5)
        #expect(uneven == 1)
    }

    /// The largest sizes of the Logisch Ontwerp BRP.
    @Test(arguments: [
        ("01.02.10", 200), ("01.02.30", 10), ("01.02.40", 200), ("01.03.10", 8), ("08.11.10", 24), ("08.11.20", 5),
        ("08.11.30", 1), ("08.11.40", 4), ("08.11.50", 2), ("08.11.60", 6), ("08.11.70", 80), ("08.12.10", 35),
        ("08.13.10", 4), ("08.13.30", 35), ("08.13.40", 35), ("08.13.50", 35), ("08.83.10", 6), ("08.83.30", 8),
    ])
    func `no value is longer than the register allows`(column: String, limit: Int) {
        let longest = Self.values(of: column, in: Self.large).max { $0.count < $1.count } ?? ""
        #expect(longest.count <= limit, "'\(longest)' has \(longest.count) characters")
        #expect(!longest.isEmpty)
    }

    @Test func `the whole repertoire of the register occurs, and nothing else`() {
        let text = Self.sample.personText.split(separator: "\n").dropFirst().joined()
        let used = Set(text.unicodeScalars).subtracting(["\\"])
        let repertoire = Set(RegisterRepertoire.text.unicodeScalars)
        #expect(repertoire.count == 293)
        #expect(used.subtracting(repertoire).isEmpty)
        #expect(repertoire.subtracting(used).isEmpty)
    }

    @Test(arguments: [
        ("33", "gemeenten.json", Set(Municipality.all.map(\.code))),
        ("34", "landen.json", Set(ForeignPlace.all.map(\.country))),
    ])
    func `codes stand in the official tables`(table: String, file: String, codes: Set<String>) throws {
        guard let file = sharedData(file) else { return }
        let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        let known = try #require(object as? [String: Any])
        #expect(codes.subtracting(known.keys).isEmpty, "table \(table)")
    }

    @Test(arguments: [
        ("01.04.10", ["M", "V", "O", "", "X"]), ("01.61.10", ["E", "P", "V", "N", ""]),
        ("01.02.20", NobleTitle.allCases.map(\.rawValue).filter { !["M", "HI"].contains($0) }),
        ("07.67.20", ["", "O", "E", "R", "M", "F", "W", "."]), ("07.70.10", ["", "0", "1", "7"]),
        ("08.11.50", ["by", "to"]), ("08.83.10", ["080000", "089999", "081110", "081300"]), ("11.33.10", ["", "1"]),
        ("06.08.10", ["05", "00000000"]),
        ("01.03.10", ["19680000", "00000000", "", "19680229", "20081101", "20081102"]),
        ("01.02.40", [".", "O", "d'Hooibrugge"]), ("01.02.10", ["", "J", "Suzie Q", "bea"]), ("01.01.20", [""]),
        ("08.13.10", ["0000", "6030", "6029", "9998"]), ("08.09.10", ["0000", "0081", "1999"]),
        ("08.11.60", ["2595SS", "0595AN", "2595an", ""]), ("08.11.10", [".", ""]),
        ("08.11.20", ["0", "99999", "00017"]),
    ])
    func `a thousand accounts show every hard value`(column: String, expected: [String]) {
        let values = Set(Self.values(of: column))
        #expect(values.isSuperset(of: expected), "\(column) lacks \(Set(expected).subtracting(values))")
    }

    @Test func `some numbers stand on two persons`() {
        let numbers = Self.values(of: "01.01.20").filter { !$0.isEmpty }
        let counts = Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +)
        #expect(counts.values.count { $0 == 2 } == 2)
        #expect(counts.values.allSatisfy { $0 <= 2 })
    }

    @Test func `only the record meant to be refused has a wrong number`() {
        let numbers = Self.values(of: "01.01.20").compactMap { UInt32($0) }
        #expect(numbers.count { CitizenServiceNumber(value: $0) == nil } == 1)
    }

    @Test func `ordinary postal codes are ones that are issued`() {
        let extract = InventedExtract(seed: 6, accounts: 5000, traps: false, referenceDate: extractDay)
        let codes = Self.values(of: "08.11.60", in: WrittenExtract(extract)).filter { !$0.isEmpty }
        #expect(codes.count > 4000)
        #expect(codes.allSatisfy { PostalCode($0) != nil })
    }

    @Test func `no two special persons have the same name in the documentation`() {
        #expect(Set(PersonCase.all.map(\.name)).count == PersonCase.all.count)
    }
}
