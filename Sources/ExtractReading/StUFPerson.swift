import LetterModel

/// One person of a StUF-BG message while its elements come in. Its memory is used again for each person.
struct StUFPerson {
    /// Where elements of the same name can stand.
    enum Group: Int, CaseIterable {
        case person, residence, abroad, letterAddress
    }

    private static let namesInGroup = StUFName.allCases.count

    /// The values that came in, one behind the other.
    private var bytes: [UInt8] = []
    /// Where each lies: for every group a row of all names, and behind them one for every partnership.
    private var places: [Range<Int>] = []
    private var isAddressInvestigated = false
    private(set) var fault: RecordFault?

    /// Begins a new person, of whom nothing is known.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        for _ in Group.allCases { addGroup() }
        (isAddressInvestigated, fault) = (false, nil)
    }

    /// Begins a marriage or partnership.
    mutating func beginPartnership() { addGroup() }

    /// Refuses the person as a whole; the first fault stands.
    mutating func refuse(_ fault: RecordFault) { self.fault = self.fault ?? fault }

    /// Takes the value of an element of the person itself or of an address.
    mutating func take(_ value: [UInt8], of name: StUFName, in group: Group) { keep(value, name, group.rawValue) }

    /// Takes a value of the marriage or partnership that began last, or of the partner.
    mutating func takeOfPartner(_ value: [UInt8], of name: StUFName) {
        if partnershipCount > 0 { keep(value, name, groupCount - 1) }
    }

    /// Notes a mark of investigation.
    mutating func noteInvestigation() { isAddressInvestigated = true }

    /// The field of the number.
    var number: ArraySlice<UInt8> { self[.number, .person] }

    /// Writes the person as a row of the register.
    func write(into row: inout ComposedRow) {
        row.clear()
        for (name, column) in Self.columns { row.set(column, self[name, .person]) }
        row.set(.title, Self.titleCode(self[.title, .person]))
        row.set(.municipality, Self.padded(self[.municipality, .person]))
        if isAddressInvestigated { row.set(.investigation, "080000".utf8) }
        writePartners(into: &row)
        writeAddress(into: &row)
    }

    private static let columns: [(StUFName, PersonColumn)] = [
        (.number, .number), (.givenNames, .givenNames), (.prefix, .prefix), (.surname, .surname),
        (.birthDate, .birthDate), (.sex, .sex), (.nameUsage, .nameUsage), (.death, .death),
        (.suspension, .suspension), (.confidentiality, .confidentiality), (.guardianship, .guardianship),
    ]

    /// Without a relation the partner's name may still stand beside the person's own.
    private func writePartners(into row: inout ComposedRow) {
        let groups = (Group.allCases.count..<groupCount).filter { group in
            StUFName.allCases.contains { !value($0, group).isEmpty }
        }
        guard !groups.isEmpty else {
            row.set(.partnerSurname, self[.partnerSurname, .person])
            row.set(.partnerPrefix, self[.partnerPrefix, .person])
            return
        }
        row.set(.partnerTitle, items: groups.map { Self.titleCode(value(.title, $0)) })
        row.set(.partnerPrefix, items: groups.map { value(.prefix, $0) })
        row.set(.partnerSurname, items: groups.map { value(.surname, $0) })
        row.set(.partnerStart, items: groups.map { value(.begin, $0) })
        row.set(.partnerEnd, items: groups.map { value(.end, $0) })
    }

    /// A letter address (adresHerkomst B) stands in a group of its own, and counts as the register's address.
    private func writeAddress(into row: inout ComposedRow) {
        let isLetterAddress = self[.addressKind, .person].elementsEqual("B".utf8)
        let group = isLetterAddress ? Group.letterAddress : .residence
        row.set(.street, first(of: .street, .publicSpace, in: group))
        row.set(.houseNumber, self[.houseNumber, group])
        row.set(.houseLetter, self[.houseLetter, group])
        row.set(.houseNumberAddition, self[.houseNumberAddition, group])
        row.set(.postalCode, first(of: .addressPostalCode, .postalCode, in: group).filter { $0 != UInt8(ascii: " ") })
        row.set(.place, first(of: .situatedIn, .place, in: group))
        row.set(.locationDescription, self[.locationDescription, group])
        row.set(.country, Self.padded(self[.country, .abroad]))
        row.set(.foreignFirst, self[.foreignFirst, .abroad])
        row.set(.foreignSecond, self[.foreignSecond, .abroad])
        row.set(.foreignThird, self[.foreignThird, .abroad])
    }

    /// Codes of municipalities and countries are numbers in this standard and lose their zeros.
    private static func padded(_ code: ArraySlice<UInt8>) -> [UInt8] {
        guard !code.isEmpty, code.count < 4, code.allSatisfy({ (0x30...0x39).contains($0) }) else { return Array(code) }
        return [UInt8](repeating: UInt8(ascii: "0"), count: 4 - code.count) + code
    }

    /// Titles come as words or as codes of the register's table 38, by the sender's patch of the standard.
    private static func titleCode(_ title: ArraySlice<UInt8>) -> [UInt8] {
        guard !title.isEmpty else { return [] }
        let word = String(decoding: title, as: UTF8.self).lowercased()
        return titleCodes[word].map { Array($0.utf8) } ?? Array(title)
    }

    private static let titleCodes = [
        "baron": "B", "barones": "BS", "graaf": "G", "gravin": "GI", "hertog": "H", "hertogin": "HI",
        "jonkheer": "JH", "jonkvrouw": "JV", "markies": "M", "markiezin": "MI", "prins": "P", "prinses": "PS",
        "ridder": "R",
    ]
}

extension StUFPerson {
    private var groupCount: Int { places.count / Self.namesInGroup }
    private var partnershipCount: Int { groupCount - Group.allCases.count }

    private subscript(name: StUFName, group: Group) -> ArraySlice<UInt8> { value(name, group.rawValue) }

    private func value(_ name: StUFName, _ group: Int) -> ArraySlice<UInt8> {
        bytes[places[group * Self.namesInGroup + name.rawValue]]
    }

    private func first(of name: StUFName, _ other: StUFName, in group: Group) -> ArraySlice<UInt8> {
        self[name, group].isEmpty ? self[other, group] : self[name, group]
    }

    private mutating func keep(_ value: [UInt8], _ name: StUFName, _ group: Int) {
        places[group * Self.namesInGroup + name.rawValue] = bytes.count..<bytes.count + value.count
        bytes += value
    }

    private mutating func addGroup() {
        for _ in 0..<Self.namesInGroup { places.append(0..<0) }
    }
}
