/// Decides which citizens are special.
///
/// Each thousand accounts hold every special case once, at places that the seed chooses; so a sample
/// of a thousand shows them all, and a large extract keeps the same share of them.
struct SpecialCases {
    private let seed: UInt64
    private let isOn: Bool
    private let accounts: Int
    private let thousandsBetweenRefused: Int

    init(seed: UInt64, isOn: Bool, accounts: Int, thousandsBetweenRefused: Int) {
        self.seed = seed
        self.isOn = isOn
        self.accounts = accounts
        self.thousandsBetweenRefused = thousandsBetweenRefused
    }

    /// What is special about a person; such a person's account is plain, so that the case reaches
    /// the letters.
    func personCase(of citizen: Int) -> PersonCase? {
        guard let slot = slot(of: citizen), slot < PersonCase.all.count else { return nil }
        let special = PersonCase.all[slot]
        return special.isRefused && !allowsRefused(citizen) ? nil : special
    }

    /// What is special about an account; its holder is an ordinary person.
    func accountCase(of citizen: Int) -> AccountCase? {
        guard let slot = slot(of: citizen), slot >= PersonCase.all.count,
            slot < PersonCase.all.count + AccountCase.allCases.count
        else { return nil }
        let special = AccountCase.allCases[slot - PersonCase.all.count]
        return special.isRefused && !allowsRefused(citizen) ? nil : special
    }

    private func allowsRefused(_ citizen: Int) -> Bool {
        thousandsBetweenRefused > 0 && citizen / 1000 % thousandsBetweenRefused == 0
    }

    /// A place 0…999 in the citizen's thousand; 387 has no divisor in common with 1000.
    private func slot(of citizen: Int) -> Int? {
        guard isOn, citizen < accounts else { return nil }
        var stream = RandomStream(seed: seed, subject: .cases, index: citizen / 1000)
        return (citizen % 1000 * 387 + stream.number(below: 1000)) % 1000
    }
}
