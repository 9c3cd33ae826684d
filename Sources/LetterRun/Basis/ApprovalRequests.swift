import Campaign
import Foundation
package import LegalBasis
import LetterModel

/// Writes what people sign to approve a campaign, for `basis request`.
package struct ApprovalRequests: Sendable {
    /// One request, and what became of it.
    package struct Request: Hashable, Sendable {
        /// As what someone is asked.
        package let role: ApprovalRole
        /// The file to sign.
        package let path: String
        /// Whether it was written; false when there is an approval of exactly what is there now.
        package let isNew: Bool
    }

    /// In the order of the roles.
    package let requests: [Request]

    /// Writes requests into the folder `approvals/` of a campaign, and beside them the content that they are about.
    ///
    /// A request that is signed and still fits is left alone. A signature that no longer fits is kept in
    /// `approvals/earlier`, for whoever wants to know later what was approved.
    ///
    /// - Parameter roles: Whom to ask; empty for all.
    /// - Throws: ``RunFailure``: 64 for a role that is none or only advises, 77 without a readable record, 78 when the
    ///   campaign is not in order, 73 when a file cannot be written.
    package static func write(
        campaign path: String,
        roles: [String],
        surroundings: Surroundings
    ) throws(RunFailure) -> ApprovalRequests {
        let roles = try self.roles(roles)
        let campaign = try CampaignOpening.open(path)
        guard let subject = campaign.approvalSubject else {
            throw noRecord(campaign.record)
        }
        let folder = RequestFolder(campaign: campaign.folder)
        try folder.write(subject.parts)
        var requests: [Request] = []
        for role in roles {
            let payload = ApprovalPayload(role: role, requestedOn: surroundings.today, subject: subject)
            requests.append(try folder.write(payload))
        }
        return ApprovalRequests(requests: requests)
    }

    private static func noRecord(_ source: RecordSource) -> RunFailure {
        guard case .unreadable(let diagnostics) = source else {
            return RunFailure(
                .notPermitted,
                "There is no legal-basis.yaml to approve. Write one with 'postronde basis new'."
            )
        }
        return RunFailure(.notPermitted, "The record cannot be read, so nobody can approve it.\n\(diagnostics)")
    }

    private static func roles(_ names: [String]) throws(RunFailure) -> [ApprovalRole] {
        var roles: Set<ApprovalRole> = []
        for name in names {
            if name == TrustedPerson.Role.dataProtectionOfficer.rawValue {
                throw RunFailure(
                    .usage,
                    "The data protection officer advises and does not approve. Record the advice under 'dpia' in the record."
                )
            }
            guard let role = ApprovalRole(rawValue: name) else {
                let known = ApprovalRole.allCases.map(\.rawValue).joined(separator: ", ")
                throw RunFailure(.usage, "'\(name)' is no role that approves. Expected: \(known).")
            }
            roles.insert(role)
        }
        return roles.isEmpty ? ApprovalRole.allCases : ApprovalRole.allCases.filter(roles.contains)
    }

    /// What to do next, for the terminal.
    package var text: String {
        let lines = requests.map { request in
            request.isNew
                ? """
                  \(request.role.rawValue): read and sign
                    ssh-keygen -Y sign -n \(ApprovalPayload.namespace) -f KEY \(request.path)
                """
                : "  \(request.role.rawValue): signed already, and nothing has changed since"
        }
        return (["Requests for approval, each for one person:"] + lines).joined(separator: "\n")
    }
}

/// The folder `approvals/` of a campaign, for writing.
private struct RequestFolder {
    private let folder: URL

    init(campaign: String) {
        folder = URL(filePath: campaign).appending(path: Campaign.approvalsFolder)
    }

    func write(_ parts: [ApprovalPart]) throws(RunFailure) {
        for part in parts {
            try write(part.content, to: "\(Campaign.approvedPartsFolder)/\(part.digest)")
        }
    }

    /// Writes a request, unless its like is signed; an earlier one is put away first.
    func write(_ payload: ApprovalPayload) throws(RunFailure) -> ApprovalRequests.Request {
        let name = ApprovalPayload.fileName(of: payload.role)
        let path = url(name).path(percentEncoded: false)
        let signature = ApprovalPayload.signatureName(of: payload.role)
        if let old = try? Data(contentsOf: url(name)), exists(signature) {
            if payload.fits(Array(old)) {
                return ApprovalRequests.Request(role: payload.role, path: path, isNew: false)
            }
            try putAway([name, signature], as: ApprovalPayload.digest(of: Array(old)))
        }
        try write(payload.bytes, to: name)
        return ApprovalRequests.Request(role: payload.role, path: path, isNew: true)
    }

    private func putAway(_ names: [String], as digest: ContentDigest) throws(RunFailure) {
        for name in names {
            let target = "earlier/\(digest.hex.prefix(12))-\(name)"
            do {
                try makeFolder(of: target)
                if exists(target) { try FileManager.default.removeItem(at: url(target)) }
                try FileManager.default.moveItem(at: url(name), to: url(target))
            } catch { throw failure(target, error) }
        }
    }

    private func write(_ bytes: [UInt8], to name: String) throws(RunFailure) {
        if (try? Data(contentsOf: url(name))) == Data(bytes) { return }
        do {
            try makeFolder(of: name)
            // A new file under the old name: a symbolic link that stood there is replaced, not followed.
            try Data(bytes).write(to: url(name), options: .atomic)
        } catch { throw failure(name, error) }
    }

    private func makeFolder(of name: String) throws {
        let parent = url(name).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    }

    private func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: url(name).path(percentEncoded: false))
    }

    private func url(_ name: String) -> URL { folder.appending(path: name) }

    private func failure(_ name: String, _ error: any Error) -> RunFailure {
        RunFailure(
            .cannotCreate,
            "\(url(name).path(percentEncoded: false)): cannot be written (\(error.localizedDescription)). Check the rights of the folder."
        )
    }
}
