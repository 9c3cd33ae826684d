import Foundation

/// Measures how fast extracts are read and letters are made, and how large and lean they come out.
///
/// `Benchmarks letters` and `Benchmarks extracts` measure each case several times in a process of its own;
/// `measure` and `measure-extract` are such processes and print one line of JSON. See docs/performance.md.
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
        case "extracts": try ExtractsCommand(arguments.dropFirst()).run()
        case "measure": try measure(arguments.dropFirst())
        case "measure-extract": try measureExtract(Array(arguments.dropFirst()))
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

    private static func measureExtract(_ arguments: [String]) throws {
        guard arguments.count == 5, let extractCase = ExtractCase(rawValue: arguments[0]), arguments[1] == "--accounts",
            let accounts = Int(arguments[2]), arguments[3] == "--output"
        else { throw BenchmarkFailure(usage) }
        let files = try ExtractFiles(accounts: accounts, in: arguments[4])
        print(try ExtractMeasuring(extractCase: extractCase, files: files).measure().line())
    }

    private static let usage = """
        Benchmarks extracts [--quick] [--markdown] [--accounts N] [--repeats N]
        Benchmarks measure-extract \(ExtractCase.allCases.map(\.rawValue).joined(separator: "|")) --accounts N --output DIR
        Benchmarks letters [--quick] [--markdown] [--only NAME,NAME] [--json FILE] [--python PATH] [--output DIR]
        Benchmarks measure CASE [--letters N] [--bundles N] [--workers N] [--people mixed|tier1|tier2]
                   [--subject standard|campaign] [--home DIR] [--output DIR] [--keep]
        Cases: \(LetterCase.allCases.map(\.rawValue).joined(separator: ", "))
        """
}
