import ArgumentParser
import LetterRun

/// `postronde generate`: invented extracts of any size.
struct GenerateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Make invented accounts and persons, for trials and measurements.",
        discussion: """
            The same seed gives the same files everywhere. Up to 90,000 persons only test numbers (999…) are used; \
            above that all valid numbers, so that such files must not be kept where real ones are.
            """
    )

    @Option(help: "How many accounts.")
    var accounts = 1000

    @Option(help: "How many persons without an account; a twentieth of the accounts when not given.")
    var extraPersons: Int?

    @Option(help: "What the invention starts from.")
    var seed: UInt64 = 1

    @Option(help: "The reference date of the extract (like 2026-11-01).")
    var referenceDate = "2026-11-01"

    @Flag(inversion: .prefixedNo, help: "Put the hard cases among the records.")
    var traps = true

    @Flag(help: "Give every account a password and nothing else, for measurements of large runs.")
    var passwordOnly = false

    @Option(help: "The form of the accounts: xml or csv.")
    var accountsForm = InventionRequest.AccountsForm.xml

    @Option(help: "The form of the persons: selection (of the register), plain (CSV) or stuf-bg.")
    var personsForm = InventionRequest.PersonsForm.selection

    @Option(help: "The folder for the accounts, the persons and suppressed.txt.", completion: .directory)
    var output: String

    func validate() throws {
        if let extraPersons, extraPersons < 0 {
            throw ValidationError("--extra-persons counts from 0 (found \(extraPersons)).")
        }
    }

    func run() async throws {
        try await Ending.of { () async throws(RunFailure) in
            var request = InventionRequest(
                seed: seed,
                accounts: accounts,
                extraPersons: extraPersons,
                referenceDate: referenceDate,
                hasTraps: traps
            )
            (request.accountsForm, request.personsForm) = (accountsForm, personsForm)
            request.isPasswordOnly = passwordOnly
            let made = try request.write(to: output)
            if !made.usesOnlyTestNumbers {
                Ending.complain("These numbers may belong to real people. Delete the files when they have served.")
            }
            for file in made.files { try StandardStream.output.say(file) }
            return .done
        }
    }
}

extension InventionRequest.AccountsForm: ExpressibleByArgument {}
extension InventionRequest.PersonsForm: ExpressibleByArgument {}
