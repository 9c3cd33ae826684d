package import Foundation

/// Many files judged in one process, for tests that look who notices what.
extension PDFJudges {
    /// A program that judges files.
    package enum Judge: String, CaseIterable, Sendable {
        case qpdf, poppler
        /// `page-validation`, with either profile.
        case pdfA = "PDF/A-2a"
        case pdfUA = "PDF/UA-1"
        case pikepdf

        /// What the test needs to know it again: versions of what the system brings.
        package var version: String? {
            get throws {
                switch self {
                case .qpdf: try runTool("qpdf", ["--version"]).output.split(separator: "\n").first.map(String.init)
                case .poppler: try runTool("pdfinfo", ["-v"]).errors.split(separator: "\n").first.map(String.init)
                default: nil
                }
            }
        }
    }

    /// Which judges say more of each file of a folder than they say of the good ones.
    ///
    /// - Parameters:
    ///   - folder: holds PDF files alone.
    ///   - good: the names of the good files.
    /// - Returns: judges by file name; `nil`, loudly, without a Python that has the validators.
    package static func noticed(in folder: URL, good: [String]) throws -> [String: Set<Judge>]? {
        guard let python = pythonInterpreter() else { return nil }
        let run = try runTool(python, ["-c", batchProgram, folder.path(percentEncoded: false)] + good)
        guard run.status == 0 else { throw BatchFailure(errors: run.errors) }
        var verdicts: [String: Set<Judge>] = [:]
        for line in run.output.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 2, let judge = Judge(rawValue: words[1]) else { continue }
            verdicts[words[0], default: []].insert(judge)
        }
        return verdicts
    }

    private struct BatchFailure: Error {
        var errors: String
    }

    /// Prints a line for each file and judge that has more to say than of the good files.
    private static let batchProgram = """
        import concurrent.futures, logging, os, subprocess, sys
        import page
        from pikepdf import pdfa
        logging.disable(logging.CRITICAL)
        folder, good = sys.argv[1], sys.argv[2:]

        def rules(path, profile):
            try:
                report = page.validate_pdf(path, profile=profile)
            except Exception as error:
                return {type(error).__name__}
            return {failure.rule_id for failure in report.failures} | (set() if report.is_compliant else {"not compliant"})

        def written(path):
            try:
                return {f"{f.rule} {f.message}" for f in pdfa.validate_written(path, "2b").findings}
            except Exception as error:
                return {type(error).__name__}

        def tool(*command):
            run = subprocess.run(command, capture_output=True, timeout=60)
            return set(run.stderr.decode(errors="replace").splitlines()) | ({str(run.returncode)} if run.returncode else set())

        def tools(path):
            return {
                "qpdf": {line for line in tool("qpdf", "--check", path) if len(line) == 1},
                "poppler": tool("pdfinfo", "-struct-text", path) | tool("pdftotext", path, "/dev/null"),
            }

        names = sorted(os.listdir(folder))
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            said = dict(zip(names, pool.map(lambda name: tools(os.path.join(folder, name)), names)))
        for name in names:
            path = os.path.join(folder, name)
            said[name]["PDF/A-2a"] = rules(path, page.ValidationProfile.PDF_A_2A)
            said[name]["PDF/UA-1"] = rules(path, page.ValidationProfile.PDF_UA_1)
            said[name]["pikepdf"] = written(path)
        for name in names:
            for judge, sayings in said[name].items():
                usual = set().union(*(said[other][judge] for other in good))
                if judge == "pikepdf" and not sayings >= usual or sayings - usual:
                    print(name, judge)
        """
}
