import LetterModel
import Testing

@testable import LegalBasis

/// Records to which sections are added: every byte that is there stays.
struct RecordDraftTests {
    private func refusal(_ bytes: [UInt8]) -> [String]? {
        do throws(Diagnostics) {
            _ = try RecordDraft(continuing: bytes, file: SampleRecord.path)
            return nil
        } catch {
            return error.all.map(\.code)
        }
    }

    @Test(arguments: [
        "", "# alleen commentaar", "# commentaar\n\n\n", "titel: x", "title: x\n", "title: x\n\n\n",
        "\u{FEFF}title: x\n",
        "title: x\r\nrecordId: y\r\n", "title: 'x' # slot", "title: |\n  twee\n  regels\n",
        "title: >-\n  twee\n  regels",
        "title:\n", "title: {a: 1}\n# einde",
    ])
    func `what is there is the beginning of what is written`(text: String) throws {
        let person = AnsweringPerson(["gdprBasis": ["6.1.e"]])
        let longer = try person.write(continuing: text)
        #expect(Array(longer.utf8).starts(with: text.utf8))
        let old = try RecordDraft(reading: Array(text.utf8), file: SampleRecord.path)
        let new = try RecordDraft(reading: Array(longer.utf8), file: SampleRecord.path)
        #expect(new.values.merging(old.values) { $1 } == new.values, "no value changed")
        #expect(new.values["gdprBasis"] == "6.1.e")
        let newLines = longer.utf8.dropFirst(text.utf8.count)
        #expect(newLines.contains(UInt8(ascii: "\r")) == text.utf8.contains(UInt8(ascii: "\r")), "lines end as before")
    }

    @Test(arguments: [
        ("{ title: x }\n", "record-not-extendable"), ("  title: x\n  recordId: y\n", "record-not-extendable"),
        ("title: x\n...\n", "record-not-extendable"), ("title: |+\n  tekst\n\n", "record-not-extendable"),
        ("title: |\n  tekst", "record-not-extendable"), ("- x\n", "not-a-group"), ("tekst\n", "not-a-group"),
        ("title: [x\n", "yaml-syntax"), ("title: x\ntitle: y\n", "yaml-duplicate-key"), ("a: &x 1\n", "yaml-anchor"),
        ("title: \"x\n", "yaml-syntax"),
    ])
    func `a file to which nothing can be added is left alone`(text: String, code: String) {
        #expect(refusal(Array(text.utf8))?.contains(code) == true, "\(String(describing: refusal(Array(text.utf8))))")
    }

    @Test func `bytes that are not UTF-8 are left alone`() {
        #expect(refusal(Array("title: ".utf8) + [0xFF]) == ["not-utf-8"])
    }

    @Test func `values are found by their path`() throws {
        let values = try RecordDraft(reading: Array(SampleRecord.text.utf8), file: SampleRecord.path).values
        #expect(values["purpose.code"] == "veilig-inloggen")
        #expect(values["legalReferences[2].role"] == "bsn")
        #expect(values["languages[1]"] == "en")
    }
}
