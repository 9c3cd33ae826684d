import Foundation
import LetterRun
import Testing

@testable import TemplateReview

struct ReviewCountTests {
    @Test(arguments: [
        (0, "0", "0"), (1, "<10", "\"<10\""), (9, "<10", "\"<10\""), (10, "10", "10"), (999, "999", "999"),
        (1000, "1,000", "1000"), (1_234_567, "1,234,567", "1234567"), (100_000, "100,000", "100000"),
    ])
    func `hides small numbers of people, in words and in JSON`(number: Int, words: String, json: String) throws {
        let count = ReviewCount(number)
        #expect(count.description == words)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        #expect(String(decoding: try encoder.encode(count), as: UTF8.self) == json)
    }

    @Test func `does not show its number to a debugger's print either`() {
        var printed = ""
        dump(ReviewCount(7), to: &printed)
        #expect(!printed.contains("7"))
        #expect("\(ReviewCount(7)) \(String(reflecting: ReviewCount(7)))".contains("7") == false)
    }

    @Test func `tables align their columns`() {
        var table = TerminalTable([("Naam", .left), ("Aantal", .right), ("", .left)])
        table.add(["é", "5", "x"])
        table.add(["langer", "12345678", ""])
        #expect(
            table.lines == [
                "  Naam      Aantal", "  é              5  x", "  langer  12345678",
            ]
        )
    }
}
