import LetterModel
import Testing

@testable import LegalBasis

/// The table of questions beside the reader of records, which it must fit.
struct RecordSectionTests {
    private static let questions: [(path: String, question: RecordQuestion)] = RecordSection.all.flatMap { section in
        let questions: [RecordQuestion] =
            switch section.content {
            case .single(let question), .texts(let question): [question]
            case .group(let questions, let list): questions + (list?.questions ?? [])
            case .list(let list): list.questions
            case .filled(let questions, _): questions
            }
        return questions.map { ("\(section.key).\($0.key)", $0) }
    }

    private var scope: RecordScope {
        RecordScope(facts: AnsweringPerson.sampleFacts, group: ["kind": "bwb"])
    }

    @Test func `every section that the reader knows is there once`() throws {
        let keys = RecordSection.all.map(\.key)
        #expect(Set(keys).count == keys.count)
        let sample = try RecordDraft(reading: Array(SampleRecord.text.utf8), file: SampleRecord.path).keys
        #expect(Set(sample).subtracting(keys).isEmpty)
    }

    @Test func `a section is required exactly when the reader misses it`() throws {
        let error = #expect(throws: Diagnostics.self) { try LegalBasisRecord.read(Array("{}".utf8), file: "x") }
        let missed = Set(
            error?.all.compactMap { $0.found.firstMatch(of: /'(.*)' is missing/).map { String($0.1) } } ?? []
        )
        let required = RecordSection.all.filter { if case .required = $0.need { true } else { false } }
        #expect(Set(required.map(\.key)) == missed)
    }

    @Test func `every question has words, an example of its own form, and says how it is answered`() throws {
        for (path, question) in Self.questions where question.known == nil && !question.ask.isEmpty {
            #expect(question.ask.hasSuffix("?") || question.ask.hasSuffix("."), "\(path)")
            #expect(!question.label.isEmpty && !question.example.isEmpty, "\(path)")
            guard case .text(let least) = question.form, least > 1 else {
                #expect(throws: Never.self, "\(path)") { try question.form.value(of: question.example, in: scope) }
                continue
            }
        }
    }

    @Test func `every key that is neither asked nor fixed is filled in by the program`() {
        let silent = Self.questions.filter { $0.question.ask.isEmpty && $0.question.known == nil }.map(\.path)
        #expect(
            silent == [
                "dataCategories.field", "dataCategories.source", "dataCategories.use", "dataCategories.inOutput",
                "templates.path", "templates.sha256", "retention.artifact",
            ]
        )
    }

    @Test(arguments: [
        ("gdprBasis.gdprBasis", GDPRBasis.allCases.map(\.rawValue)),
        ("legalReferences.kind", LegalReference.Kind.allCases.map(\.rawValue)),
        ("legalReferences.role", LegalReference.Role.allCases.map(\.rawValue)),
        ("directness.directness", Directness.allCases.map(\.rawValue)),
        ("compatibility.outcome", Compatibility.Outcome.allCases.map(\.rawValue)),
        ("dpia.adviceOutcome", ImpactAssessment.Advice.allCases.map(\.rawValue)),
        ("retention.artifact", RetentionRule.Artifact.allCases.map(\.rawValue)),
        ("dataCategories.use", DataCategory.Use.allCases.map(\.rawValue)),
    ])
    func `the choices are those of the reader`(path: String, values: [String]) throws {
        let question = try #require(Self.questions.first { $0.path == path }?.question)
        switch question.form {
        case .choice(let choices), .choices(let choices):
            #expect(choices.map(\.value) == values)
            #expect(choices.allSatisfy { !$0.meaning.isEmpty })
        default: Issue.record("\(path) is no choice")
        }
    }

    @Test func `a list has a first question without which there is no item`() {
        for section in RecordSection.all {
            switch section.content {
            case .list(let list), .group(_, let list?): #expect(list.opening.need == .required, "\(section.key)")
            default: break
            }
        }
    }

    @Test(arguments: [
        ("2000000", "2.000.000"), ("2000", "2000"), ("10000", "10.000"), ("100000", "100.000"), ("1", "1"),
    ])
    func `numbers are shown as Dutch writes them`(number: String, expected: String) {
        #expect(AnswerForm.number(1...9).shown(number) == expected)
    }

    @Test func `a digest is kept in small letters`() throws {
        let digest = SampleRecord.selection.hex
        #expect(try AnswerForm.digest.value(of: digest.uppercased(), in: scope) == digest)
        #expect(throws: AnswerForm.Refusal.self) {
            try AnswerForm.digest.value(of: String(digest.dropLast()), in: scope)
        }
    }
}
