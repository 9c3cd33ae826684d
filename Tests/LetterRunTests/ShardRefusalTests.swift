import Foundation
import LetterModel
import LetterReferences
import LetterRun
import TestSupport
import Testing

/// What a shard and a sealing refuse: other inputs, missing parts, changed files.
struct ShardRefusalTests {
    private func planned(_ count: Int? = 2, accounts: Int = 80) async throws -> ShardScenario {
        let shards = ShardScenario(try RunScenario(accounts: accounts))
        try await shards.freeze(shards: count)
        return shards
    }

    /// What one machine has otherwise than the machine of the plan, and how a shard ends there.
    enum Difference: String, CaseIterable {
        case extract, noList, oneMoreList, template, key, list, noRun, shardCount, program

        /// 66 where there is nothing to read, 78 for another key, 65 for all else that is another.
        var status: Int32 {
            switch self {
            case .noRun: 66
            case .key: 78
            default: 65
            }
        }

        var words: String {
            switch self {
            case .extract: "accounts.xml"
            case .noList, .oneMoreList: "files"
            case .template: "campaign"
            case .key: "key of the campaign"
            case .list: "written-before"
            case .noRun: "shards"
            case .shardCount: "2 shards"
            case .program: "version"
            }
        }
    }

    @Test(arguments: Difference.allCases)
    func `a shard of another run makes no letter and says what differs`(difference: Difference) async throws {
        let shards = try await planned()
        let base = shards.base
        var name = "1/2"
        var change: (inout RunPlan) -> Void = { _ in }
        switch difference {
        case .extract: try base.invent(accounts: 80, seed: 8)
        case .noList: change = { $0.suppress = nil }
        case .oneMoreList: change = { $0.delta = base.folder.path("in/suppressed.txt") }
        case .template: try base.change("letter.nl.md") { $0.replacing("DigiD", with: "digid") }
        case .key:
            _ = try CampaignKey.create(at: CampaignKeyPlace(path: base.folder.path("other.key")))
            change = { $0.key = base.folder.path("other.key") }
        case .list:
            let list = URL(filePath: try shards.folder()).appending(path: "shards/written-before.pseudonyms")
            try Data(repeating: 7, count: 32).write(to: list)
        case .noRun: change = { $0.output = base.folder.path("elsewhere") }
        case .shardCount: name = "1/3"
        case .program:
            let text = try String(contentsOfFile: shards.file, encoding: .utf8)
            let changed = text.replacing(/"program" : "[^"]*"/, with: "\"program\" : \"0.0.1\"")
            try base.folder.write(changed, to: "PLAN.json")
            try base.invent(accounts: 80, seed: 8)
        }
        let failure = await shards.failure { try await shards.make(name, change: change) }
        #expect(failure?.status.rawValue == difference.status, "\(failure?.message ?? "made")")
        #expect(failure?.message.contains(difference.words) == true, "\(failure?.message ?? "made")")
        #expect(try !shards.paths().contains { $0.contains("letters/") })
    }

    @Test func `a campaign that is no longer approved stops a shard with 77`() async throws {
        let shards = try await planned()
        let approvals = URL(filePath: shards.plan.campaign).appending(path: "approvals")
        try FileManager.default.removeItem(at: approvals)
        let failure = await shards.failure { try await shards.make("1/2") }
        #expect(failure?.status == .notPermitted)
        #expect(try !shards.paths().contains { $0.contains("letters/") })
    }

    @Test func `a run in shards is not made in one go beside them`() async throws {
        let shards = try await planned()
        let failure = await shards.failure { try await shards.base.make() }
        #expect(failure?.status == .tryAgain && failure?.message.contains("postronde seal") == true)
        try await shards.make("1/2")
        try FileManager.default.removeItem(atPath: "\(shards.folder())/shards")
        #expect(try await shards.base.make().state == .sealed)
    }

    @Test func `sealing waits for every shard and names those that are missing`() async throws {
        let shards = try await planned(3)
        let none = await shards.failure { try shards.seal() }
        #expect(none?.status == .tryAgain && none?.message.contains("3 of 3") == true)
        try await shards.make("2/3")
        let two = await shards.failure { try shards.seal() }
        #expect(two?.status == .tryAgain && two?.message.contains("1/3, 3/3") == true, "\(two?.message ?? "")")
        #expect(try !shards.paths().contains { $0.hasPrefix("letters/") || $0 == "READY" })
    }

    @Test func `a plan that leaves the number open takes the one that was used, and not two of them`() async throws {
        let shards = try await planned(nil)
        let none = await shards.failure { try shards.seal() }
        #expect(none?.status == .tryAgain && none?.message.contains("No shard") == true)
        try await shards.make("1/2")
        try await shards.make("2/3")
        let two = await shards.failure { try shards.seal() }
        #expect(two?.status == .badInput && two?.message.contains("of 2 and of 3") == true, "\(two?.message ?? "")")
        try FileManager.default.removeItem(atPath: "\(shards.folder())/shards/2-of-3")
        try await shards.make("2/2")
        #expect(try shards.seal().state == .sealed)
    }

    @Test(arguments: ["letters/print-0001.pdf", "manifest.sha256", "audit.checkpoint"])
    func `a shard that was changed releases nothing`(file: String) async throws {
        let shards = try await planned()
        try await shards.makeAll(of: 2)
        let place = URL(filePath: try shards.folder()).appending(path: "shards/1-of-2/\(file)")
        var bytes = try Data(contentsOf: place)
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: place)
        let failure = await shards.failure { try shards.seal() }
        #expect(failure?.status == .bug && failure?.message.contains("Nothing was released") == true)
        #expect(try !shards.paths().contains("READY"))
    }

    @Test func `shards that were never sealed are erased with the run`() async throws {
        let shards = try await planned()
        try await shards.make("1/2")
        var request = ErasureRequest(campaign: shards.plan.campaign, choice: .round("first", wave: 1))
        (request.output, request.isConfirmed) = (shards.plan.output, true)
        _ = try Erasure.perform(request, surroundings: RunScenario.surroundings)
        #expect(try !shards.paths().contains { $0.hasPrefix("shards/") })
        let failure = await shards.failure { try await shards.make("2/2") }
        #expect(failure?.status == .inputUnreadable)
        let sealing = await shards.failure { try shards.seal() }
        #expect(sealing?.status == .badInput && sealing?.message.contains("given up") == true)
    }

    @Test func `a shard of a run whose letters were erased makes none, and leaves nothing behind`() async throws {
        let shards = try await planned()
        try await shards.makeAll(of: 2)
        try shards.seal()
        var request = ErasureRequest(campaign: shards.plan.campaign, choice: .round("first", wave: 1))
        (request.output, request.isConfirmed) = (shards.plan.output, true)
        _ = try Erasure.perform(request, surroundings: RunScenario.surroundings)
        let before = try shards.paths()
        #expect(try await shards.make("1/2").state == .alreadyDone)
        #expect(try shards.paths() == before)
        #expect(try shards.base.verify().isGood)
    }

    @Test func `a file that is no plan, or one that was tampered with, is refused and never believed`() async throws {
        let shards = try await planned()
        let text = try String(contentsOfFile: shards.file, encoding: .utf8)
        #expect(!text.contains("operator\""), "nobody is named in a plan")
        let changes: [(Regex<Substring>, String)] = [
            (/"format" : 2,\n  "h/, "\"format\" : 3,\n  \"h"), (/"wave" : 1/, "\"wave\" : -1"),
            (/"round" : "first"/, "\"round\" : \"..\""), (/"runID" : "2026/, "\"runID\" : \"2027"),
            (/"firstSequence" : 0/, "\"firstSequence\" : 7"), (/"letters" : \d+/, "\"letters\" : 9223372036854775807"),
            (/"shards" : 2/, "\"shards\" : 0"), (/"number" : 1/, "\"number\" : 0"), (/"key" : "\w/, "\"key\" : \"x"),
            (/"campaign" : "extra-/, "\"campaign\" : \"../extra-"), (/\{/, "["), (/"bundles" : \[/, "\"x\" : ["),
        ]
        for (pattern, replacement) in changes {
            let changed = text.replacing(pattern, with: replacement)
            try #require(changed != text, "\(replacement)")
            try shards.base.folder.write(changed, to: "PLAN.json")
            let failure = await shards.failure { _ = try shards.frozen() }
            #expect(failure?.status == .badInput, "\(replacement): \(failure?.message ?? "taken")")
        }
        try shards.base.folder.write("", to: "PLAN.json")
        #expect(await shards.failure { _ = try shards.frozen() }?.status == .badInput)
        try FileManager.default.removeItem(atPath: shards.file)
        #expect(await shards.failure { _ = try shards.frozen() }?.status == .inputUnreadable)
    }
}
