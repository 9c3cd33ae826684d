import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `audit verify` and `audit checkpoint`.
    struct AuditTests {
        private static let namespace = "postronde-checkpoint@v1"

        /// A sealed run, whose checkpoints someone signs whom the trust folder knows.
        private func signedRun() throws -> Workplace {
            let place = try Workplace(accounts: 60)
            let key = place.folder.path("auditor")
            try #require(try runTool("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]).status == 0)
            let line =
                "auditor@example.org namespaces=\"\(Self.namespace)\" \(try place.folder.text(of: "auditor.pub"))"
            let signers = "\(try #require(place.approvers).trust)/allowed_signers"
            try place.folder.write(try place.folder.text(of: signers) + line, to: signers)
            let made = try place.run(place.letters() + ["--checkpoint-key", "auditor"])
            try #require(made.status == Status.done, "\(made.errors)")
            return place
        }

        private func verify(_ place: Workplace, _ more: [String] = []) throws -> ToolRun {
            try place.run(["audit", "verify", Workplace.campaign, "--output", "out"] + more)
        }

        private func checkpoint(_ place: Workplace, _ more: [String] = []) throws -> ToolRun {
            try place.run(["audit", "checkpoint", Workplace.campaign, "--output", "out"] + more)
        }

        @Test func `a sealed run is as it was recorded, and a changed bit is named with status 3`() throws {
            let place = try Workplace(accounts: 60)
            try #require(try place.run(place.letters()).status == Status.done)
            let good = try verify(place)
            #expect(good.status == Status.done && good.output.hasPrefix("All as it was recorded: "), "\(good.output)")
            let name = "\(try #require(place.runFolder()))/letters/print-0001.pdf"
            var bytes = try place.folder.bytes(of: name)
            bytes[bytes.count / 2] ^= 4
            try place.folder.write(bytes, to: name)
            let changed = try verify(place)
            #expect(changed.status == Status.mismatch)
            #expect(changed.output.contains("letters/print-0001.pdf: it was changed"), "\(changed.output)")
        }

        @Test func `the checkpoint beside the letters is signed, and ssh-keygen says so too`() throws {
            let place = try signedRun()
            let kept = "\(try #require(place.runFolder()))/audit.checkpoint"
            let verified = try verify(place, ["--checkpoint", kept, "--trust", "approvers/trust"])
            #expect(verified.status == Status.done, "\(verified.output)")
            let parts = try place.folder.text(of: kept).split(separator: "\n", omittingEmptySubsequences: false)
            let head = parts.prefix(3).joined(separator: "\n") + "\n"
            let start = try #require(parts.firstIndex { $0.hasPrefix("-----BEGIN SSH SIGNATURE") })
            try place.folder.write(parts[start...].joined(separator: "\n"), to: "kept.sig")
            let words = ["-Y", "verify", "-I", "auditor@example.org", "-n", Self.namespace]
            let files = [
                "-f", place.folder.path("approvers/trust/allowed_signers"), "-s", place.folder.path("kept.sig"),
            ]
            let judged = try runTool("ssh-keygen", words + files, input: Array(head.utf8))
            #expect(judged.status == 0, "\(judged.errors)")
        }

        @Test func `a checkpoint that nobody trusted signed does not pass for one`() throws {
            let place = try signedRun()
            try place.folder.write(try checkpoint(place).output, to: "plain.txt")
            let stranger = try #require(place.approvers).key(of: "client")
            try place.folder.write(try checkpoint(place, ["--checkpoint-key", stranger]).output, to: "stranger.txt")
            for (file, words) in [("plain.txt", nil), ("stranger.txt", "that nobody trusts for checkpoints")] {
                // Without a key the checkpoint is the one that the run signed.
                #expect(
                    try verify(place, ["--checkpoint", file]).status == Status.done,
                    "without trust, only the log counts"
                )
                let judged = try verify(place, ["--checkpoint", file, "--trust", "approvers/trust"])
                #expect(judged.status == (words == nil ? Status.done : Status.mismatch))
                #expect(judged.output.contains(words ?? "All as it was recorded"), "\(judged.output)")
            }
        }

        @Test func `a checkpoint that was changed by hand, or is none, is told`() throws {
            let place = try Workplace(accounts: 60)
            try #require(try place.run(place.letters()).status == Status.done)
            let text = try checkpoint(place).output
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            try #require(lines.count >= 3 && lines[0].hasPrefix("postronde/\(Workplace.campaign)/"))
            lines[1] = "\((Int(lines[1]) ?? 0) + 1)"
            try place.folder.write(lines.joined(separator: "\n"), to: "longer.txt")
            let cut = try verify(place, ["--checkpoint", "longer.txt"])
            #expect(cut.status == Status.mismatch && cut.output.contains("longer.txt: "), "\(cut.output)")
            try place.folder.write("brief", to: "none.txt")
            #expect(try verify(place, ["--checkpoint", "none.txt"]).status == Status.badInput)
            #expect(try verify(place, ["--checkpoint", "nowhere.txt"]).status == Status.inputUnreadable)
        }

        @Test func `dry and stopped runs stand in the log, without any run being sealed`() throws {
            let place = try Workplace(accounts: 60)
            #expect(try place.run(place.input() + ["--dry-run"]).status == Status.done)
            #expect(try place.run(place.letters() + ["--operator", "client"]).status == Status.notPermitted)
            let seen = try verify(place)
            #expect(seen.output == "All as it was recorded: 3 entries, 0 sealed runs, 0 files.\n", "\(seen.output)")
            #expect(try checkpoint(place).output.split(separator: "\n").dropFirst().first == "3")
        }

        @Test func `where nothing was recorded, and with a key that cannot sign, nothing is printed`() throws {
            let place = try Workplace(accounts: 20)
            for absent in [try verify(place), try checkpoint(place)] {
                #expect(absent.status == Status.inputUnreadable && absent.output.isEmpty, "\(absent.errors)")
            }
            try #require(try place.run(place.letters()).status == Status.done)
            try place.folder.write("no key", to: "bad.key")
            let bad = try checkpoint(place, ["--checkpoint-key", "bad.key"])
            #expect(bad.status == Status.configuration && bad.output.isEmpty && bad.errors.contains("bad.key"))
        }
    }
}
