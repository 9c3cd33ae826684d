import LetterModel
import Testing

@testable import LegalBasis

/// Answers that mean something to YAML come back from the file as they were typed.
struct HostileAnswerTests {
    static let values = [
        "a: b", "# geen commentaar", "woord # geen commentaar", "- streep", "-", "--- document", "...", "*ster",
        String(repeating: "**vet** ", count: 20) + "einde", "&anker", "!tag", "'enkel'", "\"dubbel\"",
        "terug\\slash\\n\\",
        "%procent", "@at", "`accent`", "{ a: b }", "[x, y]", "}", "null", "~", "true", "ja", "0123", "1e3", "0x1F",
        ".inf",
        "2026-11-01", "eindigt op:", "|", ">-", "? vraag", "<<: *a", "a  b   c", "é à ü ß ĳ Ŵ", "e\u{301}", "𝄞 😀",
        "日本語",
        "‘aanhaling’ – streep…", "=", ",", "a, b", "key: [\"x\": {", "${HOME} $(ls)", "C:\\map\\", "\\x41 \\u0041 \\",
        "y", "NO",
    ]

    /// Every question that takes any text, with the path of its value.
    private static var textPaths: Set<String> {
        let groups = AnsweringPerson.everything.keys.filter { path in
            guard let question = question(at: path), case .text = question.form else { return false }
            return true
        }
        return Set(groups)
    }

    private static func question(at path: String) -> RecordQuestion? {
        let key = path.prefix { $0 != "." && $0 != "[" }
        guard let section = RecordSection.all.first(where: { $0.key == key }) else { return nil }
        let last = path.split(separator: ".").last.map(String.init) ?? path
        switch section.content {
        case .single(let question): return question
        case .group(let questions, let list): return (questions + (list?.questions ?? [])).first { $0.key == last }
        case .list(let list): return list.questions.first { $0.key == last }
        case .texts(let question): return path == section.key ? nil : question
        case .filled: return nil
        }
    }

    @Test func `there are dozens of texts to try`() {
        #expect(Self.textPaths.count > 30)
    }

    @Test(arguments: values)
    func `every text comes back as it was typed`(value: String) throws {
        var answers = AnsweringPerson.everything
        for path in Self.textPaths { answers[path] = [value] }
        // The codes of both purposes are equal now, so that nothing is asked about them.
        for path in ["compatibility.outcome", "compatibility.motivation"] { answers[path] = nil }
        let text = try AnsweringPerson(answers).write()
        let record = try LegalBasisRecord.read(Array(text.utf8), file: SampleRecord.path)
        #expect(record.author.utf8.elementsEqual(value.utf8) && record.recipients == [value, value])
        #expect(record.legalReferences.map(\.quote) == [value, value, value])
        #expect(record.legalReferences.allSatisfy { $0.quoteSha256 == LegalReference.digest(ofQuote: value).hex })
        #expect(record.sentence == [.dutch: value, .english: value])
        let values = try RecordDraft(reading: Array(text.utf8), file: SampleRecord.path).values
        for path in Self.textPaths where !path.hasPrefix("compatibility") {
            let place = path.replacing(".recipients", with: "")
            #expect(values[place] == value, "\(path)")
        }
    }

    @Test(arguments: values)
    func `what is open keeps it in a comment, and changes nothing`(value: String) throws {
        let text = try AnsweringPerson(["author.name": [value], "controller.name": [value]]).write()
        let draft = try RecordDraft(reading: Array(text.utf8), file: SampleRecord.path)
        #expect(draft.values["author.name"] == value)
        #expect(!draft.contains("controller"))
    }

    @Test(arguments: ["\u{1B}[31m", "a\u{0}b", "\u{202E}", "\u{2028}", "\u{FEFF}", "\u{85}", "\u{FFFD}", "\u{E0001}"])
    func `a character that acts or that nobody sees is refused by its number`(value: String) throws {
        let person = AnsweringPerson(["recordId": ["GD \(value) 1", "GD-2"]])
        let text = try person.write()
        #expect(text.contains("\nrecordId: GD-2\n"))
        #expect(person.heard.contains("een onzichtbaar teken (U+"))
    }

    @Test func `blanks round an answer and tabs in it are blanks`() throws {
        let text = try AnsweringPerson(["recordId": ["\t GD\t1 \u{A0}\r"]]).write()
        #expect(text.contains("\nrecordId: GD 1\n"))
    }

    @Test(arguments: ["", "   ", "\t", "\r"])
    func `blanks alone are Enter`(value: String) throws {
        #expect(try AnsweringPerson(["recordId": [value]]).write().contains("\n# recordId: nog in te vullen\n"))
    }
}
