/// One line of the table: a case with its settings, measured several times.
struct Trial: Sendable {
    /// Which program is measured.
    enum Program: Sendable {
        /// This one, as a child.
        case benchmarks
        /// Typst, in Python.
        case typst
        /// Jinja2, in Python.
        case jinja
    }

    /// In what the table counts the CPU time of a letter.
    enum Unit: String, CaseIterable, Sendable {
        case milliseconds = "CPU-ms"
        case microseconds = "CPU-µs"

        /// How many there are in a second.
        var perSecond: Double { self == .milliseconds ? 1e3 : 1e6 }
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
    var unit = Unit.milliseconds
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

    /// The words of a letter in Jinja2.
    static func jinja(_ title: String, mode: String, letters: Int, repeats: Int) -> Trial {
        Trial(
            name: "jinja-\(mode)",
            title: title,
            program: .jinja,
            arguments: ["--mode", mode, "--letters", "\(letters)"],
            repeats: repeats
        )
    }

    /// The trial with its time counted in another unit.
    func counted(in unit: Unit) -> Trial {
        var trial = self
        trial.unit = unit
        return trial
    }
}
