import LegalBasis
import LetterModel

/// Who was asked, what was advised, how long things are kept, and who approved.
extension LegalReportPages {
    func assurances(_ record: LegalBasisRecord) -> [ReportBlock] {
        [heading(.assurances)] + impact(record) + information(record) + retention(record)
    }

    private func impact(_ record: LegalBasisRecord) -> [ReportBlock] {
        let (dpia, centre) = (record.impactAssessment, record.contactCentre)
        var facts = [
            fact(.dpiaRequired, dpia?.required), fact(.dpia, dpia?.ref), fact(.adviceOn, dpia?.adviceDate),
            fact(.advice, dpia?.adviceOutcome.map { self(.name(of: $0)) }),
        ]
        if let digest = dpia?.sha256 { facts.insert(ReportFact(self(.dpiaDigest), [.code(digest)]), at: 2) }
        facts += [fact(.security, record.security?.ref), fact(.securityOn, record.security?.adviceDate)]
        facts += [
            fact(.centreInformed, centre?.informedOn), fact(.centrePlan, centre?.capacityPlanRef),
            fact(.centreAgreed, centre?.agreed),
        ]
        return [heading(.advices, level: 3), .facts(facts)]
    }

    private func information(_ record: LegalBasisRecord) -> [ReportBlock] {
        let information = record.information
        return [
            heading(.informing, level: 3),
            .facts([
                fact(.noticeWhere, information?.art14Where), fact(.noticeVersion, information?.noticeVersion),
                fact(.objection, information?.objectionRight), fact(.informationContact, information?.contact),
            ]),
        ]
    }

    private func retention(_ record: LegalBasisRecord) -> [ReportBlock] {
        guard !record.retention.isEmpty else { return [paragraph(.noRetention)] }
        let rows = record.retention.map { rule in
            [cell(self(.name(of: rule.artifact))), period(rule.period), cell(rule.basisRef)]
        }
        let columns = [column(.artifact, 30), column(.period, 30), column(.restsOn, 40)]
        return [.table(ReportTable(self(.retention), columns: columns, rows: rows))]
    }

    /// A period in words and as it is written.
    private func period(_ written: String) -> [ReportLine] {
        guard let period = RetentionPeriod(iso: written) else { return cell(code: written) }
        let parts = [
            (period.years, period.years == 1 ? Wording.year : .years),
            (period.months, period.months == 1 ? .month : .months), (period.days, period.days == 1 ? .day : .days),
        ]
        let words = parts.filter { $0.0 > 0 }.map { "\(number($0.0)) \(self($0.1))" }.joined(separator: ", ")
        return [ReportLine("\(words) (\(written))")]
    }

    func coordination(_ record: LegalBasisRecord) -> [ReportBlock] {
        let items = record.coordination
        guard let first = items.map({ $0.requestedOn ?? $0.date }).min(), let last = items.map(\.date).max() else {
            return [heading(.coordination), paragraph(.noCoordination)]
        }
        let rows = items.map { item in
            [
                cell(item.party), cell(item.subject), cell(item.requestedOn), cell(item.date),
                cell(item.requestedOn.map { days(item.date.daysSince1970 - $0.daysSince1970) }),
                cell(item.outcome) + (item.documentRef.map { [.code($0)] } ?? []),
            ]
        }
        let columns = [
            column(.party, 20), column(.about, 20), column(.requestedOn, 13), column(.outcomeOn, 13),
            column(.leadTime, 12), column(.answer, 22),
        ]
        return [
            heading(.coordination), .table(ReportTable(self(.coordinationCaption), columns: columns, rows: rows)),
            .facts([fact(.totalLeadTime, "\(days(last.daysSince1970 - first.daysSince1970)) (\(first) – \(last))")]),
        ]
    }
}

// MARK: - Approvals

extension LegalReportPages {
    var approvals: [ReportBlock] {
        let rows = ApprovalRole.allCases.map { role in row(of: role, facts.approvals[role]) }
        let columns = [
            column(.role, 16), column(.person, 18), column(.key, 30), column(.askedOn, 13), column(.state, 23),
        ]
        let signed = facts.approvals.signed
        var blocks: [ReportBlock] = [
            heading(.approvals), paragraph(.approvalsText),
            .table(ReportTable(self(.approvalsCaption), columns: columns, rows: rows)),
        ]
        if !signed.isEmpty {
            let rows = signed.map { [cell(self($0.role.wording)), cell(code: $0.payloadDigest.hex)] }
            let columns = [column(.role, 16), column(.digest, 84)]
            blocks.append(.table(ReportTable(self(.signedFiles), columns: columns, rows: rows)))
        }
        return blocks
    }

    private func row(of role: ApprovalRole, _ state: ApprovalState) -> [[ReportLine]] {
        let name = cell(self(role.wording))
        switch state {
        case .absent: return [name, dash, dash, dash, [.status(self(.absent), .stop)]]
        case .refused(let finding):
            let lines = [ReportLine.status(self(.refused), .stop)] + told(finding)
            return [name, dash, dash, dash, lines]
        case .signed(let approval):
            let verdict = approval.changes.isEmpty ? (Wording.signed, ReportStatus.ok) : (.changed, .stop)
            return [
                name, [ReportLine(approval.signer.name), .code(approval.signer.principal)],
                [.code(approval.keyType), .code(approval.fingerprint)], cell(approval.requestedOn),
                [.status(self(verdict.0), verdict.1)] + approval.changes.flatMap(told),
            ]
        }
    }

    /// A finding on lines of its own: what was found, what was expected, what to do, and where.
    func told(_ finding: CheckFinding) -> [ReportLine] {
        var lines = [ReportLine(words.found(finding))]
        if !words.expected(finding).isEmpty { lines.append(.led(by: self(.expected), words.expected(finding))) }
        if !words.remedy(finding).isEmpty { lines.append(ReportLine(words.remedy(finding))) }
        if let place = finding.place { lines.append(.code(place.description)) }
        return lines
    }
}
