import Foundation
import LetterModel
import TestSupport
import Testing

@testable import LegalBasis

struct LegalCheckTests {
    private func check(
        record change: (inout LegalBasisRecord) -> Void = { _ in },
        facts changeFacts: (inout LegalFacts) -> Void = { _ in }
    ) throws -> LegalCheck {
        var record = try SampleRecord.record()
        var facts = SampleRecord.facts
        change(&record)
        changeFacts(&facts)
        return LegalCheck.run(record: .read(record), facts: facts)
    }

    @Test func `a complete and signed record is in order`() throws {
        let check = try check()
        #expect(check.isInOrder)
        #expect(check.wording.nl == "Dossier volledig en ondertekend")
        #expect(check.wording.en == "Record complete and signed")
        #expect(check.blockingList().isEmpty)
        #expect(check.warningList().isEmpty)
    }

    @Test func `every check has its own code, in order, and a title`() throws {
        let codes = try check().results.map(\.code)
        #expect(codes == codes.sorted())
        #expect(Set(codes).count == codes.count)
        #expect(
            codes
                == [
                    1, 2, 3, 4, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 30, 31, 32, 33, 34, 35, 36, 40, 50,
                    51, 52, 60, 61, 70, 71, 72, 73, 74, 75, 80, 90, 91,
                ].map { "GRS-0" + ($0 < 10 ? "0" : "") + "\($0)" }
        )
        #expect(try check().results.allSatisfy { !$0.title.nl.isEmpty && !$0.title.en.isEmpty })
    }

    @Test func `the levels are those of the published table`() throws {
        let levels = Dictionary(uniqueKeysWithValues: LegalBasisChecks.all.map { ($0.code, $0.level) })
        let warnings: Set<String> = ["GRS-004", "GRS-017", "GRS-023", "GRS-031", "GRS-052", "GRS-061", "GRS-090"]
        #expect(Set(levels.filter { $0.value == .warning }.keys) == warnings)
        #expect(levels.filter { $0.value == .information }.map(\.key) == ["GRS-091"])
    }

    @Test func `one failed error stops a run`() throws {
        let check = try check { $0.gdprBasis = .legitimateInterests }
        #expect(!check.isInOrder)
        #expect(check.wording.nl == "Dossier niet compleet")
        #expect(check.blockingList().map { String($0.prefix(7)) } == ["GRS-010", "GRS-011"])
        #expect(check.blockingList().first?.contains("legal-basis.yaml:15:12") == true)
    }

    @Test func `an error that cannot be checked stops a run`() throws {
        let check = try check { $0.directness = nil }
        #expect(!check.isInOrder)
        #expect(check.blockingList().contains { $0.hasPrefix("GRS-020") && $0.contains("niet te controleren") })
    }

    @Test func `a warning stops nothing`() throws {
        let check = try check { $0.necessity?.alternatives = [] }
        #expect(check.isInOrder)
        #expect(check.warningList().map { String($0.prefix(7)) } == ["GRS-023"])
    }

    @Test func `a finding of less weight makes its check one`() throws {
        let check = try check { $0.subjects.estimatedCount = 500 }
        #expect(check.isInOrder)
        #expect(check.results.first { $0.code == "GRS-035" }?.level == .warning)
    }

    @Test func `a record that nobody approved is not complete`() throws {
        let check = try check(facts: { $0.approvals = .none })
        #expect(!check.isInOrder && !check.isSigned)
        #expect(check.wording.nl == "Dossier niet compleet")
        #expect(check.blockingList().map { String($0.prefix(7)) } == ["GRS-070"])
    }

    @Test func `every title and every finding is there in both languages`() throws {
        let checks = [
            try check(facts: { $0.approvals = .none }),
            LegalCheck.run(record: .missing(path: "x"), facts: SampleRecord.facts),
        ]
        for check in checks {
            #expect(check.blockingList().count == check.blockingList(in: .english).count)
            #expect(check.blockingList() != check.blockingList(in: .english))
            for result in check.results { #expect(!result.title.nl.isEmpty && result.title.nl != result.title.en) }
        }
    }

    @Test func `before the selection only the count is open`() throws {
        let before = try check(facts: { $0.selectedCount = nil })
        #expect(!before.isInOrder)
        #expect(before.isInOrderBeforeSelection)
        #expect(before.wording.nl == "Dossier volledig en ondertekend")
        let broken = LegalCheck.run(record: .missing(path: "x"), facts: before.facts)
        #expect(!broken.isInOrderBeforeSelection)
    }

    @Test func `without a record every check is there and only the first is listed`() {
        let check = LegalCheck.run(record: .missing(path: "legal-basis.yaml"), facts: SampleRecord.facts)
        #expect(check.results.count == LegalBasisChecks.all.count + 1)
        #expect(check.results.dropFirst().allSatisfy { $0.outcome.isUnknown })
        #expect(check.blockingList().count == 1)
        #expect(check.blockingList().first?.hasPrefix("GRS-001") == true)
    }

    @Test func `what makes a record unreadable is listed with its lines`() {
        let error = #expect(throws: Diagnostics.self) {
            try LegalBasisRecord.read(Array("a: 1\na: 2\n".utf8), file: "legal-basis.yaml")
        }
        guard let error else { return }
        let check = LegalCheck.run(record: .unreadable(error), facts: SampleRecord.facts)
        #expect(check.blockingList().first?.contains("legal-basis.yaml:2:1") == true)
        #expect(check.wording.nl == "Dossier niet compleet")
    }

    @Test func `writes legal-check.json the same each time`() throws {
        let check = try check(
            record: {
                $0.necessity?.alternatives = []
                $0.gdprBasis = nil
            },
            facts: { $0.inputDigests = ["accounts.xml": SampleRecord.selection] }
        )
        try expectGolden(String(decoding: check.json(), as: UTF8.self), named: "legal-check.json")
    }

    @Test func `legal-check.json of a missing record has every code`() throws {
        let check = LegalCheck.run(record: .missing(path: "legal-basis.yaml"), facts: SampleRecord.facts)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(check.json())) as? [String: Any])
        #expect((json["checks"] as? [[String: Any]])?.compactMap { $0["code"] as? String } == check.results.map(\.code))
        #expect(json["isInOrder"] as? Bool == false)
        #expect(json["record"] == nil)
    }

    @Test func `no message names an approver`() throws {
        var same = SampleRecord.signer(.client)
        same.name = "S. Chrijver"
        let check = try check(facts: {
            for role in ApprovalRole.allCases {
                $0.approvals.states[role] = .signed(SampleRecord.approval(role, by: same))
            }
            $0.operatorName = same.principal
        })
        for language in LetterLanguage.allCases {
            let lines = check.blockingList(in: language)
            #expect(Set(lines.map { $0.prefix(7) }).isSuperset(of: ["GRS-070", "GRS-073", "GRS-075"]))
            for name in [same.name, same.principal, "Chrijver"] { #expect(!lines.joined().contains(name)) }
        }
    }
}
