import LegalBasis
package import LetterModel

/// The report of a run for people: what `report.json` says, in one of two languages, with charts of its waves.
///
/// Unlike `report.json` it may be shown to others: small groups cannot be found in it (``SmallCounts``).
package struct RunPages: Sendable {
    /// What was counted.
    package var report: RunReport
    /// The program and its version.
    package var program: String
    /// When the pages were made: UTC, ISO 8601.
    package var madeAt: String

    /// Takes what there is to tell.
    package init(_ report: RunReport, program: String, madeAt: String) {
        (self.report, self.program, self.madeAt) = (report, program, madeAt)
    }

    /// The report in a language.
    package func document(in language: LetterLanguage) -> ReportDocument {
        let writer = RunPagesWriter(report: report, language: language)
        let title: Wording = writer.isPlan ? .planReport : .runReport
        var document = ReportDocument(title: title[language], language: language, subject: writer.subject)
        document.add(writer.outcome + writer.occasion(program: program, madeAt: madeAt))
        document.add(writer.funnel + writer.lettersAndReview + writer.municipalities)
        if let waves = report.waves { document.add(writer.blocks(of: waves)) }
        document.add(writer.inputs)
        return document
    }
}

/// Writes the sections of the report in one language.
struct RunPagesWriter: WordedPages {
    let report: RunReport
    let language: LetterLanguage

    /// Whether no letter is made: a run has at least the start that made it.
    var isPlan: Bool { report.attempts.isEmpty }

    private var identity: RunReport.Identity {
        RunReport.Identity(
            campaign: report.campaign,
            round: report.round,
            wave: report.wave,
            runID: report.runID,
            isDryRun: report.mode == "dry",
            asOf: report.asOf
        )
    }

    /// What the report is about, on one line; a plan has no folder of a run.
    var subject: String {
        let words = "\(report.campaign), \(roundAndWave(identity))"
        return isPlan ? words : "\(words), \(report.runID)"
    }

    /// What came of the legal check; words that nobody knows here stand as they are.
    var outcome: [ReportBlock] {
        let known = [Wording.complete, .notComplete].first { $0.nl == report.legalOutcome }
        let isComplete = known == .complete
        let place = isPlan ? Wording.legalOfPlan : .legalWhere
        let title = known.map { self($0) } ?? report.legalOutcome
        return [.notice(ReportNotice(isComplete ? .ok : .warning, title, [ReportLine(self(place))]))]
    }

    func occasion(program: String, madeAt: String) -> [ReportBlock] {
        let kind = isPlan ? Wording.plan : identity.isDryRun ? .dryRun : .realRun
        var facts = [
            fact(.kind, self(kind)), fact(.campaign, report.campaign), fact(.round, roundAndWave(identity)),
        ]
        if !isPlan { facts.append(ReportFact(self(.run), [.code(report.runID)])) }
        facts += [
            fact(.dateOfLetters, report.asOf), fact(.letters, number(report.letters.count)),
            fact(.pages, number(report.letters.pages)), fact(.sheets, number(report.letters.sheets)),
        ]
        facts += report.attempts.map { start in
            fact(.attempt, "\(start.startedAt) – \(start.endedAt ?? "…"), \(start.operatorName)")
        }
        if let log = report.processingLog { facts.append(fact(.logboekLines, number(log.lines))) }
        facts += [fact(.program, program), fact(.madeAt, madeAt)]
        return [heading(.occasion), .facts(facts)]
    }

    var funnel: [ReportBlock] { [heading(.funnel)] + accounts(report.accounts) + persons(report.persons) }
}

// MARK: - Letters

extension RunPagesWriter {
    var lettersAndReview: [ReportBlock] {
        let review = report.letters.toReview.reduce(0) { $0 + $1.count }
        let words = review == 0 ? Wording.nothingToReview : isPlan ? .reviewOfPlan : .reviewText
        return [heading(.lettersAndPaper), paragraph(words)] + letters(report.letters)
    }

    /// The letters by municipality, the largest first.
    var municipalities: [ReportBlock] {
        guard !report.byMunicipality.isEmpty else { return [] }
        let start = [heading(.municipalities)]
        guard let counts = SmallCounts(report.byMunicipality, most: 20, order: .count) else {
            return start + [paragraph(.municipalitiesTooFew)]
        }
        let rows = counts.rows.map { [municipality($0.name), [ReportLine(told($0.count))]] }
        let others = counts.others.map { [cell("\(self(.otherMunicipalities)) (\($0.members))"), cell($0.count)] }
        let columns = [column(.municipality, 70), column(.letters, 30, holdsNumbers: true)]
        return start + [
            paragraph(.municipalitiesText),
            .table(
                ReportTable(self(.municipalitiesCaption), columns: columns, rows: rows + [others].compactMap { $0 })
            ),
        ]
    }

    private func municipality(_ code: String) -> [ReportLine] {
        code == "0000" ? cell(self(.noMunicipality)) : cell(code: code)
    }
}

// MARK: - Where it comes from

extension RunPagesWriter {
    var inputs: [ReportBlock] {
        guard !report.inputs.isEmpty else { return [] }
        let rows = report.inputs.map {
            [cell(self(.name(ofRole: $0.role))), cell(code: $0.name), cell(code: $0.sha256)]
        }
        let columns = [column(.inputRole, 22), column(.file, 24), column(.digest, 54)]
        return [
            heading(.inputs), paragraph(.inputsText),
            .table(ReportTable(self(.inputsCaption), columns: columns, rows: rows)),
        ]
    }
}
