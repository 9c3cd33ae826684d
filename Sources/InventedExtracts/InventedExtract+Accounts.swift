import LetterModel

extension InventedExtract {
    /// Writes the account extract (XML, `urn:postronde:account-extract:1`).
    ///
    /// - Parameter sink: Takes the bytes, some 64 kB at a time.
    /// - Throws: What the sink throws.
    package func writeAccounts<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        let invention = accountInvention
        var text = ExtractText()
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        text.append("<accounts xmlns=\"urn:postronde:account-extract:1\" reference-date=\"\(referenceDate)\"")
        text.append(" source=\"invented\" records=\"\(accounts)\">\n")
        for row in 0..<accounts {
            text.append(account: invention.account(row: row))
            try text.drain(to: sink)
        }
        text.append("</accounts>\n")
        try text.drain(atEnd: true, to: sink)
    }

    /// What makes up the accounts, whatever form they are written in.
    var accountInvention: AccountInvention {
        AccountInvention(
            seed: seed,
            distribution: distribution,
            referenceDate: referenceDate,
            numbers: numbers,
            cases: cases
        )
    }
}

extension ExtractText {
    fileprivate mutating func append(account: InventedAccount) {
        append("  <account bsn=\"")
        append(Int(account.number), width: 9)
        append("\" status=\"")
        append(account.status)
        if let locale = account.locale {
            append("\" locale=\"")
            append(locale)
        }
        if let day = account.lastLogin {
            append("\" last-login=\"")
            append(day.year, width: 4)
            append(ascii: "-")
            append(day.month, width: 2)
            append(ascii: "-")
            append(day.day, width: 2)
        }
        append("\" login-preference=\"")
        append(account.loginPreference, width: 2)
        append("\">\n")
        appendMeans(of: account)
        append("  </account>\n")
    }

    private mutating func appendMeans(of account: InventedAccount) {
        if let password = account.password { append(element: "password status", password) }
        for tool in account.sms {
            append("    <sms status=\"")
            append(tool.status)
            append(tool.isSpoken ? "\" spoken=\"true\"/>\n" : "\" spoken=\"false\"/>\n")
        }
        for status in account.apps { append(element: "app status", status) }
        if let document = account.document { append(element: "document kind", document) }
    }

    /// An empty element with one attribute; the values are ours and need no escaping.
    private mutating func append(element: String, _ value: String) {
        append("    <")
        append(element)
        append("=\"")
        append(value)
        append("\"/>\n")
    }
}
