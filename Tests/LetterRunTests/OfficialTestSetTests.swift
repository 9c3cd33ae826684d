import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// The test set of the population register, with an account for each of its numbers.
struct OfficialTestSetTests {
    @Test func `all 680 accounts of the official test set end in one place, and all 687 persons are accounted for`()
        async throws
    {
        guard let file = sharedData("gbav-testset-selection.csv") else { return }
        let persons = try String(contentsOf: file, encoding: .utf8)
        var scenario = try RunScenario(accounts: 10)
        let numbers = Set(
            persons.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
                line.split(separator: ",", omittingEmptySubsequences: false).first.map(String.init)
            }.filter { !$0.isEmpty }
        )
        #expect(numbers.count == 680)
        scenario.plan.accounts = [try scenario.folder.write(Self.accounts(numbers.sorted()), to: "in/official.xml")]
        scenario.plan.persons = [try scenario.folder.write(persons, to: "in/official.csv")]
        scenario.plan.suppress = nil
        let outcome = try await scenario.make { $0.formats = [.pdf, .text] }
        let report = try RunScenario.report(in: outcome.folder)
        let accounts = try #require(report["accounts"] as? [String: Any])
        let ends = ["selected", "leftOutTotal", "refused"].map { accounts[$0] as? Int ?? -1 }
        #expect(accounts["read"] as? Int == 680)
        #expect(ends.reduce(0, +) == 680)
        let people = try #require(report["persons"] as? [String: Any])
        let kinds = ["matched", "doubled", "void", "withoutAccount", "withoutNumber", "refused"].map {
            people[$0] as? Int ?? -1
        }
        #expect(people["read"] as? Int == 687)
        #expect(kinds.reduce(0, +) == 687)
        #expect(people["withoutNumber"] as? Int == 2)
        print("Official test set: \(accounts) \(people)")
    }

    /// An account extract in which everyone has a password and nothing else.
    private static func accounts(_ numbers: [String]) -> String {
        let open = """
            <?xml version="1.0" encoding="UTF-8"?>
            <accounts xmlns="urn:postronde:account-extract:1" reference-date="2026-11-01" source="test" \
            records="\(numbers.count)">

            """
        let body = numbers.map { "<account bsn=\"\($0)\" status=\"active\"><password status=\"active\"/></account>\n" }
        return open + body.joined() + "</accounts>\n"
    }
}
