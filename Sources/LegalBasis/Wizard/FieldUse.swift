/// What the program does with the fields of the extracts, for `dataCategories` (GDPR art. 5(1)(c)).
enum FieldUse {
    private static let accountUses: [String: [DataCategory.Use]] = [
        "account.bsn": [.select, .log], "account.status": [.select], "account.locale": [.select],
        "account.last-login": [.select], "account.login-preference": [.log], "account.password": [.select],
        "account.sms": [.select], "account.app": [.select], "account.document": [.select],
    ]

    private static let personUses: [String: [DataCategory.Use]] = [
        "01.01.20": [.select, .log], "01.02.10": nameUse, "01.02.20": nameUse, "01.02.30": nameUse,
        "01.02.40": nameUse, "01.03.10": [.select], "01.04.10": [.salutation], "01.61.10": nameUse,
        "05.02.20": nameUse, "05.02.30": nameUse, "05.02.40": nameUse, "05.06.10": nameUse, "05.07.10": nameUse,
        "06.08.10": [.select], "07.67.20": [.select], "07.70.10": [.select], "08.09.10": [.select, .address],
        "08.11.10": [.address], "08.11.20": [.address], "08.11.30": [.address], "08.11.40": [.address],
        "08.11.50": [.address], "08.11.60": [.select, .address], "08.11.70": [.address], "08.12.10": [.address],
        "08.13.10": [.select, .address], "08.13.30": [.address], "08.13.40": [.address], "08.13.50": [.address],
        "08.83.10": [.select], "08.83.30": [.select], "11.33.10": [.select],
    ]

    /// The name stands in the address block and in the salutation.
    private static let nameUse: [DataCategory.Use] = [.address, .salutation]

    /// What is done with a field; `nil` for one that the program does not read.
    ///
    /// Whether it stands in the letter is what GRS-032 goes by.
    static func category(of field: String) -> DataCategory? {
        guard let use = accountUses[field] ?? personUses[field] else { return nil }
        return DataCategory(
            field: field,
            source: accountUses[field] == nil ? "BRP" : "DigiD",
            use: use,
            inOutput: printed.contains(field)
        )
    }

    private static let printed = Set(PrintedFields.elements(behind: ["naam", "adresregel1"]))
}
