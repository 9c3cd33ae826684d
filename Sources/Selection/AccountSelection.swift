package import LetterModel

/// The first pass of selection: accounts in, candidates out, every other account counted under the
/// first reason that fits.
///
/// Memory: 50 MB for doubles, and 8 bytes for each candidate; nothing grows with the accounts read.
package struct AccountSelection: ~Copyable {
    private let context: SelectionContext
    private var fates = AccountFates()
    private var candidates: [(number: CitizenServiceNumber, facts: UInt8)] = []
    private var tally = AccountTally()

    /// Starts with nothing read.
    package init(context: SelectionContext) {
        self.context = context
    }

    /// Notes a record that could not be read as an account.
    package mutating func noteRefused() {
        tally.read += 1
        tally.refused += 1
    }

    /// Decides on one account.
    package mutating func add(_ account: Account) {
        tally.read += 1
        if SelectionRules.accountState.leavesOut(account, in: context) {
            tally.leftOut[SelectionRules.accountState.reason, default: 0] += 1
            return
        }
        let number = account.citizenServiceNumber
        switch fates[number] {
        case AccountFates.unseen: addFirst(account)
        case AccountFates.doubled: tally.leftOut[.duplicateAccount, default: 0] += 1
        case let earlier: addSecond(number, earlier: Fate(code: earlier))
        }
    }

    /// The candidates, sorted by number; doubles are gone from among them.
    package consuming func finish() -> CandidateTable {
        let left = candidates.filter { fates[$0.number] != AccountFates.doubled }.sorted { $0.number < $1.number }
        return CandidateTable(
            numbers: left.map(\.number),
            facts: left.map(\.facts),
            accounts: tally
        )
    }

    private mutating func addFirst(_ account: Account) {
        let number = account.citizenServiceNumber
        if let reason = SelectionRules.firstReason(for: account, in: context) {
            tally.leftOut[reason, default: 0] += 1
            fates[number] = Fate.leftOut(reason).code
        } else {
            fates[number] = Fate.candidate.code
            candidates.append((number, facts(of: account).packed))
        }
    }

    /// Both accounts are left out: nobody can tell which of them the holder uses.
    private mutating func addSecond(_ number: CitizenServiceNumber, earlier: Fate) {
        if case .leftOut(let reason) = earlier { tally.leftOut[reason, default: 0] -= 1 }
        tally.leftOut[.duplicateAccount, default: 0] += 2
        fates[number] = AccountFates.doubled
    }

    private func facts(of account: Account) -> CandidateFacts {
        CandidateFacts(
            language: account.language ?? .dutch,
            document: account.document,
            isOutsideCampaign: OutsideCampaign.leavesOut(account, in: context)
        )
    }

    /// What became of the first active account of a number, in the code that ``AccountFates`` keeps.
    private enum Fate {
        case candidate
        case leftOut(ExclusionReason)

        init(code: UInt8) {
            self = code == 1 ? .candidate : .leftOut(SelectionRules.account[Int(code) - 2].reason)
        }

        var code: UInt8 {
            switch self {
            case .candidate: 1
            case .leftOut(let reason): UInt8((SelectionRules.account.firstIndex { $0.reason == reason } ?? 0) + 2)
            }
        }
    }
}

/// How many accounts were read and what became of those that are no candidates.
package struct AccountTally: Hashable, Sendable {
    /// All records of the account extracts.
    package var read = 0
    /// Records that could not be read as an account.
    package var refused = 0
    /// By reason; a reason that no account has may be missing or zero.
    package var leftOut: [ExclusionReason: Int] = [:]

    package init() {}
}
