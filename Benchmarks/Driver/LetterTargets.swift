/// The targets for letters, as far as they were measured.
struct LetterTargets {
    /// The results by the name of their trial.
    let results: [String: TrialResult]

    var all: [Target] {
        bundle + single + workers + words + sameBytes
    }

    private func best(_ name: String) -> Measurement? { results[name]?.best }

    private func ratio(_ above: String, _ below: String) -> Double? {
        guard let above = best(above), let below = best(below) else { return nil }
        return above.cpuMilliseconds / below.cpuMilliseconds
    }

    private func bytes(_ name: String) -> Double? {
        best(name).map { Double($0.bytes) / Double($0.letters) }
    }

    private var bundle: [Target] {
        let peak = results.values.filter { $0.trial.name.hasPrefix("bundle") }.map(\.peakKiB).max()
        return [
            best("bundle").map {
                .atMost(0.07, "bundle: CPU-ms a letter, its input included", $0.cpuMilliseconds, digits: 4)
            },
            ratio("bundle", "floor-bundle").map { .atMost(2, "bundle: times the CPU of the floor", $0, digits: 2) },
            ratio("typst-merged-300", "bundle").map {
                .atLeast(40, "bundle: times less CPU than Typst, 300 letters merged", $0, digits: 0)
            },
            bytes("bundle").map { .atMost(1_150, "bundle: bytes a letter", $0, digits: 0) },
            peak.map { .atMost(64, "bundle: peak memory in MB, the largest of all", Double($0) / 1024, digits: 1) },
        ].compactMap(\.self)
    }

    private var single: [Target] {
        [
            best("single-mixed").map {
                .atMost(0.2, "one file a letter: CPU-ms a letter, its input included", $0.cpuMilliseconds, digits: 4)
            },
            ratio("single-mixed", "floor-single").map {
                .atMost(1.7, "one file a letter: times the CPU of the floor", $0, digits: 2)
            },
            ratio("typst-single", "single-mixed").map {
                .atLeast(30, "one file a letter: times less CPU than Typst", $0, digits: 0)
            },
            bytes("single-tier1").map { .atMost(17_000, "one file a letter: bytes, fonts of tier 1", $0, digits: 0) },
            bytes("single-tier2").map { .atMost(26_000, "one file a letter: bytes, fonts of tier 2", $0, digits: 0) },
            flatMemory,
        ].compactMap(\.self)
    }

    /// Between few letters and many, folder by folder.
    private var flatMemory: Target? {
        guard let few = results["single-mixed"], let many = results["single-20000"], !many.runs.isEmpty else {
            return nil
        }
        let growth = Double(many.peakKiB - few.peakKiB) / 1024
        return .atMost(4, "one file a letter: MB more for ten times as many letters", growth, digits: 1)
    }

    private var workers: [Target] {
        guard let one = results["workers-1"], let two = results["workers-2"],
            let oneWall = one.bestWallSeconds, let twoWall = two.bestWallSeconds,
            let cpu = ratio("workers-2", "workers-1")
        else { return [] }
        return [
            .atLeast(1.6, "two workers: times as fast as one", oneWall / twoWall, digits: 2),
            .atMost(1.1, "two workers: times the CPU of one", cpu, digits: 2),
            .claim(
                "two workers: the bytes of one",
                one.checksum != nil && one.checksum == two.checksum
            ),
        ]
    }

    private var words: [Target] {
        [
            best("fill").map { .atMost(1, "filling: CPU-µs a letter", $0.cpuMilliseconds * 1000, digits: 3) },
            best("text").map {
                .atMost(4, "filling and setting to 72 columns: CPU-µs a letter", $0.cpuMilliseconds * 1000, digits: 3)
            },
            ratio("jinja-fill", "fill").map { .atLeast(15, "filling: times less CPU than Jinja2", $0, digits: 1) },
            ratio("jinja-text", "text").map {
                .atLeast(
                    15,
                    "filling and setting to 72 columns: times less CPU than Jinja2 with textwrap",
                    $0,
                    digits: 1
                )
            },
        ].compactMap(\.self)
    }

    private var sameBytes: [Target] {
        let repeated = results.values.filter { $0.trial.program == .benchmarks && $0.runs.count > 1 }
        guard !repeated.isEmpty else { return [] }
        return [.claim("every run of a case made the same bytes", repeated.allSatisfy { $0.checksum != nil })]
    }
}
