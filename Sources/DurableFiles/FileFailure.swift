import Glibc

/// A reason why a file or folder could not be read, made or kept.
///
/// The path is the one the operator gave, with the names below it; a run puts no value of a person
/// in a name, so the message may be logged.
package struct FileFailure: Error, Hashable, Sendable {
    /// What the failure means for the run.
    package enum Kind: String, Sendable {
        /// An output file or folder cannot be made (exit code 73).
        case cannotCreate
        /// Reading or writing failed, or the disk is full (exit code 74).
        case inputOutput
        /// A file that should be read is not there or may not be read (exit code 66).
        case unreadable
        /// Owner, rights or kind of a file or folder would let others change or read it (exit code 73;
        /// 78 for a key).
        case notSafe
        /// Another process holds the lock (exit code 75).
        case held
        /// A file that was made again differs from the one that is there (exit code 70).
        case differs
    }

    /// Decides the exit code.
    package let kind: Kind
    /// The step that failed, such as `write` or `fsync`.
    package let operation: String
    /// The file or folder.
    package let path: String
    /// The error number of errno(3); zero when no system call failed.
    package let code: Int32
    /// What was found, when no error number says it.
    private let found: String

    /// Describes a failed system call; a full disk is always of kind `inputOutput`.
    package init(kind: Kind = .inputOutput, operation: String, path: String, code: Int32) {
        (self.operation, self.path, self.code) = (operation, path, code)
        found = ""
        self.kind = Self.isDiskFull(code) ? .inputOutput : kind
    }

    /// Describes something that was found and must not be used.
    ///
    /// - Parameter found: a clause such as `is a symbolic link`.
    package init(kind: Kind, operation: String, path: String, found: String) {
        (self.kind, self.operation, self.path, self.found) = (kind, operation, path, found)
        code = 0
    }

    /// Whether the disk, the quota or the limit on file sizes is exhausted.
    package var isDiskFull: Bool { Self.isDiskFull(code) }

    /// Whether the file or folder is not there.
    package var isAbsence: Bool { code == ENOENT }

    /// Whether something has the name already.
    package var isTakenName: Bool { code == EEXIST }

    /// What to do next, as one sentence.
    package var remedy: String {
        if isDiskFull { return "Make room on that disk and give the same command again; it goes on where it stopped." }
        switch code {
        case 0: return remedyForKind
        case EACCES, EPERM, EROFS: return "Give the user that runs the program the right to use it."
        case EEXIST:
            return "Another program writes here, or an earlier run left it: look at it and give the command again."
        case ENOENT: return "Check the path; a folder above it may be missing."
        case ELOOP, ENOTDIR: return "Name the real folder, not a symbolic link or a file."
        case EMFILE, ENFILE: return "Raise the limit on open files (ulimit -n)."
        case EIO: return "Check the disk (dmesg, SMART) before the next run; the file was dropped and is made again."
        default: return "Check the disk and give the same command again; it goes on where it stopped."
        }
    }

    private static func isDiskFull(_ code: Int32) -> Bool { [ENOSPC, EDQUOT, EFBIG].contains(code) }

    private var remedyForKind: String {
        switch kind {
        case .held: "Wait until it ends, or look for it with `fuser` on that file."
        case .differs: "Report this as a bug, with the version of the program; nothing was released."
        case .notSafe: "Correct owner and rights (chown, chmod go-rwx), or choose another place."
        default: "Check the path and give the command again."
        }
    }
}

extension FileFailure: CustomStringConvertible {
    /// `letters/print-0001.pdf: write failed: No space left on device. Make room …`
    package var description: String {
        guard code != 0 else { return "\(path) \(found) (\(operation)). \(remedy)" }
        return "\(path): \(operation) failed: \(unsafe String(cString: strerror(code))). \(remedy)"
    }
}
