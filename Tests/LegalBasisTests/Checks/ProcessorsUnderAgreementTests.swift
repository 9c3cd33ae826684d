import LetterModel
import Testing

@testable import LegalBasis

struct ProcessorsUnderAgreementTests {
    @Test func `holds with an agreement, or without processors`() throws {
        #expect(try outcome(of: ProcessorsUnderAgreement()) == .holds)
        #expect(try outcome(of: ProcessorsUnderAgreement(), record: { $0.processors = [] }) == .holds)
    }

    @Test func `fails for each processor without one`() throws {
        let found = try outcome(of: ProcessorsUnderAgreement()) {
            $0.processors.append(Processor(name: "Sorteerbedrijf", role: "sorteren", agreementRef: nil, country: "NL"))
        }
        #expect(found.findings.count == 1)
        #expect(found.findings.first?.found.nl.contains("Sorteerbedrijf") == true)
    }
}
