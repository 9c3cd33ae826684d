import DurableFiles
import LetterModel
import Reports

/// The files in which a report for people lies: the same in each language, for a browser and on paper.
struct ReportFiles {
    /// The legal check of a run.
    static let legalCheck = ReportFiles(stem: "legal-check")
    /// The report of a run, beside `report.json`.
    static let run = ReportFiles(stem: "report")

    /// What their names begin with.
    private let stem: String

    private init(stem: String) { self.stem = stem }

    /// All of them.
    var names: [String] { LetterLanguage.allCases.flatMap { [name($0, "html"), name($0, "pdf")] } }

    /// Writes all of them anew.
    ///
    /// - Throws: ``RunFailure``: 74 when a file cannot be written, 78 when a font cannot be used.
    func write(
        with pdf: ReportPDF,
        in folder: SafeFolder,
        _ document: (LetterLanguage) -> ReportDocument
    ) throws(RunFailure) {
        for language in LetterLanguage.allCases {
            let document = document(language)
            let html = ReportHTML.file(of: document)
            let paper: [UInt8]
            do { paper = try pdf.file(of: document) } catch {
                throw RunFailure(.configuration, "\(name(language, "pdf")): it cannot be set: \(error)")
            }
            do throws(FileFailure) {
                _ = try folder.replaceFile(name(language, "html"), with: html)
                _ = try folder.replaceFile(name(language, "pdf"), with: paper)
            } catch { throw RunFailure(error) }
        }
    }

    /// Dutch is the language of who works with it, and needs no mark.
    private func name(_ language: LetterLanguage, _ form: String) -> String {
        language == .dutch ? "\(stem).\(form)" : "\(stem).\(language.rawValue).\(form)"
    }
}
