/// What a child process has to make, from its command line.
struct LetterOrder: Sendable {
    /// Whose names the letters hold.
    enum People: String, CaseIterable, Sendable {
        /// As they come.
        case mixed
        /// Those whose letters the smallest fonts can show.
        case tier1
        /// The others.
        case tier2
    }

    /// Which text.
    enum Subject: String, CaseIterable, Sendable {
        /// The benchmark's own letter of one page.
        case standard
        /// The longest letter that the program ships, of two pages.
        case campaign
    }

    var letters = 5_000
    /// Into how many bundles or folders the letters go.
    var bundles = 1
    var workers = 1
    var people = People.mixed
    var subject = Subject.standard
    /// The folder of the project.
    var home = "."
    /// Where files are written; they are removed again.
    var output = ".build/bench"
    /// Whether the files stay, to look at them.
    var keepsFiles = false

    /// Reads the flags behind the name of a case.
    ///
    /// - Throws: ``BenchmarkFailure`` that names the flag.
    init(_ arguments: ArraySlice<String>) throws {
        var rest = Array(arguments)[...]
        while let flag = rest.popFirst() {
            if flag == "--keep" {
                keepsFiles = true
                continue
            }
            guard let value = rest.popFirst() else { throw BenchmarkFailure("\(flag) needs a value.") }
            try set(flag, value)
        }
        guard letters > 0, bundles > 0, workers > 0, letters >= bundles else {
            throw BenchmarkFailure("There must be at least one letter a bundle, one bundle and one worker.")
        }
    }

    /// The letters of each bundle.
    var ranges: [Range<Int>] {
        (0..<bundles).map { letters * $0 / bundles..<letters * ($0 + 1) / bundles }
    }

    private mutating func set(_ flag: String, _ value: String) throws {
        switch flag {
        case "--letters": letters = try Self.number(value, of: flag)
        case "--bundles": bundles = try Self.number(value, of: flag)
        case "--workers": workers = try Self.number(value, of: flag)
        case "--people": people = try Self.choice(value, of: flag)
        case "--subject": subject = try Self.choice(value, of: flag)
        case "--home": home = value
        case "--output": output = value
        default: throw BenchmarkFailure("There is no flag \(flag). See docs/performance.md.")
        }
    }

    private static func number(_ value: String, of flag: String) throws -> Int {
        guard let number = Int(value) else { throw BenchmarkFailure("\(flag): '\(value)' is not a whole number.") }
        return number
    }

    private static func choice<Choice: RawRepresentable & CaseIterable>(
        _ value: String,
        of flag: String
    ) throws -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: value) else {
            let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw BenchmarkFailure("\(flag): '\(value)' is none of: \(names).")
        }
        return choice
    }
}
