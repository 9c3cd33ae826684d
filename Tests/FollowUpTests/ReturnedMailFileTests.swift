import LetterModel
import LetterReferences
import LetterRun
import Testing

@testable import FollowUp

/// The file of letters that came back, line by line.
struct ReturnedMailFileTests {
    private static let reference = LetterReference(
        campaignNumber: 1,
        runNumber: 1,
        sequence: 7,
        key: CampaignKey(bytes: Array(0..<32))
    )

    private func read(_ lines: String...) throws -> ReturnedMailFile {
        let text = ([ReturnedMailFile.header] + lines).joined(separator: "\n") + "\n"
        return try ReturnedMailFile(Array(text.utf8), file: "retour.csv")
    }

    @Test(arguments: ReturnReason.allCases)
    func `reads a line of each reason, grouped or not`(reason: ReturnReason) throws {
        let file = try read(
            "\(Self.reference.grouped);2026-12-03;\(reason.rawValue)",
            "\(Self.reference.digits);2026-12-04;\(reason.rawValue)"
        )
        #expect(file.refused.isEmpty)
        #expect(file.entries.map(\.reference) == [Self.reference, Self.reference])
        #expect(file.entries.map(\.returned.description) == ["2026-12-03", "2026-12-04"])
        #expect(file.entries.map(\.line) == [2, 3])
    }

    @Test(arguments: [
        ("0112 3456 7890 1234;2026-12-03;moved", "reference-invalid"), (";2026-12-03;moved", "reference-invalid"),
        ("R;3-12-2026;moved", "date-invalid"), ("R;2026-02-30;moved", "date-invalid"),
        ("R;2026-12-03;verhuisd", "reason-unknown"), ("R;2026-12-03", "cells"), ("R;2026-12-03;moved;", "cells"),
    ])
    func `names a line that cannot be used, and reads the others`(line: String, code: String) throws {
        let good = "\(Self.reference.digits);2026-12-03;moved"
        let file = try read(good, line.replacing("R;", with: "\(Self.reference.digits);"), good)
        #expect(file.entries.count == 2)
        #expect(file.refused.map(\.code) == [code])
        #expect(file.refused.map(\.line) == [3])
    }

    @Test(arguments: ["", "reference;returned", "Reference;returned;reason\n", "0112;2026-12-03;moved\n"])
    func `refuses a file without its header`(text: String) {
        let failure = #expect(throws: RunFailure.self) { try ReturnedMailFile(Array(text.utf8), file: "retour.csv") }
        #expect(failure?.status == .badInput && failure?.message.contains("retour.csv:1") == true)
    }

    @Test func `line ends of every system are read, and the mark that spreadsheets put in front`() throws {
        let text = "\u{FEFF}\(ReturnedMailFile.header)\r\n\(Self.reference.digits);2026-12-03;moved\r\n"
        #expect(try ReturnedMailFile(Array(text.utf8), file: "retour.csv").entries.count == 1)
    }

    @Test func `refuses what is not UTF-8`() {
        #expect(throws: RunFailure.self) { try ReturnedMailFile([0xFF, 0xFE, 0x00], file: "retour.csv") }
    }
}
