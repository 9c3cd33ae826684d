package import LetterModel

/// An invented population: an account extract, a person extract and a suppression list that belong
/// together, in the formats in which the real ones arrive.
///
/// No person in it exists. Equal settings give equal bytes on every machine. Every record follows
/// from the seed and its place alone, so that files of any size are written in one pass and in the
/// same small memory, and accounts and persons can be written apart.
///
/// ```swift
/// let extract = InventedExtract(seed: 2026, accounts: 1_000, referenceDate: day)
/// try extract.writeAccounts { chunk in try file.write(chunk) }
/// ```
package struct InventedExtract: Sendable {
    /// How many account records are written.
    package let accounts: Int
    /// How many citizens there are: one for each account record, and those who have no account.
    package let citizens: Int
    /// The day on which the extracts would have been made; ages and logins count from it.
    package let referenceDate: CalendarDate
    /// How the population is made up.
    package let distribution: InventedDistribution

    let seed: UInt64
    let numbers: InventedNumbers
    let cases: SpecialCases

    /// The largest population: as many citizens as there are valid citizen service numbers.
    package static var citizenLimit: Int { InventedNumbers.limit }

    /// Up to this many citizens all numbers are of the register's test range.
    package static var testNumberLimit: Int { InventedNumbers.testNumberLimit }

    /// Prepares a population; nothing is made before it is written.
    ///
    /// - Parameters:
    ///   - seed: Another seed gives another population.
    ///   - accounts: How many account records; at least one.
    ///   - extraPersons: How many persons without an account. By default a twentieth of the accounts,
    ///     or fewer where that keeps the whole within the test numbers.
    ///   - traps: Whether every thousand accounts hold each special case once, the records that a
    ///     reader must refuse among them.
    ///   - referenceDate: The day of the extracts.
    ///   - distribution: How the rest is made up.
    package init(
        seed: UInt64,
        accounts: Int,
        extraPersons: Int? = nil,
        traps: Bool = true,
        referenceDate: CalendarDate,
        distribution: InventedDistribution = InventedDistribution()
    ) {
        precondition(accounts > 0, "An extract holds at least one account.")
        let extra = extraPersons ?? Self.usualExtraPersons(accounts: accounts)
        precondition(extra >= 0, "The number of persons without an account cannot be negative.")
        self.seed = seed
        self.accounts = accounts
        self.citizens = accounts + extra
        self.referenceDate = referenceDate
        self.distribution = distribution
        numbers = InventedNumbers(count: accounts + extra, seed: seed)
        cases = SpecialCases(
            seed: seed,
            isOn: traps,
            accounts: accounts,
            thousandsBetweenRefused: distribution.thousandsBetweenRefusedRecords
        )
    }

    /// Whether all citizen service numbers are test numbers (999xxxxxx).
    ///
    /// If not, numbers of living persons may be among them by chance: say so, and never publish the files.
    package var usesOnlyTestNumbers: Bool { numbers.usesOnlyTestNumbers }

    private static func usualExtraPersons(accounts: Int) -> Int {
        let twentieth = accounts / 20
        let room = InventedNumbers.testNumberLimit - accounts
        return room >= 0 ? min(twentieth, room) : twentieth
    }
}
