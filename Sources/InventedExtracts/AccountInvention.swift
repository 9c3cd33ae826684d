import LetterModel

/// Invents the account in any row: the same seed and row give the same account.
struct AccountInvention {
    let seed: UInt64
    let distribution: InventedDistribution
    let referenceDate: CalendarDate
    let numbers: InventedNumbers
    let cases: SpecialCases

    /// The account in one row.
    func account(row: Int) -> InventedAccount {
        if let special = cases.accountCase(of: row) { return specialAccount(special, row: row) }
        if let first = firstRow(ofFurtherAccountIn: row) { return furtherAccount(row: row, holder: first) }
        return firstAccount(row: row)
    }

    /// The first account of the citizen with the same number as the row.
    private func firstAccount(row: Int) -> InventedAccount {
        var stream = RandomStream(seed: seed, subject: .account, index: row)
        var account = plainAccount(holder: row, using: &stream)
        guard cases.personCase(of: row) == nil else { return account }
        setMeans(of: &account, using: &stream)
        return account
    }

    private func specialAccount(_ special: AccountCase, row: Int) -> InventedAccount {
        var stream = RandomStream(seed: seed, subject: .account, index: row)
        let isSecond = special == .secondActiveAccount || special == .secondOldAccount
        var account = plainAccount(holder: isSecond ? nearestActiveRow(before: row) : row, using: &stream)
        account.document = "dutch"
        special.change(&account)
        return account
    }

    /// An active account with a password only.
    private func plainAccount(holder: Int, using stream: inout RandomStream) -> InventedAccount {
        var account = InventedAccount(number: numbers[holder])
        if stream.happens(distribution.english + distribution.otherLanguage) {
            let isOther =
                stream.number(below: distribution.english + distribution.otherLanguage) >= distribution.english
            account.locale = isOther ? stream.pick(["de", "fr", "tr", "pl", nil]) : "en"
        }
        if !stream.happens(distribution.withoutLastLogin) {
            // The smaller of two draws: most people were here not long ago. Three years without a
            // login end an account.
            let days = min(stream.number(below: 1090), stream.number(below: 1090))
            account.lastLogin = referenceDate.adding(days: -1 - days)
        }
        account.loginPreference = stream.pick([10, 10, 10, 10, 10, 20, 20, 25, 30])
        let draw = stream.number(below: 10_000)
        if draw < distribution.dutchDocument {
            account.document = "dutch"
        } else if draw < distribution.dutchDocument + distribution.noDutchDocument {
            account.document = "none"
        } else if draw % 2 == 0 {
            account.document = "unknown"
        }
        return account
    }

    private func setMeans(of account: inout InventedAccount, using stream: inout RandomStream) {
        var draw = stream.number(below: 10_000)
        func isNext(_ share: Int) -> Bool {
            draw -= share
            return draw < 0
        }
        let active = InventedSMSTool(status: "active", isSpoken: draw % 16 == 0)
        if isNext(distribution.passwordOnly) {
            // Some had a factor once.
            if stream.happens(1200) { account.sms = [InventedSMSTool(status: "inactive")] }
            if stream.happens(800) { account.apps = ["inactive"] }
        } else if isNext(distribution.withSMS) {
            account.sms = [active]
        } else if isNext(distribution.withApp) {
            account.apps = stream.happens(1500) ? ["inactive", "active"] : ["active"]
        } else if isNext(distribution.withSMSAndApp) {
            account.sms = [active]
            account.apps = ["active"]
        } else if isNext(distribution.withPendingFactor) {
            if stream.happens(5000) {
                account.apps = ["pending"]
            } else {
                account.sms = [InventedSMSTool(status: "pending")]
            }
        } else if isNext(distribution.notActive) {
            account.status = stream.pick(["initial", "requested", "revoked", "suspended", "expired", "removed"])
        } else {
            account.password = stream.pick(["initial", "blocked", "inactive", nil])
        }
    }

    private func furtherAccount(row: Int, holder: Int) -> InventedAccount {
        var stream = RandomStream(seed: seed, subject: .account, index: row)
        var account = plainAccount(holder: holder, using: &stream)
        if !stream.happens(distribution.furtherAccountsActive) {
            account.status = stream.pick(["revoked", "expired", "removed"])
            account.password = stream.pick(["inactive", nil])
        }
        return account
    }

    /// The row of the holder's first account, when this row is a further one.
    ///
    /// The citizen with the number of this row then has no account at all.
    private func firstRow(ofFurtherAccountIn row: Int) -> Int? {
        guard row > 0, cases.personCase(of: row) == nil else { return nil }
        var stream = RandomStream(seed: seed, subject: .holder, index: row)
        guard stream.happens(distribution.furtherAccounts) else { return nil }
        let earlier = row - 1 - stream.number(below: min(row, 5000))
        let isSpecial = cases.personCase(of: earlier) != nil || cases.accountCase(of: earlier) != nil
        if isSpecial { return nil }
        return firstRow(ofFurtherAccountIn: earlier) ?? earlier
    }

    /// The nearest row above that holds the only account of an ordinary citizen, and an active one.
    private func nearestActiveRow(before row: Int) -> Int {
        for earlier in stride(from: row - 1, through: 0, by: -1) {
            guard cases.personCase(of: earlier) == nil, cases.accountCase(of: earlier) == nil,
                firstRow(ofFurtherAccountIn: earlier) == nil
            else { continue }
            if firstAccount(row: earlier).status == "active" { return earlier }
        }
        return row
    }
}
