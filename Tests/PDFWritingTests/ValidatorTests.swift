import Foundation
import LetterModel
import PDFWriting
import TestSupport
import Testing

/// Files judged by programs of others, on a real font and a real profile.
@Suite struct ValidatorTests {
    @Test(arguments: [PDFDocumentWriter.Mode.compact, .readable], [1, 2, 150])
    func `qpdf, poppler and two PDF/A validators find nothing`(mode: PDFDocumentWriter.Mode, letters: Int) throws {
        guard let file = try realFile(mode, letters: letters) else { return }
        let path = file.path("letters.pdf")
        let checked = try runTool("qpdf", ["--check", path])
        #expect(checked.status == 0, "\(checked.output) \(checked.errors)")
        // Poppler needs a third of a second for the structure of each letter.
        if letters < 10 { try expectPopplerReadsStructure(path) }
        let summary = try runTool("pdfinfo", [path])
        #expect(summary.output.contains("Pages:           \(letters * 2 + 1)\n"), "\(summary.output)")
        #expect(summary.output.contains("Tagged:          yes"))
        guard let python = pythonInterpreter() else { return }
        let findings = try runTool(python, ["-c", validatorProgram, path])
        #expect(findings.status == 0, "\(findings.errors)")
        #expect(findings.output == sixKnownFindings)
    }

    private func expectPopplerReadsStructure(_ path: String) throws {
        let structure = try runTool("pdfinfo", ["-struct-text", path])
        #expect(structure.status == 0 && structure.errors.isEmpty, "\(structure.errors)")
        #expect(structure.output.contains("\"Geachte heer AVA\""))
        let roles = structure.output.split(separator: "\n").prefix(9).map { $0.drop { $0 == " " } }
        #expect(roles.map { $0.prefix { $0 != " " } }.starts(with: ["Document", "Part", "Div", "P"]))
    }

    @Test func `pdftotext reads the letter, hyphenated words whole`() throws {
        guard let file = try realFile(.compact, letters: 1) else { return }
        let text = try runTool("pdftotext", ["-enc", "UTF-8", file.path("letters.pdf"), "-"]).output
        #expect(text.contains("Check your login"))
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("You log in with a user name and a password only."))
        #expect(text.contains("J. Jansen 1"))
        #expect(text.contains("Second page 1."))
    }

    @Test func `fonts are embedded subsets with a map to characters`() throws {
        guard let file = try realFile(.compact, letters: 1) else { return }
        let table = try runTool("pdffonts", [file.path("letters.pdf")]).output
        let row = try #require(table.split(separator: "\n").first { $0.contains("+NotoSans-Regular") })
        #expect(
            row.split(separator: " ").dropFirst().starts(with: ["CID", "TrueType", "Identity-H", "yes", "yes", "yes"])
        )
    }

    private func realFile(_ mode: PDFDocumentWriter.Mode, letters: Int) throws -> TemporaryFolder? {
        let characters = String(String.UnicodeScalarView((32...126).map { Unicode.Scalar(UInt8($0)) }))
        let profilePath = "/usr/share/color/icc/sRGB.icc"
        guard let font = SystemFont("NotoSans-Regular.ttf", characters: characters) else { return nil }
        guard let profile = FileManager.default.contents(atPath: profilePath) else {
            print("SKIPPED: \(profilePath) is absent; install icc-profiles-free.")
            return nil
        }
        var document = SampleDocument(mode: mode, letters: letters)
        document.profile = Array(profile)
        document.font = font.font(named: "NotoSans-Regular")
        document.glyphs = { font.glyphs($0) }
        let folder = try TemporaryFolder()
        try folder.write(try document.write().bytes, to: "letters.pdf")
        return folder
    }
}

/// The interpreter that has the validators: `POSTRONDE_PYTHON`, or the one in `.build/venv`.
private func pythonInterpreter() -> String? {
    let usual = packageFolder.appending(path: ".build/venv/bin/python3").path(percentEncoded: false)
    let path = ProcessInfo.processInfo.environment["POSTRONDE_PYTHON"] ?? usual
    if FileManager.default.isExecutableFile(atPath: path) { return path }
    print("SKIPPED: \(path) is absent; set POSTRONDE_PYTHON to a Python with page-validation and pikepdf[pdfa].")
    return nil
}

/// Prints every finding of page-validation, and the rules of pikepdf's findings.
private let validatorProgram = """
    import collections, sys
    import page
    from pikepdf import pdfa
    for profile in (page.ValidationProfile.PDF_A_2A, page.ValidationProfile.PDF_UA_1):
        report = page.validate_pdf(sys.argv[1], profile=profile)
        for failure in report.failures:
            print(profile, failure.rule_id, failure.message)
        if not report.is_compliant:
            print(profile, "not compliant")
    findings = collections.Counter(f"{f.kind} {f.rule} {f.message}" for f in pdfa.validate_written(sys.argv[1], "2b").findings)
    for finding, count in sorted(findings.items()):
        print(count, finding)
    """

/// What pikepdf reports on each right file, because it judges level b and knows no extension schemas.
private let sixKnownFindings = """
    1 violation ISO_19005_2:6.6.2.3.1-1 XMP namespace pdfaExtension=http://www.aiim.org/pdfa/ns/extension/ is not permitted
    1 violation ISO_19005_2:6.6.2.3.1-1 XMP namespace pdfaProperty=http://www.aiim.org/pdfa/ns/property# is not permitted
    1 violation ISO_19005_2:6.6.2.3.1-1 XMP namespace pdfaSchema=http://www.aiim.org/pdfa/ns/schema# is not permitted
    1 violation ISO_19005_2:6.6.2.3.1-1 XMP property pdfaExtension:schemas is not permitted
    1 violation ISO_19005_2:6.6.2.3.1-1 XMP property pdfuaid:part is not permitted
    1 violation ISO_19005_2:6.6.4-3 pdfaid:conformance is 'A', expected 'B'

    """
