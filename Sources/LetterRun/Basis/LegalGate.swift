import DurableFiles
import LegalBasis
import LetterModel
import RunRecords
import Selection

/// The legal-basis check of a run: it judges, leaves its judgement in files and in the audit log, and lets no real run
/// through that is not in order.
struct LegalGate {
    let plan: RunPlan
    let campaign: OpenedCampaign
    let surroundings: Surroundings

    /// Judges the record of the campaign, and its approvals, for this run.
    func check(_ chosen: SelectionOutcome, _ desk: borrowing RunDesk) -> LegalCheck {
        var facts = campaign.facts(
            asOf: desk.asOf,
            clockDate: surroundings.today,
            operatorName: plan.operatorName
        )
        facts.extractColumns = chosen.columns
        facts.selectedCount = chosen.selection.recipients.count
        facts.otherSealedRuns = desk.otherSealedRuns
        facts.againReason = plan.again
        (facts.erasedRuns, facts.overdue) = (desk.retention.erasedRuns, desk.retention.overdue)
        facts.inputDigests = campaign.settingsDigests
        for (index, file) in desk.files.all.enumerated() {
            facts.inputDigests["\(index + 1) \(file.role.rawValue)/\(file.name)"] = file.digest
        }
        facts.approvals = campaign.campaign.approvals(trust: plan.trust, output: plan.output, facts)
        return LegalCheck.run(record: campaign.record, facts: facts)
    }

    /// Writes the judgement for people to read.
    func report(_ names: RunFolder) -> LegalCheckReport {
        LegalCheckReport(names: names, fonts: campaign.fonts, surroundings: surroundings)
    }

    /// Leaves the judgement for whoever asks later, and stops a real run that is not in order.
    ///
    /// - Parameter log: Gets an entry, whatever the outcome.
    /// - Throws: ``RunFailure`` (77) with everything that is missing; 73 or 74 when it cannot be written.
    func pass(
        _ check: LegalCheck,
        _ chosen: SelectionOutcome,
        _ names: RunFolder,
        recordingIn folder: SafeFolder,
        log: AuditLog
    ) throws(RunFailure) {
        do throws(FileFailure) {
            _ = try folder.replaceFile(LegalCheckFiles.json, with: check.json())
        } catch { throw RunFailure(error) }
        try report(names).write(check, chosen, finished: nil, in: folder)
        let files = try LegalCheckFiles.digests(in: folder)
        do throws(LedgerFailure) {
            try log.append(check.auditEntry(names, at: surroundings.now(), files: files))
        } catch { throw RunFailure(error) }
        guard !plan.isDryRun, !check.isInOrder else { return }
        let list = check.blockingList().map { "  \($0)" }.joined(separator: "\n")
        throw RunFailure(
            .notPermitted,
            "\(check.wording.nl). No letter was made. See \(folder.path)/legal-check.html.\n\(list)"
        )
    }
}

extension LegalCheck {
    /// The entry in the audit log: the outcome, by codes, and which keys approved what.
    fileprivate func auditEntry(_ names: RunFolder, at time: String, files: [String: ContentDigest]) -> AuditEntry {
        var told = [
            "mode": names.isDryRun ? "dry" : "real",
            "in-order": isInOrder ? "yes" : "no",
            "signed": isSigned ? "yes" : "no",
            "failed": results.filter(\.isBlocking).map(\.code).joined(separator: " "),
            "selected": facts.selectedCount.map(String.init) ?? "",
        ]
        if let record { told["record"] = "\(record.recordId) version \(record.version)" }
        for approval in facts.approvals.signed {
            told["approval \(approval.role.rawValue)"] = "\(approval.fingerprint) \(approval.payloadDigest)"
        }
        if let trust = facts.approvals.trustDigest { told["trust"] = trust.hex }
        return AuditEntry(.legalCheck, run: names.runID, at: time, facts: told, files: files)
    }
}
