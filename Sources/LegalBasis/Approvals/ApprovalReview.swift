package import LetterModel
import SSHSignatures

/// Judges the approvals of a campaign: whose signature it is, whether it counts, and whether it is about what is
/// there now.
package struct ApprovalReview: Sendable {
    private let subject: ApprovalSubject
    private let trust: TrustSource
    private let dates: [CalendarDate]

    /// Takes what every approval is judged by.
    ///
    /// - Parameters:
    ///   - subject: The campaign as it is now.
    ///   - trust: Whose approvals count.
    ///   - dates: The days on which a key and a role must be valid, all of them.
    package init(subject: ApprovalSubject, trust: TrustSource, dates: [CalendarDate]) {
        (self.subject, self.trust, self.dates) = (subject, trust, dates)
    }

    /// What there is of each role.
    package func stand(of files: ApprovalFiles) -> ApprovalStand {
        var stand = ApprovalStand(states: [:], trustDigest: trust.trust?.digest)
        stand.people = trust.trust?.file.people ?? []
        stand.otherNames = files.otherNames
        for role in ApprovalRole.allCases { stand.states[role] = state(of: role, files) }
        return stand
    }

    private func state(of role: ApprovalRole, _ files: ApprovalFiles) -> ApprovalState {
        if let fault = files.faults[role] {
            return .refused(CheckFinding(Wording(fault.found), remedy: Wording(fault.remedy), place: fault.place))
        }
        guard let entry = files.entries[role], let signature = entry.signature else { return .absent }
        do throws(ApprovalRefusal) {
            var approval = try signed(role, entry.request, signature)
            let payload = ApprovalPayload(role: role, requestedOn: approval.requestedOn, subject: subject)
            approval.changes = ApprovalComparison(payload: payload, signedContent: files.part)
                .changes(from: entry.request)
            return .signed(approval)
        } catch {
            return .refused(error.finding(role))
        }
    }

    private func signed(
        _ role: ApprovalRole,
        _ request: [UInt8],
        _ armour: [UInt8]
    ) throws(ApprovalRefusal) -> SignedApproval {
        let trust = try usableTrust()
        let signature: SSHSignature
        do throws(SSHSignatureFailure) {
            signature = try SSHSignature(armoured: armour)
            try signature.verify(message: request, namespace: ApprovalPayload.namespace)
        } catch {
            throw ApprovalRefusal.signature("\(error)")
        }
        let person = try signer(of: role, signature.publicKey, trust)
        guard let requestedOn = ApprovalPayload.requestedOn(in: request) else { throw ApprovalRefusal.notARequest }
        return SignedApproval(
            role: role,
            signer: person,
            key: (signature.publicKey.type, signature.publicKey.fingerprint),
            requestedOn: requestedOn,
            payloadDigest: ContentDigest(sha256Of: request)
        )
    }

    private func usableTrust() throws(ApprovalRefusal) -> Trust {
        switch trust {
        case .read(let trust): return trust
        case .missing(let path): throw .noTrust(path)
        case .unusable(let finding): throw .unusableTrust(finding)
        }
    }

    /// The person whose key it is, when the key counts on every day and the person may speak in the role.
    private func signer(
        of role: ApprovalRole,
        _ key: SSHPublicKey,
        _ trust: Trust
    ) throws(ApprovalRefusal) -> TrustedPerson {
        guard !trust.revoked.contains(key) else { throw ApprovalRefusal.revoked(key.fingerprint) }
        var reason = ApprovalRefusal.unknownKey(key.fingerprint)
        for person in trust.file.people {
            do throws(ApprovalRefusal) {
                try check(person, role, key, trust)
                return person
            } catch {
                // What comes nearest to counting tells most.
                if error.rank > reason.rank { reason = error }
            }
        }
        throw reason
    }

    private func check(
        _ person: TrustedPerson,
        _ role: ApprovalRole,
        _ key: SSHPublicKey,
        _ trust: Trust
    ) throws(ApprovalRefusal) {
        for date in dates {
            let verdict = trust.signers.verdict(
                on: key,
                principal: person.principal,
                namespace: ApprovalPayload.namespace,
                date: date
            )
            guard verdict == .counts else { throw ApprovalRefusal(verdict, key.fingerprint, date) }
            let isLate = person.validUntil.map { date > $0 } ?? false
            if isLate || person.validFrom.map({ date < $0 }) ?? false { throw .roleNotValid(date) }
        }
        let speaks = person.campaigns.isEmpty || person.campaigns.contains(subject.campaign)
        guard speaks, person.roles.contains(where: { $0.rawValue == role.rawValue }) else { throw .otherRole }
    }
}
