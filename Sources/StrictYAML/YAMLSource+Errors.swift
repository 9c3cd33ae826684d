import LetterModel
import Yams

extension YAMLSource {
    /// What the YAML library could not read, with its place.
    func diagnostic(of error: any Error) -> Diagnostic {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            syntaxError(context.map { "\($0.text), \(problem)" } ?? problem, at: mark)
        case .composer(_, let problem, let mark, _) where problem.contains("alias"):
            Diagnostic(
                code: "yaml-anchor",
                place: place(line: mark.line, column: mark.column),
                found: "A word begins with '*', which is how YAML writes an alias.",
                remedy: "Put the text in quotes."
            )
        case .composer(_, _, let mark, _):
            Diagnostic(
                code: "yaml-several-documents",
                place: place(line: mark.line, column: mark.column),
                found: "A second document begins here.",
                expected: "one document a file.",
                remedy: "Remove the line '---', or put the text in quotes."
            )
        case .duplicatedKeysInMapping(let keys, let context): duplicate(keys.first ?? "", first: context.mark)
        default: syntaxError("the text cannot be read as YAML", at: nil)
        }
    }

    private func syntaxError(_ problem: String, at mark: Mark?) -> Diagnostic {
        Diagnostic(
            code: "yaml-syntax",
            place: mark.map { place(line: $0.line, column: $0.column) } ?? SourcePlace(file: file),
            found: "Not readable as YAML: \(problem).",
            remedy:
                "Look at the spaces in front of this line and the one above, and put text with ': ' or ' #' in quotes."
        )
    }

    /// The library names the first of two equal keys; people need the second.
    private func duplicate(_ key: String, first: Mark) -> Diagnostic {
        let lines = textWithoutMark.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let indent = String(repeating: " ", count: max(0, first.column - 1))
        let starts = [key, "\"\(key)\"", "'\(key)'"].map { indent + $0 }
        let second = lines.indices.first { index in
            index >= first.line
                && starts.contains { start in
                    lines[index].hasPrefix(start)
                        && lines[index].dropFirst(start.count).drop { $0 == " " }.first == ":"
                }
        }
        return Diagnostic(
            code: "yaml-duplicate-key",
            place: place(line: second.map { $0 + 1 } ?? first.line, column: first.column),
            found: "'\(key)' stands twice here (first on line \(first.line + firstLine - 1)).",
            remedy: "Remove one."
        )
    }
}
