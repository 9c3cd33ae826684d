import LetterModel

/// Invents the person record of any citizen: the same seed and citizen give the same person, whoever
/// asks and in whatever order.
struct PersonInvention {
    let seed: UInt64
    let distribution: InventedDistribution
    let referenceDate: CalendarDate
    let numbers: InventedNumbers
    let cases: SpecialCases

    /// The record of one citizen.
    func person(citizen: Int) -> InventedPerson {
        var person = ordinaryPerson(citizen: citizen)
        if let special = cases.personCase(of: citizen) {
            special.change(&person, referenceDate)
        } else {
            addCircumstances(to: &person, citizen: citizen)
        }
        return person
    }

    /// A grown-up person who lives in the Netherlands, with nothing that keeps a letter back.
    ///
    /// - Parameter namesake: Zero for the citizen; another number gives another person of that number.
    func ordinaryPerson(citizen: Int, namesake: Int = 0) -> InventedPerson {
        var stream = RandomStream(seed: seed &+ UInt64(namesake), subject: .person, index: citizen)
        var person = InventedPerson(number: numbers[citizen])
        let culture = Self.culture(using: &stream)
        let isMale = stream.happens(4930)
        person.sex = isMale ? "M" : "V"
        person.givenNames = Self.givenNames(isMale ? culture.male : culture.female, using: &stream)
        (person.prefix, person.surname) = Self.surname(of: culture, using: &stream)
        let age = 18 + (stream.number(below: 72) + stream.number(below: 66)) / 2
        let birthDay = referenceDate.adding(years: -age).adding(days: -1 - stream.number(below: 364))
        person.birthDate = Self.registerDate(birthDay)
        addPartners(to: &person, born: birthDay, citizen: citizen)
        if stream.happens(70) { person.sex = stream.happens(8000) ? "O" : "" }
        if stream.happens(distribution.confidential) { person.confidentiality = String(stream.number(in: 1...7)) }
        person.address = address(citizen: citizen)
        return person
    }

    private func addPartners(to person: inout InventedPerson, born: CalendarDate, citizen: Int) {
        var stream = RandomStream(seed: seed, subject: .partner, index: citizen)
        if stream.happens(distribution.withPartner) {
            person.partners.append(partner(born: born, isFormer: false, using: &stream))
        }
        if stream.happens(distribution.withFormerPartner) {
            person.partners.append(partner(born: born, isFormer: true, using: &stream))
        }
        person.nameUsage = Self.nameUsage(of: person, using: &stream)
    }

    private func partner(born: CalendarDate, isFormer: Bool, using stream: inout RandomStream) -> InventedPartner {
        var partner = InventedPartner()
        (partner.prefix, partner.surname) = Self.surname(of: Self.culture(using: &stream), using: &stream)
        let grownUp = born.daysSince1970 + 18 * 365
        let start = stream.number(in: grownUp...max(grownUp, referenceDate.daysSince1970))
        partner.start = stream.happens(200) ? "00000000" : Self.registerDate(CalendarDate(daysSince1970: start))
        if isFormer {
            let end = stream.number(in: start...max(start, referenceDate.daysSince1970))
            partner.end = stream.happens(300) ? "00000000" : Self.registerDate(CalendarDate(daysSince1970: end))
        }
        return partner
    }

    /// 61.10: most people keep their own name; women with a partner take his more often.
    private static func nameUsage(of person: InventedPerson, using stream: inout RandomStream) -> String {
        let draw = stream.number(below: 100)
        guard !person.partners.isEmpty else { return draw < 97 ? "E" : "" }
        let borders = person.sex == "V" ? (own: 50, partner: 70, before: 93) : (own: 92, partner: 94, before: 98)
        if draw < borders.own { return "E" }
        if draw < borders.partner { return "P" }
        return draw < borders.before ? "V" : "N"
    }

    /// A day as the register writes it: `19851201`.
    static func registerDate(_ date: CalendarDate) -> String {
        String(date.year * 10_000 + date.month * 100 + date.day)
    }
}
