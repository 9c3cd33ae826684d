package import DurableFiles

/// A reason why the key of a campaign cannot be used or made (exit code 78).
package struct CampaignKeyFailure: Error, Hashable, Sendable {
    /// What is wrong.
    package enum Reason: Hashable, Sendable {
        /// There is no file.
        case missing
        /// `key init` found a file.
        case existsAlready
        /// `key init` found a file that another one is writing, or was killed while writing.
        case unfinished
        /// The file has so many bytes instead of 32.
        case wrongSize(Int)
        /// The file lies in a folder whose contents are shared or released.
        case insideFolder(String)
        /// Owner, rights or kind of the file, or a failed read or write.
        case file(FileFailure)
    }

    /// Decides the message; the exit code is always 78.
    package let reason: Reason
    /// The key file.
    package let path: String

    init(reason: Reason, path: String) {
        (self.reason, self.path) = (reason, path)
    }

    init(reading failure: FileFailure) {
        self.init(reason: failure.isAbsence ? .missing : .file(failure), path: failure.path)
    }

    init(creating failure: FileFailure) {
        let isUnfinished = failure.path.hasSuffix(SafeFolder.unfinishedSuffix)
        let taken: Reason = isUnfinished ? .unfinished : .existsAlready
        self.init(reason: failure.isTakenName ? taken : .file(failure), path: failure.path)
    }
}

extension CampaignKeyFailure: CustomStringConvertible {
    package var description: String {
        switch reason {
        case .missing:
            "\(path): there is no campaign key. Make one with `postronde key init`, or name one with --key."
        case .existsAlready:
            "\(path): there is a campaign key already; it is never replaced, because every reference depends on it."
        case .unfinished:
            "\(path): another `postronde key init` is working or was interrupted. Remove this file when none is working."
        case .wrongSize(let count):
            "\(path): a campaign key has \(CampaignKey.byteCount) bytes, this file has \(count). Put the right file back."
        case .insideFolder(let folder):
            "\(path): a campaign key must not lie in \(folder). Move it to a folder of its own."
        case .file(let failure):
            "The campaign key cannot be used: \(failure)"
        }
    }
}
