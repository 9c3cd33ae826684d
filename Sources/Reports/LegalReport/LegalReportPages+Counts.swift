import LegalBasis
import LetterModel

/// What the run counted, which files it was about, and all checks.
extension LegalReportPages {
    var funnel: [ReportBlock] {
        let (occasion, start) = (report.occasion, [heading(.funnel)])
        guard let counted = occasion.accounts else { return start + [paragraph(.noFunnel)] }
        return start + accounts(counted) + (occasion.persons.map(persons) ?? [])
            + (occasion.letters.map(letters) ?? [paragraph(.noLetters)])
    }
}

// MARK: - Digests

extension LegalReportPages {
    var digests: [ReportBlock] {
        var parts: [[[ReportLine]]] = []
        if let record = check.record { parts.append([cell(self(.record)), cell(code: record.digest.hex)]) }
        parts.append([cell(self(.selection)), cell(code: facts.selectionDigest.hex)])
        if let trust = facts.approvals.trustDigest { parts.append([cell(self(.trust)), cell(code: trust.hex)]) }
        return [heading(.digests), paragraph(.digestsText), table(.partsCaption, .what, parts)]
            + table(.textsCaption, of: facts.templateDigests) + table(.filesCaption, of: facts.inputDigests)
    }

    /// Nothing when there are none.
    private func table(_ caption: Wording, of digests: [String: ContentDigest]) -> [ReportBlock] {
        if digests.isEmpty { return [] }
        let rows = digests.sorted { $0.key < $1.key }.map { [cell(code: $0.key), cell(code: $0.value.hex)] }
        return [table(caption, .file, rows)]
    }

    private func table(_ caption: Wording, _ first: Wording, _ rows: [[[ReportLine]]]) -> ReportBlock {
        .table(ReportTable(self(caption), columns: [column(first, 36), column(.digest, 64)], rows: rows))
    }
}

// MARK: - Checks

extension LegalReportPages {
    var checks: [ReportBlock] {
        let columns = [column(.code, 11), column(.level, 14), column(.mustHold, 33), column(.outcome, 42)]
        return [
            heading(.checks), paragraph(.checksText),
            .table(ReportTable(self(.checksCaption), columns: columns, rows: check.results.flatMap(rows))),
        ]
    }

    /// A row for each finding; the second and later ones repeat the code alone.
    private func rows(of result: LegalCheck.Result) -> [[[ReportLine]]] {
        let told = result.findings.map(told) + (words.reason(of: result).map { [[ReportLine($0)]] } ?? [])
        let first = [
            cell(code: result.code), cell(self(.name(of: result.level))), cell(words.title(of: result)),
            [.status(self(outcome(of: result)), result.status)] + (told.first ?? []),
        ]
        return [first] + told.dropFirst().map { [cell(code: result.code), [], [], $0] }
    }

    private func outcome(of result: LegalCheck.Result) -> Wording {
        switch result.outcome {
        case .holds: return .holds
        case .unknown: return .cannotCheck
        case .fails:
            switch result.level {
            case .error: return .fails
            case .warning: return .warns
            case .information: return .informs
            }
        }
    }
}
