import Foundation

/// `Benchmarks extracts`: how fast extracts are read, selected and joined, beside other programs on the same files.
struct ExtractsCommand {
    private var accounts = 500_000
    private var repeats = 5
    private var output = ".build/bench"
    private var json = ".build/bench-extracts.json"
    private var python = ".build/bench-venv/bin/python"
    private var isMarkdown = false

    /// Reads the flags.
    init(_ arguments: ArraySlice<String>) throws {
        var rest = arguments
        while let flag = rest.popFirst() {
            switch flag {
            case "--quick": (accounts, repeats) = (50_000, 2)
            case "--markdown": isMarkdown = true
            case "--accounts": accounts = try Self.number(of: flag, &rest)
            case "--repeats": repeats = try Self.number(of: flag, &rest)
            default: throw BenchmarkFailure("There is no flag \(flag). See docs/performance.md.")
            }
        }
    }

    /// Measures, prints the tables and writes the JSON.
    func run() throws {
        let files = try ExtractFiles(accounts: accounts, in: output)
        let programs = programs(files)
        var results = programs.map { ExtractResult(title: $0.title, name: $0.name) }
        // Round by round, so that a slow minute of the machine falls on all alike.
        for round in 1...repeats {
            for (index, program) in programs.enumerated() {
                let run = try program.measure()
                results[index].runs.append(run)
                FileHandle.standardError.write(
                    Data("\(round). \(program.name): \(run.cpuSeconds.printed(digits: 3)) CPU-s\n".utf8)
                )
            }
        }
        let report = ExtractReport(results: results, machine: Machine())
        print(report.text(asMarkdown: isMarkdown), terminator: "")
        try report.json().write(to: URL(filePath: json))
    }

    private func programs(_ files: ExtractFiles) -> [ExtractProgram] {
        let own = Bundle.main.executablePath ?? CommandLine.arguments[0]
        let cases = ExtractCase.allCases.map { extractCase in
            ExtractProgram(name: extractCase.rawValue, title: extractCase.title) {
                try ChildProcess(executable: own).measurement([
                    "measure-extract", extractCase.rawValue, "--accounts", "\(accounts)", "--output", output,
                ])
            }
        }
        return cases + [false, true].map { xmllint(files, validates: $0) } + others(files)
    }

    /// libxml2 by itself: its own program, streaming.
    private func xmllint(_ files: ExtractFiles, validates: Bool) -> ExtractProgram {
        let schema = ["--schema", "\(output)/accounts.xsd"]
        let flags = ["--stream", "--noout"] + (validates ? schema : []) + [files.path("accounts.xml")]
        let name = validates ? "xmllint-schema" : "xmllint"
        let title = "xmllint --stream, accounts in XML" + (validates ? ", validated" : "")
        return ExtractProgram(name: name, title: title) {
            try AccountSchemaFile.write(to: "\(output)/accounts.xsd")
            return try OtherProgram("xmllint", flags).measurement(name: name, records: accounts)
        }
    }

    private func others(_ files: ExtractFiles) -> [ExtractProgram] {
        guard FileManager.default.fileExists(atPath: python) else {
            FileHandle.standardError.write(
                Data("There is no \(python): DuckDB is left out. 'make bench' installs it.\n".utf8)
            )
            return []
        }
        let modes = [
            ("csv", "Python csv, persons in plain CSV, rows"),
            ("select", "DuckDB read_csv and join, fields kept"),
        ]
        return modes.map { mode, title in
            ExtractProgram(name: "other-\(mode)", title: title) {
                try ChildProcess(executable: python)
                    .measurement(["Benchmarks/duckdb/measure.py", "--mode", mode, "--folder", files.folderPath])
            }
        }
    }

    private static func number(of flag: String, _ rest: inout ArraySlice<String>) throws -> Int {
        guard let value = rest.popFirst().flatMap({ Int($0) }), value > 0 else {
            throw BenchmarkFailure("\(flag) needs a number from 1.")
        }
        return value
    }
}

/// Something that is measured, in a process of its own.
struct ExtractProgram {
    /// In the JSON and in the targets.
    let name: String
    /// As the table shows it.
    let title: String
    let measure: () throws -> Measurement
}

extension ExtractCase {
    /// As the table shows it.
    fileprivate var title: String {
        switch self {
        case .accountsXML: "accounts in XML, validated"
        case .tags: "the same file, tags alone, no schema"
        case .accountsCSV: "accounts in CSV"
        case .persons: "persons, selection CSV, rows"
        case .personsWhole: "persons, selection CSV, whole"
        case .personsStUF: "persons, StUF-BG, whole"
        case .join: "selection and join in memory"
        case .select: "accounts and persons in CSV, selected and joined, fields kept"
        case .words: "the same, all rules, words of letters kept"
        }
    }
}
