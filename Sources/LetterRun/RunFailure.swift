package import ExtractReading
package import LetterModel

/// Why a run stopped: a status for scripts and sentences for people.
package struct RunFailure: Error, Hashable, Sendable {
    /// How the program ends.
    package let status: ExitStatus
    /// What was found, what was expected, and what to do next; one line a finding. No value of a person.
    package let message: String

    package init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }

    /// A broken or unreadable input.
    package init(_ error: ExtractError) {
        self.init(error.isUnreadable ? .inputUnreadable : .badInput, error.description)
    }

    /// Files that people wrote and that are not in order.
    package init(_ diagnostics: Diagnostics) {
        self.init(.configuration, diagnostics.description)
    }
}

extension RunFailure: CustomStringConvertible {
    package var description: String { message }
}
