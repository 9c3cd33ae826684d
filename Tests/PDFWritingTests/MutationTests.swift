import Foundation
import TestSupport
import Testing

@testable import PDFWriting

/// Breaks good files in every way that a duty knows, and looks who notices.
@Suite struct MutationTests {
    @Test(arguments: Mutation.all)
    func `our own reader notices it, also between object streams`(mutation: Mutation) throws {
        let findings = PDFInspection.findings(in: try mutation.file(), letters: mutation.expected)
        #expect(findings.contains { $0.duty == mutation.duty }, "\(findings)")
        guard let packed = try mutation.packedFile() else { return }
        let others = PDFInspection.findings(in: packed, letters: mutation.expected)
        #expect(others.contains { $0.duty == mutation.duty }, "packed: \(others)")
    }

    @Test func `taking a file apart and together breaks nothing`() throws {
        for subject in [MutationSubject.single, .bundle] {
            let file = try EditablePDF(try subject.write(.readable))
            #expect(PDFInspection.findings(in: file.bytes(), letters: subject.expected) == [])
            #expect(PDFInspection.findings(in: file.packedBytes(), letters: subject.expected) == [])
        }
    }

    @Test func `no duty of the reader goes without a mutation`() {
        #expect(Set(Mutation.all.map(\.duty)) == Set(PDFInspectionDuty.allCases))
    }

    @Test func `the page of mutations says who notices what`() throws {
        let folder = try TemporaryFolder()
        for (subject, bytes) in try Mutation.goodFiles.get() { try folder.write(bytes, to: subject.rawValue) }
        var findings: [[PDFInspectionDuty]] = []
        for (number, mutation) in Mutation.all.enumerated() {
            let bytes = try mutation.file()
            try folder.write(bytes, to: "\(number)")
            let found = PDFInspection.findings(in: bytes, letters: mutation.expected)
            findings.append(Set(found.map(\.duty)).sorted())
        }
        let good = Mutation.Subject.allCases.map(\.rawValue)
        guard let noticed = try PDFJudges.noticed(in: folder.url, good: good) else { return }
        for name in good { #expect(noticed[name] == nil, "\(name) is not good") }
        let judges = Mutation.all.indices.map { noticed["\($0)"] ?? [] }
        let unnoticed = Mutation.all.indices.filter { findings[$0].isEmpty && judges[$0].isEmpty }
        #expect(unnoticed.map { Mutation.all[$0].name } == [])
        let versions = try PDFJudges.Judge.allCases.compactMap { try $0.version }
        let page = MutationPage(findings: findings, judges: judges, versions: versions)
        try compare(page)
    }

    /// Other versions of what the system brings may notice more or less, which is no fault of ours.
    private func compare(_ page: MutationPage) throws {
        let path = "../../../docs/conformance/mutations.md"
        let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil
        let file = packageFolder.appending(path: "docs/conformance/mutations.md")
        let recorded = isRecording ? "" : try String(contentsOf: file, encoding: .utf8)
        guard isRecording || page.versions.allSatisfy(recorded.contains) else {
            print("SKIPPED: the page of mutations was made with other programs than \(page.versions).")
            return
        }
        try expectGolden(page.text, named: path)
    }
}
