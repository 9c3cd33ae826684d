import LetterModel

extension InventedExtract {
    /// Writes the account extract as CSV, with its count in the last line.
    ///
    /// Of several SMS tools or apps the best status is written: the form has one column for each.
    ///
    /// - Parameter sink: Takes the bytes, some 64 kB at a time.
    /// - Throws: What the sink throws.
    package func writeAccountsCSV<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        let invention = accountInvention
        var text = ExtractText()
        text.append("bsn,status,locale,last_login,login_preference,password,sms,app,document\n")
        for row in 0..<accounts {
            text.append(rowOf: invention.account(row: row))
            try text.drain(to: sink)
        }
        text.append("#records=\(accounts)\n")
        try text.drain(atEnd: true, to: sink)
    }
}

extension ExtractText {
    fileprivate mutating func append(rowOf account: InventedAccount) {
        append(Int(account.number), width: 9)
        append(ascii: ",")
        append(account.status)
        append(ascii: ",")
        append(account.locale ?? "")
        append(ascii: ",")
        if let day = account.lastLogin { append(day.description) }
        append(ascii: ",")
        append(account.loginPreference, width: 2)
        let values = [
            account.password ?? "", Self.best(of: account.sms.map(\.status)), Self.best(of: account.apps),
            account.document ?? "",
        ]
        for value in values {
            append(ascii: ",")
            append(value)
        }
        append(ascii: "\n")
    }

    /// The status that says most of a second factor. A status that no reader knows goes before all, so that
    /// its record stays refused.
    private static func best(of statuses: [String]) -> String {
        let order = ["active", "pending", "initial", "inactive"]
        if let unknown = statuses.first(where: { !order.contains($0) }) { return unknown }
        return order.first { statuses.contains($0) } ?? ""
    }
}
