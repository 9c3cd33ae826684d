package import LetterModel
import StrictYAML

extension LegalBasisRecord {
    /// What the record says, whatever the file looks like; see ``YAMLNode/canonicalText``.
    package var canonicalText: String { node.canonicalText }

    /// The digest of ``canonicalText``: what approvals are given on.
    package var digest: ContentDigest { ContentDigest(sha256Of: canonicalText.utf8) }

    /// The digest of what the data protection officer advises on: everything but the advice itself, the log of
    /// consultations, and which version it is (GRS-052).
    package var adviceDigest: ContentDigest {
        let later: Set = ["dpia", "coordination", "version", "supersedes"]
        guard case .mapping(let entries) = node.content else { return digest }
        let content = YAMLNode.Content.mapping(entries.filter { !later.contains($0.key) })
        return ContentDigest(sha256Of: YAMLNode(place: node.place, content: content).canonicalText.utf8)
    }
}
