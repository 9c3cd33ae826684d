import DurableFiles
import Foundation

/// `Benchmarks letters`: measures every case in processes of its own and compares with the targets.
struct LettersCommand {
    private var isQuick = false
    private var isMarkdown = false
    private var json = ".build/bench.json"
    private var python = ".build/bench-venv/bin/python"
    private var output = ".build/bench"
    private var only: Set<String> = []

    /// Reads the flags.
    init(_ arguments: ArraySlice<String>) throws {
        var rest = Array(arguments)[...]
        while let flag = rest.popFirst() {
            switch flag {
            case "--quick": isQuick = true
            case "--markdown": isMarkdown = true
            case "--json": json = try Self.value(of: flag, &rest)
            case "--python": python = try Self.value(of: flag, &rest)
            case "--output": output = try Self.value(of: flag, &rest)
            case "--only": only = Set(try Self.value(of: flag, &rest).split(separator: ",").map(String.init))
            default: throw BenchmarkFailure("There is no flag \(flag). See docs/performance.md.")
            }
        }
    }

    /// Measures, prints the tables and writes the JSON.
    func run() throws {
        let hasPython = FileManager.default.fileExists(atPath: python)
        if !hasPython { Self.tell("There is no \(python): Typst and Jinja2 are left out. 'make bench' installs them.") }
        let trials = LetterTrials(isQuick: isQuick, hasPython: hasPython).all.filter {
            only.isEmpty || only.contains($0.name)
        }
        if trials.contains(where: { $0.program != .benchmarks }) {
            try LetterFields.write(count: LetterTrials.mergedLetters.max() ?? 0, into: output)
        }
        let report = LetterReport(results: try measure(trials), machine: Machine())
        print(report.text(asMarkdown: isMarkdown), terminator: "")
        try report.json().write(to: URL(filePath: json))
    }

    /// All trials round by round, so that a slow minute of the machine falls on all alike.
    private func measure(_ trials: [Trial]) throws -> [TrialResult] {
        var results = trials.map(TrialResult.init)
        for round in 0..<(trials.map(\.repeats).max() ?? 0) {
            for index in results.indices where round < results[index].trial.repeats {
                let run = try measure(results[index].trial)
                results[index].add(run)
                let trial = results[index].trial
                Self.tell("\(round + 1). \(trial.name): \(run.cpu(in: trial.unit)) \(trial.unit.rawValue) a letter")
            }
        }
        return results
    }

    private func measure(_ trial: Trial) throws -> Measurement {
        switch trial.program {
        case .benchmarks:
            let own = Bundle.main.executablePath ?? CommandLine.arguments[0]
            return try ChildProcess(executable: own).measurement(trial.arguments + ["--output", output])
        case .typst:
            return try ChildProcess(executable: python)
                .measurement(["Benchmarks/typst/measure.py", "--folder", output] + trial.arguments)
        case .jinja:
            return try ChildProcess(executable: python)
                .measurement(["Benchmarks/jinja/measure.py", "--folder", output] + trial.arguments)
        }
    }

    private static func value(of flag: String, _ rest: inout ArraySlice<String>) throws -> String {
        guard let value = rest.popFirst() else { throw BenchmarkFailure("\(flag) needs a value.") }
        return value
    }

    private static func tell(_ line: String) {
        FileHandle.standardError.write(Data("\(line)\n".utf8))
    }
}
