import DurableFiles
import LetterModel

/// The files in which a run leaves its legal check.
enum LegalCheckFiles {
    /// For programs.
    static let json = "legal-check.json"

    /// The digest of each of them that is there.
    ///
    /// - Throws: ``RunFailure`` (74).
    static func digests(in folder: SafeFolder) throws(RunFailure) -> [String: ContentDigest] {
        var digests: [String: ContentDigest] = [:]
        do throws(FileFailure) {
            for name in [json] + ReportFiles.legalCheck.names where try folder.exists(name) {
                digests[name] = ContentDigest(bytes: try folder.receipt(of: name).sha256)
            }
        } catch { throw RunFailure(error) }
        return digests
    }
}
