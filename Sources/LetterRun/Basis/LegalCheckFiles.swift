import DurableFiles
import LetterModel

/// The files in which a run leaves its legal check.
enum LegalCheckFiles {
    /// For programs.
    static let json = "legal-check.json"

    /// For people: the same in two languages, for a browser and on paper.
    static let reports = LetterLanguage.allCases.flatMap { [htmlName($0), pdfName($0)] }

    static func htmlName(_ language: LetterLanguage) -> String { "legal-check\(suffix(language)).html" }

    static func pdfName(_ language: LetterLanguage) -> String { "legal-check\(suffix(language)).pdf" }

    private static func suffix(_ language: LetterLanguage) -> String {
        language == .dutch ? "" : ".\(language.rawValue)"
    }

    /// The digest of each of them that is there.
    ///
    /// - Throws: ``RunFailure`` (74).
    static func digests(in folder: SafeFolder) throws(RunFailure) -> [String: ContentDigest] {
        var digests: [String: ContentDigest] = [:]
        do throws(FileFailure) {
            for name in [json] + reports where try folder.exists(name) {
                digests[name] = ContentDigest(bytes: try folder.receipt(of: name).sha256)
            }
        } catch { throw RunFailure(error) }
        return digests
    }
}
