import OutsidePrograms

/// Takes the pages of a letter out of its bundle with qpdf, which copies them as they are.
enum CutPages {
    /// The pages as a file of their own.
    ///
    /// - Throws: ``RunFailure``: 69 without qpdf, 74 when it fails.
    static func cut(_ pages: ClosedRange<Int>, from bundle: String, path: String?) throws(RunFailure) -> [UInt8] {
        let program: OutsideProgram
        do throws(OutsideProgramMissing) {
            program = try OutsideProgram("qpdf", use: "takes letters out of bundles", package: "qpdf", path: path)
        } catch { throw RunFailure(.toolMissing, error.description) }
        let words = [
            "--deterministic-id", bundle, "--pages", ".", "\(pages.lowerBound)-\(pages.upperBound)", "--", "-",
        ]
        guard let ended = program.run(words), ended.status == 0, !ended.output.isEmpty else {
            throw RunFailure(
                .inputOutput,
                "\(bundle): qpdf cannot take a letter out of it. Compare the bundle with audit verify."
            )
        }
        return ended.output
    }
}
