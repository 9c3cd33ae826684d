import Foundation
import LetterModel

/// The persons of the official test set, read in the simplest way: one line a person, commas and
/// semicolons escaped by a backslash.
struct OfficialPersons {
    let all: [Person]

    init(file: URL) throws {
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let header = lines.first.map { Self.fields($0, at: ",") } ?? []
        all = lines.dropFirst().map {
            Self.person(Dictionary(uniqueKeysWithValues: zip(header, Self.fields($0, at: ","))))
        }
    }

    private static func person(_ fields: [String: String]) -> Person {
        func value(_ element: String) -> String { unescaped(fields[element] ?? "") }
        return Person(
            citizenServiceNumber: inventedNumber,
            name: RegisteredName(
                givenNames: value("01.02.10"),
                title: NobleTitle(rawValue: value("01.02.20")),
                prefix: value("01.02.30"),
                surname: value("01.02.40")
            ),
            address: address(value),
            sex: Sex(rawValue: value("01.04.10")) ?? .unknown,
            nameUsage: NameUsage(rawValue: value("01.61.10")),
            partners: partners(fields)
        )
    }

    private static func address(_ value: (String) -> String) -> RegisteredAddress {
        RegisteredAddress(
            municipalityCode: value("08.09.10"),
            street: value("08.11.10"),
            houseNumber: Int(value("08.11.20")) ?? 0,
            houseLetter: value("08.11.30"),
            houseNumberAddition: value("08.11.40"),
            houseNumberDesignation: value("08.11.50"),
            postalCode: value("08.11.60"),
            place: value("08.11.70"),
            locationDescription: value("08.12.10"),
            countryCode: value("08.13.10"),
            foreignLines: ForeignLines(first: value("08.13.30"), second: value("08.13.40"), third: value("08.13.50"))
        )
    }

    private static func partners(_ fields: [String: String]) -> [Partner] {
        let columns = ["05.02.20", "05.02.30", "05.02.40", "05.06.10", "05.07.10"].map {
            Self.fields(Substring(fields[$0] ?? ""), at: ";").map(unescaped)
        }
        guard columns.contains(where: { $0 != [""] }) else { return [] }
        return (0..<columns[2].count).map { index in
            let parts = columns.map { index < $0.count ? $0[index] : "" }
            return Partner(
                title: NobleTitle(rawValue: parts[0]),
                prefix: parts[1],
                surname: parts[2],
                start: UInt32(parts[3]).flatMap { IncompleteDate(digits: $0) } ?? .unknown,
                end: parts[4].isEmpty ? nil : UInt32(parts[4]).flatMap { IncompleteDate(digits: $0) } ?? .unknown
            )
        }
    }

    private static func fields(_ line: Substring, at separator: Character) -> [String] {
        var fields = [""]
        var isEscaped = false
        for character in line {
            if character == separator, !isEscaped {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        return fields
    }

    private static func unescaped(_ text: String) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            isEscaped = character == "\\" && !isEscaped
            if !isEscaped { result.append(character) }
        }
        return result
    }
}
