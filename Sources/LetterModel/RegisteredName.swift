/// A person's own name, 01.02.*, as recorded.
package struct RegisteredName: Hashable, Sendable {
    /// 02.10 voornamen: all given names, parted by spaces.
    package var givenNames: String
    /// 02.20 adellijke titel of predicaat.
    package var title: NobleTitle?
    /// 02.30 voorvoegsel, such as `van der`.
    package var prefix: String
    /// 02.40 geslachtsnaam; `.` when unknown.
    package var surname: String

    package init(givenNames: String = "", title: NobleTitle? = nil, prefix: String = "", surname: String) {
        self.givenNames = givenNames
        self.title = title
        self.prefix = prefix
        self.surname = surname
    }
}

/// A marriage or registered partnership, category 05.
package struct Partner: Hashable, Sendable {
    /// 05.02.20.
    package var title: NobleTitle?
    /// 05.02.30.
    package var prefix: String
    /// 05.02.40; empty or `.` when unknown.
    package var surname: String
    /// 05.06.10: eight digits, `00000000` or empty when unknown.
    package var start: IncompleteDate
    /// 05.07.10: `nil` while the bond lasts; any filled value ends it, also `00000000`.
    package var end: IncompleteDate?

    package init(
        title: NobleTitle? = nil,
        prefix: String = "",
        surname: String,
        start: IncompleteDate = .unknown,
        end: IncompleteDate? = nil
    ) {
        self.title = title
        self.prefix = prefix
        self.surname = surname
        self.start = start
        self.end = end
    }
}

/// 61.10 naamgebruik: whose name a person wants to be addressed by.
package enum NameUsage: String, CaseIterable, Sendable {
    /// E: the own name.
    case own = "E"
    /// P: the partner's name.
    case partner = "P"
    /// V: the partner's name before the own name.
    case partnerBeforeOwn = "V"
    /// N: the partner's name after the own name.
    case partnerAfterOwn = "N"
}

/// Noble titles and predicates, by their codes in table 38 of the register.
package enum NobleTitle: String, CaseIterable, Sendable {
    case baron = "B"
    case baroness = "BS"
    case count = "G"
    case countess = "GI"
    case duke = "H"
    case duchess = "HI"
    case jonkheer = "JH"
    case jonkvrouw = "JV"
    case marquess = "M"
    case marchioness = "MI"
    case prince = "P"
    case princess = "PS"
    case knight = "R"

    /// Whether it is a predicate (jonkheer, jonkvrouw) and not a title.
    package var isPredicate: Bool { self == .jonkheer || self == .jonkvrouw }
}
