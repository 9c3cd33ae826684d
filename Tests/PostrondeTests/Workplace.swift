import Foundation
import TestSupport
import Testing

/// A fresh folder like the one that a user works in: Templates, Input, and the program at hand.
struct Workplace {
    static let campaign = "extra-controlestap"
    static let day = "2026-11-16"

    let folder: TemporaryFolder
    /// Who approved the campaign; `nil` without accounts.
    private(set) var approvers: Approvers?

    /// Makes the folder; with accounts, their extracts lie in `in`, a key in `campaign.key`, and the campaign is approved
    /// by people whom the folder `approvers/trust` knows.
    init(accounts: Int = 0, seed: Int = 7) throws {
        folder = try TemporaryFolder()
        for name in ["Templates", "Input"] {
            let original = packageFolder.appending(path: name).resolvingSymlinksInPath()
            try FileManager.default.copyItem(at: original, to: folder.url.appending(path: name))
        }
        guard accounts > 0 else { return }
        let made = try run(["generate", "--accounts", "\(accounts)", "--seed", "\(seed)", "--output", "in"])
        let key = try run(["key", "init", Self.campaign, "--key", "campaign.key"])
        try #require(made.status == Status.done && key.status == Status.done, "\(made.errors)\(key.errors)")
        let approvers = try Approvers(in: folder)
        self.approvers = approvers
        try approve(by: approvers)
    }

    /// Runs the program in this folder and waits for its end.
    ///
    /// - Parameters:
    ///   - wrapper: A program and its flags that runs the program, such as `prlimit --fsize=0`.
    ///   - environment: What the user has set besides a home folder.
    func run(_ arguments: [String], under wrapper: [String] = [], environment: [String: String] = [:]) throws -> ToolRun
    {
        let words = try command(arguments, under: wrapper, environment: environment)
        return try runTool(words[0], Array(words.dropFirst()), in: folder.url)
    }

    /// The words that `run` runs.
    func command(
        _ arguments: [String],
        under wrapper: [String] = [],
        environment: [String: String] = [:]
    ) throws -> [String] {
        let program = try #require(BuiltProgram.path)
        var settings = ["HOME": folder.path("home"), "SWIFT_BACKTRACE": "enable=no"]
        settings.merge(environment) { $1 }
        let unset = ["XDG_STATE_HOME", "CREDENTIALS_DIRECTORY"].flatMap { ["-u", $0] }
        return ["env", "--default-signal=PIPE"] + unset + settings.map { "\($0)=\($1)" } + wrapper + [program]
            + arguments
    }

    /// The flags that say what a run reads and on which day, without a key.
    func input(_ command: String = "run", day: String = Self.day, output: String = "out") -> [String] {
        [command, Self.campaign, "--accounts", "in/accounts.xml", "--persons", "in/persons.csv"]
            + ["--suppress", "in/suppressed.txt", "--as-of", day, "--output", output, "--trust", "approvers/trust"]
    }

    /// The flags of a usual run.
    func letters(day: String = Self.day, output: String = "out") -> [String] {
        input(day: day, output: output) + ["--key", "campaign.key", "--operator", "operator"]
    }

    /// Every file and folder below a folder of the workplace, by its path there; none when it is absent.
    func paths(in name: String) -> [String] {
        ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path(name))) ?? []).sorted()
    }

    /// The folder of the one run that an output folder holds; `nil` when there is none.
    func runFolder(in output: String = "out") -> String? {
        paths(in: output).first { $0.wholeMatch(of: /[a-z-]+\/first-w1\/[^\/]+/) != nil }.map { "\(output)/\($0)" }
    }

    /// Whether an output folder holds a letter, or a mark that lets the print house take it.
    func hasLetters(in output: String = "out") -> Bool {
        paths(in: output).contains { $0.contains("/letters/") || $0.hasSuffix("READY") }
    }

    /// The manifest of the one run that an output folder holds: the digests of all that must be equal.
    func manifest(in output: String = "out") throws -> String {
        let run = try #require(runFolder(in: output))
        try #require(paths(in: run).contains("READY"), "only a released run has its manifest")
        return try folder.text(of: "\(run)/manifest.sha256")
    }

    /// Changes a text file of the workplace.
    func change(_ name: String, _ change: (String) -> String) throws {
        let (old, rights) = (try folder.text(of: name), try self.rights(of: name))
        let new = change(old)
        try #require(new != old, "the change must find its place in \(name)")
        try folder.write(new, to: name)
        try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: folder.path(name))
    }

    /// The rights of a file, such as `0o600`.
    func rights(of name: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: folder.path(name))[.posixPermissions] as? Int ?? 0
    }

    /// Whether a path of the workplace is a folder.
    func isFolder(_ name: String) throws -> Bool {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
        return attributes[.type] as? FileAttributeType == .typeDirectory
    }

    /// Every number, surname and postal code of the person extract.
    func personalValues() throws -> Set<String> {
        let rows = try folder.text(of: "in/persons.csv").split(separator: "\n")
            .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        let header = try #require(rows.first)
        let columns = ["01.01.20", "01.02.40", "08.11.60"].compactMap { header.firstIndex(of: $0[...]) }
        let values = rows.dropFirst().flatMap { row in columns.filter { $0 < row.count }.map { String(row[$0]) } }
        return Set(values.filter { $0.utf8.count > 5 })
    }

    /// Expects that no value of a person stands in what a command printed.
    func expectNoValue(in run: ToolRun, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let values = try personalValues()
        try #require(values.count > 50, sourceLocation: sourceLocation)
        let words = Set((run.output + run.errors).split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" })
        let found = values.filter { value in value.split(separator: " ").allSatisfy { words.contains($0) } }
        #expect(found.isEmpty, sourceLocation: sourceLocation)
    }
}
