package import LetterModel
package import SSHSignatures

/// Whose approvals count: the content of the trust folder.
package struct Trust: Sendable {
    /// Who may approve, and as what.
    package var file: TrustFile
    /// Which key is whose.
    package var signers: AllowedSigners
    /// Keys that no longer count, whatever else says so.
    package var revoked: RevokedKeys
    /// Over all files of the folder; recorded with each legal check.
    package var digest: ContentDigest

    package init(file: TrustFile, signers: AllowedSigners, revoked: RevokedKeys, digest: ContentDigest) {
        (self.file, self.signers, self.revoked, self.digest) = (file, signers, revoked, digest)
    }
}

/// What was found where the trust folder should be.
package enum TrustSource: Sendable {
    /// There is no such folder.
    case missing(path: String)
    /// It cannot be read, is not of its form, or others may change it.
    case unusable(CheckFinding)
    case read(Trust)

    /// The folder, if it can be used.
    package var trust: Trust? {
        if case .read(let trust) = self { trust } else { nil }
    }
}
