import LetterModel
import Testing

@testable import LegalBasis

struct RecordGapsTests {
    private func gaps(_ text: String?, facts change: (inout LegalFacts) -> Void = { _ in }) -> RecordGaps {
        var facts = SampleRecord.facts
        facts.selectedCount = nil
        change(&facts)
        let content = text.map { Array($0.utf8) }
        let source = source(content)
        return RecordGaps(
            content: content,
            source: source,
            check: LegalCheck.run(record: source, facts: facts),
            incoherences: []
        )
    }

    private func source(_ content: [UInt8]?) -> RecordSource {
        guard let content else { return .missing(path: SampleRecord.path) }
        do throws(Diagnostics) {
            return .read(try LegalBasisRecord.read(content, file: SampleRecord.path))
        } catch {
            return .unreadable(error)
        }
    }

    private func lines(_ gaps: RecordGaps) -> [String] {
        gaps.text(campaign: "x").split(separator: "\n").map(String.init)
    }

    /// The sample without one of its lines.
    private func without(_ beginning: String) throws -> String {
        let lines = SampleRecord.text.split(separator: "\n", omittingEmptySubsequences: false)
        let rest = lines.filter { !$0.hasPrefix(beginning) }
        try #require(rest.count < lines.count, "the sample no longer has '\(beginning)'")
        return rest.joined(separator: "\n")
    }

    @Test func `nothing is missing in the sample, though nobody is selected yet`() {
        let gaps = gaps(SampleRecord.text)
        let open = lines(gaps).filter { !$0.contains("GRS-070") && !$0.hasPrefix("Controles") }
        #expect(open.filter { !$0.hasPrefix("Er ontbreekt niets") } == [])
    }

    @Test func `without a record the wizard is what to do`() {
        let gaps = gaps(nil)
        #expect(!gaps.isComplete && lines(gaps) == ["Er is geen dossier. Maak er een: postronde basis new x"])
    }

    @Test func `a required key is named with its place, and asked for by its check`() throws {
        let gaps = gaps(try without("title:"))
        #expect(!gaps.isComplete)
        #expect(lines(gaps).contains { $0.contains("legal-basis.yaml:1:1: error: 'title' is missing.") })
        #expect(lines(gaps).contains("  title: Titel (GRS-001)."))
        #expect(lines(gaps).contains("Nog niet ingevuld; 'postronde basis new x' vraagt ernaar:"))
    }

    @Test(arguments: [
        ("gdprBasis:", "GRS-010"), ("information:", "GRS-060"), ("contactCentre:", "GRS-090"),
        ("originalPurpose:", "GRS-022"), ("dpia:", "GRS-050"),
    ])
    func `an absent section is named with the check that asks for it`(key: String, code: String) throws {
        let gaps = gaps(try without(key))
        #expect(!gaps.isComplete)
        #expect(lines(gaps).contains { $0.hasPrefix("  \(key) ") && $0.contains("(\(code))") })
    }

    @Test(arguments: ["security:", "recipients:", "thirdCountryTransfer:"])
    func `a section that no check asks for may stay open`(key: String) throws {
        let (whole, gaps) = (gaps(SampleRecord.text), gaps(try without(key)))
        #expect(gaps.isComplete == whole.isComplete)
        #expect(lines(gaps).contains { $0.hasPrefix("  \(key) ") })
    }

    @Test func `a key without a value is named with its line`() {
        let gaps = gaps(SampleRecord.text.replacing("gdprBasis: 6.1.e", with: "gdprBasis:"))
        #expect(lines(gaps).contains { $0.contains("Staat zonder waarde op legal-basis.yaml:15:1") })
    }

    @Test func `a check that fails or cannot be made is told with its finding`() {
        let failing = gaps(SampleRecord.text) { $0.selectionDigest = ContentDigest(sha256Of: "anders".utf8) }
        #expect(!failing.isComplete && lines(failing).contains { $0.hasPrefix("  GRS-033 ") })
        let unknown = gaps(SampleRecord.text) { $0.privacyBlockPresent = [:] }
        #expect(lines(unknown).contains { $0.hasPrefix("  GRS-060 ") && $0.contains("niet te controleren") })
    }

    @Test func `a warning does not make a record incomplete`() {
        let before = gaps(SampleRecord.text).isComplete
        let gaps = gaps(SampleRecord.text) { $0.clockDate = SampleRecord.date("2026-12-25") }
        #expect(gaps.isComplete == before && !lines(gaps).contains { $0.contains("GRS-004") })
    }

    @Test(arguments: ["title: [x\n", "kleur: rood\n", "title: x\ntitle: y\n"])
    func `a broken file is told as the reader tells it`(text: String) {
        let gaps = gaps(text)
        #expect(!gaps.isComplete)
        #expect(lines(gaps).contains { $0.contains("legal-basis.yaml:") && $0.contains("error:") })
        #expect(!lines(gaps).contains { $0.contains("Controles") }, "checks need a record")
    }

    @Test func `what does not fit the letters is told`() {
        let misfit = Diagnostic(code: "c", place: SourcePlace(file: SampleRecord.path), found: "F.", remedy: "R.")
        let source = source(Array(SampleRecord.text.utf8))
        let gaps = RecordGaps(
            content: Array(SampleRecord.text.utf8),
            source: source,
            check: LegalCheck.run(record: source, facts: SampleRecord.facts),
            incoherences: [misfit]
        )
        #expect(!gaps.isComplete && gaps.text(campaign: "x").contains("F. R. [c]"))
    }
}
