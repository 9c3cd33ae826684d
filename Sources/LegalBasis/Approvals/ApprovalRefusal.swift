import LetterModel
import SSHSignatures

/// Why a signature does not count.
enum ApprovalRefusal: Error {
    case noTrust(String)
    case unusableTrust(CheckFinding)
    case signature(String)
    case notARequest
    case revoked(String)
    case unknownKey(String)
    case otherNamespace(String)
    case keyNotValid(String, CalendarDate)
    case roleNotValid(CalendarDate)
    case otherRole

    /// How near the signature comes to counting.
    var rank: Int {
        switch self {
        case .noTrust, .unusableTrust, .signature, .notARequest, .revoked: 0
        case .unknownKey: 1
        case .otherNamespace: 2
        case .keyNotValid: 3
        case .roleNotValid: 4
        case .otherRole: 5
        }
    }

    /// What is wrong with the approval of a role.
    func finding(_ role: ApprovalRole) -> CheckFinding {
        if case .unusableTrust(let finding) = self { return finding }
        // What is wrong with all signatures alike is told once, and at none of them.
        if case .noTrust = self { return CheckFinding(found(role), remedy: remedy) }
        return CheckFinding(
            found(role),
            remedy: remedy,
            place: SourcePlace(file: "approvals/\(ApprovalPayload.signatureName(of: role))")
        )
    }

    private func found(_ role: ApprovalRole) -> Wording {
        switch self {
        case .noTrust(let path):
            Wording(nl: "Er is geen vertrouwensmap '\(path)'.", en: "There is no trust folder '\(path)'.")
        case .unusableTrust(let finding): finding.found
        case .signature(let reason):
            Wording(nl: "De handtekening klopt niet: \(reason)", en: "The signature is not good: \(reason)")
        case .notARequest:
            Wording(nl: "Dit is geen verzoek om akkoord.", en: "This is not a request for approval.")
        case .revoked(let key):
            Wording(nl: "De sleutel \(key) is ingetrokken.", en: "The key \(key) is revoked.")
        case .unknownKey(let key):
            Wording(
                nl: "De sleutel \(key) is van niemand in de vertrouwensmap.",
                en: "The key \(key) is nobody's in the trust folder."
            )
        case .otherNamespace(let key):
            Wording(
                nl: "De sleutel \(key) telt niet voor \(ApprovalPayload.namespace).",
                en: "The key \(key) does not count for \(ApprovalPayload.namespace)."
            )
        case .keyNotValid(let key, let date):
            Wording(nl: "De sleutel \(key) is niet geldig op \(date).", en: "The key \(key) is not valid on \(date).")
        case .roleNotValid(let date):
            Wording(
                nl: "Wie ondertekende, mag op \(date) niet goedkeuren.",
                en: "Whoever signed may not approve on \(date)."
            )
        case .otherRole:
            Wording(
                nl: "Wie ondertekende, mag niet spreken als \(role.wording.nl) van deze campagne.",
                en: "Whoever signed may not speak as \(role.wording.en) of this campaign."
            )
        }
    }

    private var remedy: Wording {
        switch self {
        case .noTrust:
            Wording(nl: "Noem de map met --trust.", en: "Name the folder with --trust.")
        case .unusableTrust: .none
        case .signature, .notARequest:
            Wording(
                nl: "Laat het verzoek opnieuw ondertekenen (postronde basis request).",
                en: "Have the request signed again (postronde basis request)."
            )
        case .revoked, .unknownKey, .otherNamespace, .keyNotValid, .roleNotValid, .otherRole:
            Wording(
                nl: "Laat iemand ondertekenen die dat mag, of vraag de beheerder van de vertrouwensmap.",
                en: "Have someone sign who may, or ask who keeps the trust folder."
            )
        }
    }
}

extension ApprovalRefusal {
    /// Takes over why `allowed_signers` does not let a key speak.
    init(_ verdict: AllowedSigners.Verdict, _ fingerprint: String, _ date: CalendarDate) {
        switch verdict {
        case .otherNamespace: self = .otherNamespace(fingerprint)
        case .notYetValid, .expired: self = .keyNotValid(fingerprint, date)
        case .unknownKey, .otherPrincipal, .counts: self = .unknownKey(fingerprint)
        }
    }
}
