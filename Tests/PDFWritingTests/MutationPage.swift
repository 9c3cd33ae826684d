import TestSupport

/// The page `docs/conformance/mutations.md`: which reader notices which mutation.
struct MutationPage {
    /// What our own reader found, by mutation.
    var findings: [[PDFInspectionDuty]]
    /// Which programs of others noticed it.
    var judges: [Set<PDFJudges.Judge>]
    /// The versions of the programs that the system brings.
    var versions: [String]

    /// The page as text.
    var text: String {
        var lines = [introduction, summary]
        var number = 0
        for group in Mutation.groups {
            lines.append("\n## \(group.title)\n")
            lines.append(
                "| broken | file | our reader | " + PDFJudges.Judge.allCases.map(\.rawValue).joined(separator: " | ")
                    + " |"
            )
            lines.append("|---|---|---|" + String(repeating: ":-:|", count: PDFJudges.Judge.allCases.count))
            for mutation in group.mutations {
                lines.append(row(mutation, number))
                number += 1
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func row(_ mutation: Mutation, _ number: Int) -> String {
        let duties = findings[number].map { $0 == mutation.duty ? "**\($0.rawValue)**" : $0.rawValue }
        let marks = PDFJudges.Judge.allCases.map { judges[number].contains($0) ? "×" : "" }
        return "| \(mutation.name) | \(mutation.subject.rawValue) | \(duties.joined(separator: ", ")) | "
            + marks.joined(separator: " | ") + " |"
    }

    private var introduction: String {
        """
        # Who notices a broken file

        Each row breaks one duty of a good file and leaves everything else as it was: lengths, offsets and tables are made
        anew. The good files are an invented letter of two pages and a bundle of three letters, readable and compact. Our own
        reader (`PDFInspection` in `Tests/TestSupport`) names what it found, the duty that was broken in bold; × marks the
        programs of others that say more of the broken file than of the good one: `qpdf --check`, poppler's
        `pdfinfo -struct-text` and `pdftotext`, page-validation with the profiles PDF/A-2a and PDF/UA-1, and pikepdf.

        `MutationTests` makes this page and fails when it is not up to date, when a mutation is noticed by nobody, and when our
        own reader misses one. Each duty of the reader is broken at least once.

        Judged with \(versions.joined(separator: ", ")), and the versions of `Tests/requirements.txt`.
        """
    }

    private var summary: String {
        let counts = PDFJudges.Judge.allCases.map { judge in
            "\(judge.rawValue) \(judges.count { $0.contains(judge) })"
        }
        let alone = judges.count { $0.isEmpty }
        return """

            Of \(findings.count) mutations our reader notices \(findings.count { !$0.isEmpty }); \(counts.joined(separator: ", ")). \
            \(alone) are noticed by our reader alone.
            """
    }
}
