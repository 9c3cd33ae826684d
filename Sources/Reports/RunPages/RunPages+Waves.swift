import LegalBasis
import LetterModel

/// The waves of a round, and what the contact centre has of them.
extension RunPagesWriter {
    func blocks(of waves: RunReport.Waves) -> [ReportBlock] {
        var blocks = [heading(.waves), paragraph(waves.areLaidDown ? .wavesLaidDown : .wavesProposed)]
        if let norm = norm(of: waves) { blocks.append(norm) }
        blocks.append(.chart(letters(of: waves.waves)))
        if waves.norm != nil { blocks.append(paragraph(.worstText)) }
        blocks.append(.table(table(of: waves.waves)))
        if let share = waves.norm, let chart = inTime(waves.waves, norm: share) { blocks.append(.chart(chart)) }
        if !waves.days.isEmpty {
            blocks += [
                heading(.centreHasOfIt, level: 3), paragraph(.callsText), .chart(calls(of: waves)),
                .table(table(of: waves.days, norm: waves.norm ?? 0)),
            ]
        }
        if !waves.inputs.isEmpty { blocks += inputs(waves.inputs) }
        return blocks
    }

    /// What is asked of the contact centre, and whether every wave keeps to it.
    private func norm(of waves: RunReport.Waves) -> ReportBlock? {
        guard let norm = waves.norm, let seconds = waves.normSeconds else { return nil }
        let tooMany = waves.waves.filter { $0.calls?.exceedsCapacity ?? false }.map { number($0.number) }
        let words = "\(self(.norm)): \(percent(norm)) \(self(.within)) \(number(Int(seconds))) \(self(.seconds))."
        guard !tooMany.isEmpty else {
            return .notice(ReportNotice(.ok, self(.wavesFit), [ReportLine(words)]))
        }
        let list = "\(self(.wavesAboveCapacity)): \(tooMany.joined(separator: ", "))."
        return .notice(ReportNotice(.warning, self(.tooManyCalls), [ReportLine(words), ReportLine(list)]))
    }

    /// Rounded down, so that a norm that is missed by little does not look reached.
    private func percent(_ share: Double) -> String { "\(Int((share * 100 + 1e-9).rounded(.down)))%" }

    private func number(_ count: Double) -> String { number(Int(count.rounded())) }
}

// MARK: - Waves

extension RunPagesWriter {
    private typealias Wave = RunReport.Waves.Wave

    private func letters(of waves: [Wave]) -> ReportChart {
        let groups = BarGroups(waves)
        let bars = groups.map { group in
            let sum = group.reduce(0) { $0 + $1.letters }
            let isMarked = group.contains { $0.calls?.exceedsCapacity ?? false }
            return ReportChart.Bar(
                label(of: group),
                [Double(sum)],
                value: isMarked ? "\(number(sum)), \(self(.tooManyCallsShort))" : number(sum),
                isMarked: isMarked
            )
        }
        let sizes = waves.map(\.letters)
        let words =
            "\(self(.chartOfWaves)): \(number(waves.count)). \(self(.smallest)): \(number(sizes.min() ?? 0)) "
            + "\(self(.lettersInWords)). \(self(.largest)): \(number(sizes.max() ?? 0)) \(self(.lettersInWords)). "
            + self(.numbersBelow)
        return ReportChart(title(.lettersPerWave, groups), alternative: words, parts: [self(.letters)], bars: bars)
    }

    /// How the worst day of each wave stands beside the norm; `nil` when nothing is known of calls.
    private func inTime(_ waves: [Wave], norm: Double) -> ReportChart? {
        guard waves.allSatisfy({ $0.calls != nil }) else { return nil }
        let groups = BarGroups(waves)
        let bars = groups.map { group in
            let level = group.compactMap(\.calls?.serviceLevel).min() ?? 0
            let isBelow = level < norm
            return ReportChart.Bar(
                label(of: group),
                [level * 100],
                value: isBelow ? "\(percent(level)), \(self(.belowNorm))" : percent(level),
                isMarked: isBelow
            )
        }
        let lowest = waves.compactMap(\.calls?.serviceLevel).min() ?? 0
        let words =
            "\(self(.chartOfLevels)) \(percent(norm)). \(self(.lowest)): \(percent(lowest)). \(self(.numbersAbove))"
        return ReportChart(
            title(.inTimePerWave, groups),
            alternative: words,
            parts: [self(.inTime)],
            bars: bars,
            limit: .init("\(self(.norm)): \(percent(norm))", norm * 100)
        )
    }

    /// `golf 3`, or `golf 3–5` for several in one bar.
    private func label(of group: ArraySlice<Wave>) -> String {
        guard let first = group.first?.number, let last = group.last?.number else { return "" }
        return first == last ? "\(self(.wave)) \(first)" : "\(self(.wave)) \(first)–\(last)"
    }

    /// Says how much stands in one bar when that is more than one.
    private func title<Item>(_ words: Wording, _ groups: BarGroups<Item>, _ several: Wording = .perBar) -> String {
        groups.size == 1 ? self(words) : "\(self(words)) (\(groups.size) \(self(several)))"
    }

