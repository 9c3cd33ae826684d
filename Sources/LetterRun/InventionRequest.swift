import DurableFiles
import InventedExtracts
import LetterModel

/// A wish for invented extracts, for `generate`.
package struct InventionRequest: Sendable {
    /// How accounts are written.
    package enum AccountsForm: String, CaseIterable, Sendable {
        case xml, csv
    }

    /// How persons are written.
    package enum PersonsForm: String, CaseIterable, Sendable {
        case selection, plain
        case stufBG = "stuf-bg"

        var fileName: String { self == .stufBG ? "persons.xml" : "persons.csv" }
    }

    /// XML unless another form is asked for.
    package var accountsForm = AccountsForm.xml
    /// The register's selection CSV unless another form is asked for.
    package var personsForm = PersonsForm.selection
    /// Whether every account has a password and nothing else.
    package var isPasswordOnly = false
    private let seed: UInt64
    private let accounts: Int
    private let extraPersons: Int
    private let referenceDate: String
    private let hasTraps: Bool

    /// Takes the flags as they were given; ``write(to:)`` judges them.
    ///
    /// - Parameter extraPersons: people without an account; `nil` for the usual share of the accounts.
    package init(seed: UInt64, accounts: Int, extraPersons: Int?, referenceDate: String, hasTraps: Bool) {
        self.seed = seed
        self.accounts = accounts
        self.extraPersons = extraPersons ?? -1
        self.referenceDate = referenceDate
        self.hasTraps = hasTraps
    }

    /// Writes the accounts, the persons and `suppressed.txt` into a folder; files of these names there are
    /// replaced.
    ///
    /// - Throws: ``RunFailure``: 64 for a wish that cannot be met, 73 or 74 when writing fails.
    package func write(to folder: String) throws(RunFailure) -> (files: [String], usesOnlyTestNumbers: Bool) {
        let extract = try self.extract()
        do throws(FileFailure) {
            let folder = try SafeFolder(path: folder)
            let accountsName = "accounts.\(accountsForm.rawValue)"
            try Self.write(accountsName, in: folder) { sink throws(FileFailure) in
                switch accountsForm {
                case .xml: try extract.writeAccounts(to: sink)
                case .csv: try extract.writeAccountsCSV(to: sink)
                }
            }
            try Self.write(personsForm.fileName, in: folder) { sink throws(FileFailure) in
                switch personsForm {
                case .selection: try extract.writePersons(to: sink)
                case .plain: try extract.writePersonsPlain(to: sink)
                case .stufBG: try extract.writePersonsStUF(to: sink)
                }
            }
            try Self.write("suppressed.txt", in: folder) { sink throws(FileFailure) in
                try extract.writeSuppressed(to: sink)
            }
            let files = [accountsName, personsForm.fileName, "suppressed.txt"].map { "\(folder.path)/\($0)" }
            return (files, extract.usesOnlyTestNumbers)
        } catch {
            throw RunFailure(error)
        }
    }

    private func extract() throws(RunFailure) -> InventedExtract {
        guard let date = CalendarDate(iso: referenceDate) else {
            throw RunFailure(.usage, "--reference-date must be a date like 2026-11-01 (found \(referenceDate)).")
        }
        guard accounts > 0, accounts + max(0, extraPersons) <= InventedExtract.citizenLimit else {
            throw RunFailure(
                .usage,
                "--accounts and --extra-persons together must be 1…\(InventedExtract.citizenLimit)."
            )
        }
        return InventedExtract(
            seed: seed,
            accounts: accounts,
            extraPersons: extraPersons >= 0 ? extraPersons : nil,
            traps: hasTraps,
            referenceDate: date,
            distribution: isPasswordOnly ? .passwordOnly : InventedDistribution()
        )
    }

    private static func write(
        _ name: String,
        in folder: SafeFolder,
        _ content: (_ sink: ([UInt8]) throws(FileFailure) -> Void) throws(FileFailure) -> Void
    ) throws(FileFailure) {
        var file = try DurableFile(name: name, in: folder)
        try content { bytes throws(FileFailure) in try file.write(bytes) }
        _ = try file.commit(noReplace: false)
    }
}
