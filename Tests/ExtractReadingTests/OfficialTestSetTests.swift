import ExtractReading
import Foundation
import LetterModel
import TestSupport
import Testing

/// RvIG's official test set: 687 synthetic persons in the official bulk selection format.
struct OfficialTestSetTests {
    @Test func `reads every row of the official set`() throws {
        guard let file = sharedData("gbav-testset-selection.csv") else { return }
        let path = file.path(percentEncoded: false)
        let result = try PersonReading(path: path)
        #expect(result.rows.count == 687)
        #expect(result.refused.map(\.code) == ["bsn-missing", "bsn-missing"])
        #expect(result.rows.count(where: { $0.bsn == .missing }) == 2)
        #expect(Set(result.persons.map(\.citizenServiceNumber)).count == 680)
        #expect(result.ignoredColumns.isEmpty)
        #expect(result.digest?.hex == (try runTool("sha256sum", [path]).output).prefix(64).description)
    }

    @Test func `knows what the official set holds`() throws {
        guard let file = sharedData("gbav-testset-selection.csv") else { return }
        let persons = try PersonReading(path: file.path(percentEncoded: false)).persons
        #expect(persons.count == 685)
        #expect(persons.count(where: { $0.suspension == .emigrated }) == 56)
        #expect(persons.count(where: \.isConfidential) == 46)
        #expect(persons.count(where: { $0.address.street == "Burgemeester Röellstraat" }) == 5)
        #expect(persons.contains { $0.address.foreignLines.second == "Shahr-e Naw, Kabul" })
        #expect(persons.contains { $0.birthDate?.digits == 19_680_000 })
        #expect(persons.contains { $0.partners.count == 3 })
        #expect(persons.contains { $0.name.surname.unicodeScalars.count > 180 })
    }

    @Test(arguments: [1, 1000])
    func `the official set does not depend on the chunks`(chunk: Int) throws {
        guard let file = sharedData("gbav-testset-selection.csv") else { return }
        let path = file.path(percentEncoded: false)
        #expect(try PersonReading(path: path, chunk: chunk) == PersonReading(path: path))
    }
}
