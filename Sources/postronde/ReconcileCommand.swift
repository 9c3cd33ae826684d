import ArgumentParser
import LetterRun
import PrintPackage

/// `postronde reconcile`: what the print house says became of each sheet.
struct ReconcileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "Compare the print house's report of sheets with a run: every sheet in its envelope, once.",
        discussion: """
            The report is a CSV file with the header 'reference;sheet;status'; a status is inserted or spoilt. Exit status: 0 \
            all balance; 3 sheets are missing or doubled; 65 the report has lines that cannot be used, and nothing is \
            recorded; 66 there is no such run or file; 73 the file of --to is there already.
            """
    )

    @OptionGroup var wave: WaveChoice

    @Argument(help: "The report.", completion: .file())
    var report: String

    @Option(
        help: "Write the sheets with which something is wrong to this file, which must not be there yet.",
        completion: .file()
    )
    var to: String?

    func run() async throws {
        let request = Reconciliation.Request(choice: wave.choice, report: report, list: to)
        try await Ending.of { () async throws(RunFailure) in
            let outcome = try Reconciliation.reconcile(request, surroundings: .process())
            try StandardStream.output.say(outcome.text)
            return outcome.balances ? .done : .mismatch
        }
    }
}
