import Foundation
import TestSupport
import Testing

/// The built program, run from outside as people, cron jobs and scripts run it.
///
/// Every suite of these tests stands in here, so that all are skipped where the program is not built.
@Suite(.enabled(if: BuiltProgram.path != nil, "postronde is not built"))
enum ProgramTests {}

/// Where the program is.
enum BuiltProgram {
    /// `POSTRONDE_PROGRAM`, or the release build of this package; `nil` when it is not built.
    static let path: String? = {
        let usual = packageFolder.appending(path: ".build/release/postronde").path(percentEncoded: false)
        let path = ProcessInfo.processInfo.environment["POSTRONDE_PROGRAM"] ?? usual
        if FileManager.default.isExecutableFile(atPath: path) { return path }
        print("SKIPPED: \(path) is absent; `swift build -c release` makes it, or set POSTRONDE_PROGRAM.")
        return nil
    }()
}

/// How a command ended, in the words of the README.
enum Status {
    static let done: Int32 = 0
    static let mismatch: Int32 = 3
    static let usage: Int32 = 64
    static let badInput: Int32 = 65
    static let inputUnreadable: Int32 = 66
    static let toolMissing: Int32 = 69
    static let cannotCreate: Int32 = 73
    static let inputOutput: Int32 = 74
    static let tryAgain: Int32 = 75
    static let notPermitted: Int32 = 77
    static let configuration: Int32 = 78
}
