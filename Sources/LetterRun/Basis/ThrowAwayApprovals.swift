import Campaign
import DurableFiles
import Foundation
import LegalBasis
import LetterModel
import SSHSignatures

/// Approvals of people who do not exist, with keys that are thrown away: for the demonstration, and for trials.
///
/// It goes the way that people go: a key for each, a trust folder that names them, requests, signatures. Nobody else's
/// trust folder knows these keys.
package struct ThrowAwayApprovals: Sendable {
    /// Where the keys are, one file a role, as `ssh-keygen` writes them.
    package let keys: String
    /// The trust folder that lets them approve.
    package let trust: String

    private static let names: [ApprovalRole: String] = [
        .client: "O. Voorbeeld (opdrachtgever)", .legal: "J. Voorbeeld (jurist)",
        .communication: "C. Voorbeeld (communicatie)",
    ]

    /// Makes the keys and the trust folder in an empty folder.
    ///
    /// - Throws: ``RunFailure`` (73) when a file cannot be written.
    package init(in path: String) throws(RunFailure) {
        (keys, trust) = ("\(path)/keys", "\(path)/trust")
        do throws(FileFailure) {
            let (keyFolder, trustFolder) = (try SafeFolder(path: keys), try SafeFolder(path: trust))
            var people = "format: \(TrustFile.format)\npeople:\n"
            var signers = ""
            for role in ApprovalRole.allCases {
                let key = SSHPrivateKey.generate()
                let principal = "\(role.rawValue)@example.org"
                let file = key.openSSHFile(comment: principal)
                _ = try keyFolder.replaceFile(role.rawValue, with: Array(file.utf8))
                people +=
                    "  - { name: \(Self.names[role] ?? ""), principal: \(principal), roles: [\(role.rawValue)] }\n"
                signers +=
                    "\(principal) namespaces=\"\(ApprovalPayload.namespace)\" \(key.publicKey.line(comment: principal))\n"
            }
            _ = try trustFolder.replaceFile(TrustFolder.trustFile, with: Array(people.utf8))
            _ = try trustFolder.replaceFile(TrustFolder.signersFile, with: Array(signers.utf8))
        } catch { throw RunFailure(error) }
    }

    /// Asks for the approval of a campaign in every role, and signs.
    ///
    /// - Throws: ``RunFailure`` as ``ApprovalRequests/write(campaign:roles:surroundings:)``; 66 when a key is gone.
    package func approve(campaign: String, surroundings: Surroundings) throws(RunFailure) {
        let asked = try ApprovalRequests.write(campaign: campaign, roles: [], surroundings: surroundings)
        for request in asked.requests where request.isNew {
            do {
                let key = try SSHPrivateKey(
                    openSSHFile: String(contentsOfFile: "\(keys)/\(request.role.rawValue)", encoding: .utf8)
                )
                let content = try Data(contentsOf: URL(filePath: request.path))
                let signature = key.sign(Array(content), namespace: ApprovalPayload.namespace)
                try Data(signature).write(to: URL(filePath: request.path + ".sig"), options: .atomic)
            } catch {
                throw RunFailure(.inputUnreadable, "\(request.path): cannot be signed (\(error)).")
            }
        }
    }
}
