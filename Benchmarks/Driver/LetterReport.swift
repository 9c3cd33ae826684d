import Foundation

/// The tables of a benchmark, for people and for machines.
struct LetterReport {
    /// In the order of the table.
    let results: [TrialResult]
    let machine: Machine

    private var targets: [Target] {
        LetterTargets(results: Dictionary(uniqueKeysWithValues: results.map { ($0.trial.name, $0) })).all
    }

    /// Both tables, aligned for a terminal or as Markdown.
    func text(asMarkdown: Bool) -> String {
        let tables = [
            TextTable(
                heads: [
                    "case", "letters", "CPU-ms a letter", "in user mode", "letters/s", "bytes a letter", "peak MB",
                ],
                rows: results.compactMap(row)
            ),
            TextTable(
                heads: ["target", "limit", "measured", "met"],
                rows: targets.map { [$0.title, $0.limit, $0.printed, $0.isMet ? "yes" : "**no**"] }
            ),
        ]
        let parts = [machine.description] + tables.map { asMarkdown ? $0.markdown : $0.aligned }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// Everything that was measured, as `.build/bench.json` holds it.
    func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return try encoder.encode(
            Document(
                machine: machine,
                trials: results.map { Document.Entry(name: $0.trial.name, title: $0.trial.title, runs: $0.runs) },
                targets: targets
            )
        )
    }

    private func row(_ result: TrialResult) -> [String]? {
        guard let best = result.best, let wall = result.bestWallSeconds else { return nil }
        let letters = Double(best.letters)
        return [
            result.trial.title,
            "\(best.letters)",
            best.cpuMilliseconds.printed(digits: 4),
            (best.userSeconds * 1000 / letters).printed(digits: 4),
            (letters / wall).printed(digits: 0),
            best.name == LetterCase.generator.rawValue ? "" : (Double(best.bytes) / letters).printed(digits: 0),
            (Double(result.peakKiB) / 1024).printed(digits: 1),
        ]
    }

    private struct Document: Encodable {
        struct Entry: Encodable {
            let name: String
            let title: String
            let runs: [Measurement]
        }

        let machine: Machine
        let trials: [Entry]
        let targets: [Target]
    }
}
