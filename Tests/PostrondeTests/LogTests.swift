import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// What a run says to logs and to the monitoring.
    struct LogTests {
        private func records(_ run: ToolRun) throws -> [[String: Any]] {
            try run.errors.split(separator: "\n").map {
                try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any], "\($0)")
            }
        }

        @Test func `every line of a JSON log is an object with time, level and message`() throws {
            let place = try Workplace(accounts: 60)
            let run = try place.run(place.letters() + ["--log-format", "json", "--quiet"])
            #expect(run.status == Status.done && run.output.isEmpty)
            let records = try records(run)
            #expect(records.first?["message"] as? String == "run begins")
            #expect(records.last?["message"] as? String == "run ends")
            #expect(records.last?["state"] as? String == "sealed")
            #expect(records.allSatisfy { ($0["at"] as? String)?.hasSuffix("Z") == true && $0["level"] is String })
        }

        @Test func `a failure is a record too, with its status, and no other line stands beside it`() throws {
            let place = try Workplace(accounts: 60)
            let run = try place.run(place.letters() + ["--log-format", "json", "--round", "reminder-1"])
            #expect(run.status == Status.configuration)
            let last = try #require(try records(run).last)
            #expect(last["level"] as? String == "error" && last["status"] as? String == "78")
            #expect((last["reason"] as? String)?.contains("remind") == true)
        }

        @Test func `a name that holds a line end, a quote and an escape stays in its line`() throws {
            let place = try Workplace(accounts: 60)
            let name = "out\n{\"level\":\"info\"}\u{1B}[2J\u{202E}"
            let json = try place.run(place.letters(output: name) + ["--log-format", "json"])
            #expect(json.status == Status.done)
            #expect(try records(json).last?["folder"] as? String ?? "" != "")
            #expect(!json.errors.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
            let text = try place.run(place.letters(output: name) + ["--log-level", "info"])
            #expect(
                text.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("info postronde: ") },
                "\(text.errors)"
            )
            #expect(!text.errors.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        }

        @Test func `under systemd each line begins with its priority, for the stream that systemd gave`() throws {
            let place = try Workplace(accounts: 60)
            let words = try place.command(place.letters() + ["--log-level", "info"])
            let script = "JOURNAL_STREAM=$(stat -Lc %d:%i /dev/fd/2) exec \"$@\""
            let run = try runTool("sh", ["-c", script, "sh"] + words, in: place.folder.url)
            #expect(run.status == Status.done)
            #expect(
                run.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("<6>info postronde: ") },
                "\(run.errors)"
            )
            let other = try place.run(
                place.letters() + ["--log-level", "info"],
                environment: ["JOURNAL_STREAM": "1:2"]
            )
            #expect(other.errors.hasPrefix("info postronde: "))
        }

        @Test func `a level that there is not is refused with 64`() throws {
            let place = try Workplace(accounts: 60)
            let run = try place.run(place.letters() + ["--log-level", "loud"])
            #expect(run.status == Status.usage && run.errors.contains("--log-level must be"))
        }

        @Test func `metrics are what promtool wants, for a run that is done, and for one that failed`() throws {
            let place = try Workplace(accounts: 60)
            let flags = ["--metrics", "postronde.prom"]
            try #require(try place.run(place.letters() + flags).status == Status.done)
            let done = try place.folder.text(of: "postronde.prom")
            #expect(done.contains("postronde_run_exit_status{") && done.contains(",wave=\"1\"} 0\n"))
            #expect(try place.rights(of: "postronde.prom") == 0o644)
            let failed = try place.run(place.input() + flags + ["--key", "none.key"])
            #expect(failed.status == Status.configuration)
            let after = try place.folder.text(of: "postronde.prom")
            #expect(after.contains("} 78\n"))
            let success = { (text: String) in
                text.split(separator: "\n").first { $0.hasPrefix("postronde_run_last_success") }
            }
            #expect(success(after)?.split(separator: " ").last == success(done)?.split(separator: " ").last)
            for text in [done, after] {
                let judged = try runTool("promtool", ["check", "metrics"], input: Array(text.utf8))
                #expect(judged.status == 0 && judged.output.isEmpty && judged.errors.isEmpty, "\(judged.errors)")
            }
            #expect(!place.paths(in: ".").contains { $0.hasSuffix("prom.part") })
        }

        @Test func `metrics that cannot be written end a run that is done with 73, and hide no other failure`() throws {
            let place = try Workplace(accounts: 60)
            let flags = ["--metrics", "absent/postronde.prom"]
            let failed = try place.run(place.letters() + flags + ["--round", "reminder-1"])
            #expect(failed.status == Status.configuration)
            let done = try place.run(place.letters() + flags)
            #expect(done.status != Status.done && done.errors.contains("absent"))
            #expect(place.hasLetters())
        }
    }
}
