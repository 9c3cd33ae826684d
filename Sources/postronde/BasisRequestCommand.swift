import ArgumentParser
import LetterModel
import LetterRun

extension BasisCommand {
    /// `postronde basis request`.
    struct Request: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "request",
            abstract: "Write what people sign to approve a campaign, into its folder 'approvals'.",
            discussion: """
                Each request names the record, the selection, the central variables, the style and every letter by \
                digest. Whoever approves reads it and signs it with a key he has: \
                ssh-keygen -Y sign -n postronde-approval@v1 -f KEY FILE
                """
        )

        @Argument(help: "The folder of the campaign.", completion: .directory)
        var campaign: String

        @Argument(help: "The roles to ask: client, legal, communication; all of them when none is named.")
        var roles: [String] = []

        func run() async throws {
            try await Ending.of { () async throws(RunFailure) in
                let asked = try ApprovalRequests.write(campaign: campaign, roles: roles, surroundings: .process())
                try StandardStream.output.say(asked.text)
                return .done
            }
        }
    }

    /// `postronde basis verify`.
    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Verify the approvals of a campaign, and show what changed since they were given.",
            discussion: "Exit status: 0 everyone approved what is there now, 3 not so, 77 no readable record."
        )

        @Argument(help: "The folder of the campaign.", completion: .directory)
        var campaign: String

        @OptionGroup var trust: TrustOption

        @Option(help: "The date to verify for (like 2026-11-16); today when not given.")
        var asOf: String?

        func validate() throws {
            _ = try DateFlag.day(asOf, flag: "--as-of")
        }

        func run() async throws {
            let day = try DateFlag.day(asOf, flag: "--as-of")
            try await Ending.of { () async throws(RunFailure) in
                let report = try ApprovalsReport.verify(
                    campaign: campaign,
                    trust: trust.trust,
                    asOf: day,
                    surroundings: .process()
                )
                try StandardStream.output.say(report.text)
                return report.isComplete ? .done : .mismatch
            }
        }
    }
}

/// `--trust`, for every command that reads approvals.
struct TrustOption: ParsableArguments {
    @Option(
        help: "The folder that says whose approvals count; /etc/postronde/trust when not given.",
        completion: .directory
    )
    var trust: String?
}
