import Foundation
import LetterRun
import TestSupport
import Testing

@testable import postronde

extension ProgramTests {
    /// How far a run is, for who waits for it.
    struct ProgressTests {
        private func progress(_ done: Int, of total: Int) -> RunProgress {
            RunProgress(step: .writing, done: done, total: total)
        }

        @Test func `the pace tells how many letters a second, and how long the rest takes`() {
            var pace = ProgressPace()
            let begin = ContinuousClock.now
            pace.note(progress(0, of: 10_000), at: begin)
            #expect(pace.words(progress(0, of: 10_000)).isEmpty)
            pace.note(progress(2000, of: 10_000), at: begin + .seconds(4))
            #expect(pace.words(progress(2000, of: 10_000)) == ", 500 a second, 16 s left")
            #expect(pace.bar(progress(2000, of: 10_000)) == "[####                ] ")
        }

        @Test func `letters that an earlier start made do not count as pace`() {
            var pace = ProgressPace()
            let begin = ContinuousClock.now
            pace.note(progress(9000, of: 10_000), at: begin)
            pace.note(progress(9500, of: 10_000), at: begin + .seconds(5))
            #expect(pace.words(progress(9500, of: 10_000)) == ", 100 a second, 5 s left")
        }

        @Test(arguments: [
            (1.0, "1 s"), (59.2, "1 min 0 s"), (200, "3 min 20 s"), (7500, "2 h 5 min"), (1e12, "277 h 46 min"),
        ])
        func `times are told in the units of people`(seconds: Double, text: String) {
            #expect(ProgressPace.time(seconds) == text)
        }

        @Test func `on a terminal one line with a bar is rewritten; with TERM=dumb and in a pipe there is none`() throws
        {
            let place = try Workplace(accounts: 2500)
            let words = place.letters() + ["--max-refused", "5%", "--bundle-size", "50", "--jobs", "1"]
            let shown = try onTerminal(place, words, term: "xterm")
            #expect(shown.contains("\r\u{1B}[2K[") && shown.contains("] writing: "), "\(shown.suffix(300))")
            #expect(!shown.replacing("\u{1B}[2K", with: "").contains("\u{1B}"), "no other sequence")
            let dumb = try onTerminal(place, place.letters(output: "dumb") + ["--max-refused", "5%"], term: "dumb")
            #expect(!dumb.contains("\u{1B}"))
            let piped = try place.run(place.letters(output: "piped") + ["--max-refused", "5%"])
            #expect(!piped.errors.contains("\u{1B}"))
        }

        /// What a terminal gets (script(1) is one).
        private func onTerminal(_ place: Workplace, _ words: [String], term: String) throws -> String {
            let command = try place.command(words, environment: ["TERM": term]).map { "'\($0)'" }.joined(separator: " ")
            let run = try runTool("script", ["-qec", command, "/dev/null"], in: place.folder.url)
            #expect(run.status == Status.done, "\(run.output.suffix(300))")
            return run.output
        }
    }
}
