extension PersonCase {
    /// Category 05: whose name, and which partner.
    static let partnerships = [
        PersonCase("name usage P") { person, _ in
            person.nameUsage = "P"
            person.partners = [InventedPartner(prefix: "de", surname: "Linnenmaker", start: "19990911")]
        },
        PersonCase("name usage V") { person, _ in
            person.nameUsage = "V"
            person.partners = [InventedPartner(prefix: "in 't", surname: "Hooiveld", start: "19990911")]
        },
        PersonCase("name usage N") { person, _ in
            person.nameUsage = "N"
            person.partners = [InventedPartner(prefix: "van", surname: "Dauwlaar", start: "19990911")]
        },
        PersonCase("name usage P and never a partner") { person, _ in
            person.nameUsage = "P"
            person.partners = []
        },
        PersonCase("name usage V, partner's name unknown") { person, _ in
            person.nameUsage = "V"
            person.partners = [InventedPartner(surname: ".", start: "20050607")]
        },
        PersonCase("name usage V, partner's name not filled") { person, _ in
            person.nameUsage = "V"
            person.partners = [InventedPartner(prefix: "de", start: "20050607")]
        },
        PersonCase("two partners now, the older bond decides") { person, _ in
            person.nameUsage = "V"
            person.partners = [
                InventedPartner(surname: "Later", start: "20150401"),
                InventedPartner(surname: "Eerder", start: "20040000"),
            ]
        },
        PersonCase("two partners of before, the later end decides") { person, _ in
            person.nameUsage = "N"
            person.partners = [
                InventedPartner(prefix: "de", surname: "Laatste", start: "19990101", end: "20120315"),
                InventedPartner(surname: "Eerste", start: "19800101", end: "19900000"),
            ]
        },
        PersonCase("end of the bond unknown") { person, _ in
            person.nameUsage = "P"
            person.partners = [InventedPartner(surname: "Voorbij", start: "19930101", end: "00000000")]
        },
        PersonCase("five partners") { person, _ in
            person.nameUsage = "V"
            person.partners = ["Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag"].enumerated().map {
                index,
                name in
                let year = 1990 + 5 * index
                return InventedPartner(surname: name, start: "\(year)0101", end: index == 4 ? "" : "\(year + 3)0101")
            }
        },
        PersonCase("comma in the partner's name") { person, _ in
            person.nameUsage = "P"
            person.partners = [InventedPartner(surname: "Smit; gez. Boer, Zn", start: "20020202")]
        },
    ]

    /// Noble titles and predicates, own and by courtesy.
    static let titles = [
        titled("baron, own name", sex: "M", title: "B", usage: "E"),
        titled("baroness, before own name", sex: "V", title: "BS", usage: "V"),
        titled("count, after own name", sex: "M", title: "G", usage: "N"),
        titled("countess whose partner's name is used", sex: "V", title: "GI", usage: "P"),
        titled("duke of unknown sex", sex: "O", title: "H", usage: "E"),
        titled("marchioness", sex: "V", title: "MI", usage: "E"),
        titled("prince", sex: "M", title: "P", usage: "E"),
        titled("princess of unknown sex", sex: "O", title: "PS", usage: "E"),
        titled("jonkheer, own name", sex: "M", title: "JH", usage: "E"),
        titled("jonkheer, before own name", sex: "M", title: "JH", usage: "V"),
        titled("jonkvrouw without a partner", sex: "V", title: "JV", usage: "E", partner: nil),
        titled("jonkvrouw with a partner", sex: "V", title: "JV", usage: "N"),
        titled("knight", sex: "M", title: "R", usage: "E"),
        titled("woman with the title of knight", sex: "V", title: "R", usage: "E"),
        titled("title by courtesy", sex: "V", title: "", usage: "P", partner: "B"),
        titled("title by courtesy after the own name", sex: "V", title: "", usage: "N", partner: "G"),
        titled("own title and one by courtesy", sex: "V", title: "BS", usage: "V", partner: "G"),
        titled("code of a man's title with a woman", sex: "V", title: "B", usage: "E"),
        titled("jonkheer as a partner gives no courtesy title", sex: "V", title: "", usage: "V", partner: "JH"),
    ]

    private static func titled(
        _ name: String,
        sex: String,
        title: String,
        usage: String,
        partner partnerTitle: String? = ""
    ) -> PersonCase {
        PersonCase(name) { person, _ in
            person.sex = sex
            person.title = title
            person.prefix = "van den"
            person.surname = "Klavereedel"
            person.nameUsage = usage
            person.partners =
                partnerTitle.map {
                    [InventedPartner(title: $0, prefix: "de", surname: "Hooiboer", start: "19980808")]
                } ?? []
        }
    }
}
