import ArgumentParser
import LetterRun

/// How a command ends: a status for scripts, and a message on standard error when something is wrong.
enum Ending {
    /// Does the work of a command and turns a failure into its message and status.
    ///
    /// - Parameter log: Gets the failure as a record in place of a message, when it is one for machines.
    static func of(_ log: RunLog? = nil, _ work: () async throws(RunFailure) -> ExitStatus) async throws {
        let status: ExitStatus
        do throws(RunFailure) {
            status = try await work()
        } catch {
            log?.failed(error)
            if log?.tellsFailures != true { complain(error.message) }
            status = error.status
        }
        if status != .done { throw ExitCode(status.rawValue) }
    }

    /// Reads what a command needs before it can begin, and turns a failure into its message and status.
    static func reading<Value>(_ work: () throws(RunFailure) -> Value) throws -> Value {
        do throws(RunFailure) { return try work() } catch {
            complain(error.message)
            throw ExitCode(error.status.rawValue)
        }
    }

    /// Writes a message to standard error, one `postronde:` in front of each line.
    static func complain(_ message: String) {
        for line in message.split(separator: "\n") {
            StandardStream.errors.mention("postronde: \(line)\n")
        }
    }
}
