import ArgumentParser
import Foundation
import LetterRun
import PrintPackage

/// `postronde reprint`: letters once more, as they were or in another form.
struct ReprintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reprint",
        abstract:
            "Make letters of a sealed run once more: spoilt ones, or in large print, braille or text for who asks.",
        discussion: """
            Name letters by their references, or by sheets of a bundle. A letter with a file of its own is copied; any other \
            is made again from the inputs of its run, which must be the very same files (65 otherwise), with the campaign as \
            it was. Where the inputs are gone, a PDF is cut from its bundle (package qpdf). What was made again, and why, \
            stands in the ledger and the audit log.
            """
    )

    @OptionGroup var place: RecordedCampaign

    @Option(help: "The key of the campaign.", completion: .file())
    var key: String?

    @Option(parsing: .upToNextOption, help: "The references of the letters, each in quotes or without spaces.")
    var reference: [String] = []

    @Option(help: "A file with a reference a line; what follows a semicolon is passed over.", completion: .file())
    var references: String?

    @Option(help: "The bundle of --sheets, from 1.")
    var bundle: Int?

    @Option(help: "Sheets of the bundle, such as 120-180.")
    var sheets: String?

    @Option(help: "The wave of the bundle, from 1.")
    var wave = 1

    @Option(help: "pdf (as it was printed), large-print, text, html or braille.")
    var form: ReprintForm = .pdf

    @Option(help: "Why; for the ledger. Name no person.")
    var reason: String

    @Option(help: "The folder to make for the letters.", completion: .directory)
    var to: String

    @Option(help: "Who asks; the login name when not given.")
    var `operator`: String?

    @OptionGroup var extract: ExtractOptions

    @Option(help: "People who got large print in the run: the same list.", completion: .file())
    var largePrint: String?

    func validate() throws {
        let ways = [!reference.isEmpty, references != nil, bundle != nil]
        guard ways.count(where: { $0 }) == 1 else {
            throw ValidationError("Name letters with one of --reference, --references and --bundle.")
        }
        guard (bundle == nil) == (sheets == nil) else {
            throw ValidationError("--bundle and --sheets go together: --bundle 3 --sheets 120-180.")
        }
        guard reason.contains(where: { !$0.isWhitespace }), !reason.contains(where: \.isNewline), reason.count <= 500
        else {
            throw ValidationError("--reason must be a line of at most 500 characters.")
        }
        _ = try range()
    }

    func run() async throws {
        let round = extract.selection.round ?? "first"
        let sheetRange = try range()
        let stop = StopRequest()
        let signals = Signals(stopping: stop)
        try await Ending.of { () async throws(RunFailure) in
            let choice: ReprintRequest.Choice =
                if let sheetRange, let bundle {
                    .sheets(sheetRange, bundle: bundle, round: round, wave: wave)
                } else {
                    .references(try references.map { path throws(RunFailure) in try Self.lines(of: path) } ?? reference)
                }
            var places = extract.places(jobs: ProcessInfo.processInfo.activeProcessorCount)
            places.largePrint = largePrint
            places.campaign = place.campaign.contains("/") ? place.campaign : nil
            var request = ReprintRequest(
                campaign: place.campaign,
                output: place.output,
                choice: choice,
                reason: reason,
                to: to,
                places
            )
            (request.key, request.form) = (key, form)
            request.operatorName = `operator` ?? Surroundings.process().loginName
            try StandardStream.output.say(try await Reprint.make(request, surroundings: .process(), stop: stop))
            return .done
        }
        withExtendedLifetime(signals) {}
    }

    private func range() throws -> ClosedRange<Int>? {
        guard let sheets else { return nil }
        let ends = sheets.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first >= 1,
            first <= last
        else { throw ValidationError("--sheets must be like 120-180, or one sheet (found \(sheets)).") }
        return first...last
    }

    /// The first cell of each line but a header.
    private static func lines(of path: String) throws(RunFailure) -> [String] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw RunFailure(.inputUnreadable, "\(path): cannot be read as UTF-8. Check the path and the rights.")
        }
        let cells = text.split(whereSeparator: \.isNewline).compactMap {
            $0.split(separator: ";").first.map(String.init)
        }
        return cells.first == "reference" ? Array(cells.dropFirst()) : cells
    }
}

extension ReprintForm: ExpressibleByArgument {}
