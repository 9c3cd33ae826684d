import Foundation
import LetterModel
import TestSupport
import Testing

@testable import LetterRun

/// What can happen to the file of a record while questions are asked.
struct RecordCreationTests {
    private let folder: TemporaryFolder
    private let record = "Templates/extra-controlestap/legal-basis.yaml"

    init() throws {
        folder = try TemporaryFolder()
        let original = packageFolder.appending(path: "Templates").resolvingSymlinksInPath()
        try FileManager.default.copyItem(at: original, to: folder.url.appending(path: "Templates"))
        try FileManager.default.removeItem(atPath: folder.path(record))
    }

    /// Asks, while something happens at each line.
    private func ask(_ nextLine: @escaping () throws(RunFailure) -> TypedLine?) throws(RunFailure) {
        let surroundings = Surroundings(today: CalendarDate(daysSince1970: 20_000), environment: [:]) { "" }
        try RecordCreation.run(
            campaign: folder.path("Templates/extra-controlestap"),
            surroundings: surroundings,
            nextLine: nextLine,
            say: { _ throws(RunFailure) in }
        )
    }

    @Test func `what somebody else wrote meanwhile is not overwritten`() throws {
        let (folder, record) = (folder, record)
        let failure = #expect(throws: RunFailure.self) {
            try ask { () throws(RunFailure) in
                _ = try? folder.write("title: van een ander\n", to: record)
                return .text("GD-1")
            }
        }
        #expect(failure?.status == .tryAgain)
        #expect(try folder.text(of: record) == "title: van een ander\n")
    }

    @Test func `an answered section is in the file before the next question`() throws {
        let (folder, record) = (folder, record)
        var seen: [String] = []
        try ask { () throws(RunFailure) in
            seen.append((try? folder.text(of: record)) ?? "")
            return seen.count < 4 ? .text("antwoord \(seen.count)") : nil
        }
        #expect(!seen[0].contains("antwoord") && seen[0].contains("format: 1"))
        #expect(seen[1].contains("recordId: antwoord 1\n") && seen[2].contains("  name: antwoord 2\n"))
    }

    @Test func `a line that fails ends the questions, and what was answered stays`() throws {
        var count = 0
        let failure = #expect(throws: RunFailure.self) {
            try ask { () throws(RunFailure) in
                count += 1
                if count == 2 { throw RunFailure(.inputOutput, "weg") }
                return .text("GD-1")
            }
        }
        #expect(failure?.status == .inputOutput)
        #expect(try folder.text(of: record).contains("\nrecordId: GD-1\n"))
    }
}
