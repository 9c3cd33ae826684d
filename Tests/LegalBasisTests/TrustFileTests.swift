import LetterModel
import Testing

@testable import LegalBasis

struct TrustFileTests {
    private static let text = """
        format: 1
        people:
          - name: J. Urist
            principal: j.urist@voorbeeld.example
            roles: [legal]
            logins: [urist01]
            campaigns: [extra-controlestap]
            validFrom: 2026-01-01
            validUntil: 2026-12-31
          - { name: F. Unctionaris, principal: fg@voorbeeld.example, roles: [dataProtectionOfficer] }

        """

    private func refusals(_ text: String) -> [String] {
        do throws(Diagnostics) {
            _ = try TrustFile.read(Array(text.utf8), file: "trust.yaml")
            return []
        } catch {
            return error.all.map { "\($0.place.line ?? 0):\($0.code)" }
        }
    }

    @Test func `reads everything of a person`() throws {
        let people = try TrustFile.read(Array(Self.text.utf8), file: "trust.yaml").people
        #expect(people.map(\.principal) == ["j.urist@voorbeeld.example", "fg@voorbeeld.example"])
        #expect(people[0].roles == [.legal] && people[1].roles == [.dataProtectionOfficer])
        #expect(people[0].logins == ["urist01"] && people[0].campaigns == ["extra-controlestap"])
        #expect(people[0].validUntil == SampleRecord.date("2026-12-31") && people[1].validFrom == nil)
    }

    @Test(arguments: [
        ("format: 1", "format: 2", ["1:wrong-value"]), ("roles: [legal]", "roles: [jurist]", ["5:not-a-choice"]),
        ("roles: [legal]", "rollen: [legal]", ["3:missing-key", "5:unknown-key"]),
        ("fg@voorbeeld.example", "j.urist@voorbeeld.example", ["10:principal-twice"]),
        ("validFrom: 2026-01-01", "validFrom: januari", ["8:wrong-value"]),
        ("people:", "mensen:", ["1:missing-key", "2:unknown-key"]),
    ])
    func `refuses another form, with the line`(old: String, new: String, expected: [String]) {
        #expect(Self.text.contains(old))
        #expect(refusals(Self.text.replacing(old, with: new, maxReplacements: 1)) == expected)
    }

    @Test func `refuses bytes that are not UTF-8`() {
        #expect(throws: Diagnostics.self) { try TrustFile.read([0xFF], file: "trust.yaml") }
    }
}
