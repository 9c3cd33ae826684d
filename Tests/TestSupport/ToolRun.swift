package import Foundation

/// What a program that was run to its end left behind.
package struct ToolRun: Sendable {
    /// The exit status; a signal counts as 128 and its number.
    package let status: Int32
    package let standardOutput: [UInt8]
    package let standardError: [UInt8]

    /// Standard output as text.
    package var output: String { String(decoding: standardOutput, as: UTF8.self) }
    /// Standard error as text.
    package var errors: String { String(decoding: standardError, as: UTF8.self) }
}

/// Runs a real program (looked up in `PATH` unless it is a path) and waits for its end.
///
/// Output goes through files, so that a chatty program cannot block on a full pipe.
package func runTool(
    _ tool: String,
    _ arguments: [String],
    in folder: URL? = nil,
    environment: [String: String] = [:],
    input: [UInt8] = []
) throws -> ToolRun {
    let scratch = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    for name in ["output", "errors"] { try scratch.write("", to: name) }
    try scratch.write(input, to: "input")
    process.standardInput = try FileHandle(forReadingFrom: scratch.url.appending(path: "input"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.url.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: scratch.url.appending(path: "errors"))
    try process.run()
    process.waitUntilExit()
    let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return ToolRun(
        status: status,
        standardOutput: try scratch.bytes(of: "output"),
        standardError: try scratch.bytes(of: "errors")
    )
}
