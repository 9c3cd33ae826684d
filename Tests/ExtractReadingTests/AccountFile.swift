/// The text of an account extract, as tests need it.
struct AccountFile {
    /// Three numbers that pass the eleven-test, of invented persons.
    static let numbers = ["999993653", "999990639", "999993872"]

    var accounts: [String]
    var records: String?
    var root = "accounts xmlns=\"urn:postronde:account-extract:1\""

    init(_ accounts: [String], records: String? = nil) {
        (self.accounts, self.records) = (accounts, records)
    }

    /// One account a line; the root element stands on line 2.
    var text: String {
        let declared = records ?? "\(accounts.count)"
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <\(root) reference-date="2026-11-01" source="digid-x" records="\(declared)">
            \(accounts.joined(separator: "\n"))
            </accounts>

            """
    }

    /// One `account` element.
    static func account(
        bsn: String = numbers[0],
        status: String = "active",
        more: String = " locale=\"nl\"",
        content: String = "<password status=\"active\"/>"
    ) -> String {
        "<account bsn=\"\(bsn)\" status=\"\(status)\"\(more)>\(content)</account>"
    }
}
