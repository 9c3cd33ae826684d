import LetterModel

/// One official case as it is published: input fields by their Dutch names, and the expected text.
struct OfficialCase: Decodable {
    struct Input: Decodable {
        var persoon: [String: String]
        var partners: [[String: String]]?
    }

    var id: String
    var input: Input
    var expected: [String: String]
}

extension OfficialCase.Input {
    /// The case as a person of the register.
    var asPerson: Person {
        Person(
            citizenServiceNumber: inventedNumber,
            name: RegisteredName(
                givenNames: persoon["voornamen"] ?? "",
                title: persoon["adellijkeTitelPredicaat"].flatMap(NobleTitle.init),
                prefix: persoon["voorvoegsel"] ?? "",
                surname: persoon["geslachtsnaam"] ?? ""
            ),
            address: RegisteredAddress(),
            sex: persoon["geslacht"].flatMap(Sex.init) ?? .unknown,
            nameUsage: persoon["naamgebruik"].flatMap(NameUsage.init),
            partners: (partners ?? []).map(Self.partner)
        )
    }

    private static func partner(_ fields: [String: String]) -> Partner {
        Partner(
            title: fields["adellijkeTitelPredicaat"].flatMap(NobleTitle.init),
            prefix: fields["voorvoegsel"] ?? "",
            surname: fields["geslachtsnaam"] ?? "",
            start: date(fields["datumAangaan"]) ?? .unknown,
            end: date(fields["datumOntbinding"])
        )
    }

    private static func date(_ text: String?) -> IncompleteDate? {
        text.flatMap { UInt32($0) }.flatMap { IncompleteDate(digits: $0) }
    }
}
