import ArgumentParser
import LetterRun

/// `postronde wave`: the parts in which a round goes out.
struct WaveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wave",
        abstract: "Look at the waves of a campaign; hold one, release it, or stop it.",
        discussion: """
            A wave on hold is not made, packed or handed over (75) until it is released. One that was stopped never is \
            (77), and nobody takes that back. Each decision stands with its reason in the audit log; name no person in it. \
            A run that works on the wave just then finishes its letters, which nobody packs.
            """,
        subcommands: [Show.self, Hold.self, Release.self, Stop.self]
    )

    /// Which wave, and why.
    struct Decision: ParsableArguments {
        @OptionGroup var place: RecordedCampaign

        @Option(help: "The round: first (when not given), or reminder-N.")
        var round = "first"

        @Option(help: "The wave, from 1.")
        var wave: Int

        @Option(help: "Why; for those who read the audit log.")
        var reason: String

        func validate() throws {
            guard RunPlan.isRoundName(round) else {
                throw ValidationError("--round must be first or reminder-N (found \(round)).")
            }
            guard wave >= 1 else { throw ValidationError("--wave counts from 1 (found \(wave)).") }
            guard reason.contains(where: { !$0.isWhitespace }), !reason.contains(where: \.isNewline),
                reason.count <= 500
            else { throw ValidationError("--reason must be a line of at most 500 characters.") }
        }

        func record(_ decide: (WaveCare.Request, Surroundings) throws(RunFailure) -> String) async throws {
            let request = WaveCare.Request(
                campaign: place.campaign,
                output: place.output,
                round: round,
                wave: wave,
                reason: reason
            )
            try await Ending.of { () async throws(RunFailure) in
                try StandardStream.output.say(try decide(request, .process()))
                return .done
            }
        }
    }

    /// `postronde wave show`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show the waves of every round, and how they stand."
        )

        @OptionGroup var place: RecordedCampaign

        func run() async throws {
            try await Ending.of { () async throws(RunFailure) in
                try StandardStream.output.say(try WaveCare.overview(campaign: place.campaign, output: place.output))
                return .done
            }
        }
    }

    /// `postronde wave hold`.
    struct Hold: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "hold", abstract: "Let a wave wait.")

        @OptionGroup var decision: Decision

        func run() async throws { try await decision.record(WaveCare.hold(_:surroundings:)) }
    }

    /// `postronde wave release`.
    struct Release: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "release",
            abstract: "Let a wave go on that was on hold."
        )

        @OptionGroup var decision: Decision

        func run() async throws { try await decision.record(WaveCare.release(_:surroundings:)) }
    }

    /// `postronde wave stop`.
    struct Stop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "stop",
            abstract: "Stop a wave for good: its letters never go out."
        )

        @OptionGroup var decision: Decision

        func run() async throws { try await decision.record(WaveCare.stop(_:surroundings:)) }
    }
}
