extension InventedExtract {
    /// The columns of the person extract, by element number, in the order of the register.
    static let personColumns =
        "01.01.20,01.02.10,01.02.20,01.02.30,01.02.40,01.03.10,01.04.10,01.61.10,05.02.20,05.02.30,05.02.40,"
        + "05.06.10,05.07.10,06.08.10,07.67.20,07.70.10,08.09.10,08.11.10,08.11.20,08.11.30,08.11.40,08.11.50,"
        + "08.11.60,08.11.70,08.12.10,08.13.10,08.13.30,08.13.40,08.13.50,08.83.10,08.83.30,11.33.10"

    /// Writes the person extract: the register's selection CSV (Logisch Ontwerp BRP 2025.Q1, 5.5.5).
    ///
    /// The persons stand in another order than the accounts, as they do in real deliveries.
    ///
    /// - Parameter sink: Takes the bytes, some 64 kB at a time.
    /// - Throws: What the sink throws.
    package func writePersons<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        var text = ExtractText()
        text.append(Self.personColumns)
        text.append(ascii: "\n")
        try forEachPerson { person throws(Failure) in
            text.append(person: person)
            try text.drain(to: sink)
        }
        try text.drain(atEnd: true, to: sink)
    }

    /// Goes over all person records in the order of the extract, whatever its form.
    func forEachPerson<Failure: Error>(
        _ write: (InventedPerson) throws(Failure) -> Void
    ) throws(Failure) {
        let invention = PersonInvention(
            seed: seed,
            distribution: distribution,
            referenceDate: referenceDate,
            numbers: numbers,
            cases: cases
        )
        let order = IndexPermutation(count: citizens, seed: seed, subject: .order)
        for row in 0..<citizens where hasRecord(citizen: order[row]) {
            try write(invention.person(citizen: order[row]))
        }
        for citizen in 0..<accounts {
            if let double = secondRecord(of: citizen, invention) { try write(double) }
        }
    }

    /// Whether the citizen is in the person extract at all.
    func hasRecord(citizen: Int) -> Bool {
        guard citizen < accounts, cases.personCase(of: citizen) == nil else { return true }
        var stream = RandomStream(seed: seed, subject: .presence, index: citizen)
        return !stream.happens(distribution.withoutPersonRecord)
    }

    /// The second record under a number, which belongs to somebody else.
    private func secondRecord(of citizen: Int, _ invention: PersonInvention) -> InventedPerson? {
        guard let special = cases.personCase(of: citizen), special.presence != .once else { return nil }
        var person = invention.ordinaryPerson(citizen: citizen, namesake: 1)
        if special.presence == .twiceOnceVoid { person.suspension = "F" }
        return person
    }
}

extension ExtractText {
    fileprivate mutating func append(person: InventedPerson) {
        append(numberOf: person)
        append(field: person.givenNames)
        append(field: person.title)
        append(field: person.prefix)
        append(field: person.surname)
        append(field: person.birthDate)
        append(field: person.sex)
        append(field: person.nameUsage)
        append(partnersOf: person)
        append(field: person.deathDate)
        append(field: person.suspension)
        append(field: person.confidentiality)
        append(address: person.address)
        append(field: person.investigation)
        append(field: person.investigationEnd)
        if person.flaw != .missingField { append(field: person.guardianship) }
        append(ascii: "\n")
    }

    /// The number in nine digits, wrong where the person's record is to be refused.
    mutating func append(numberOf person: InventedPerson) {
        guard let number = person.number else { return }
        let wrong = number / 10 * 10 + (number % 10 + 1) % 10
        append(Int(person.flaw == .wrongNumber ? wrong : number), width: 9)
    }

    /// Category 05 repeats inside its fields; every field holds the same number of items.
    private mutating func append(partnersOf person: InventedPerson) {
        append(items: person.partners, \.title)
        append(items: person.partners, \.prefix)
        append(items: person.partners, \.surname)
        append(items: person.partners, \.start)
        append(items: person.flaw == .unequalRepeats ? Array(person.partners.prefix(1)) : person.partners, \.end)
    }

    private mutating func append(address: InventedAddress) {
        append(field: address.municipality)
        append(field: address.street)
        append(field: address.houseNumber)
        append(field: address.houseLetter)
        append(field: address.addition)
        append(field: address.designation)
        append(field: address.postalCode)
        append(field: address.place)
        append(field: address.location)
        append(field: address.country)
        append(field: address.foreignLine1)
        append(field: address.foreignLine2)
        append(field: address.foreignLine3)
    }

    private mutating func append(field value: String) {
        append(ascii: ",")
        append(escaped: value)
    }

    private mutating func append(items: [InventedPartner], _ value: (InventedPartner) -> String) {
        append(ascii: ",")
        for (index, item) in items.enumerated() {
            if index > 0 { append(ascii: ";") }
            append(escaped: value(item))
        }
    }
}
