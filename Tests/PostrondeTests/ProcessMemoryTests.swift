import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// What is in the memory of a run stays there.
    struct ProcessMemoryTests {
        /// A run that a fault ends while it works.
        private func faultyRun(_ place: Workplace, _ environment: [String: String] = [:]) throws -> ToolRun {
            let words = try place.command(
                place.letters() + ["--max-refused", "5%", "--bundle-size", "50", "--jobs", "1"],
                environment: environment
            )
            // The fault comes where letters are written.
            let script = """
                ulimit -c unlimited
                strace -f -o /dev/null -e trace=renameat2 -e inject=renameat2:signal=SEGV:when=12 "$@"
                """
            return try runTool("bash", ["-c", script, "bash"] + words, in: place.folder.url)
        }

        @Test func `a fault leaves no core dump and no trace with names`() throws {
            let place = try Workplace(accounts: 2500)
            let run = try faultyRun(place, ["SWIFT_BACKTRACE": "enable=yes"])
            #expect(run.status != Status.done && run.status != Status.tryAgain)
            #expect(!run.errors.contains("Backtrace") && !run.errors.contains("Registers"), "\(run.errors.prefix(400))")
            try place.expectNoValue(in: run)
            #expect(!place.paths(in: ".").contains { $0.hasPrefix("core") || $0.contains("/core") })
            #expect(
                try place.run(place.letters() + ["--max-refused", "5%", "--bundle-size", "50"]).status == Status.done
            )
        }

        @Test func `the limit on core dumps is nothing, and other users cannot look into the process`() throws {
            let place = try Workplace(accounts: 2500)
            let script = """
                "$@" & pid=$!
                for try in $(seq 500); do
                    grep -q "^Max core file size *0 *0" /proc/$pid/limits 2>/dev/null && break
                    sleep 0.01
                done
                cat /proc/$pid/limits; tr '\\0' ' ' < /proc/$pid/cmdline; wait $pid
                """
            let words = try place.command(place.letters() + ["--max-refused", "5%", "--quiet"])
            let run = try runTool("bash", ["-c", script, "bash"] + words, in: place.folder.url)
            #expect(run.status == Status.done, "\(run.errors)")
            #expect(run.output.contains(/Max core file size +0 +0/), "\(run.output)")
            #expect(run.output.contains("--accounts in/accounts.xml"))
            try place.expectNoValue(in: run)
        }
    }
}
