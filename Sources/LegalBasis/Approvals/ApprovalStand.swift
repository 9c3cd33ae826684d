package import LetterModel

/// What was found of the approvals of a campaign, each compared with the files as they are now.
package struct ApprovalStand: Hashable, Sendable {
    /// What was found for each role; a role that is not here has no approval.
    package var states: [ApprovalRole: ApprovalState]
    /// The digest over the files of the trust folder; `nil` without one.
    package var trustDigest: ContentDigest?
    /// Everyone whom the trust folder names, to know the names of one person.
    package var people: [TrustedPerson] = []
    /// Files in `approvals/` that are no approval, such as one in a role that only advises.
    package var otherNames: [String] = []

    package init(states: [ApprovalRole: ApprovalState], trustDigest: ContentDigest? = nil) {
        (self.states, self.trustDigest) = (states, trustDigest)
    }

    /// Nobody approved anything.
    package static let none = ApprovalStand(states: [:])

    /// What was found for a role.
    package subscript(role: ApprovalRole) -> ApprovalState { states[role] ?? .absent }

    /// The approvals with a good signature of a trusted key, in the order of the roles; what they approved may have
    /// changed since.
    package var signed: [SignedApproval] {
        ApprovalRole.allCases.compactMap { if case .signed(let approval) = self[$0] { approval } else { nil } }
    }
}

extension ApprovalStand {
    /// Whether everyone who must approve has done so, over exactly what is there now.
    package var isComplete: Bool {
        ApprovalRole.allCases.allSatisfy { role in
            if case .signed(let approval) = self[role] { approval.changes.isEmpty } else { false }
        }
    }
}

/// What was found for one role.
package enum ApprovalState: Hashable, Sendable {
    /// No request, or a request without a signature.
    case absent
    /// A signature that does not count, and why (GRS-072).
    case refused(CheckFinding)
    /// The signature of a trusted key.
    case signed(SignedApproval)
}

/// An approval whose signature is good.
package struct SignedApproval: Hashable, Sendable {
    /// In which someone approved.
    package var role: ApprovalRole
    /// Whose key it is.
    package var signer: TrustedPerson
    /// Such as `ssh-ed25519`.
    package var keyType: String
    /// Such as `SHA256:` and 43 characters, as `ssh-keygen -l` shows it.
    package var fingerprint: String
    /// The day on which the approval was asked for; it stands in what was signed.
    package var requestedOn: CalendarDate
    /// The digest of the signed file.
    package var payloadDigest: ContentDigest
    /// What is different now from what was signed (GRS-071); empty when nothing is.
    package var changes: [CheckFinding]

    /// Takes what was signed, by whom and with which key; what changed since is found later.
    package init(
        role: ApprovalRole,
        signer: TrustedPerson,
        key: (type: String, fingerprint: String),
        requestedOn: CalendarDate,
        payloadDigest: ContentDigest
    ) {
        (self.role, self.signer, keyType, fingerprint) = (role, signer, key.type, key.fingerprint)
        (self.requestedOn, self.payloadDigest) = (requestedOn, payloadDigest)
        changes = []
    }
}
