import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// A run in shards: planned once, made anywhere, sealed when all are there.
struct ShardTests {
    @Test(arguments: [1, 2, 3, 50])
    func `shards and the whole run give the same letters and records`(count: Int) async throws {
        let base = try RunScenario()
        let whole = try await base.make { $0.output = base.folder.path("whole") }
        let shards = ShardScenario(base)
        try await shards.freeze(shards: count)
        try await shards.makeAll(of: count)
        let sealed = try shards.seal()
        #expect(sealed.state == .sealed)
        let released = try RunScenario.released(in: sealed.folder)
        #expect(released.count > 8, "letters and records")
        #expect(try released == RunScenario.released(in: whole.folder))
        let ready = try Data(contentsOf: URL(filePath: whole.folder).appending(path: "READY"))
        #expect(try Data(contentsOf: URL(filePath: sealed.folder).appending(path: "READY")) == ready)
        #expect(try base.verify().isGood)
    }

    @Test(arguments: [PackageForm.bundle, .single])
    func `every form of letters can be made in shards`(package: PackageForm) async throws {
        let base = try RunScenario(accounts: 80)
        let change: (inout RunPlan) -> Void = {
            $0.package = package
            $0.formats = [.pdf, .text, .html]
        }
        let whole = try await base.make {
            change(&$0)
            $0.output = base.folder.path("whole")
        }
        let shards = ShardScenario(base, change: change)
        try await shards.freeze()
        try await shards.makeAll(of: 2)
        let sealed = try shards.seal()
        #expect(try RunScenario.released(in: sealed.folder) == RunScenario.released(in: whole.folder))
    }

    @Test func `a shard that was stopped goes on, and one that is done says so`() async throws {
        let base = try RunScenario()
        let whole = try await base.make { $0.output = base.folder.path("whole") }
        let shards = ShardScenario(base)
        try await shards.freeze(shards: 2)
        let stop = StopRequest()
        let stopped = await shards.failure {
            try await shards.make("1/2", stop: stop, tell: { if $0.step == .writing, $0.done > 20 { stop.ask() } }) {
                $0.jobs = 1
            }
        }
        #expect(stopped?.status == .tryAgain)
        #expect(try await shards.make("1/2").state == .shard("1/2"))
        let before = try RunScenario.files(in: shards.folder())
        #expect(try await shards.make("1/2").state == .alreadyDone)
        #expect(try RunScenario.files(in: shards.folder()) == before)
        try await shards.make("2/2")
        let sealed = try shards.seal()
        #expect(try RunScenario.released(in: sealed.folder) == RunScenario.released(in: whole.folder))
    }

    @Test func `nothing of a person and no ledger stays of the shards, and everyone says that all is done`()
        async throws
    {
        let base = try RunScenario()
        let shards = ShardScenario(base)
        try await shards.freeze(shards: 2)
        #expect(try shards.paths().contains("shards/written-before.pseudonyms"))
        try await shards.makeAll(of: 2)
        let folder = try shards.seal().folder
        let left = try shards.paths().filter { $0.hasPrefix("shards/") }
        #expect(left.contains("shards/2-of-2/audit.jsonl") && left.contains("shards/1-of-2/audit.checkpoint"))
        #expect(!left.contains { $0.contains("ledger") || $0.contains("lock") || $0.contains("pseudonyms") })
        let before = try RunScenario.files(in: folder)
        #expect(try await shards.make("1/2").state == .alreadyDone)
        #expect(try shards.seal().state == .alreadyDone)
        #expect(try await base.make().state == .alreadyDone)
        #expect(try await shards.freeze(shards: 2).state == .alreadyDone)
        #expect(try RunScenario.files(in: folder) == before)
        #expect(try base.verify().isGood)
    }

    @Test func `the log of the campaign says where the log of each shard ended`() async throws {
        let base = try RunScenario()
        let shards = ShardScenario(base)
        try await shards.freeze(shards: 2)
        try await shards.makeAll(of: 2)
        let folder = try shards.seal().folder
        let log = try String(contentsOfFile: "\(folder)/shards/2-of-2/audit.jsonl", encoding: .utf8)
        let checkpoint = try String(contentsOfFile: "\(folder)/shards/2-of-2/audit.checkpoint", encoding: .utf8)
        #expect(checkpoint.split(separator: "\n")[1] == "\(log.split(separator: "\n").count)")
        try Data("other".utf8).write(to: URL(filePath: "\(folder)/shards/2-of-2/audit.jsonl"))
        let changed = try base.verify()
        #expect(!changed.isGood && changed.text.contains("shards/2-of-2/audit.jsonl"), "\(changed.text)")
    }

    @Test func `people whom an earlier run wrote to get no second letter from a shard`() async throws {
        let base = try RunScenario()
        try await base.make()
        let shards = ShardScenario(base) { $0.wave = 2 }
        let frozen = try await shards.freeze(shards: 2)
        #expect(frozen.counts?.letters == 0)
        try await shards.makeAll(of: 2)
        #expect(try shards.seal().counts?.letters == 0)
    }

    @Test func `a plan that is frozen again is the same plan, and another one does not take its name`() async throws {
        let base = try RunScenario(accounts: 60)
        let shards = ShardScenario(base)
        try await shards.freeze(shards: 2)
        let bytes = try Data(contentsOf: URL(filePath: shards.file))
        try await shards.make("1/2")
        try await shards.freeze(shards: 2)
        #expect(try Data(contentsOf: URL(filePath: shards.file)) == bytes)
        let other = await shards.failure { try await shards.freeze(shards: 3) }
        #expect(other?.status == .cannotCreate)
        try await shards.make("2/2")
        #expect(try shards.seal().state == .sealed)
    }

    @Test func `a sealing that was stopped at any shard goes on`() async throws {
        let base = try RunScenario()
        let whole = try await base.make { $0.output = base.folder.path("whole") }
        let shards = ShardScenario(base)
        try await shards.freeze(shards: 4)
        try await shards.makeAll(of: 4)
        for place in 1...3 {
            let (stop, told) = (StopRequest(), Counter())
            let failure = await shards.failure {
                try shards.seal(stop: stop, tell: { _ in if told.next() == place { stop.ask() } })
            }
            #expect(failure?.status == .tryAgain, "at shard \(place)")
            #expect(try !shards.paths().contains("READY"))
            // What was taken over stays with the run: a shard that is started again makes nothing.
            #expect(try await shards.make("1/4").state == .alreadyDone)
        }
        let sealed = try shards.seal()
        #expect(try RunScenario.released(in: sealed.folder) == RunScenario.released(in: whole.folder))
        #expect(try base.verify().isGood)
    }

    private final class Counter: @unchecked Sendable {
        private let lock = NSLock()
        private var count = 0
        func next() -> Int {
            lock.withLock {
                count += 1
                return count
            }
        }
    }

}
