import LetterModel
import Testing

@testable import LegalBasis

struct ReferencesWellFormedTests {
    static let good: [(LegalReference.Kind, String)] = [
        (.bwb, "jci1.3:c:BWBR0048156&hoofdstuk=5&artikel=16&lid=1&z=2025-11-11&g=2025-11-11"),
        (.bwb, "jci1.3:c:BWBR0048156&g=2025-11-11"),
        (.bwb, "jci1.3:c:BWBV0001506&artikel=8&g=2025-11-11"),
        (.celex, "32016R0679"), (.celex, "02016R0679-20160504"), (.celex, "62018CJ0311"),
        (.stb, "stb-2023-88"), (.ecli, "ECLI:NL:HR:2020:1234"), (.ecli, "ECLI:EU:C:2020:559"),
        (.kamerstuk, "kst-34972-3"), (.kamerstuk, "kst-34972-VII-B"), (.internal, "Selectielijst 2024, nr 5"),
    ]

    static let bad: [(LegalReference.Kind, String)] = [
        (.bwb, "BWBR0048156"), (.bwb, "jci1.3:c:BWBR048156&g=2025-11-11"), (.bwb, "jci1.31:c:BWBR0048156&g=2025-11-11"),
        (.bwb, "jci1.3:c:BWBR0048156"), (.bwb, "jci1.3:c:BWBR0048156&artikel=16&z=2025-11-11"),
        (.bwb, "jci1.3:c:BWBR0048156&artikel=16&g="), (.bwb, "jci1.3:c:BWBR0048156&artikel=16&g=2025-02-30"),
        (.bwb, "jci1.3:c:BWBR0048156&z=gisteren&g=2025-11-11"), (.bwb, "jci1.3:c:BWBR0048156&artikel&g=2025-11-11"),
        (.bwb, "jci1.3:c:BWBR0048156&artikelen=16&g=2025-11-11"), (.bwb, "jci1.3:c:BWBR0048156&&g=2025-11-11"),
        (.bwb, ""), (.celex, "2016/679"), (.celex, "32016R679"), (.stb, "Stb. 2023, 88"), (.ecli, "HR 1-1-2020"),
        (.kamerstuk, "34972, nr. 3"),
    ]

    @Test(arguments: good)
    func `holds for a reference in the way of its kind`(kind: LegalReference.Kind, id: String) throws {
        let found = try outcome(of: ReferencesWellFormed()) {
            $0.legalReferences[0].kind = kind
            $0.legalReferences[0].id = id
        }
        #expect(found == .holds)
    }

    @Test(arguments: bad)
    func `fails for any other, and names its line`(kind: LegalReference.Kind, id: String) throws {
        let findings = try outcome(of: ReferencesWellFormed()) {
            $0.legalReferences[1].kind = kind
            $0.legalReferences[1].id = id
        }.findings
        #expect(findings.map(\.place?.line) == [26])
        #expect(findings.first?.expected.nl.hasPrefix("zoals") == true)
    }

    @Test func `is unknown without provisions`() throws {
        #expect(try outcome(of: ReferencesWellFormed(), record: { $0.legalReferences = [] }).isUnknown)
    }
}
