import ExtractReading
import Foundation

/// A program that says nothing of what it took: the kernel does, when it has ended.
struct OtherProgram {
    private let name: String
    private let arguments: [String]

    init(_ name: String, _ arguments: [String]) {
        (self.name, self.arguments) = (name, arguments)
    }

    /// Runs it to its end.
    ///
    /// - Throws: ``BenchmarkFailure`` when it fails.
    func measurement(name label: String, records: Int) throws -> Measurement {
        let before = Self.children
        let clock = ContinuousClock.now
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw BenchmarkFailure("\(name): failed with status \(process.terminationStatus). Is it installed?")
        }
        let wall = ContinuousClock.now - clock
        let after = Self.children
        return Measurement(
            name: label,
            letters: records,
            workers: 1,
            cpuSeconds: after.user + after.system - before.user - before.system,
            userSeconds: after.user - before.user,
            wallSeconds: Double(wall.components.seconds) + Double(wall.components.attoseconds) / 1e18,
            setUpSeconds: 0,
            bytes: 0,
            // That of the largest child so far: not of this one alone.
            peakKiB: 0,
            checksum: ""
        )
    }

    /// What all children have used that have ended.
    private static var children: (user: Double, system: Double) {
        var usage = rusage()
        _ = unsafe getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return (seconds(usage.ru_utime), seconds(usage.ru_stime))
    }
}

/// The schema of the accounts as a file, for programs that cannot take it from ours.
enum AccountSchemaFile {
    /// Writes it.
    static func write(to path: String) throws {
        try Data(AccountSchema.text.utf8).write(to: URL(filePath: path))
    }
}
