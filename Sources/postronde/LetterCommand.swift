import ArgumentParser
import ContactCentre
import Foundation
import LetterModel
import LetterRun

/// `postronde letter`: what the contact centre asks.
struct LetterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter",
        abstract: "Say whether a letter is real, and which letters a person got.",
        discussion: """
            Nothing is changed. Each answer about a letter is logged first, as a processing of personal data, in \
            lookups.jsonl in the campaign's folder under Output or in the file of --logboek; if that cannot be written, \
            nothing is told (73, 74).
            """,
        subcommands: [Verify.self, Find.self, Brief.self]
    )

    /// Where letters are looked up.
    struct Place: ParsableArguments {
        @Option(help: "The campaign, by its name or its folder; all of the output when not given.")
        var campaign: String?

        @Option(help: "The folder of all output.", completion: .directory)
        var output = "Output"

        @Option(help: "The key of the campaign.", completion: .file())
        var key: String?

        @Option(help: "Add the look-up to this file.", completion: .file())
        var logboek: String?

        @Flag(help: "Print JSON.")
        var json = false

        func lookup() throws(RunFailure) -> LetterLookup {
            let request = LookupRequest(campaign: campaign, output: output, key: key, log: logboek)
            return try LetterLookup(request, surroundings: .process())
        }

        func show(_ letters: [LetterFacts]) throws(RunFailure) {
            guard json else {
                return try StandardStream.output.say(letters.map(\.text).joined(separator: "\n\n"))
            }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            guard let bytes = try? encoder.encode(letters) else {
                throw RunFailure(.bug, "The facts of a letter cannot be written as JSON.")
            }
            try StandardStream.output.write(Array(bytes) + [UInt8(ascii: "\n")])
        }

        /// Says which campaigns were not searched.
        func mentionUnsearched(_ lookup: LetterLookup) {
            guard !lookup.unsearched.isEmpty else { return }
            let names = lookup.unsearched.joined(separator: ", ")
            Ending.complain("Not searched, for their keys are not here: \(names).")
        }
    }

    /// `postronde letter verify`.
    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Say whether a reference stands on a letter of ours, and on which.",
            discussion: "Exit status: 0 it does; 3 it does not; 78 the key of its campaign is not here."
        )

        @Argument(help: "The reference on the letter, with or without spaces (in quotes with them).")
        var reference: [String]

        @OptionGroup var place: Place

        func run() async throws {
            try await Ending.of { () async throws(RunFailure) in
                let lookup = try place.lookup()
                switch try lookup.verify(reference.joined(separator: " ")) {
                case .letter(let facts):
                    if !place.json { try StandardStream.output.say("This is a letter of ours.") }
                    try place.show([facts])
                    return .done
                case .malformed(let fault):
                    try StandardStream.output.say("This is no reference of ours: \(fault). Have it read once more.")
                case .unknown:
                    try StandardStream.output.say("No letter of ours has this reference. Treat the letter as fake.")
                    place.mentionUnsearched(lookup)
                case .keyMissing(let campaign):
                    throw RunFailure(
                        .configuration,
                        "The key of the campaign '\(campaign)' is not here, so its letters cannot be told apart. Name it with --key."
                    )
                }
                return .mismatch
            }
        }
    }

    /// `postronde letter find`.
    struct Find: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "find",
            abstract: "Show the letters to a person, whose citizen service number is typed or comes by standard input.",
            discussion: """
                The number is never an argument: those stand in the process list and in the history of the shell. Exit \
                status: 0 letters were found; 3 there are none; 65 what was typed is no number.
                """
        )

        @OptionGroup var place: Place

        @Option(help: "Save the letter with this reference, if it is theirs and still kept, to the file of --to.")
        var save: String?

        @Option(help: "The file for --save, which must not be there yet.", completion: .file())
        var to: String?

        func validate() throws {
            guard (save == nil) == (to == nil) else {
                throw ValidationError("--save and --to go together: which letter, and where.")
            }
        }

        func run() async throws {
            try await Ending.of { () async throws(RunFailure) in
                let lookup = try place.lookup()
                let letters = try lookup.letters(to: try HiddenNumber.read())
                place.mentionUnsearched(lookup)
                guard !letters.isEmpty else {
                    try StandardStream.output.say(place.json ? "[]" : "No letters to this person.")
                    return .mismatch
                }
                if let save, let to { try lookup.save(save, of: letters, to: to) }
                try place.show(letters)
                return .done
            }
        }
    }

    /// `postronde letter brief`.
    struct Brief: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "brief",
            abstract:
                "Write what the contact centre should have at hand before a wave: letters, numbers, likely questions.",
            discussion: "The letters go to an invented reader and carry PROEF. A count under ten is never told."
        )

        @OptionGroup var place: RecordedCampaign

        @Option(help: "The round: first (when not given), or reminder-N.")
        var round = "first"

        @Option(help: "The wave, from 1.")
        var wave = 1

        @Option(help: "A folder with the fonts of the style.", completion: .directory)
        var fonts: String?

        @Option(help: "The folder to make.", completion: .directory)
        var to: String

        func validate() throws {
            guard RunPlan.isRoundName(round) else {
                throw ValidationError("--round must be first or reminder-N (found \(round)).")
            }
            guard wave >= 1 else { throw ValidationError("--wave counts from 1 (found \(wave)).") }
        }

        func run() async throws {
            var request = BriefingRequest(
                campaign: place.campaign,
                output: place.output,
                round: round,
                wave: wave,
                to: to
            )
            request.fonts = fonts
            let asked = request
            try await Ending.of { () async throws(RunFailure) in
                try StandardStream.output.say(try WaveBriefing.make(asked, surroundings: .process()))
                return .done
            }
        }
    }
}
