import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `erase`, as an operator and as a timer call it.
    struct EraseTests {
        private func erase(_ place: Workplace, _ flags: [String]) throws -> ToolRun {
            try place.run(["erase", Workplace.campaign, "--output", "out"] + flags)
        }

        @Test func `a wave is shown, then erased, and the audit log knows it`() throws {
            let place = try Workplace(accounts: 60)
            try #require(try place.run(place.letters()).status == Status.done)
            let shown = try erase(place, ["--round", "first", "--wave", "1"])
            #expect(shown.status == Status.done && shown.output.contains("nothing was"))
            #expect(place.hasLetters())
            let done = try erase(place, ["--round", "first", "--wave", "1", "--confirm"])
            #expect(done.status == Status.done && done.output.hasPrefix("Erased: "), "\(done.errors)")
            #expect(!place.hasLetters())
            let verified = try place.run(["audit", "verify", Workplace.campaign, "--output", "out"])
            #expect(verified.status == Status.done && verified.output.contains("erased"))
            #expect(try place.run(place.letters()).output.contains("its letters were erased on"))
            #expect(try erase(place, ["--round", "first", "--confirm"]).output == "There is nothing to erase.\n")
        }

        @Test func `the whole campaign goes with its key`() throws {
            let place = try Workplace(accounts: 60)
            try #require(try place.run(place.letters()).status == Status.done)
            let done = try erase(place, ["--whole-campaign", "--key", "campaign.key", "--confirm"])
            #expect(done.status == Status.done && done.output.contains("the key campaign.key"), "\(done.errors)")
            #expect(!FileManager.default.fileExists(atPath: place.folder.path("campaign.key")))
        }

        @Test(arguments: [
            [], ["--due", "--whole-campaign"], ["--wave", "1"], ["--round", "second"], ["--until", "gisteren"],
            ["--round", "first", "--wave", "0"],
        ])
        func `what to erase must be said once and rightly, else 64`(flags: [String]) throws {
            #expect(try erase(try Workplace(), flags).status == Status.usage)
        }

        @Test func `where nothing was recorded there is nothing to erase: 66`() throws {
            #expect(try erase(try Workplace(), ["--due"]).status == Status.inputUnreadable)
        }

        @Test func `a run that is killed while erasing is finished by the same command`() throws {
            let place = try Workplace(accounts: 400)
            let single = ["--package", "single", "--format", "pdf,text"]
            try #require(try place.run(place.letters() + single).status == Status.done)
            let words = ["erase", Workplace.campaign, "--output", "out", "--round", "first", "--confirm"]
            // The 40th file that is removed never goes, for the program is killed there.
            let killed = try place.run(
                words,
                under: [
                    "strace", "-f", "-o", "/dev/null", "-e", "trace=unlinkat", "-e",
                    "inject=unlinkat:signal=KILL:when=40",
                ]
            )
            #expect(killed.status != Status.done)
            let verified = try place.run(["audit", "verify", Workplace.campaign, "--output", "out"])
            #expect(verified.status == Status.done, "half erased is no mismatch: \(verified.output)")
            #expect(try place.run(words).status == Status.done)
            #expect(!place.hasLetters())
            #expect(try place.run(["audit", "verify", Workplace.campaign, "--output", "out"]).status == Status.done)
        }
    }
}
