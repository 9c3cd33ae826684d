import Foundation
package import LegalBasis
import LetterModel
import LetterTemplates
import Selection
import StrictYAML

extension Campaign {
    /// The folder of a campaign that holds what people signed.
    package static let approvalsFolder = "approvals"
    /// The folder in it that keeps the content that was approved, each file named by its digest.
    package static let approvedPartsFolder = "parts"

    /// What an approval of this campaign is about; `nil` without a record that can be read.
    package var approvalSubject: ApprovalSubject? {
        guard let record = record.record else { return nil }
        return ApprovalSubject(campaign: name, title: title, record: record, parts: approvalParts(record))
    }

    private func approvalParts(_ record: LegalBasisRecord) -> [ApprovalPart] {
        let settings = [
            ApprovalPart(name: "legal-basis.yaml", settings: record.canonicalText),
            ApprovalPart(name: "selectie", settings: selection.canonicalText),
            ApprovalPart(name: "campaign.yaml", settings: canonicalText(of: "campaign.yaml", without: "selection")),
            ApprovalPart(name: "variabelen", settings: variables.map(\.canonicalText).joined()),
            ApprovalPart(name: "style.yaml", settings: canonicalText(of: "style.yaml")),
        ]
        let logo = files.filter { $0.path == style.logo?.file }
            .map { ApprovalPart(name: $0.path, form: .picture, content: $0.bytes) }
        let texts = files.filter { $0.path.hasSuffix(".md") }
            .map { ApprovalPart(name: $0.path, form: .text, content: $0.bytes) }
        return settings + logo + texts
    }

    /// What a file of settings says, whatever it looks like; `without` leaves out one key of the outermost level.
    private func canonicalText(of path: String, without key: String? = nil) -> String {
        guard let text = files.first(where: { $0.path == path })?.text,
            let node = try? YAMLDocument.parse(text, file: path)
        else { preconditionFailure("A campaign that was read has \(path).") }
        return node.without(key).canonicalText
    }

    /// Reads the folder `approvals/` as it is now.
    package func approvalFiles() -> ApprovalFiles {
        let diagnostics = YAMLDiagnostics()
        let folder = CampaignFolder(path: folder, diagnostics: diagnostics)
        var files = ApprovalFiles()
        for role in ApprovalRole.allCases { files.read(role, in: folder) }
        let known = ApprovalRole.allCases.flatMap {
            [ApprovalPayload.fileName(of: $0), ApprovalPayload.signatureName(of: $0)]
        }
        let names = folder.names(in: Self.approvalsFolder)
        files.otherNames = names.filter { !known.contains($0) && $0 != Self.approvedPartsFolder }
        files.part = { [path = self.folder] digest in
            CampaignFolder(path: path, diagnostics: YAMLDiagnostics())
                .file(
                    "\(Self.approvalsFolder)/\(Self.approvedPartsFolder)/\(digest)",
                    limit: CampaignFolder.pictureLimit
                )?
                .bytes
        }
        return files
    }
}

extension ApprovalFiles {
    fileprivate mutating func read(_ role: ApprovalRole, in campaign: CampaignFolder) {
        let request = "\(Campaign.approvalsFolder)/\(ApprovalPayload.fileName(of: role))"
        let signature = "\(Campaign.approvalsFolder)/\(ApprovalPayload.signatureName(of: role))"
        guard campaign.contains(request) else { return }
        let folder = CampaignFolder(path: campaign.path, diagnostics: YAMLDiagnostics())
        let files = [request, signature].map { folder.contains($0) ? folder.file($0) : nil }
        faults[role] = folder.diagnostics.all.first
        guard let text = files[0] else { return }
        entries[role] = Entry(request: text.bytes, signature: files[1]?.bytes)
    }
}

extension ApprovalPart {
    fileprivate init(name: String, settings: String) {
        self.init(name: name, form: .settings, content: Array(settings.utf8))
    }
}

extension YAMLNode {
    fileprivate func without(_ key: String?) -> YAMLNode {
        guard let key, case .mapping(let entries) = content else { return self }
        return YAMLNode(place: place, content: .mapping(entries.filter { $0.key != key }))
    }
}

extension CentralVariable {
    /// What the variable says in each language, one line a value; when it was last checked does not matter.
    fileprivate var canonicalText: String {
        LetterLanguage.allCases.flatMap { language in
            values[language]?.canonicalLines(at: "\(name.canonicalKey)[\(language.rawValue)]") ?? []
        }
        .map { $0 + "\n" }.joined()
    }
}

extension TemplateValue {
    /// A day and a number are written out in a letter, a text with the same digits is not: their lines differ.
    fileprivate func canonicalLines(at path: String) -> [String] {
        switch self {
        case .text(let text): ["\(path)=\(text.canonicalScalar)"]
        case .list(let items) where items.isEmpty: ["\(path)[]"]
        case .list(let items): items.enumerated().map { "\(path)[\($0)]=\($1.canonicalScalar)" }
        case .date(let date): ["\(path).date=\(date)"]
        case .number(let number): ["\(path).number=\(number)"]
        }
    }
}
