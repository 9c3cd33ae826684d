import LetterModel
import Reports
import TestSupport

/// A run, and a plan with waves, as tests change them.
enum SampleRun {
    /// The run of ``SampleReport``, with everything that its report can tell.
    static func report(_ change: (inout RunReport) -> Void = { _ in }) -> RunReport {
        var report = SampleReport.counts
        report.legalOutcome = "Dossier volledig en ondertekend"
        report.inputs = [
            .init(role: "accounts", name: "accounts-2026-11.xml.gz", sha256: digest("a1")),
            .init(role: "persons", name: "personen.csv", sha256: digest("b2")),
            .init(role: "suppress", name: "afmeldingen.txt", sha256: digest("c3")),
        ]
        report.byMunicipality = ["0363": 402, "0518": 120, "0599": 71, "0014": 8, "0037": 2, "0000": 3]
        change(&report)
        return report
    }

    /// A plan of so many weekly waves, of which the first two bring too many calls.
    static func plan(waves count: Int = 3, days: Int = 12) -> RunReport {
        report {
            $0.attempts = []
            $0.waves = waves(count, days: days)
        }
    }

    static func document(_ report: RunReport, _ language: LetterLanguage = .dutch) -> ReportDocument {
        RunPages(report, program: SampleReport.program, madeAt: SampleReport.madeAt).document(in: language)
    }

    private static func digest(_ byte: String) -> String { String(repeating: byte, count: 32) }

    private static func waves(_ count: Int, days: Int) -> RunReport.Waves {
        let first = SampleRecord.date("2026-12-01")
        var waves = RunReport.Waves(
            areLaidDown: false,
            waves: (0..<count).map { index in
                let day = first.adding(days: index * 7)
                return .init(number: index + 1, letters: 10_000 - index, delivery: day, calls: calls(index, day))
            }
        )
        (waves.norm, waves.normSeconds) = (0.8, 60)
        waves.days = (0..<days).map { index in
            .init(
                date: first.adding(days: index),
                letterCalls: max(0, 900.4 - Double(index * 10)),
                calls: 2_200.2 + max(0, 900.4 - Double(index * 10)),
                serviceLevel: index < 2 ? 0.799 : 0.93
            )
        }
        waves.inputs = [
            .init(key: "agentsPerInterval", value: "60", source: "het rooster van december", isAssumption: false),
            .init(key: "callsPerHundredLetters", value: "6.0", source: "geschat", isAssumption: true),
        ]
        return waves
    }

    private static func calls(_ index: Int, _ day: CalendarDate) -> RunReport.Waves.Calls {
        .init(
            expected: 600,
            agentsNeeded: 61,
            worstDay: day,
            serviceLevels: (index < 2 ? 0.799 : 0.93, 0.41),
            worstInterval: "10:30",
            exceedsCapacity: index < 2
        )
    }
}
