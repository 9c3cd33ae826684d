import LegalBasis
import LetterModel

/// What came of the check, what stops the run, and which run it was.
extension LegalReportPages {
    /// What the report is about, on one line.
    var subject: String {
        guard let run = report.occasion.run else { return facts.campaign }
        return "\(run.campaign), \(roundAndWave(run)), \(run.runID)"
    }

    /// Whether the record is complete and signed; before a selection the check of the count is still open.
    private var isComplete: Bool { check.isInOrderBeforeSelection && check.isSigned }

    var outcome: [ReportBlock] {
        var blocks: [ReportBlock] = [
            .notice(
                ReportNotice(
                    isComplete ? .ok : .stop,
                    self(isComplete ? .complete : .notComplete),
                    [ReportLine(self(.noJudgement))]
                )
            )
        ]
        if check.record?.isExample ?? false {
            blocks.append(.notice(ReportNotice(.warning, self(.exampleTitle), [ReportLine(self(.exampleText))])))
        }
        blocks.append(heading(.stops))
        let stops = self.stops
        if stops.isEmpty {
            blocks.append(paragraph(isComplete ? .nothingStops : .notSigned))
        } else {
            blocks += [paragraph(.stopsText), table(of: stops, .stopsCaption)]
        }
        let warnings = check.results.filter { $0.level == .warning && $0.outcome != .holds }
        if check.record != nil, !warnings.isEmpty { blocks.append(table(of: warnings, .warningsCaption)) }
        return blocks
    }

    /// What stops a real run. Without a readable record only that is told, not each check that it made impossible.
    private var stops: [LegalCheck.Result] {
        let stops = check.results.filter { result in
            result.isBlocking && (facts.selectedCount != nil || result.code != MaximumNotExceeded().code)
        }
        return check.record == nil ? Array(stops.prefix(1)) : stops
    }

    private func table(of results: [LegalCheck.Result], _ caption: Wording) -> ReportBlock {
        let columns = [column(.code, 10), column(.found, 48), column(.toDo, 42)]
        let rows = results.flatMap { result -> [[[ReportLine]]] in
            let code = cell(code: result.code)
            if let reason = words.reason(of: result) {
                return [
                    [
                        code, [ReportLine("\(words.title(of: result)): \(self(.cannotCheck))"), ReportLine(reason)],
                        dash,
                    ]
                ]
            }
            return result.findings.map { [code, found($0), toDo($0)] }
        }
        return .table(ReportTable(self(caption), columns: columns, rows: rows))
    }

    private func found(_ finding: CheckFinding) -> [ReportLine] {
        [ReportLine(words.found(finding))] + (finding.place.map { [.code($0.description)] } ?? [])
    }

    private func toDo(_ finding: CheckFinding) -> [ReportLine] {
        let expected = words.expected(finding)
        let lines = [
            expected.isEmpty ? nil : ReportLine.led(by: self(.expected), expected),
            words.remedy(finding).isEmpty ? nil : ReportLine(words.remedy(finding)),
        ]
        .compactMap { $0 }
        return lines.isEmpty ? dash : lines
    }

    var occasion: [ReportBlock] {
        var list: [ReportFact] = []
        if let run = report.occasion.run {
            list += [
                fact(.kind, self(run.isDryRun ? .dryRun : .realRun)), fact(.campaign, run.campaign),
                fact(.round, roundAndWave(run)), ReportFact(self(.run), [.code(run.runID)]),
            ]
        } else {
            list += [fact(.kind, self(.noRun)), fact(.campaign, facts.campaign)]
        }
        list += [
            fact(.dateOfLetters, facts.runDate), fact(.dateOfCheck, facts.clockDate),
            fact(.operatorName, facts.operatorName),
            fact(.selected, facts.selectedCount.map(number) ?? self(.notSelectedYet)),
        ]
        if let reason = facts.againReason { list.append(fact(.again, reason)) }
        if !facts.otherSealedRuns.isEmpty {
            list.append(ReportFact(self(.otherRuns), facts.otherSealedRuns.sorted().map { .code($0) }))
        }
        for attempt in report.occasion.attempts {
            let words = "\(attempt.startedAt) – \(attempt.endedAt ?? "…"), \(attempt.operatorName)"
            list.append(fact(.attempt, words))
        }
        list += [fact(.program, report.occasion.program), fact(.madeAt, report.occasion.madeAt)]
        return [heading(.occasion), .facts(list)]
    }
}
