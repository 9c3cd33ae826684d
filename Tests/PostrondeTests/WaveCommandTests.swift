import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `plan --freeze-waves`, `run --wave` and `wave`, and what comes after: a reminder and the effect.
    struct WaveCommandTests {
        private let place: Workplace

        init() throws {
            place = try Workplace(accounts: 400)
        }

        @Test func `three waves, a hold and a delta`() throws {
            let laid = try place.layDown(3)
            #expect(
                laid.status == Status.done && laid.output.contains("Waves, laid down"),
                "\(laid.output)\(laid.errors)"
            )
            #expect(laid.output.contains("Aanname: "))
            #expect(try place.makeWave(1).status == Status.done)
            #expect(try place.decide("hold", wave: 2, "Storing bij het contactcentrum").status == Status.done)
            let held = try place.makeWave(2)
            #expect(held.status == Status.tryAgain && held.errors.contains("Storing bij het contactcentrum"))
            #expect(!place.paths(in: "out").contains { $0.contains("first-w2/") && $0.hasSuffix("READY") })
            #expect(try place.decide("release", wave: 2, "Storing verholpen").status == Status.done)
            let numbers = try place.accountNumbers()
            try place.folder.write(numbers.prefix(200).joined(separator: "\n") + "\n", to: "in/delta.txt")
            let second = try place.makeWave(2, ["--delta", "in/delta.txt"])
            #expect(second.status == Status.done && second.output.contains("switched-on-since"))
            #expect(try place.decide("stop", wave: 3, "De opdrachtgever stopt").status == Status.done)
            #expect(try place.makeWave(3).status == Status.notPermitted)
            let shown = try place.run(["wave", "show", Workplace.campaign, "--output", "out"])
            #expect(shown.output.contains("De opdrachtgever stopt"))
            #expect(try place.run(["audit", "verify", Workplace.campaign, "--output", "out"]).status == Status.done)
        }

        @Test(arguments: [["--round", "second"], ["--wave", "0"], ["--reason", "   "]])
        func `a decision about no wave, or without a reason, is refused`(flags: [String]) throws {
            var words = ["wave", "hold", Workplace.campaign, "--output", "out", "--wave", "1", "--reason", "r"]
            for index in stride(from: 0, to: flags.count, by: 2) {
                if let place = words.firstIndex(of: flags[index]) {
                    words[place + 1] = flags[index + 1]
                } else {
                    words += flags
                }
            }
            #expect(try place.run(words).status == Status.usage)
        }

        @Test func `a reminder goes to those who are still without, and the effect is counted`() throws {
            #expect(try place.run(place.letters()).status == Status.done)
            try place.inventLater(every: 3)
            var words = place.letters(day: "2026-12-20") + ["--round", "reminder-1"]
            words[words.firstIndex(of: "in/accounts.xml")!] = "in/later.xml"
            let reminder = try place.run(words)
            #expect(reminder.status == Status.done, "\(reminder.errors)")
            let effect = try place.run(
                ["effect", Workplace.campaign, "--accounts", "in/later.xml", "--round", "first"] + place.recorded
            )
            #expect(effect.status == Status.done && effect.output.contains("With check"), "\(effect.errors)")
            try place.expectNoValue(in: effect)
            let json = try place.run(
                ["effect", Workplace.campaign, "--accounts", "in/later.xml", "--json", "--round", "first"]
                    + place.recorded
            )
            let report = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
            let wave = try #require((report["waves"] as? [[String: Any]])?.first?["written"] as? [String: Int])
            #expect(wave["people"] == wave["withFactor"]! + wave["passwordOnly"]! + wave["closed"]! + wave["absent"]!)
            #expect(wave["withFactor"]! * 5 > wave["people"]!)
            let early = try place.run(["effect", Workplace.campaign, "--accounts", "in/accounts.xml"] + place.recorded)
            #expect(early.status == Status.badInput && early.errors.contains("2026-11-01"))
        }
    }
}
