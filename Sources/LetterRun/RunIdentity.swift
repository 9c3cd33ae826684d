import LetterModel
import RunRecords

/// What makes a run this run and no other: everything that can change a byte of its letters.
///
/// Not part of it: jobs, progress, operator, paths.
struct RunIdentity {
    let plan: RunPlan
    let campaign: OpenedCampaign
    let files: InputFiles
    /// How the waves of the round stand; `nil` when all of it goes out at once.
    let waves: WaveStand?

    /// The key of the run with letters of a day.
    func key(asOf: CalendarDate) -> ContentDigest {
        var key = RunKey()
        key.set("program", ProgramVersion.number)
        key.set("mode", plan.isDryRun ? "dry" : "real")
        key.set("round", plan.round)
        key.set("wave", String(plan.wave))
        key.set("formats", plan.formats.map(\.rawValue).joined(separator: ","))
        key.set("package", plan.package.rawValue)
        key.set("bundle-size", String(plan.bundleSize ?? campaign.bundleSize))
        key.set("as-of", asOf.description)
        if let waves { key.set("waves", waves.identity) }
        if plan.isAllLargePrint { key.set("form", LetterForm.largePrint.rawValue) }
        for (index, file) in files.all.enumerated() { key.set("input-\(index)-\(file.role.rawValue)", file.digest) }
        for (name, digest) in campaign.digests { key.set("campaign/\(name)", digest) }
        return key.digest
    }

    /// The date of the letters: the one that was asked for; else that of the open run, if nothing but
    /// the date would differ; else today.
    func asOf(open: RunRow?, today: CalendarDate) -> CalendarDate {
        if let asked = plan.asOf { return asked }
        if let open, key(asOf: open.request.asOf) == open.request.runKey { return open.request.asOf }
        return today
    }
}
