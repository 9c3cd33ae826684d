package import LetterModel

/// The text that someone signs to approve a campaign: what it is about, and what signing it says.
///
/// It is built from the files as they are; built again later it is equal as long as nothing has changed. Every digest
/// in it binds one part of the campaign.
package struct ApprovalPayload: Hashable, Sendable {
    /// The namespace of the signature (`ssh-keygen -Y sign -n`): a signature for something else is none.
    package static let namespace = "postronde-approval@v1"

    /// As what someone signs.
    package var role: ApprovalRole
    /// The day on which the approval was asked for.
    package var requestedOn: CalendarDate
    /// What is approved.
    package var subject: ApprovalSubject

    package init(role: ApprovalRole, requestedOn: CalendarDate, subject: ApprovalSubject) {
        (self.role, self.requestedOn, self.subject) = (role, requestedOn, subject)
    }

    /// The name of the file in `approvals/`.
    package static func fileName(of role: ApprovalRole) -> String { "\(role.rawValue).txt" }

    /// The name of the signature beside it, as `ssh-keygen -Y sign` gives it.
    package static func signatureName(of role: ApprovalRole) -> String { fileName(of: role) + ".sig" }

    /// The content of the file, in UTF-8.
    package var bytes: [UInt8] { Array(text.utf8) }

    /// Whether a file asks for the same approval, on whatever day it was written.
    package func fits(_ request: [UInt8]) -> Bool {
        guard let day = Self.requestedOn(in: request) else { return false }
        return ApprovalPayload(role: role, requestedOn: day, subject: subject).bytes == request
    }

    /// The digest of a request or of a signed part (FIPS 180-4).
    package static func digest(of bytes: [UInt8]) -> ContentDigest { ContentDigest(sha256Of: bytes) }

    private var text: String {
        ([Self.namespace, "", "Akkoord op een campagne met brieven", ""] + statement + [""] + facts + [""] + digests)
            .joined(separator: "\n") + "\n"
    }

    private var statement: [String] {
        ["Wie dit ondertekent, verklaart als \(role.wording.nl):"] + role.statement
            + [
                "  Ik heb het dossier niet geschreven, ik maak de brieven niet zelf, en ik ben niet de functionaris",
                "  voor gegevensbescherming. Verandert er iets van wat hieronder staat, dan vervalt mijn akkoord.",
            ]
    }

    private var facts: [String] {
        let record = subject.record
        return [
            fact("Rol", role.rawValue),
            fact("Campagne", subject.campaign),
            fact("Titel", subject.title),
            fact("Dossier", "\(record.recordId), versie \(record.version)\(record.isExample ? ", VOORBEELD" : "")"),
            fact("Geldig", "\(record.validFrom) tot en met \(record.validUntil)"),
            fact("Hoogstens", "\(record.maxLetters) brieven per verzending"),
            Self.dateLabel + requestedOn.description,
        ]
    }

    private var digests: [String] {
        ["Het akkoord geldt voor precies deze inhoud (SHA-256):"]
            + subject.parts.map { PayloadLine.part($0.digest, $0.name).text }
    }

    private static let dateLabel = "Gevraagd op: "

    private func fact(_ label: String, _ value: String) -> String {
        let gap = String(repeating: " ", count: max(1, Self.dateLabel.count - label.count - 1))
        return "\(label):\(gap)\(PrintableText.shown(value))"
    }

    /// The day that stands in a file; `nil` when there is none.
    static func requestedOn(in bytes: [UInt8]) -> CalendarDate? {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        return lines.first { $0.hasPrefix(dateLabel) }.flatMap {
            CalendarDate(iso: String($0.dropFirst(dateLabel.count)))
        }
    }
}

/// One line of a payload, as far as a comparison has to know it.
enum PayloadLine: Hashable {
    case part(ContentDigest, String)
    case words(String)

    init(_ line: Substring) {
        let fields = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        if line.hasPrefix("  "), fields.count == 2, let digest = ContentDigest(hex: fields[0]) {
            self = .part(digest, String(fields[1].drop { $0 == " " }))
        } else {
            self = .words(String(line))
        }
    }

    /// The lines of a payload.
    static func lines(of payload: [UInt8]) -> [PayloadLine] {
        String(decoding: payload, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map { PayloadLine($0) }
    }

    /// The digests that some lines bind, by the name of the part.
    static func parts(_ lines: [PayloadLine]) -> [String: ContentDigest] {
        var parts: [String: ContentDigest] = [:]
        for case .part(let digest, let name) in lines { parts[name] = digest }
        return parts
    }

    var text: String {
        switch self {
        case .part(let digest, let name): "  \(digest)  \(PrintableText.shown(name))"
        case .words(let words): words
        }
    }
}

extension ApprovalRole {
    /// What someone says by signing.
    fileprivate var statement: [String] {
        switch self {
        case .client:
            [
                "  Ik ben de opdrachtgever of spreek namens hem. Ik wil dat deze brieven worden gemaakt en verzonden,",
                "  aan deze mensen, binnen deze periode en tot dit aantal.",
            ]
        case .legal:
            [
                "  Ik heb het grondslagdossier beoordeeld. De taak, de bepalingen, de noodzaak en de termijnen die erin",
                "  staan, gelden voor deze brieven aan deze mensen.",
            ]
        case .communication:
            [
                "  Ik heb de brieven gelezen, met de teksten die voor elke brief gelijk zijn en de huisstijl. Ze mogen",
                "  zo worden verzonden.",
            ]
        }
    }
}
