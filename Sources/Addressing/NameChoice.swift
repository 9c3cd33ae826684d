import LetterModel

/// Which names and titles of a person count, decided once for every text that is made of them.
///
/// Two notions of name usage stand beside each other. The order of the names follows the *effective*
/// usage: the own name when no usage is recorded, when there never was a partner, or when the
/// partner's name is unknown. The titles follow the usage *as recorded*; where none is recorded,
/// nobody asked for a partner's name, and the titles follow the own name too.
struct NameChoice {
    let sex: Sex
    /// The effective name usage.
    let order: NameUsage
    /// The own title or predicate, when it counts at all.
    let ownTitle: NobleTitle?
    /// The male title that the partner lends to a woman who uses his name.
    let courtesyTitle: NobleTitle?
    /// Own prefix and surname; empty when the surname is unknown.
    let ownName: String
    /// Prefix and surname of the partner whose name counts; empty when the surname is unknown.
    let partnerName: String

    init(of person: Person) {
        let partner = Self.partner(among: person.partners)
        let recorded = person.nameUsage ?? .own
        sex = person.sex
        ownName = Self.fullName(prefix: person.name.prefix, surname: person.name.surname)
        partnerName = partner.map { Self.fullName(prefix: $0.prefix, surname: $0.surname) } ?? ""
        order = partnerName.isEmpty ? .own : recorded
        ownTitle = Self.ownTitle(of: person, usage: recorded, partner: partner)
        courtesyTitle = Self.courtesyTitle(of: partner, sex: person.sex, usage: recorded)
    }

    /// Whether the register gives no name to write to: the own name is needed and unknown.
    var isWithoutName: Bool { ownName.isEmpty && order != .partner }

    /// The salutation that a title makes, the courtesy title first.
    var titledForm: TitledForm? {
        courtesyTitle?.form(for: .female) ?? ownTitle?.form(for: sex)
    }

    /// The names in their order, without any title: `Van Velzen-in het Veld`, but for the capital.
    var plainName: String { joined(own: ownName, partner: partnerName) }

    /// The names in their order, each with its title before its own prefix and surname.
    func name(ownWord: String?, courtesyWord: String?) -> String {
        guard ownWord != nil || courtesyWord != nil else { return plainName }
        return joined(own: Self.join(ownWord, ownName), partner: Self.join(courtesyWord, partnerName))
    }

    /// The partner whose name counts: the current one of the oldest bond, else the former one whose
    /// bond ended last. Unknown parts of a date count as zero; of two alike the first recorded.
    static func partner(among partners: [Partner]) -> Partner? {
        var chosen: Partner?
        for candidate in partners {
            guard let best = chosen else {
                chosen = candidate
                continue
            }
            if takesPrecedence(candidate, over: best) { chosen = candidate }
        }
        return chosen
    }

    private static func takesPrecedence(_ candidate: Partner, over best: Partner) -> Bool {
        switch (candidate.end, best.end) {
        case (nil, nil): candidate.start < best.start
        case (nil, _): true
        case (_, nil): false
        case (let candidateEnd?, let bestEnd?): candidateEnd > bestEnd
        }
    }

    private static func ownTitle(of person: Person, usage: NameUsage, partner: Partner?) -> NobleTitle? {
        guard let title = person.name.title, usage != .partner else { return nil }
        guard person.sex == .female, title.isPredicate, let partner else { return title }
        let isCurrent = partner.end == nil
        return isCurrent || usage != .own ? nil : title
    }

    private static func courtesyTitle(of partner: Partner?, sex: Sex, usage: NameUsage) -> NobleTitle? {
        guard sex == .female, usage != .own, let title = partner?.title, title.isGivenByCourtesy else { return nil }
        return title
    }

    private static func fullName(prefix: String, surname: String) -> String {
        let name = RecordedText.known(surname)
        return name.isEmpty ? "" : join(RecordedText.known(prefix), name)
    }

    private static func join(_ first: String?, _ second: String) -> String {
        guard var result = first, !result.isEmpty else { return second }
        result += " "
        result += second
        return result
    }

    private func joined(own: String, partner: String) -> String {
        switch order {
        case .own: own
        case .partner: partner
        case .partnerBeforeOwn: partner + "-" + own
        case .partnerAfterOwn: own + "-" + partner
        }
    }
}
