import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// The whole way of a campaign as docs/operating.md walks it: waves, a hold, a delta, a package with its receipt, a
    /// reprint, returned mail, a reminder, and the effect.
    struct WholeWayTests {
        private let place: Workplace

        init() throws {
            place = try Workplace(accounts: 400)
            for name in ["sender", "receiver"] {
                let made = try runTool("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", place.folder.path(name)])
                try #require(made.status == 0, "\(made.errors)")
            }
            try place.change("approvers/trust/allowed_signers") { signers in
                let key = (try? place.folder.text(of: "receiver.pub")) ?? ""
                return signers + "print@example.org namespaces=\"postronde-receipt@v1\" \(key)"
            }
            try place.inventLater(every: 3)
            let numbers = try place.accountNumbers().prefix(100)
            try place.folder.write(numbers.joined(separator: "\n") + "\n", to: "in/delta.txt")
        }

        /// Runs a step, which has to end with a status and say something.
        @discardableResult
        private func step(
            _ words: [String],
            _ status: Int32 = Status.done,
            says text: String,
            sourceLocation: SourceLocation = #_sourceLocation
        ) throws -> ToolRun {
            let run = try place.run(words)
            #expect(run.status == status, "\(words[0]): \(run.errors)", sourceLocation: sourceLocation)
            #expect(
                (run.output + run.errors).contains(text),
                "\(run.output)\(run.errors)",
                sourceLocation: sourceLocation
            )
            try place.expectNoValue(in: run, sourceLocation: sourceLocation)
            return run
        }

        private let campaign = Workplace.campaign

        private func wave(_ number: Int, _ more: [String] = []) -> [String] {
            place.letters() + ["--wave", "\(number)", "--bundle-size", "40"] + more
        }

        private func decide(_ word: String, _ number: Int) -> [String] {
            ["wave", word, campaign, "--output", "out", "--wave", "\(number)", "--reason", "Storing"]
        }

        @Test func `every step leads to the next`() throws {
            try waves()
            try delivery()
            let again = try missingSheets()
            try callers(about: again)
            try afterwards()
        }

        private func waves() throws {
            try step(
                ["plan"] + place.letters().dropFirst() + ["--waves", "3", "--freeze-waves"],
                says: "Waves, laid down"
            )
            try step(wave(1), says: "Letters: out/")
            try step(decide("hold", 2), says: "is on hold")
            try step(wave(2), Status.tryAgain, says: "Storing")
            try step(decide("release", 2), says: "is released")
            try step(wave(2, ["--delta", "in/delta.txt"]), says: "switched-on-since")
            try step(wave(3), says: "Letters: out/")
            try step(["wave", "show", campaign, "--output", "out"], says: "released")
        }

        private func delivery() throws {
            try step(
                ["pack", campaign, "--wave", "1", "--to", "print", "--not-encrypted", "--sign-key", "sender"]
                    + place.recorded,
                says: "p1"
            )
            let name = try #require(FileManager.default.contentsOfDirectory(atPath: place.folder.path("print")).first)
            let line =
                """
                tar -xf print/\(name)/\(name).tar && sh print/\(name)/check-package inside \(name) \
                && sh print/\(name)/check-package receipt \(name) print@example.org > receipt.txt \
                && ssh-keygen -q -Y sign -n postronde-receipt@v1 -f receiver receipt.txt && mv \(name) inside
                """
            let checked = try runTool("sh", ["-c", line], in: place.folder.url)
            #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
            try step(
                ["receipt", campaign, "receipt.txt", "--trust", "approvers/trust", "--output", "out"],
                says: "print@example.org"
            )
            let ledger = place.folder.path("out/\(campaign)/ledger.sqlite")
            let state = try runTool("sqlite3", [ledger, "SELECT state FROM run ORDER BY number"])
            #expect(state.output == "handed-over\nsealed\nsealed\n")
        }

        /// The report of sheets lacks two letters, which are made again; returns the reference of one.
        private func missingSheets() throws -> String {
            let rows = try place.folder.text(of: "inside/sheets.csv").split(separator: "\n").dropFirst()
                .map { $0.split(separator: ";") }
            let lines = rows.dropFirst(2).flatMap { row in
                (1...(Int(row[5]) ?? 1)).map { "\(row[0]);\($0);inserted" }
            }
            try place.folder.write(
                (["reference;sheet;status"] + lines).joined(separator: "\n") + "\n",
                to: "report.csv"
            )
            try step(
                ["reconcile", campaign, "report.csv", "--wave", "1", "--to", "again.csv"] + place.recorded,
                Status.mismatch,
                says: "missing"
            )
            try step(
                ["reprint", campaign, "--references", "again.csv", "--reason", "missing", "--to", "again"]
                    + place.recorded,
                says: "Made 2 letters"
            )
            return String(try #require(place.paths(in: "again").first).prefix(16))
        }

        private func callers(about reference: String) throws {
            try step(["letter", "verify", reference] + place.recorded, says: "State               sent")
            try step(
                ["reprint", campaign, "--reference", reference, "--form", "braille", "--reason", "asked"]
                    + place.recorded
                    + ["--to", "braille"],
                says: "braille"
            )
            try place.folder.write("reference;returned;reason\n\(reference);2026-12-03;moved\n", to: "returned.csv")
            try step(
                ["returned", campaign, "returned.csv", "--persons", "in/persons.csv", "--list", "register.csv"]
                    + place.recorded,
                says: "Recorded 1 letters"
            )
        }

        private func afterwards() throws {
            var reminder = place.letters(day: "2026-12-20") + ["--round", "reminder-1"]
            reminder[try #require(reminder.firstIndex(of: "in/accounts.xml"))] = "in/later.xml"
            let made = try step(reminder, says: "ECS-H-NL")
            #expect(made.output.contains("returned-mail") || made.output.contains("has-app"))
            try step(
                ["effect", campaign, "--accounts", "in/later.xml", "--round", "first"] + place.recorded,
                says: "With check"
            )
            try step(["audit", "verify", campaign, "--output", "out"], says: "All as it was recorded")
        }
    }
}
