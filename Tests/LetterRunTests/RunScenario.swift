import Foundation
import InventedExtracts
import LetterModel
import LetterReferences
import LetterRun
import TestSupport
import Testing

/// A campaign, invented extracts and a key in a folder of their own, and runs on them.
struct RunScenario {
    static let day = CalendarDate(year: 2026, month: 11, day: 16) ?? CalendarDate(daysSince1970: 0)

    let folder: TemporaryFolder
    let approvals: ThrowAwayApprovals
    var plan: RunPlan

    /// Invents a population and puts everything in place, an approved copy of the example campaign included.
    init(accounts: Int = 150, seed: UInt64 = 7) throws {
        folder = try TemporaryFolder()
        approvals = try ThrowAwayApprovals(in: folder.path("approvers"))
        let templates = packageFolder.appending(path: "Templates").resolvingSymlinksInPath()
        try FileManager.default.copyItem(at: templates, to: folder.url.appending(path: "Templates"))
        plan = RunPlan(
            campaign: folder.path("Templates/extra-controlestap"),
            accounts: [folder.path("in/accounts.xml")],
            persons: [folder.path("in/persons.csv")],
            operatorName: "operator",
            jobs: 2
        )
        try invent(accounts: accounts, seed: seed)
        plan.suppress = folder.path("in/suppressed.txt")
        plan.output = folder.path("out")
        (plan.key, plan.trust) = (folder.path("campaign.key"), approvals.trust)
        (plan.asOf, plan.bundleSize, plan.maximumRefused) = (Self.day, 20, .count(100))
        _ = try CampaignKey.create(at: CampaignKeyPlace(path: folder.path("campaign.key")))
        try approve()
    }

    /// Has everyone approve the campaign as it is now.
    func approve() throws {
        try approvals.approve(campaign: plan.campaign, surroundings: Self.surroundings)
    }

    /// Changes a text file of the campaign, which nobody has approved then.
    func change(_ file: String, _ change: (String) -> String) throws {
        let text = try folder.text(of: "Templates/extra-controlestap/\(file)")
        let changed = change(text)
        try #require(changed != text, "the change must find its place in \(file)")
        try folder.write(changed, to: "Templates/extra-controlestap/\(file)")
    }

    /// Writes other extracts in place of those that are there.
    func invent(accounts: Int, seed: UInt64) throws {
        let extract = InventedExtract(seed: seed, accounts: accounts, referenceDate: Self.day)
        var (accountBytes, personBytes, listBytes) = ([UInt8](), [UInt8](), [UInt8]())
        extract.writeAccounts { accountBytes += $0 }
        extract.writePersons { personBytes += $0 }
        extract.writeSuppressed { listBytes += $0 }
        try folder.write(accountBytes, to: "in/accounts.xml")
        try folder.write(personBytes, to: "in/persons.csv")
        try folder.write(listBytes, to: "in/suppressed.txt")
    }

    static let surroundings = Surroundings(today: day, environment: [:]) { "2026-11-16T09:00:00Z" }

    /// Makes a run with a changed plan.
    @discardableResult
    func make(_ change: (inout RunPlan) -> Void = { _ in }) async throws -> RunOutcome {
        try await make(stop: StopRequest(), tell: { _ in }, change: change)
    }

    /// Makes a run that can be stopped, and that tells how far it is.
    @discardableResult
    func make(
        stop: StopRequest,
        tell: @escaping @Sendable (RunProgress) -> Void,
        change: (inout RunPlan) -> Void = { _ in }
    ) async throws -> RunOutcome {
        var plan = plan
        change(&plan)
        return try await LetterRun(plan: plan, surroundings: Self.surroundings, stop: stop, tell: tell).make()
    }

    /// What `audit verify` says of the output.
    // Not inlined: the optimiser of Swift 6.3.1 crashes when it is, in a test that waits before and after.
    @inline(never)
    func verify() throws -> AuditCheck {
        try AuditCheck.verify(
            campaign: plan.campaign,
            output: folder.path("out"),
            runID: nil,
            checkpoints: [],
            trust: nil
        )
    }

    /// Every file below a folder, by its path there, with its content.
    static func files(in folder: String) throws -> [String: Data] {
        let root = URL(filePath: folder)
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            let file = root.appending(path: name)
            let isFolder = try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
            if !isFolder { files[name] = try Data(contentsOf: file) }
        }
        return files
    }

    /// The files that must be equal however a run came about.
    static func released(in folder: String) throws -> [String: Data] {
        let fixed = ["control.csv", "job-ticket.json", "refused.csv", "review.csv", "manifest.sha256"]
        return try files(in: folder).filter { $0.key.hasPrefix("letters/") || fixed.contains($0.key) }
    }

    /// The report of a run, as JSON.
    static func report(in folder: String) throws -> [String: Any] {
        let data = try Data(contentsOf: URL(filePath: folder).appending(path: "report.json"))
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }
}
