import DurableFiles
import Foundation
import LetterModel
import LetterRun
import Reports
import RunRecords

/// The numbers of a wave: as planned, and once it is made, as they are.
struct BriefingFacts {
    private let request: BriefingRequest
    private let planned: WavePlan.Wave?
    private let run: RunRow?
    private let report: RunReport?
    private let decision: WaveDecision?

    init(_ request: BriefingRequest) throws(RunFailure) {
        self.request = request
        let folder = try CampaignOutput.folder(of: request.campaign, in: request.output)
        do {
            let ledger = try Ledger(withoutOwnerIn: folder, access: .readOnly)
            planned = try ledger.wavePlan(round: request.round)?.waves.first { $0.number == request.wave }
            run = try ledger.sealedRuns(round: request.round, wave: request.wave).last
            decision = try ledger.waveDecisions(round: request.round).first { $0.wave == request.wave }
            report = try run.flatMap { try Self.report(of: $0, in: folder) }
        } catch { throw RunFailure(writing: error) }
        guard planned != nil || run != nil else {
            throw RunFailure(
                .inputUnreadable,
                "The round '\(request.round)' has no wave \(request.wave) yet. Lay waves down, or make the run."
            )
        }
    }

    private static func report(of run: RunRow, in folder: SafeFolder) throws -> RunReport? {
        let names = [run.request.waveName.folder, run.request.runID]
        guard let bytes = try? folder.folder(names, createsMissing: false).readFile("report.json") else { return nil }
        return try? JSONDecoder().decode(RunReport.self, from: Data(bytes))
    }

    /// The day on the letters, once they are made.
    var date: CalendarDate? { run?.request.asOf }

    /// Lines for a terminal or a printer. A count under ten shows as `<10`, or with others.
    var text: String {
        var lines = ["\(CampaignOutput.name(of: request.campaign)), \(request.round), wave \(request.wave)", ""]
        if let planned {
            lines.append("Planned letters: \(planned.letters)")
            if let delivery = planned.delivery { lines.append("They arrive from \(delivery) on.") }
            if let calls = planned.calls { lines.append("Expected calls: \(calls)") }
        }
        if let run, let seal = run.seal { lines.append("Letters made: \(seal.letters), dated \(run.request.asOf)") }
        if let decision {
            lines.append(
                "The wave is \(decision.standing.rawValue) since \(decision.decidedAt.prefix(10)): \(decision.reason)"
            )
        }
        if let report {
            let codes = Dictionary(report.letters.byCode.map { ($0.code, $0.count) }) { $0 + $1 }
            lines += ["", "By letter"] + table(SmallCounts(codes, order: .name))
            lines += ["", "By municipality (codes of national table 33), the largest first"]
            lines += table(SmallCounts(report.byMunicipality, most: 40, order: .count))
        }
        return lines.joined(separator: "\n")
    }

    private func table(_ counts: SmallCounts?) -> [String] {
        guard let counts else { return ["  too few to tell"] }
        var table = TerminalTable([("", .left), ("Letters", .right)])
        for row in counts.rows { table.add([row.name, row.count.map(String.init) ?? "<10"]) }
        if let others = counts.others { table.add(["\(others.members) others", "\(others.count)"]) }
        return table.lines
    }
}
