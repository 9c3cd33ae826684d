package import LetterModel

/// Which key may sign as whom, for what, and when: the file `allowed_signers` of OpenSSH (ssh-keygen(1), ALLOWED
/// SIGNERS).
///
/// Lines of keys that this program does not accept are passed over, for the same file may serve others. A line that
/// cannot be read refuses the whole file: half a list of whom to trust is none.
package struct AllowedSigners: Sendable {
    /// What the file says of a key.
    package enum Verdict: Int, Comparable, Sendable {
        /// The key stands nowhere.
        case unknownKey
        /// The key stands there for others only.
        case otherPrincipal
        /// It may sign, and not for this.
        case otherNamespace
        /// Its `valid-after` is not reached when the day begins.
        case notYetValid
        /// Its `valid-before` comes before the day ends.
        case expired
        /// The key speaks for the principal.
        case counts

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// One line.
    struct Line: Hashable, Sendable {
        var principals: SignerPattern
        /// `nil` when the key may sign for everything.
        var namespaces: SignerPattern?
        var validAfter: SignerTime?
        var validBefore: SignerTime?
        var key: SSHPublicKey
    }

    private static let remedy = "Correct the line; until then nobody in the file is trusted."

    private let lines: [Line]

    /// Reads the file.
    ///
    /// - Parameters:
    ///   - bytes: Its content.
    ///   - file: The path for messages.
    /// - Throws: Every line that cannot be read, with its number and column.
    package init(_ bytes: [UInt8], file: String) throws(Diagnostics) {
        lines = try KeyListLine.values(in: bytes, file: file, remedy: Self.remedy) { line throws(Diagnostic) in
            try line.signer()
        }
    }

    /// Whether a key speaks for someone, for a purpose, on a whole day; of several lines the one that allows most counts.
    package func verdict(
        on key: SSHPublicKey,
        principal: String,
        namespace: String,
        date: CalendarDate
    ) -> Verdict {
        lines.filter { $0.key == key }.map { $0.verdict(principal, namespace, date) }.max() ?? .unknownKey
    }

    /// Whose key it is: the lists of names, with their patterns, of each line where it stands; empty for an unknown key.
    package func principals(for key: SSHPublicKey) -> [String] {
        lines.filter { $0.key == key }.map(\.principals.source)
    }

    /// Whether a key may sign for a purpose, whoever holds it and whenever.
    package func isKnown(_ key: SSHPublicKey, namespace: String) -> Bool {
        lines.contains { $0.key == key && $0.namespaces?.fits(namespace) ?? true }
    }
}

extension AllowedSigners.Line {
    fileprivate func verdict(_ principal: String, _ namespace: String, _ date: CalendarDate) -> AllowedSigners.Verdict {
        guard principals.fits(principal) else { return .otherPrincipal }
        guard namespaces?.fits(namespace) ?? true else { return .otherNamespace }
        guard validAfter?.isReached(on: date) ?? true else { return .notYetValid }
        return validBefore?.isNotPassed(on: date) ?? true ? .counts : .expired
    }
}
