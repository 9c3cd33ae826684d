import DurableFiles
import Foundation
import Reports

/// What a run came to, in the text format of Prometheus, for the textfile collector of node_exporter.
///
/// One file a campaign, replaced as a whole after each run, whatever its outcome; it holds counts and times only. The
/// time of the last success is taken over from the file that stood there.
package struct RunMetrics: Sendable {
    private static let prefix = "postronde_run_"
    private static let successName = "last_success_timestamp_seconds"

    private let plan: RunPlan
    private let status: ExitStatus
    private let report: RunReport?
    private let begunAt: Double
    private let endedAt: Double

    /// Takes how a run ended.
    ///
    /// - Parameters:
    ///   - begunAt: In seconds since 1970, as `endedAt`.
    ///   - outcome: `nil` when the run stopped.
    package init(_ plan: RunPlan, status: ExitStatus, outcome: RunOutcome?, begunAt: Double, endedAt: Double) {
        (self.plan, self.status, report) = (plan, status, outcome?.report)
        (self.begunAt, self.endedAt) = (begunAt, endedAt)
    }

    /// Puts the file in place; others may read it.
    ///
    /// - Throws: ``RunFailure``: 73 or 74.
    package func write(to path: String) throws(RunFailure) {
        let file = URL(filePath: path)
        do throws(FileFailure) {
            let place = try EditedFile(
                file.lastPathComponent,
                in: file.deletingLastPathComponent().path(percentEncoded: false)
            )
            let earlier = try place.read(atMost: 1 << 20).map { String(decoding: $0, as: UTF8.self) }
            try place.removeLeftover()
            try place.replace(with: Array(text(after: earlier).utf8), newRights: 0o644)
        } catch { throw RunFailure(error) }
    }

    /// The lines of the file.
    ///
    /// - Parameter earlier: Those that stood there before.
    func text(after earlier: String?) -> String {
        var lines: [String] = []
        func add(_ name: String, _ help: String, _ value: String?) {
            guard let value else { return }
            lines += ["# HELP \(Self.prefix)\(name) \(help)", "# TYPE \(Self.prefix)\(name) gauge"]
            lines.append("\(Self.prefix)\(name){\(labels)} \(value)")
        }
        add("exit_status", "How the last run ended; 0 is done.", "\(status.rawValue)")
        add("last_end_timestamp_seconds", "When the last run ended.", Self.number(endedAt))
        add(Self.successName, "When a run last ended with 0.", success(earlier))
        add("duration_seconds", "How long the last run took.", Self.number(max(0, endedAt - begunAt)))
        add("accounts", "Account records that the run read.", report.map { "\($0.accounts.read)" })
        add("refused_records", "Records that could not be used.", report.map { "\($0.accounts.refused)" })
        add("letters", "Letters that the run made.", report.map { "\($0.letters.count)" })
        add("sheets", "Sheets of paper that the letters take.", report.map { "\($0.letters.sheets)" })
        return lines.joined(separator: "\n") + "\n"
    }

    private var labels: String {
        let name = Self.labelValue(CampaignOutput.name(of: plan.campaign))
        return
            "campaign=\"\(name)\",mode=\"\(plan.isDryRun ? "dry" : "real")\",round=\"\(plan.round)\",wave=\"\(plan.wave)\""
    }

    /// A label's value: backslash, quote and line feed are escaped (exposition format 0.0.4).
    private static func labelValue(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }

    private func success(_ earlier: String?) -> String? {
        if status == .done { return Self.number(endedAt) }
        let line = earlier?.split(separator: "\n").first { $0.hasPrefix(Self.prefix + Self.successName + "{") }
        return line?.split(separator: " ").last.flatMap { Double($0) }.map(Self.number)
    }

    private static func number(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
    }
}
