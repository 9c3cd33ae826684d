/// Something found in a file that people write (template, campaign, style, record): where, what was
/// found, what was expected, and what to do next.
package struct Diagnostic: Error, Hashable, Sendable {
    /// How much it matters.
    package enum Level: String, Codable, Sendable, Comparable {
        case hint, warning, error

        package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .hint: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// A stable code, such as `unknown-field`.
    package var code: String
    /// Only an error stops the work.
    package var level: Level
    /// Where it was found.
    package var place: SourcePlace
    /// What was found, in words; file contents may be quoted, for these files hold no personal data.
    package var found: String
    /// What was expected, in words; may be empty.
    package var expected: String
    /// What to do next, as an instruction.
    package var remedy: String

    package init(
        code: String,
        level: Level = .error,
        place: SourcePlace,
        found: String,
        expected: String = "",
        remedy: String
    ) {
        self.code = code
        self.level = level
        self.place = place
        self.found = found
        self.expected = expected
        self.remedy = remedy
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `letter.nl.md:12:4: error: found … Expected … Do … [code]`
    package var description: String {
        let sentences = [found, expected.isEmpty ? "" : "Expected: \(expected)", remedy].filter { !$0.isEmpty }
        return "\(place): \(level.rawValue): \(sentences.joined(separator: " ")) [\(code)]"
    }
}

/// A place in a text file.
package struct SourcePlace: Hashable, Sendable {
    /// The path as the user gave it, or relative to the campaign folder.
    package var file: String
    /// From 1; `nil` for the file as a whole.
    package var line: Int?
    /// From 1, in characters; `nil` for the line as a whole.
    package var column: Int?

    package init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension SourcePlace: CustomStringConvertible {
    package var description: String {
        ([PrintableText.shown(file)] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    }
}

extension Sequence<Diagnostic> {
    /// File by file, in the order in which the files first came up, and in each from its top to its end.
    package var inOrderOfFiles: [Diagnostic] {
        var files: [String: Int] = [:]
        for diagnostic in self where files[diagnostic.place.file] == nil { files[diagnostic.place.file] = files.count }
        func rank(_ place: SourcePlace) -> (Int, Int, Int) {
            (files[place.file] ?? 0, place.line ?? 0, place.column ?? 0)
        }
        return enumerated().sorted { left, right in
            let (first, second) = (rank(left.element.place), rank(right.element.place))
            return first == second ? left.offset < right.offset : first < second
        }
        .map(\.element)
    }
}

/// Several diagnostics that together stop the work.
package struct Diagnostics: Error, Sendable {
    /// In the order of the file.
    package let all: [Diagnostic]

    package init(_ all: [Diagnostic]) {
        self.all = all
    }
}

extension Diagnostics: CustomStringConvertible {
    package var description: String { all.map(\.description).joined(separator: "\n") }
}
