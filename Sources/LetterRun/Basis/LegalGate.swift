import DurableFiles
import LegalBasis
import LetterModel
import Selection

/// The legal-basis check of a run: it judges, leaves its judgement in a file, and lets no real run
/// through that is not in order.
struct LegalGate {
    let plan: RunPlan
    let campaign: OpenedCampaign
    let surroundings: Surroundings

    /// Judges the record of the campaign for this run.
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
        facts.inputDigests = campaign.settingsDigests
        for (index, file) in desk.files.all.enumerated() {
            facts.inputDigests["\(index + 1) \(file.role.rawValue)/\(file.name)"] = file.digest
        }
        return LegalCheck.run(record: campaign.record, facts: facts)
    }

    /// Leaves `legal-check.json`, and stops a real run whose record is not in order.
    ///
    /// - Throws: ``RunFailure`` (77) with everything that is missing; 73 or 74 when the file cannot be
    ///   written.
    func pass(_ check: LegalCheck, recordingIn folder: SafeFolder) throws(RunFailure) {
        do throws(FileFailure) {
            _ = try folder.replaceFile("legal-check.json", with: check.json())
        } catch {
            throw RunFailure(error)
        }
        guard !plan.isDryRun, !check.isInOrder else { return }
        let list = check.blockingList.map { "  \($0)" }.joined(separator: "\n")
        throw RunFailure(
            .notPermitted,
            "\(check.wording). No letter was made. See \(folder.path)/legal-check.json, complete the record, run again.\n\(list)"
        )
    }
}
