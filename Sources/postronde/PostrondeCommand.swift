import ArgumentParser
import LetterRun

/// The `postronde` tool: one subcommand for each thing that people and cron jobs do.
@main
struct PostrondeCommand: AsyncParsableCommand {
    /// Begins every command alike: with standard streams that are safe to use, and with a memory that nobody reads.
    static func main() async {
        StandardStream.prepare()
        Surroundings.process().keepMemoryPrivate()
        await main(nil)
    }

    static let configuration = CommandConfiguration(
        commandName: "postronde",
        abstract: "Select, check and make personal letters of a public authority.",
        discussion: """
            Exit status: 0 done; 64 usage; 65 bad input; 66 input unreadable; 69 a tool is missing; 70 a fault of the \
            program; 73 cannot create output; 74 read or write error; 75 try again; 77 legal basis not in order; \
            78 campaign, template, style or key not in order. Status 3 says that a comparison found a difference.
            """,
        version: ProgramVersion.text,
        subcommands: [
            RunCommand.self, PlanCommand.self, SealCommand.self, WaveCommand.self, PackCommand.self,
            ReceiptCommand.self, ReconcileCommand.self, ReprintCommand.self, LetterCommand.self,
            ReturnedCommand.self, EffectCommand.self, PreviewCommand.self,
            TemplateCommand.self,
            BasisCommand.self, ExtractCommand.self,
            AuditCommand.self, LogboekCommand.self, LedgerCommand.self, EraseCommand.self, KeyCommand.self,
            GenerateCommand.self, DemoCommand.self,
        ]
    )
}
