/// One line of the table: a case with its settings, measured several times.
struct Trial: Sendable {
    /// Which program is measured.
    enum Program: Sendable {
        /// This one, as a child.
        case benchmarks
        /// Typst, in Python.
        case typst
    }

    /// Names the trial in the targets and in the JSON.
    let name: String
    /// As the table shows it.
    let title: String
    let program: Program
    /// What the child is told, without the folders.
    let arguments: [String]
    /// How many times it is measured; the best counts.
    let repeats: Int
}

extension Trial {
    /// A case of this program.
    static func own(
        _ name: String,
        _ title: String,
        _ letterCase: LetterCase,
        _ flags: [String],
        repeats: Int
    ) -> Trial {
        Trial(
            name: name,
            title: title,
            program: .benchmarks,
            arguments: ["measure", letterCase.rawValue] + flags,
            repeats: repeats
        )
    }

    /// A case of the comparison.
    static func typst(_ name: String, _ title: String, mode: String, letters: Int, repeats: Int) -> Trial {
        Trial(
            name: name,
            title: title,
            program: .typst,
            arguments: ["--mode", mode, "--letters", "\(letters)"],
            repeats: repeats
        )
    }
}
