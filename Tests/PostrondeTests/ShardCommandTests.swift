import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `plan --out`, `run --plan --shard` and `seal`, as engines call them.
    struct ShardCommandTests {
        private func planned(_ place: Workplace, _ more: [String] = []) throws -> ToolRun {
            var words = place.letters() + ["--bundle-size", "20", "--out", "PLAN.json"] + more
            words[0] = "plan"
            return try place.run(words)
        }

        private func shard(_ place: Workplace, _ name: String, _ more: [String] = []) throws -> ToolRun {
            try place.run(["run", "--plan", "PLAN.json", "--shard", name] + more)
        }

        @Test func `a plan, its shards and the seal give what a run gives, and say nothing when they are quiet`() throws
        {
            let place = try Workplace(accounts: 120)
            #expect(try place.run(place.letters(output: "whole") + ["--bundle-size", "20"]).status == Status.done)
            let steps = [
                try planned(place, ["--shards", "2", "--quiet"]), try shard(place, "2/2", ["--quiet"]),
                try shard(place, "1/2", ["--quiet", "--jobs", "1"]), try place.run(["seal", "PLAN.json", "--quiet"]),
                try place.run(["seal", "PLAN.json", "--quiet"]),
            ]
            for step in steps { #expect(step.status == Status.done && step.output.isEmpty && step.errors.isEmpty) }
            #expect(try place.manifest() == place.manifest(in: "whole"))
            #expect(try place.rights(of: "PLAN.json") == 0o600)
            #expect(try place.run(["audit", "verify", Workplace.campaign, "--output", "out"]).status == Status.done)
        }

        @Test func `every step says what comes next, and nothing of a person`() throws {
            let place = try Workplace(accounts: 120)
            let plan = try planned(place)
            #expect(plan.output.contains("postronde run --plan PLAN.json --shard 1/N"), "\(plan.output)")
            #expect(plan.output.contains("postronde seal PLAN.json"))
            let early = try place.run(["seal", "PLAN.json"])
            #expect(early.status == Status.tryAgain && early.errors.contains("No shard was made yet"))
            let made = try shard(place, "1/2")
            #expect(made.status == Status.done && made.output.contains("Shard 1/2: "))
            let incomplete = try place.run(["seal", "PLAN.json", "--json"])
            #expect(incomplete.status == Status.tryAgain && incomplete.errors.contains("2/2"))
            for step in [plan, early, made, incomplete] { try place.expectNoValue(in: step) }
            let text = try place.folder.text(of: "PLAN.json")
            for value in try place.personalValues() { #expect(!text.contains(value)) }
        }

        @Test func `only one start works on a shard, and the other is told to try again`() throws {
            let place = try Workplace(accounts: 120)
            #expect(try planned(place).status == Status.done)
            let run = try #require(place.runFolder())
            let held = "\(run)/shards/1-of-2"
            try FileManager.default.createDirectory(
                atPath: place.folder.path(held),
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            let words = try place.command(["run", "--plan", "PLAN.json", "--shard", "1/2"])
            let second = try runTool("flock", [place.folder.path("\(held)/lock")] + words, in: place.folder.url)
            #expect(second.status == Status.tryAgain && second.errors.contains("lock"), "\(second.errors)")
            #expect(try shard(place, "1/2").status == Status.done)
        }

        @Test func `a shard is made from other places, and a sealing needs neither inputs nor key`() throws {
            let place = try Workplace(accounts: 120)
            #expect(try planned(place).status == Status.done)
            try FileManager.default.moveItem(atPath: place.folder.path("in"), toPath: place.folder.path("moved"))
            try FileManager.default.moveItem(
                atPath: place.folder.path("campaign.key"),
                toPath: place.folder.path("moved/key")
            )
            #expect(try shard(place, "1/1").status == Status.inputUnreadable)
            let places =
                ["--accounts", "moved/accounts.xml", "--persons", "moved/persons.csv"]
                + ["--suppress", "moved/suppressed.txt", "--key", "moved/key"]
            let made = try shard(place, "1/1", places)
            #expect(made.status == Status.done, "\(made.errors)")
            try FileManager.default.removeItem(atPath: place.folder.path("moved"))
            try FileManager.default.removeItem(atPath: place.folder.path("Templates"))
            let sealed = try place.run(["seal", "PLAN.json"])
            #expect(sealed.status == Status.done && sealed.output.contains("/letters"), "\(sealed.errors)")
        }

        @Test(arguments: [
            ["run", "--plan", "PLAN.json"], ["run", "--shard", "1/2"],
            ["run", "--plan", "PLAN.json", "--shard", "3/2"],
            ["run", "--plan", "PLAN.json", "--shard", "0/2"], ["run", "--plan", "PLAN.json", "--shard", "1-2"],
            ["run", "--plan", "PLAN.json", "--shard", "1/2", "--wave", "1"],
            ["run", "--plan", "PLAN.json", "--shard", "1/2", "--dry-run"],
            ["run", "--plan", "PLAN.json", "--shard", "1/2", "--format", "text"], ["run"], ["plan"], ["seal"],
            ["plan", "campaign", "--accounts", "a", "--persons", "p", "--shards", "2"],
            ["plan", "campaign", "--accounts", "a", "--persons", "p", "--out", "P", "--shards", "0"],
        ])
        func `flags that do not go together are an error of usage`(words: [String]) throws {
            let ended = try Workplace().run(words)
            #expect(ended.status == Status.usage && !ended.errors.isEmpty, "\(ended.errors)")
        }

        @Test func `what is no plan is refused in one line that says how to make one`() throws {
            let place = try Workplace()
            try place.folder.write("{\"format\": 9}", to: "PLAN.json")
            for words in [["seal", "PLAN.json"], ["run", "--plan", "PLAN.json", "--shard", "1/2"]] {
                let ended = try place.run(words)
                #expect(ended.status == Status.badInput && ended.errors.contains("postronde plan --out"))
                #expect(ended.errors.split(separator: "\n").count == 1)
            }
            #expect(try place.run(["seal", "absent.json"]).status == Status.inputUnreadable)
            #expect(try place.run(["seal", "absent/PLAN.json"]).status == Status.inputUnreadable)
        }
    }
}
