import ArgumentParser
import LetterRun

/// How a command ends: a status for scripts, and a message on standard error when something is wrong.
enum Ending {
    /// Does the work of a command and turns a failure into its message and status.
    static func of(_ work: () async throws(RunFailure) -> ExitStatus) async throws {
        let status: ExitStatus
        do throws(RunFailure) {
            status = try await work()
        } catch {
            complain(error.message)
            status = error.status
        }
        if status != .done { throw ExitCode(status.rawValue) }
    }

    /// Writes a message to standard error, one `postronde:` in front of each line.
    static func complain(_ message: String) {
        for line in message.split(separator: "\n") {
            StandardStream.errors.mention("postronde: \(line)\n")
        }
    }
}
