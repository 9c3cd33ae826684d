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
        let targets = TextTable(
            heads: ["target", "limit", "measured", "met"],
            rows: targets.map { [$0.title, $0.limit, $0.printed, $0.isMet ? "yes" : "**no**"] }
        )
        let tables = Trial.Unit.allCases.map(table).filter { !$0.rows.isEmpty } + [targets]
        let parts = [machine.description] + tables.map { asMarkdown ? $0.markdown : $0.aligned }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// The cases that are counted in a unit.
    private func table(_ unit: Trial.Unit) -> TextTable {
        TextTable(
            heads: [
                "case", "letters", "\(unit.rawValue) a letter", "in user mode", "letters/s", "bytes a letter",
                "peak MB",
            ],
            rows: results.filter { $0.trial.unit == unit }.compactMap(row)
        )
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

    /// The cases that stop before there are bytes.
    private static let writesNothing = [LetterCase.generator, .fill].map(\.rawValue)

    private func row(_ result: TrialResult) -> [String]? {
        guard let best = result.best, let wall = result.bestWallSeconds else { return nil }
        let letters = Double(best.letters)
        let unit = result.trial.unit
        return [
            result.trial.title,
            "\(best.letters)",
            best.cpu(in: unit),
            best.inUserMode(in: unit),
            (letters / wall).printed(digits: 0),
            Self.writesNothing.contains(best.name) ? "" : (Double(best.bytes) / letters).printed(digits: 0),
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

extension Measurement {
    /// CPU time for a letter, as it is printed.
    func cpu(in unit: Trial.Unit) -> String { printed(cpuSeconds, in: unit) }

    /// The part of it outside the kernel.
    func inUserMode(in unit: Trial.Unit) -> String { printed(userSeconds, in: unit) }

    private func printed(_ seconds: Double, in unit: Trial.Unit) -> String {
        (seconds * unit.perSecond / Double(letters)).printed(digits: unit == .milliseconds ? 4 : 3)
    }
}