    private func table(of waves: [Wave]) -> ReportTable {
        guard waves.contains(where: { $0.calls != nil }) else {
            let rows = waves.map { [cell($0.number), cell($0.delivery), cell($0.letters)] }
            let columns = [
                column(.wavesNumber, 20), column(.delivery, 40), column(.letters, 40, holdsNumbers: true),
            ]
            return ReportTable(self(.wavesCaption), columns: columns, rows: rows)
        }
        let columns = [
            column(.wavesNumber, 7), column(.delivery, 13), column(.letters, 11, holdsNumbers: true),
            column(.expectedCalls, 13, holdsNumbers: true), column(.agentsNeeded, 14, holdsNumbers: true),
            column(.inTimeOnWorstDay, 22, holdsNumbers: true), column(.state, 20),
        ]
        return ReportTable(self(.wavesCaption), columns: columns, rows: waves.map(row))
    }

    private func row(of wave: Wave) -> [[ReportLine]] {
        let start = [cell(wave.number), cell(wave.delivery), cell(wave.letters)]
        guard let calls = wave.calls else { return start + [dash, dash, dash, dash] }
        let worst = "\(percent(calls.worstIntervalServiceLevel)) \(self(.atTime)) \(calls.worstInterval)"
        return start + [
            cell(calls.expected), cell(calls.agentsNeeded),
            [.bold(percent(calls.serviceLevel)), ReportLine("\(calls.worstDay)"), ReportLine(worst)],
            calls.exceedsCapacity ? [.status(self(.tooManyCallsShort), .stop)] : [ReportLine(self(.fits))],
        ]
    }
}

// MARK: - Days

extension RunPagesWriter {
    private typealias Day = RunReport.Waves.Day

    private func calls(of waves: RunReport.Waves) -> ReportChart {
        let groups = BarGroups(waves.days)
        let bars = groups.map { group in
            let count = Double(group.count)
            let all = group.reduce(0) { $0 + $1.calls } / count
            let letters = group.reduce(0) { $0 + $1.letterCalls } / count
            let isBelow = group.contains { $0.serviceLevel < waves.norm ?? 0 }
            return ReportChart.Bar(
                label(of: group),
                [max(0, all - letters), letters],
                value: isBelow ? "\(number(all)), \(self(.belowNorm))" : number(all),
                isMarked: isBelow
            )
        }
        let busiest = waves.days.max { $0.calls < $1.calls }
        let words =
            "\(self(.chartOfCalls)): \(number(waves.days.count)). "
            + (busiest.map { "\(self(.busiest)): \($0.date), \(number($0.calls)) \(self(.callsInWords)). " } ?? "")
            + self(.numbersBelow)
        return ReportChart(
            title(.callsPerDay, groups, .meanPerBar),
            alternative: words,
            parts: [self(.otherCalls), self(.letterCalls)],
            bars: bars
        )
    }

    /// `2026-12-01`, or `2026-12-01 – 12-03` for several in one bar.
    private func label(of group: ArraySlice<Day>) -> String {
        guard let first = group.first?.date, let last = group.last?.date else { return "" }
        if first == last { return "\(first)" }
        return "\(first) – \("\(last)".dropFirst(first.year == last.year ? 5 : 0))"
    }

    private func table(of days: [Day], norm: Double) -> ReportTable {
        let columns = [
            column(.date, 22), column(.letterCalls, 22, holdsNumbers: true), column(.allCalls, 20, holdsNumbers: true),
            column(.inTime, 18, holdsNumbers: true), column(.state, 18),
        ]
        let rows = days.map { day in
            [
                cell(day.date), [ReportLine(number(day.letterCalls))], [ReportLine(number(day.calls))],
                [ReportLine(percent(day.serviceLevel))],
                day.serviceLevel < norm ? [.status(self(.belowNorm), .stop)] : [ReportLine(self(.keepsNorm))],
            ]
        }
        return ReportTable(self(.daysCaption), columns: columns, rows: rows)
    }

    private func inputs(_ inputs: [RunReport.Waves.Input]) -> [ReportBlock] {
        let rows = inputs.map { input in
            let mark: [ReportLine] = input.isAssumption ? [.status(self(.assumption), .warning)] : []
            return [cell(code: input.key), cell(parted(input.value)), mark + cell(input.source)]
        }
        let columns = [column(.inputKey, 28), column(.inputValue, 32), column(.inputSource, 40)]
        return [
            heading(.planInputs, level: 3), paragraph(.planInputsText),
            .table(ReportTable(self(.planInputsCaption), columns: columns, rows: rows)),
        ]
    }
}

/// A list of numbers with commas: digits with a space between them would count as one long number, such as that of a
/// telephone, and be broken anywhere.
private func parted(_ value: String) -> String {
    let words = value.split(separator: " ")
    return words.allSatisfy { $0.first?.isNumber ?? false } && !value.contains(",")
        ? words.joined(separator: ", ") : value
}

/// A list cut into as few pieces of one size as a chart has bars for.
private struct BarGroups<Item> {
    /// How many stand in one bar.
    let size: Int
    private let items: [Item]

    init(_ items: [Item]) {
        self.items = items
        size = max(1, (items.count + ReportChart.mostBars - 1) / ReportChart.mostBars)
    }

    func map<Result>(_ change: (ArraySlice<Item>) -> Result) -> [Result] {
        stride(from: 0, to: items.count, by: size).map { change(items[$0..<min($0 + size, items.count)]) }
    }
}
