import LegalBasis
import RunRecords

/// The version of the program and of everything that it writes.
package enum ProgramVersion {
    /// The version of the program; part of the key of a run, because another version may set letters
    /// differently.
    package static let number = "0.1.0"

    /// The program as files name it that it makes.
    package static let program = "postronde \(number)"

    /// What `--version` prints: the program, then each written format.
    package static var text: String {
        let formats = WrittenFormat.allCases.map { "  \($0.fileName) \($0.version)" }
        return
            ([program, "Written formats:"] + formats + [
                "  legal-check.json \(LegalCheck.format)", "  report.json 1",
            ])
            .joined(separator: "\n")
    }
}
