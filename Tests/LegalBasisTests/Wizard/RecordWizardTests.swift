import LetterModel
import Testing

@testable import LegalBasis

struct RecordWizardTests {
    private func read(_ text: String) throws -> LegalBasisRecord {
        try LegalBasisRecord.read(Array(text.utf8), file: SampleRecord.path)
    }

    /// The top-level keys that a record has.
    private func keys(_ text: String) throws -> [String] {
        try RecordDraft(reading: Array(text.utf8), file: SampleRecord.path).keys
    }

    @Test func `a record comes from nothing, with every answer in its place`() throws {
        let person = AnsweringPerson(AnsweringPerson.everything)
        let record = try read(try person.write())
        #expect(person.answers.filter { !$0.value.isEmpty } == [:], "every answer found its question")
        #expect(record.recordId == "GD-1" && record.version == 1 && record.author == "S. Chrijver" && !record.isExample)
        #expect(
            record.controller == Controller(name: "Voorbeelddienst", oin: "00000001234567890000", contact: "Postbus 1")
        )
        #expect(
            record.processors.map(\.country) == ["NL", "BE"]
                && record.processors.map(\.agreementRef) == ["VO-1", "VO-2"]
        )
        #expect(record.purpose.code == "veilig" && record.originalPurpose?.text == "Inloggen.")
        #expect(record.compatibility == Compatibility(outcome: .compatible, motivation: "Hetzelfde register."))
        #expect(record.gdprBasis == .publicTask && record.directness == .direct)
        #expect(record.legalReferences.map(\.role) == [.task, .processing, .bsn])
        #expect(
            record.legalReferences.allSatisfy { $0.checkedOn == SampleRecord.date("2026-11-10") && $0.checkedBy == nil }
        )
        #expect(record.necessity?.alternatives.map(\.rejectedBecause) == ["Te laat.", "Nepmail."])
        #expect(record.subjects.estimatedCount == 1000 && !record.subjects.minors && record.subjects.protectedAddress)
        #expect(record.recipients == ["Drukkerij", "Post"])
        #expect(record.retention.map(\.period) == ["P5D", "P42D", "P1Y", "P7Y", "P2Y"])
        #expect(record.retention.map(\.artifact) == RetentionRule.Artifact.allCases)
        #expect(record.information?.objectionRight == true && record.information?.contact == "De FG")
        #expect(record.impactAssessment?.adviceOutcome == .positive && record.impactAssessment?.sha256 == nil)
        #expect(record.security?.adviceDate == SampleRecord.date("2026-09-21"))
        #expect(record.contactCentre?.agreed == true)
        #expect(record.coordination.map(\.requestedOn) == [SampleRecord.date("2026-07-06")])
        #expect(record.validUntil == SampleRecord.date("2026-12-31") && record.maxLetters == 2000)
        #expect(record.sentence == [.dutch: "Dat mag van de wet.", .english: "The law allows this."])
    }

    @Test func `what the program knows it fills in, says so, and every check before approvals holds`() throws {
        let person = AnsweringPerson(AnsweringPerson.everything)
        let record = try read(try person.write())
        #expect(record.campaign == "extra-controlestap" && record.title == "Extra controlestap")
        #expect(record.languages == [.dutch, .english] && record.channels == [.letter])
        #expect(Set(record.dataCategories.map(\.field)) == Set(SampleRecord.columns))
        for key in ["campaign", "templates", "dataCategories", "languages", "subjects.criteriaSha256", "version"] {
            #expect(
                person.heard.firstMatch(of: try Regex("\n\(key): .* \\(ingevuld door het programma\\)")) != nil,
                "\(key)"
            )
            #expect(!person.asked.contains(key))
        }
        let blocking = LegalCheck.run(record: .read(record), facts: SampleRecord.facts).results.filter(\.isBlocking)
        #expect(blocking.filter { $0.code != "GRS-070" }.map(\.code) == [])
    }

    @Test func `a derived task is motivated, and a short motivation is asked again`() throws {
        var answers = AnsweringPerson.everything
        answers["directness"] = ["derived"]
        answers["directnessMotivation"] = ["Te kort.", String(repeating: "lang ", count: 41) + "genoeg"]
        let person = AnsweringPerson(answers)
        let record = try read(try person.write())
        #expect(record.directnessMotivation?.hasSuffix("genoeg") == true)
        #expect(person.heard.contains("Gevonden: 8 tekens. Verwacht: minstens 200 tekens."))
    }

    @Test(arguments: [
        ("gdprBasis", "6.1.g", "6.1.a, 6.1.b"), ("controller.oin", "0000000123456789000x", "20 cijfers"),
        ("processors[0].country", "Nederland", "twee hoofdletters"), ("processingActivityId", "register 1", "URI"),
        ("legalReferences[0].id", "artikel 16 Wdo", "zoals jci1.3:c:BWBR0048156"),
        ("legalReferences[0].id", "jci1.3:c:BWBR0048156&artikel=16", "de datum 'g=' ontbreekt"),
        ("legalReferences[0].inForceFrom", "2023-02-30", "jaar-maand-dag"),
        ("retention[1].period", "42 dagen", "ISO 8601"),
        ("validUntil", "2025-12-31", "van 2026-01-01 tot en met 2026-12-31"),
        ("validUntil", "2027-01-01", "2026-12-31"),
        ("coordination[0].requestedOn", "2026-08-25", "2026-08-24 of eerder"), ("maxLetters", "0", "van 1 tot"),
        ("maxLetters", "2.000", "geheel getal"), ("contactCentre.agreed", "misschien", "ja of nee"),
        ("dpia.adviceOutcome", "goed", "positive, conditional, negative"),
        ("recordId", "GD\u{202E}1", "zichtbare tekens"),
    ])
    func `a wrong answer is refused with what was expected, and asked again`(
        key: String,
        wrong: String,
        expected: String
    ) throws {
        var answers = AnsweringPerson.everything
        answers[key]?.insert(wrong, at: 0)
        let person = AnsweringPerson(answers)
        let text = try person.write()
        #expect(text == (try AnsweringPerson(AnsweringPerson.everything).write()), "the right answer counts")
        let refusal = try #require(person.heard.split(separator: "\n").first { $0.contains("Niet overgenomen") })
        #expect(refusal.contains(expected), "\(refusal)")
    }

    @Test func `Enter leaves everything open, and the file can be read and says what is open`() throws {
        let text = try AnsweringPerson([:]).write()
        let written = try keys(text)
        #expect(
            written == [
                "format", "version", "example", "campaign", "title", "dataCategories", "templates", "channels",
                "languages",
            ]
        )
        for section in RecordSection.all where !written.contains(section.key) && section.isAsked([:]) {
            #expect(text.contains("\n# \(section.key):"), "\(section.key)")
        }
        let error = #expect(throws: Diagnostics.self) { try read(text) }
        #expect(error?.all.allSatisfy { $0.code == "missing-key" } == true, "\(String(describing: error))")
    }

    @Test func `an open key that the record can do without becomes a comment in its group`() throws {
        var answers = AnsweringPerson.everything
        answers["information.contact"] = nil
        let text = try AnsweringPerson(answers).write()
        #expect(text.contains("\n  # contact: nog in te vullen\n"))
        #expect(try read(text).information?.contact == nil)
    }

    @Test func `a group without a required key becomes comments with the answers that were given`() throws {
        var answers = AnsweringPerson.everything
        answers["controller.oin"] = [""]
        let person = AnsweringPerson(answers)
        let text = try person.write()
        #expect(
            text.contains(
                "\n# controller:\n#   name: Voorbeelddienst\n#   # oin: nog in te vullen\n#   # contact: nog in te vullen\n"
            )
        )
        #expect(!person.asked.contains("controller.contact"), "without the number the rest is of no use")
        #expect(try !keys(text).contains("controller"))
    }

    @Test func `an item without a required key becomes a comment between the others`() throws {
        var answers = AnsweringPerson.everything
        answers["legalReferences[1].inForceFrom"] = [""]
        let record = try read(try AnsweringPerson(answers).write())
        #expect(record.legalReferences.map(\.role) == [.task, .bsn])
    }

    @Test(arguments: ["processors", "recipients", "coordination"])
    func `a list can be empty on purpose`(key: String) throws {
        var answers = AnsweringPerson.everything
        let first = RecordSection.all.first { $0.key == key }
        guard case .list(let list) = first?.content else {
            answers["recipients[0].recipients"] = ["geen"]
            #expect(try AnsweringPerson(answers).write().contains("\nrecipients: []\n"))
            return
        }
        answers["\(key)[0].\(list.opening.key)"] = ["geen"]
        let person = AnsweringPerson(answers)
        #expect(try person.write().contains("\n\(key): []\n"))
        #expect(!person.asked.contains(key), "nobody is asked for another one")
    }

    @Test func `another provision is asked for by the roles that are still wanted`() throws {
        let person = AnsweringPerson(AnsweringPerson.everything)
        try person.write()
        #expect(person.heard.contains("Nog nodig: een bepaling met de rol processing, bsn."))
        #expect(!person.heard.contains("de rol task"))
    }

    @Test func `the end of the input keeps what was answered, and the next time goes on there`() throws {
        let whole = try AnsweringPerson(AnsweringPerson.everything).write()
        for patience in [0, 1, 5, 17, 61] {
            let first = try AnsweringPerson(AnsweringPerson.everything, patience: patience).write()
            #expect(first.contains("GD-1") == (patience > 0))
            let second = AnsweringPerson(AnsweringPerson.everything)
            let text = try second.write(continuing: first)
            #expect(text.hasPrefix(first), "what was there is the beginning of the file")
            #expect(second.asked.contains("recordId") == (patience == 0), "nothing is asked twice")
            #expect(try read(text).canonicalText == read(whole).canonicalText, "\(patience)")
        }
    }

    @Test func `a list that was begun is the author's: its gaps are for the checks to tell`() throws {
        let first = try AnsweringPerson(AnsweringPerson.everything, patience: 34).write()
        let second = AnsweringPerson(AnsweringPerson.everything)
        let record = try read(try second.write(continuing: first))
        #expect(record.legalReferences.map(\.role) == [.task] && !second.asked.contains("legalReferences"))
        let blocking = LegalCheck.run(record: .read(record), facts: SampleRecord.facts).results.filter(\.isBlocking)
        #expect(Set(blocking.map(\.code)).isSuperset(of: ["GRS-013", "GRS-014"]))
    }

    @Test func `a section for which the file has no room is not kept, and the rest is`() throws {
        var answers = AnsweringPerson.everything
        answers["necessity.proportionality"] = [String(repeating: "é", count: 1 << 19)]
        let person = AnsweringPerson(answers)
        let text = try person.write()
        #expect(person.heard.contains("necessity is niet bewaard"))
        #expect(try !keys(text).contains("necessity") && keys(text).contains("sentence"))
    }

    @Test func `each section is kept as soon as it is answered, and only grows`() throws {
        let person = AnsweringPerson(AnsweringPerson.everything)
        try person.write()
        #expect(person.kept.count == RecordSection.all.count - 2, "all but supersedes and directnessMotivation")
        for (before, after) in zip(person.kept, person.kept.dropFirst()) {
            #expect(after.hasPrefix(before) && after.utf8.count > before.utf8.count)
        }
    }

    @Test func `a whole record is left as it is`() throws {
        let person = AnsweringPerson([:])
        try person.write(continuing: SampleRecord.text)
        #expect(person.kept.isEmpty && person.asked.isEmpty)
        #expect(person.heard.contains("er is niets te vragen"))
    }

    @Test func `what stays open is noted once, however often the wizard runs`() throws {
        let once = try AnsweringPerson([:]).write()
        let twice = AnsweringPerson([:])
        try twice.write(continuing: once)
        #expect(twice.kept.isEmpty && !twice.asked.isEmpty)
    }

    @Test func `a key without a value is the author's to fill in`() throws {
        let text = SampleRecord.text.replacing("gdprBasis: 6.1.e", with: "gdprBasis:")
        let person = AnsweringPerson(["gdprBasis": ["6.1.e"]])
        try person.write(continuing: text)
        #expect(person.kept.isEmpty && !person.asked.contains("gdprBasis"))
        #expect(person.heard.contains("gdprBasis (staat zonder waarde op legal-basis.yaml:15:1;"))
    }

    @Test func `the next version is asked which record it replaces`() throws {
        let text = SampleRecord.text.replacing("supersedes: GD-2026-001 version 1\n", with: "")
        let person = AnsweringPerson(["supersedes": ["GD-2026-001 versie 1"]])
        #expect(try read(try person.write(continuing: text)).supersedes == "GD-2026-001 versie 1")
        #expect(person.asked == ["supersedes"])
    }

    @Test func `a campaign in one language needs a sentence in that language alone`() throws {
        var facts = AnsweringPerson.sampleFacts
        facts.languages = [.dutch]
        let person = AnsweringPerson(AnsweringPerson.everything)
        let record = try read(try person.write(facts: facts))
        #expect(record.sentence.keys.map(\.rawValue) == ["nl"] && record.languages == [.dutch])
    }

    @Test func `a field that the program does not read is left to the author`() throws {
        var facts = AnsweringPerson.sampleFacts
        facts.fields.append("99.99.99")
        let record = try read(try AnsweringPerson(AnsweringPerson.everything).write(facts: facts))
        #expect(!record.dataCategories.contains { $0.field == "99.99.99" })
    }
}
