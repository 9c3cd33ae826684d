import Foundation
import Synchronization
import TestSupport
import Testing

extension ProgramTests {
    /// Runs that are stopped, kept waiting or cut off, and the same command again.
    struct StoppedRunTests {
        /// Small bundles, one at a time, so that a run has many places to stop.
        private let slowly = ["--bundle-size", "50", "--jobs", "1", "--progress", "plain", "--max-refused", "5%"]

        @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
        func `a signal ends a run with 75, and the same command finishes it`(signal: Int32) throws {
            let place = try Workplace(accounts: 2500)
            let words = place.letters() + slowly
            let stopped = try StartedRun(place, words).send(signal, atLine: "writing:")
            #expect(stopped.status == Status.tryAgain)
            #expect(stopped.errors.contains("postronde: Stopped on request."))
            #expect(stopped.secondsToEnd < 10)
            let run = try #require(place.runFolder())
            let files = place.paths(in: run)
            #expect(!files.contains("READY") && !files.contains("control.csv"))
            let kept = files.count { $0.contains("letters/") && $0.hasSuffix(".pdf") }
            #expect(kept > 0)
            let finished = try place.run(words)
            #expect(finished.status == Status.done)
            #expect(place.paths(in: run).contains("READY"))
            #expect(place.paths(in: run).count { $0.contains("letters/") && $0.hasSuffix(".pdf") } > kept)
            #expect(try place.run(place.letters(output: "straight") + slowly).status == Status.done)
            #expect(try place.manifest() == place.manifest(in: "straight"), "as if it had never been stopped")
        }

        @Test func `a signal while a run reads ends it before the next step`() throws {
            let place = try Workplace(accounts: 30000)
            let stopped = try StartedRun(place, place.letters() + slowly).send(SIGTERM, atLine: "reading")
            #expect(stopped.status == Status.tryAgain)
            #expect(!place.paths(in: "out").contains { $0.hasSuffix("legal-check.json") })
            #expect(!place.hasLetters())
        }

        @Test func `a run that is killed goes on with the same command`() throws {
            let place = try Workplace(accounts: 3000)
            let words = place.letters() + slowly
            let killed = try StartedRun(place, words).send(SIGKILL, atLine: "writing:")
            #expect(killed.status == 128 + SIGKILL)
            #expect(try place.run(words).status == Status.done)
            #expect(try place.run(place.letters(output: "straight") + slowly).status == Status.done)
            #expect(try place.manifest() == place.manifest(in: "straight"))
        }

        /// The files beside the letters get their names by this call: the legal check first, READY last.
        @Test func `a run that is killed while a record gets its name goes on with the same command`() throws {
            let place = try Workplace(accounts: 60)
            try #require(try place.run(place.letters(output: "straight")).status == Status.done)
            var kills = 0
            for number in 1...17 {
                try? FileManager.default.removeItem(atPath: place.folder.path("out"))
                let killed = try place.run(
                    place.letters(),
                    under: ["strace", "-f", "-o", "/dev/null", "-e", "trace=renameat"]
                        + ["-e", "inject=renameat:signal=KILL:when=\(number)"]
                )
                kills += killed.status == Status.done ? 0 : 1
                let finished = try place.run(place.letters())
                #expect(finished.status == Status.done, "\(number): \(finished.errors)")
                #expect(!place.paths(in: "out").contains { $0.hasSuffix(".part") })
                #expect(try place.manifest() == place.manifest(in: "straight"))
            }
            #expect(kills >= 10, "the calls are counted for each thread, so that some numbers are not reached")
        }

        @Test func `a wave that another process holds ends with 75, but a proof may be made`() throws {
            let place = try Workplace(accounts: 60)
            #expect(try place.run(place.letters() + ["--dry-run"]).status == Status.done)
            let lock = "out/\(Workplace.campaign)/first-w1.lock"
            let refused = try place.run(place.letters(), under: ["flock", lock])
            #expect(refused.status == Status.tryAgain && refused.output.isEmpty)
            #expect(refused.errors.contains("first-w1.lock"))
            #expect(refused.errors.split(separator: "\n").count == 1)
            #expect(try place.run(place.letters() + ["--dry-run"], under: ["flock", lock]).status == Status.done)
            #expect(try place.run(place.letters()).status == Status.done)
        }

        @Test func `another unfinished run of the wave ends with 75 until a reason is given`() throws {
            let place = try Workplace(accounts: 2000)
            _ = try StartedRun(place, place.letters() + slowly).send(SIGTERM, atLine: "writing:")
            let other = place.letters() + ["--bundle-size", "40", "--max-refused", "5%"]
            let refused = try place.run(other)
            #expect(refused.status == Status.tryAgain && refused.errors.contains("2026-11-16-"))
            #expect(try place.run(other + ["--again", "kleinere bundels"]).status == Status.done)
        }
    }
}

/// A run that works beside the test, watched by its progress lines.
private struct StartedRun {
    private let process = Process()
    private let errors = Pipe()

    /// What is left of a run that got a signal.
    struct End {
        let status: Int32
        let errors: String
        let secondsToEnd: Double
    }

    init(_ place: Workplace, _ arguments: [String]) throws {
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = Array(try place.command(arguments).dropFirst())
        process.currentDirectoryURL = place.folder.url
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
    }

    /// Waits for a progress line, sends a signal, and waits for the end.
    func send(_ signal: Int32, atLine beginning: String) throws -> End {
        var text = ""
        var sentAt: ContinuousClock.Instant?
        while true {
            let chunk = errors.fileHandleForReading.availableData
            if chunk.isEmpty { break }
            text += String(decoding: chunk, as: UTF8.self)
            if sentAt == nil, text.split(separator: "\n").contains(where: { $0.hasPrefix(beginning) }) {
                sentAt = .now
                kill(process.processIdentifier, signal)
            }
        }
        process.waitUntilExit()
        let sent = try #require(sentAt, "the run never said '\(beginning)': \(text)")
        let isExit = process.terminationReason == .exit
        return End(
            status: isExit ? process.terminationStatus : 128 + process.terminationStatus,
            errors: text,
            secondsToEnd: (ContinuousClock.now - sent) / .seconds(1)
        )
    }
}
