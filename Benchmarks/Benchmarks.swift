import Foundation

/// Measures how fast letters are made, and how large and lean they come out.
///
/// `Benchmarks letters` measures everything of letters, each case several times in a process of its own;
/// `Benchmarks measure CASE` is such a process and prints one line of JSON. See docs/performance.md.
@main
struct Benchmarks {
    static func main() {
        do {
            try run(CommandLine.arguments.dropFirst())
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ arguments: ArraySlice<String>) throws {
        switch arguments.first {
        case "letters": try LettersCommand(arguments.dropFirst()).run()
        case "measure": try measure(arguments.dropFirst())
        default: throw BenchmarkFailure(usage)
        }
    }

    private static func measure(_ arguments: ArraySlice<String>) throws {
        guard let letterCase = arguments.first.flatMap(LetterCase.init(rawValue:)) else {
            throw BenchmarkFailure(usage)
        }
        let order = try LetterOrder(arguments.dropFirst())
        print(try LetterMeasuring(letterCase: letterCase, order: order).measure().line())
    }

    private static let usage = """
        Benchmarks letters [--quick] [--markdown] [--only NAME,NAME] [--json FILE] [--python PATH] [--output DIR]
        Benchmarks measure CASE [--letters N] [--bundles N] [--workers N] [--people mixed|tier1|tier2]
                   [--subject standard|campaign] [--home DIR] [--output DIR] [--keep]
        Cases: \(LetterCase.allCases.map(\.rawValue).joined(separator: ", "))
        """
}
