import Foundation
import LegalBasis
import TestSupport

/// The page `docs/legal-checks.md`: each check in the words of its doc comment.
struct CheckPage {
    /// One check as its page shows it.
    struct Entry {
        let name: String
        let code: String
        let level: CheckLevel
        let titles: Wording

        init(_ check: any LegalBasisCheck) {
            (name, code, level, titles) = ("\(type(of: check))", check.code, check.level, check.title)
        }

        init(_ check: RecordReadable) {
            (name, code, level, titles) = ("\(type(of: check))", check.code, check.level, check.title)
        }

        var file: URL { CheckPage.checks.appending(path: "\(name).swift") }

        var paragraphs: [String] { get throws { try DocComment.paragraphs(of: file) } }
    }

    static var checks: URL { packageFolder.appending(path: "Sources/LegalBasis/Checks") }

    static var entries: [Entry] { [Entry(RecordReadable())] + LegalBasisChecks.all.map(Entry.init) }

    let text: String

    init() throws {
        let rows = Self.entries.map {
            "| [\($0.code)](#\($0.code.lowercased())) | \($0.level.letter) | \($0.titles.en) |"
        }
        let table = (["| code | level | what must hold |", "|---|---|---|"] + rows).joined(separator: "\n")
        text = ([Self.introduction, table] + (try Self.entries.map(Self.section))).joined(separator: "\n\n") + "\n"
    }

    private static func section(_ entry: Entry) throws -> String {
        let paragraphs = try entry.paragraphs.enumerated().map { index, paragraph in
            let code = "\(entry.code): "
            return index == 0 && paragraph.hasPrefix(code) ? paragraph.dropFirst(code.count).sentence : paragraph
        }
        return (["## \(entry.code)", "*\(entry.titles.nl)*"] + paragraphs).joined(separator: "\n\n")
    }

    private static let introduction = """
        # The checks of the legal basis

        What Postronde asks of the [record](legal-basis.md) of a campaign and of its [approvals](approvals.md) before a real run.
        This page is made of the doc comments of the checks, one file each in `Sources/LegalBasis/Checks`; under each code stands
        the Dutch title that messages and reports use.

        E stops a real run (77) when it fails, and also when it cannot be made. W asks for attention. I tells something. A dry
        run shows all of them and goes on.
        """
}

extension CheckLevel {
    fileprivate var letter: String {
        switch self {
        case .error: "E"
        case .warning: "W"
        case .information: "I"
        }
    }
}

extension Substring {
    /// The text with a capital at its beginning.
    fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() }
}
