import LetterModel
import LetterRun

extension EffectReport {
    /// Tables for a terminal. Groups of fewer than ten people are not told apart: a count under ten shows as `<10`.
    package var text: String {
        let heading = "\(campaign): what a later extract shows of those who were written to"
        let held = waves.contains { $0.heldOut != nil }
        return
            ([heading, "", "By wave"] + Self.table(waves, byLetter: false) + ["", "By letter"]
            + Self.table(letters, byLetter: true) + [""]
            + (held ? Self.differences(waves) + [""] : []) + Self.notes(held)).joined(separator: "\n")
    }

    private static func table(_ groups: [Group], byLetter: Bool) -> [String] {
        var table = TerminalTable([
            ("Round", .left), ("Wave", .right), ("Letter", .left), ("Date", .left), ("Written", .right),
            ("With check", .right), ("Share", .right), ("95 %", .left), ("Password only", .right), ("Closed", .right),
            ("Not found", .right),
        ])
        for group in groups {
            let fates = group.written
            table.add(
                [group.round, "\(group.wave)", group.letterName, group.date.description, shown(fates.people)]
                    + fates.shares + fates.shownRest
            )
        }
        return table.lines
    }

    private static func differences(_ groups: [Group]) -> [String] {
        var table = TerminalTable([
            ("Round", .left), ("Wave", .right), ("Held out", .right), ("With check", .right), ("Share", .right),
            ("95 %", .left), ("Effect", .right), ("95 %", .left),
        ])
        for group in groups {
            guard let heldOut = group.heldOut else { continue }
            let hidden = heldOut.people < 10 || group.written.people < 10
            let effect = hidden ? nil : group.difference
            table.add(
                [group.round, "\(group.wave)", shown(heldOut.people)] + heldOut.shares
                    + [
                        effect.map { points($0.share) } ?? "",
                        effect.map { "\(points($0.low)) to \(points($0.high))" } ?? "",
                    ]
            )
        }
        return ["Beside the group that was held out"] + table.lines
    }

    private static func notes(_ held: Bool) -> [String] {
        let common = [
            "  Shares are of all who were written to, with Wilson's 95 % interval. With check: an active SMS tool or app by now."
        ]
        return held
            ? common + [
                "  Effect: how much larger the share is than without a letter, in percentage points (Newcombe)."
            ]
            : common + ["  Without a group that is held out nobody can say how many would have switched on anyway."]
    }

    static func shown(_ count: Int) -> String { (1..<10).contains(count) ? "<10" : "\(count)" }

    static func points(_ share: Double) -> String { (share >= 0 ? "+" : "−") + tenths(abs(share)) }

    /// In percent with one decimal.
    static func tenths(_ share: Double) -> String {
        let number = Int((share * 1000).rounded())
        return "\(number / 10).\(number % 10)"
    }
}

extension EffectReport.Group {
    fileprivate var letterName: String {
        guard let variant, let language else { return "" }
        return "\(variant), \(language)"
    }
}

extension EffectReport.Fates {
    /// The counts of all others. Where one small count alone were hidden it could be reckoned from the rest, so that the
    /// smallest of those is hidden with it.
    fileprivate var shownRest: [String] {
        let counts = [passwordOnly, closed, absent]
        let hidden = ([withFactor] + counts).count { (1..<10).contains($0) }
        let open = counts.filter { $0 >= 10 }
        guard hidden == 1, let smallest = open.min(), let place = counts.firstIndex(of: smallest) else {
            return counts.map(EffectReport.shown)
        }
        return counts.indices.map { $0 == place ? "hidden" : EffectReport.shown(counts[$0]) }
    }

    /// The count with a factor, the share and its interval; a share that would tell a small count is left out.
    fileprivate var shares: [String] {
        let isSmall = people < 10 || (1..<10).contains(withFactor)
        guard !isSmall, let share else { return [EffectReport.shown(withFactor), "", ""] }
        return [
            "\(withFactor)", "\(EffectReport.tenths(share.share)) %",
            "\(EffectReport.tenths(share.low))–\(EffectReport.tenths(share.high))",
        ]
    }
}
