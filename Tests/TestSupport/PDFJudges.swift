import Foundation
package import Testing

/// The programs of others that judge our PDF files.
package enum PDFJudges {
    /// Expects that qpdf, poppler and two PDF/A validators find nothing in a file.
    ///
    /// - Parameter readsStructure: Poppler needs a third of a second for the structure of each letter;
    ///   leave it out for large files.
    package static func expectClean(
        _ path: String,
        readsStructure: Bool = true,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let checked = try runTool("qpdf", ["--check", path])
        #expect(checked.status == 0, "\(checked.output) \(checked.errors)", sourceLocation: sourceLocation)
        if readsStructure { _ = try structureText(path, sourceLocation: sourceLocation) }
        let summary = try runTool("pdfinfo", [path])
        #expect(summary.output.contains("Tagged:          yes"), sourceLocation: sourceLocation)
        #expect(summary.errors.isEmpty, "\(summary.errors)", sourceLocation: sourceLocation)
        guard let python = pythonInterpreter() else { return }
        let findings = try runTool(python, ["-c", validatorProgram, path])
        #expect(findings.status == 0, "\(findings.errors)", sourceLocation: sourceLocation)
        #expect(findings.output == sixKnownFindings, sourceLocation: sourceLocation)
    }

    /// The structure of a file with its text, as poppler reads it.
    package static func structureText(
        _ path: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String {
        let structure = try runTool("pdfinfo", ["-struct-text", path])
        #expect(
            structure.status == 0 && structure.errors.isEmpty,
            "\(structure.errors)",
            sourceLocation: sourceLocation
        )
        return structure.output
    }

    /// The interpreter that has the validators: `POSTRONDE_PYTHON`, or the one in `.build/venv`.
    static func pythonInterpreter() -> String? {
        let usual = packageFolder.appending(path: ".build/venv/bin/python3").path(percentEncoded: false)
        let path = ProcessInfo.processInfo.environment["POSTRONDE_PYTHON"] ?? usual
        if FileManager.default.isExecutableFile(atPath: path) { return path }
        print("SKIPPED: \(path) is absent; set POSTRONDE_PYTHON to a Python with page-validation and pikepdf[pdfa].")
        return nil
    }

    /// Prints every finding of page-validation, and the rules of pikepdf's findings.
    private static let validatorProgram = """
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
    private static let sixKnownFindings = """
        1 violation ISO_19005_2:6.6.2.3.1-1 XMP namespace pdfaExtension=http://www.aiim.org/pdfa/ns/extension/ is not permitted
        1 violation ISO_19005_2:6.6.2.3.1-1 XMP namespace pdfaProperty=http://www.aiim.org/pdfa/ns/property# is not permitted
        1 violation ISO_19005_2:6.6.2.3.1-1 XMP namespace pdfaSchema=http://www.aiim.org/pdfa/ns/schema# is not permitted
        1 violation ISO_19005_2:6.6.2.3.1-1 XMP property pdfaExtension:schemas is not permitted
        1 violation ISO_19005_2:6.6.2.3.1-1 XMP property pdfuaid:part is not permitted
        1 violation ISO_19005_2:6.6.4-3 pdfaid:conformance is 'A', expected 'B'

        """
}
