import DurableFiles
import InventedExtracts
import LetterModel

/// The invented files that intake is measured on, made once and kept.
struct ExtractFiles {
    /// How many accounts there are; of persons there are a twentieth more.
    let accounts: Int
    private let folder: SafeFolder

    /// Makes what is not there yet.
    init(accounts: Int, in output: String) throws {
        self.accounts = accounts
        folder = try SafeFolder(path: "\(output)/extracts-\(accounts)")
        guard let day = CalendarDate(iso: "2026-11-16") else { throw BenchmarkFailure("There is no such day.") }
        let extract = InventedExtract(seed: 2026, accounts: accounts, traps: false, referenceDate: day)
        try write("accounts.xml") { try extract.writeAccounts(to: $0) }
        try write("accounts.csv") { try extract.writeAccountsCSV(to: $0) }
        try write("persons.csv") { try extract.writePersons(to: $0) }
        try write("persons-plain.csv") { try extract.writePersonsPlain(to: $0) }
        try write("persons.xml") { try extract.writePersonsStUF(to: $0) }
    }

    /// Where they are.
    var folderPath: String { folder.path }

    /// The path of one of the files.
    func path(_ name: String) -> String { "\(folder.path)/\(name)" }

    private func write(_ name: String, _ content: (_ sink: ([UInt8]) throws -> Void) throws -> Void) throws {
        guard try !folder.exists(name) else { return }
        var file = try DurableFile(name: name, in: folder)
        try content { try file.write($0) }
        _ = try file.commit(noReplace: false)
    }
}
