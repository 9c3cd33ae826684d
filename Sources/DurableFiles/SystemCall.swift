import Glibc

/// The one place where results of system calls are looked at.
enum SystemCall {
    /// Calls until the call is not interrupted by a signal, and throws what errno(3) says when it fails.
    static func repeated<Value: SignedInteger>(
        _ operation: String,
        on path: @autoclosure () -> String,
        as kind: FileFailure.Kind = .inputOutput,
        _ call: () -> Value
    ) throws(FileFailure) -> Value {
        while true {
            let value = call()
            if value >= 0 { return value }
            let code = errno
            if code != EINTR { throw FileFailure(kind: kind, operation: operation, path: path(), code: code) }
        }
    }

    /// Calls exactly once.
    ///
    /// For `fsync`, `syncfs` and `close`: after a failure the kernel may have dropped the pages and
    /// the error, so a second call that succeeds would prove nothing (fsync(2), close(2)).
    static func once(
        _ operation: String,
        on path: @autoclosure () -> String,
        _ call: () -> Int32
    ) throws(FileFailure) {
        guard call() != 0 else { return }
        throw FileFailure(kind: .inputOutput, operation: operation, path: path(), code: errno)
    }
}
