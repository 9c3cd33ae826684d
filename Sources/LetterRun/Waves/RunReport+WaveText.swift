import LetterModel
import Reports

extension RunReport.Waves {
    /// The waves as a table for a terminal, and what is to be said of them.
    var text: String {
        var table = TerminalTable([
            ("Wave", .right), ("Letters", .right), ("Delivery", .left), ("Calls", .right), ("Agents", .right),
            ("In time", .right), ("Worst day", .left), ("", .left),
        ])
        for wave in waves { table.add(Self.cells(of: wave)) }
        let heading = areLaidDown ? "Waves, laid down" : "Waves, proposed (lay them down with --freeze-waves)"
        return ([heading] + table.lines + notes).joined(separator: "\n")
    }

    private static func cells(of wave: Wave) -> [String] {
        let calls = wave.calls
        return [
            "\(wave.number)", "\(wave.letters)", wave.delivery?.description ?? "", calls.map { "\($0.expected)" } ?? "",
            calls.map { "\($0.agentsNeeded)" } ?? "", calls.map { percent($0.serviceLevel) } ?? "",
            calls?.worstDay.description ?? "", calls?.exceedsCapacity == true ? "too many calls" : "",
        ]
    }

    private var notes: [String] {
        guard let norm, let normSeconds else { return [] }
        let assumptions = inputs.filter(\.isAssumption).map(\.key)
        let words = "  Norm: \(Self.percent(norm)) within \(Int(normSeconds)) s. Agents: in the busiest interval."
        return [words] + (assumptions.isEmpty ? [] : ["  Aanname: \(assumptions.joined(separator: ", "))."])
    }

    /// Rounded down, so that a norm that is missed by little does not look reached.
    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded(.down))) %" }
}
