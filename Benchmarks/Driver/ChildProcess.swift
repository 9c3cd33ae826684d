import Foundation

/// Runs a program and reads the measurement on its last line.
struct ChildProcess {
    let executable: String

    /// Waits for the program.
    ///
    /// - Throws: ``BenchmarkFailure`` when it fails or says nothing that can be read.
    func measurement(_ arguments: [String]) throws -> Measurement {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let command = ([executable] + arguments).joined(separator: " ")
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw BenchmarkFailure("\(command): failed with status \(process.terminationStatus).")
        }
        let line = data.split(separator: UInt8(ascii: "\n")).last ?? Data()
        do {
            return try JSONDecoder().decode(Measurement.self, from: line)
        } catch {
            throw BenchmarkFailure("\(command): its last line is no measurement.")
        }
    }
}
