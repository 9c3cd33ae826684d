import Foundation

/// Programs that work at the same time, each one reading what the one before it writes, as a shell joins them with `|`.
///
/// What the last one writes is taken piece by piece, so that neither this program nor any pipe ever holds the whole.
package struct OutsidePipeline: Sendable {
    /// A program and its words.
    package struct Stage: Sendable {
        /// The program.
        package let program: OutsideProgram
        /// Its words, none of which a shell sees.
        package let arguments: [String]

        package init(_ program: OutsideProgram, _ arguments: [String]) {
            (self.program, self.arguments) = (program, arguments)
        }
    }

    /// How many bytes are taken at once.
    private static let pieceSize = 256 << 10
    /// Settings with which programs do something else than their words say.
    private static let unsetVariables = ["TAR_OPTIONS", "POSIXLY_CORRECT", "TAPE", "OPENSSL_CONF"]

    private let stages: [Stage]

    /// Joins programs, the first of which gets no input.
    package init(_ stages: [Stage]) {
        precondition(!stages.isEmpty, "A pipeline has a program.")
        self.stages = stages
    }

    /// Runs all to their ends and hands over what the last one writes.
    ///
    /// When `take` fails nothing more is read, so that the programs end by themselves; its failure is thrown on.
    ///
    /// - Returns: The name of the first program that failed or could not be started; `nil` when all went well.
    /// - Throws: What `take` throws.
    package func run<Failure>(_ take: ([UInt8]) throws(Failure) -> Void) throws(Failure) -> String? {
        var started: [Process] = []
        var source: Pipe?
        for stage in stages {
            let (process, output) = (Process(), Pipe())
            process.executableURL = URL(filePath: stage.program.path)
            process.arguments = stage.arguments
            process.environment = Self.environment
            if let source { process.standardInput = source } else { process.standardInput = FileHandle.nullDevice }
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else {
                // The programs before it find that nobody reads.
                try? source?.fileHandleForReading.close()
                for earlier in started { earlier.waitUntilExit() }
                return stage.program.name
            }
            started.append(process)
            source = output
        }
        let failure = Self.takeAll(from: source, take)
        for process in started { process.waitUntilExit() }
        if let failure { throw failure }
        let failed = zip(stages, started).first { $1.terminationReason != .exit || $1.terminationStatus != 0 }
        return failed?.0.program.name
    }

    private static func takeAll<Failure>(from pipe: Pipe?, _ take: ([UInt8]) throws(Failure) -> Void) -> Failure? {
        guard let reading = pipe?.fileHandleForReading else { return nil }
        defer { try? reading.close() }
        do throws(Failure) {
            while let piece = try? reading.read(upToCount: pieceSize), !piece.isEmpty { try take(Array(piece)) }
        } catch { return error }
        return nil
    }

    private static var environment: [String: String] {
        var environment = ProcessInfo.processInfo.environment
        for name in unsetVariables { environment[name] = nil }
        environment["LC_ALL"] = "C"
        return environment
    }
}
