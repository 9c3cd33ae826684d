/// Everything that is measured of letters, in the order of the table.
struct LetterTrials {
    /// Fewer letters and runs, without the long ones: for a look while working.
    let isQuick: Bool
    /// Whether Python has the programs that are compared with.
    let hasPython: Bool

    /// The most letters that are compared with Typst in one document.
    static let mergedLetters = [300, 1_000]

    var all: [Trial] {
        let others = hasPython ? typst + jinja : []
        return bundles + singles + floors + workers + campaign + memory + words + others
    }

    private var repeats: Int { isQuick ? 2 : 7 }
    private var bundleLetters: Int { isQuick ? 1_000 : 5_000 }
    private var singleLetters: Int { isQuick ? 500 : 2_000 }

    private func count(_ letters: Int) -> [String] { ["--letters", "\(letters)"] }

    private var bundles: [Trial] {
        [
            .own("bundle", "bundle", .engineBundle, count(bundleLetters), repeats: repeats),
            .own("generator", "its input alone", .generator, count(bundleLetters), repeats: repeats),
        ]
    }

    private var singles: [Trial] {
        LetterOrder.People.allCases.map { people in
            .own(
                "single-\(people.rawValue)",
                "one file a letter, \(people.title)",
                .engineSingle,
                count(singleLetters) + ["--people", people.rawValue],
                repeats: repeats
            )
        }
    }

    private var floors: [Trial] {
        [
            .own("floor-bundle", "floor of a bundle", .floorBundle, count(bundleLetters), repeats: repeats),
            .own("floor-single", "floor of one file a letter", .floorSingle, count(singleLetters), repeats: repeats),
        ]
    }

    private var workers: [Trial] {
        [1, 2].map { workers in
            .own(
                "workers-\(workers)",
                "two bundles, \(workers) at a time",
                .engineBundle,
                count(bundleLetters * 2) + ["--bundles", "2", "--workers", "\(workers)"],
                repeats: max(repeats, 5)
            )
        }
    }

    private var campaign: [Trial] {
        let flags = ["--subject", "campaign"]
        return [
            .own(
                "campaign-bundle",
                "shipped letter of two pages, bundle",
                .engineBundle,
                count(bundleLetters) + flags,
                repeats: repeats
            ),
            .own(
                "campaign-single",
                "shipped letter, one file each",
                .engineSingle,
                count(singleLetters) + flags,
                repeats: repeats
            ),
        ]
    }

    /// Only their peak counts, so once is enough.
    private var memory: [Trial] {
        var trials: [Trial] = [
            .own("bundle-1000", "bundle, small", .engineBundle, count(1_000), repeats: 1)
        ]
        guard !isQuick else { return trials }
        let large = count(50_000)
        trials += [
            .own("bundle-20000", "one bundle, the largest", .engineBundle, count(20_000), repeats: 1),
            .own("bundles-50000", "ten bundles", .engineBundle, large + ["--bundles", "10"], repeats: 1),
            .own(
                "single-20000",
                "one file a letter, four folders",
                .engineSingle,
                count(20_000) + ["--bundles", "4"],
                repeats: 1
            ),
        ]
        return trials
    }

    /// So many that what happens once does not count.
    private var words: [Trial] {
        let letters = count(isQuick ? 200_000 : 1_000_000)
        let ofCampaign = letters + ["--subject", "campaign"]
        return [
            Trial.own("fill", "filling", .fill, letters, repeats: repeats),
            .own("text", "filling and setting to 72 columns", .text, letters, repeats: repeats),
            .own("campaign-fill", "shipped letter of two pages, filling", .fill, ofCampaign, repeats: repeats),
            .own("campaign-text", "shipped letter, filling and setting", .text, ofCampaign, repeats: repeats),
        ].map { $0.counted(in: .microseconds) }
    }

    private var jinja: [Trial] {
        let (many, few) = isQuick ? (50_000, 1_000) : (200_000, 5_000)
        return [
            Trial.jinja("Jinja2, filling", mode: "fill", letters: many, repeats: repeats),
            .jinja("Jinja2 with textwrap, filling and setting", mode: "text", letters: few, repeats: repeats),
            .jinja("Jinja2, constant lines set by hand", mode: "prepared", letters: many, repeats: repeats),
        ].map { $0.counted(in: .microseconds) }
    }

    private var typst: [Trial] {
        let single = Trial.typst("typst-single", "Typst, one file a letter", mode: "single", letters: 30, repeats: 3)
        let merged = Self.mergedLetters.prefix(isQuick ? 1 : 2).map { letters in
            Trial.typst(
                "typst-merged-\(letters)",
                "Typst, merged",
                mode: "merged",
                letters: letters,
                repeats: isQuick ? 1 : 2
            )
        }
        return [single] + merged
    }
}

extension LetterOrder.People {
    /// As the table calls them.
    fileprivate var title: String {
        switch self {
        case .mixed: "all names"
        case .tier1: "fonts of tier 1"
        case .tier2: "fonts of tier 2"
        }
    }
}
