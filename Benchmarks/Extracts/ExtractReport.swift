import Foundation

/// All runs of one thing that was measured.
struct ExtractResult {
    let title: String
    let name: String
    var runs: [Measurement] = []

    /// Records a CPU-second of the best run.
    var rate: Double? { runs.best.map { Double($0.letters) / $0.cpuSeconds } }
}

/// The tables on intake, for people and for machines.
struct ExtractReport {
    /// In the order of the table.
    let results: [ExtractResult]
    let machine: Machine

    /// Both tables, aligned for a terminal or as Markdown.
    func text(asMarkdown: Bool) -> String {
        let cases = TextTable(
            heads: ["case", "records", "million records a CPU-second", "CPU-s", "kept", "peak MB"],
            rows: results.compactMap(row)
        )
        let limits = TextTable(
            heads: ["target", "limit", "measured", "met"],
            rows: targets.map { [$0.title, $0.limit, $0.printed, $0.isMet ? "yes" : "**no**"] }
        )
        let parts = [machine.description] + [cases, limits].map { asMarkdown ? $0.markdown : $0.aligned }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// Everything that was measured.
    func json() throws -> Data {
        struct Document: Encodable {
            let machine: Machine
            let runs: [String: [Measurement]]
            let targets: [Target]
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let runs = Dictionary(results.map { ($0.name, $0.runs) }) { first, _ in first }
        return try encoder.encode(Document(machine: machine, runs: runs, targets: targets))
    }

    private func row(_ result: ExtractResult) -> [String]? {
        guard let best = result.runs.best, let rate = result.rate else { return nil }
        return [
            result.title, "\(best.letters)", (rate / 1e6).printed(digits: 2), best.cpuSeconds.printed(digits: 3),
            best.checksum, (Double(best.peakKiB) / 1024).printed(digits: 1),
        ]
    }

    private var targets: [Target] {
        [
            atLeast(0.3, "accounts-xml", "accounts in XML, validated"),
            atLeast(0.8, "tags", "accounts in XML, without a schema"),
            atLeast(3, "persons", "persons in selection CSV, rows"),
            atLeast(5, "join", "selection and join"),
            ratio("select", "other-select").map {
                .atLeast(
                    3,
                    "selection and join, read from CSV: times the records a CPU-second of DuckDB",
                    $0,
                    digits: 2
                )
            },
            ratio("accounts-xml", "xmllint-schema").map {
                .atLeast(1, "accounts in XML, validated: times the rate of xmllint", $0, digits: 2)
            },
        ].compactMap(\.self)
    }

    private func atLeast(_ limit: Double, _ name: String, _ title: String) -> Target? {
        rate(name).map { .atLeast(limit, "\(title): million records a CPU-second", $0 / 1e6, digits: 2) }
    }

    private func ratio(_ above: String, _ below: String) -> Double? {
        guard let above = rate(above), let below = rate(below) else { return nil }
        return above / below
    }

    private func rate(_ name: String) -> Double? { results.first { $0.name == name }?.rate }
}
