import Foundation
import LetterModel
import LetterRun
import TemplateReview
import TestSupport
import Testing

/// Proofs that cannot be made, and what is left alone then.
struct ProofFailureTests {
    private func failure(_ scenario: ProofScenario, _ change: (inout ProofRequest) -> Void = { _ in }) -> RunFailure? {
        var request = scenario.request
        change(&request)
        do {
            _ = try TemplateProof.make(request)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a round that is not there is named`() throws {
        let failure = failure(try ProofScenario()) { $0.round = "reminder-9" }
        #expect(failure?.status == .configuration)
        #expect(failure?.message.contains("reminder-9") == true)
    }

    @Test func `margins without room for names are a fault of the style`() throws {
        let scenario = try ProofScenario([
            ("style.yaml", "left: 22, right: 28", "left: 10, right: 10")
        ])
        let failure = failure(scenario)
        #expect(failure?.status == .configuration)
        #expect(failure?.message.contains("style.yaml: the margins have no room") == true)
        #expect(!FileManager.default.fileExists(atPath: scenario.folder.path("proof.pdf")))
    }

    @Test func `a name that is wider than the margin stays on the sheet`() throws {
        let name = "hetnummervandewerkgroepvoorveiliginloggenophetspreekuurvanmaandag"
        let scenario = try ProofScenario([
            (
                "../central.yaml", "variables:\n",
                "variables:\n  \(name): { value: \"12\", checkedOn: 2026-11-02, source: x }\n"
            ),
            ("letter.nl.md", "[[blok:wat-te-doen]]", "Kamer ((\(name))) en ((telefoon)) en ((webadres))."),
        ])
        let proof = try scenario.make()
        #expect(PDFInspection.findings(in: proof.bytes, sides: .single) == [])
        let words = try proof.words().flatMap { $0 }
        #expect(words.allSatisfy { $0.left > 8 && $0.right < 588 })
        let torn = words.filter { $0.right - $0.left > 40 && name.contains($0.text) }
        #expect(!torn.isEmpty)
    }

    @Test(arguments: ["folder", "link", "dangling"])
    func `what is no plain file is not replaced`(kind: String) throws {
        let scenario = try ProofScenario()
        try scenario.folder.write("kept", to: "other.txt")
        let path = scenario.folder.path("proof.pdf")
        switch kind {
        case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        case "link":
            try FileManager.default.createSymbolicLink(
                atPath: path,
                withDestinationPath: scenario.folder.path("other.txt")
            )
        default: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nowhere")
        }
        let failure = failure(scenario)
        #expect(failure?.status == .cannotCreate)
        #expect(failure?.message.contains(path) == true)
        #expect(try scenario.folder.text(of: "other.txt") == "kept")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scenario.folder.url.path).count == 3)
    }
}
