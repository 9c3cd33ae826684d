import TestSupport
import Testing

extension ProgramTests {
    /// Versions, help, and what is said to someone who uses a command wrongly.
    struct UsageTests {
        private static let runFlags = [
            "--accounts", "--persons", "--suppress", "--delta", "--include", "--large-print", "--round", "--wave",
            "--format",
            "--package",
            "--bundle-size", "--output", "--as-of", "--operator", "--key", "--trust", "--fonts", "--jobs",
            "--max-refused", "--again", "--progress", "--json", "--quiet",
        ]

        private static let extractFlags = [
            "--accounts", "--persons", "--suppress", "--delta", "--include", "--round", "--as-of", "--fonts",
            "--max-refused",
        ]

        @Test func `--version names the program and every written format`() throws {
            let shown = try Workplace().run(["--version"])
            #expect(shown.status == Status.done && shown.errors.isEmpty)
            let lines = shown.output.split(separator: "\n").map(String.init)
            #expect(lines.first?.wholeMatch(of: /postronde \d+\.\d+\.\d+/) != nil)
            let formats = [
                "control.csv", "job-ticket.json", "manifest.sha256", "refused.csv", "review.csv", "READY",
                "ledger.sqlite",
                "legal-check.json", "report.json",
            ]
            for format in formats {
                #expect(lines.contains { $0.wholeMatch(of: /\ \ (\S+) \d+/)?.1 == format[...] }, "\(format)")
            }
        }

        @Test func `--version knows every file that a run writes`() throws {
            let place = try Workplace(accounts: 60)
            #expect(try place.run(place.letters()).status == Status.done)
            let known = try place.run(["--version"]).output
            let written = place.paths(in: "out").compactMap { $0.split(separator: "/").last }
                .filter { !$0.hasPrefix("print-") && !$0.hasSuffix(".lock") }
                .filter { $0 == "READY" || $0.contains(".") }
                // Reports are for people, not for programs.
                .filter { !$0.hasPrefix("legal-check.") && !$0.hasPrefix("report.") || $0.hasSuffix(".json") }
            #expect(written.count >= 8)
            for name in written { #expect(known.contains("  \(name) "), "\(name)") }
        }

        @Test(arguments: [
            (["run"], runFlags + ["--dry-run"]),
            (["plan"], runFlags),
            (["template", "render"], ["<template>", "--values", "--as"]),
            (["template", "check"], ["<campaign>"]),
            (["template", "coverage"], ["<campaign>", "--json"] + extractFlags),
            (["template", "diff"], ["<old>", "<new>", "--json", "--exit-code"] + extractFlags),
            (["basis", "check"], ["<campaign>", "--as-of", "--operator"]),
            (["extract", "check"], ["<file>"]),
            (["key", "init"], ["<campaign>", "--key"]),
            (["generate"], ["--accounts", "--extra-persons", "--seed", "--reference-date", "--traps", "--output"]),
            (["demo"], ["--output", "--progress", "--json", "--quiet"]),
        ])
        func `help names every flag of a command`(command: [String], flags: [String]) throws {
            let place = try Workplace()
            let help = try place.run(["help"] + command)
            #expect(help.status == Status.done && help.errors.isEmpty)
            #expect(try place.run(command + ["--help"]).output == help.output)
            for flag in flags {
                #expect(help.output.contains("  \(flag) ") || help.output.contains("  \(flag)/"), "\(flag)")
            }
        }

        @Test func `--help names every command and every exit status`() throws {
            let help = try Workplace().run(["--help"])
            #expect(help.status == Status.done && help.errors.isEmpty)
            for command in ["run", "plan", "template", "basis", "extract", "key", "generate", "demo"] {
                #expect(help.output.contains("\n  \(command) "), "\(command)")
            }
            for status in [0, 3, 64, 65, 66, 69, 70, 73, 74, 75, 77, 78] {
                #expect(help.output.contains("\(status) "), "\(status)")
            }
        }

        @Test(arguments: [
            (["run"], "<campaign>"),
            (["nothing"], "nothing"),
            (["run", "x", "--accounts", "a", "--persons", "p", "--bogus"], "--bogus"),
            (["run", "x", "--persons", "p"], "--accounts"),
            (["run", "x", "--accounts", "--persons", "p"], "--accounts"),
            (["run", "x", "--accounts", "a"], "--persons"),
            (["plan", "x", "--persons", "p"], "--accounts"),
            (["plan", "x", "--accounts", "a", "--persons", "p", "--dry-run"], "--dry-run"),
            (["template", "render", "letter.md"], "--values"),
            (["template", "render", "letter.md", "--values", "v", "--as", "word"], "word"),
            (["template", "coverage", "x", "--persons", "p"], "--accounts"),
            (["template", "coverage", "x", "--accounts", "a", "--persons", "p", "--round", "second"], "reminder-N"),
            (["template", "diff", "x"], "<new>"),
            (["template", "diff", "x", "y", "--accounts", "a"], "--persons"),
            (["template", "diff", "x", "y", "--suppress", "s"], "--accounts"),
            (["template", "diff", "x", "y", "--as-of", "soon"], "2026-11-16"),
            (["generate"], "--output"),
            (["generate", "--output", "x", "--accounts", "many"], "many"),
            (["key", "init"], "<campaign>"),
            (["extract", "check"], "<file>"),
        ])
        func `wrong use ends with 64 and names the word`(arguments: [String], word: String) throws {
            let refused = try Workplace().run(arguments)
            #expect(refused.status == Status.usage)
            #expect(refused.output.isEmpty)
            #expect(refused.errors.contains(word))
        }

        @Test(arguments: [
            ("--as-of", "2026-13-01", "like 2026-11-16"),
            ("--as-of", "16-11-2026", "like 2026-11-16"),
            ("--as-of", "2026-02-29", "like 2026-11-16"),
            ("--round", "second", "first or reminder-N"),
            ("--round", "../first", "first or reminder-N"),
            ("--round", "reminder-0", "first or reminder-N"),
            ("--format", "word", "pdf or text or html"),
            ("--format", "", "pdf"),
            ("--package", "zip", "bundle or single"),
            ("--max-refused", "some", "0.5%"),
            ("--max-refused", "101%", "0.5%"),
            ("--max-refused", "1,5%", "0.5%"),
            ("--wave", "0", "from 1"),
            ("--wave", "one", "--wave"),
            ("--bundle-size", "0", "from 1"), ("--bundle-size", "20001", "at most 20000"),
            ("--jobs", "0", "from 1"),
            ("--progress", "loud", "plain"),
        ])
        func `a wrong value ends with 64, and what was found and expected`(
            flag: String,
            value: String,
            expected: String
        )
            throws
        {
            let refused = try Workplace().run(["run", "x", "--accounts", "a", "--persons", "p", flag, value])
            #expect(refused.status == Status.usage)
            #expect(refused.output.isEmpty)
            #expect(refused.errors.contains(flag) && refused.errors.contains(expected))
            #expect(value.isEmpty || refused.errors.contains("found \(value)") || refused.errors.contains("'\(value)'"))
        }
    }
}
