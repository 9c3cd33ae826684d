import Crypto
import DurableFiles
import LegalBasis
import LetterModel
package import SSHSignatures

/// The folder that says whose approvals count: `trust.yaml`, `allowed_signers` and, when keys were revoked,
/// `revoked_keys`.
///
/// It is not for the people to write who edit campaigns or make runs.
package enum TrustFolder {
    /// Where it is when no other is named.
    package static let usualPath = "/etc/postronde/trust"

    static let trustFile = "trust.yaml"
    static let signersFile = "allowed_signers"
    static let revokedFile = "revoked_keys"
    private static let sizeLimit = 1 << 20

    /// Reads the folder; one that cannot be used lets nobody approve.
    ///
    /// - Parameter open: Folders whose writers may not decide about trust: the campaign and the output.
    static func read(_ path: String?, outside open: [String]) -> TrustSource {
        let path = path ?? usualPath
        guard SafeFolder.resolvedPath(path) != nil else { return .missing(path: path) }
        if let outer = open.first(where: { SafeFolder.isPath(path, within: $0) }) {
            return .unusable(
                CheckFinding(
                    Wording(
                        nl: "De vertrouwensmap ligt in '\(outer)', waar anderen mogen schrijven.",
                        en: "The trust folder lies in '\(outer)', where others may write."
                    ),
                    remedy: Wording(nl: "Leg haar elders.", en: "Put it elsewhere."),
                    place: SourcePlace(file: path)
                )
            )
        }
        do { return .read(try trust(in: path)) } catch { return .unusable(finding(error, path)) }
    }

    /// The keys of the folder, whatever they sign for: who may sign as whom, and which keys no longer count.
    ///
    /// - Parameter open: Folders whose writers may not decide about trust: the output.
    /// - Throws: ``RunFailure`` (77) when it is missing or cannot be used; then nobody's signature counts.
    package static func keys(
        _ path: String?,
        outside open: [String]
    ) throws(RunFailure) -> (signers: AllowedSigners, revoked: RevokedKeys) {
        let path = path ?? usualPath
        guard SafeFolder.resolvedPath(path) != nil else {
            throw RunFailure(.notPermitted, "\(path): there is no such trust folder. Name the right one with --trust.")
        }
        if let outer = open.first(where: { SafeFolder.isPath(path, within: $0) }) {
            throw RunFailure(
                .notPermitted,
                "\(path): the trust folder lies in '\(outer)', where others may write. Put it elsewhere."
            )
        }
        do {
            let folder = try SafeFolder(path: path, createsMissing: false)
            let hasRevoked = try folder.exists(revokedFile)
            let revoked = hasRevoked ? try folder.readTrusted(revokedFile, atMost: sizeLimit) : []
            return (
                try AllowedSigners(
                    try folder.readTrusted(signersFile, atMost: sizeLimit),
                    file: "\(path)/\(signersFile)"
                ),
                try RevokedKeys(revoked, file: "\(path)/\(revokedFile)")
            )
        } catch { throw RunFailure(.notPermitted, "The trust folder cannot be used: \(error)") }
    }

    private static func trust(in path: String) throws -> Trust {
        let folder = try SafeFolder(path: path, createsMissing: false)
        let people = try folder.readTrusted(trustFile, atMost: sizeLimit)
        let signers = try folder.readTrusted(signersFile, atMost: sizeLimit)
        let hasRevoked = try folder.exists(revokedFile)
        let revoked = hasRevoked ? try folder.readTrusted(revokedFile, atMost: sizeLimit) : []
        var hash = SHA256()
        for content in [people, signers, revoked] {
            hash.update(data: ContentDigest(bytes: SHA256.hash(data: content)).bytes)
        }
        return Trust(
            file: try TrustFile.read(people, file: "\(path)/\(trustFile)"),
            signers: try AllowedSigners(signers, file: "\(path)/\(signersFile)"),
            revoked: try RevokedKeys(revoked, file: "\(path)/\(revokedFile)"),
            digest: ContentDigest(bytes: hash.finalize())
        )
    }

    private static func finding(_ error: any Error, _ path: String) -> CheckFinding {
        guard let diagnostic = (error as? Diagnostics)?.all.first else {
            return CheckFinding(
                Wording(
                    nl: "De vertrouwensmap is niet te gebruiken: \(error)",
                    en: "The trust folder cannot be used: \(error)"
                ),
                remedy: Wording(nl: "Vraag wie de map beheert.", en: "Ask who keeps it."),
                place: SourcePlace(file: path)
            )
        }
        return CheckFinding(
            Wording(diagnostic.found),
            expected: Wording(diagnostic.expected),
            remedy: Wording(diagnostic.remedy),
            place: diagnostic.place
        )
    }
}
