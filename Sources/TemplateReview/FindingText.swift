import Foundation
import LetterModel

/// Findings as a writer of texts reads them in a terminal: the message, the line of the file, and a caret under the place.
final class FindingText {
    private let folder: URL
    private var sources: [String: String?] = [:]

    /// Shows findings whose files stand in a folder.
    init(folder: String) {
        self.folder = URL(filePath: folder)
    }

    /// One finding on one to three lines.
    func text(of finding: Diagnostic) -> String {
        guard let line = finding.place.line, let source = knownSource(of: finding.place.file),
            let excerpt = SourceExcerpt(of: finding.place, in: source)
        else { return finding.description }
        let number = String(line)
        let margin = String(repeating: " ", count: number.count)
        let caret = excerpt.caret.isEmpty ? "" : "\n  \(margin) | \(excerpt.caret)"
        return "\(finding)\n  \(number) | \(excerpt.line)\(caret)"
    }

    /// Each file is read once.
    private func knownSource(of name: String) -> String? {
        if let known = sources[name] { return known }
        let source = source(of: name)
        sources[name] = .some(source)
        return source
    }

    /// The text of a file; only what stands in the folder, and the variables of all campaigns beside it.
    private func source(of name: String) -> String? {
        let isPlain = name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.hasPrefix(".") }
        guard isPlain && !name.isEmpty || name == "../central.yaml" else { return nil }
        let path = folder.appending(path: name).path(percentEncoded: false)
        return FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }
}
