import Foundation
import LegalBasis
import LetterModel
import LetterRun
import TestSupport
import Testing

/// `basis request` and `basis verify` without the program round them.
struct ApprovalRequestTests {
    private let scenario: RunScenario

    init() throws { scenario = try RunScenario(accounts: 20) }

    private var folder: String { "Templates/extra-controlestap/approvals" }

    private func request(_ roles: [String] = [], campaign: String? = nil) throws(RunFailure) -> ApprovalRequests {
        try ApprovalRequests.write(
            campaign: campaign ?? scenario.plan.campaign,
            roles: roles,
            surroundings: RunScenario.surroundings
        )
    }

    private func verify(trust: String? = nil) throws -> ApprovalsReport {
        try ApprovalsReport.verify(
            campaign: scenario.plan.campaign,
            trust: trust ?? scenario.approvals.trust,
            asOf: RunScenario.day,
            surroundings: RunScenario.surroundings
        )
    }

    private func names(in name: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: scenario.folder.path("\(folder)/\(name)"))) ?? [])
            .sorted()
    }

    @Test func `a signed request that still fits is left alone`() throws {
        let before = try scenario.folder.bytes(of: "\(folder)/legal.txt.sig")
        #expect(try request().requests.allSatisfy { !$0.isNew })
        #expect(try scenario.folder.bytes(of: "\(folder)/legal.txt.sig") == before)
        #expect(try verify().isComplete)
    }

    @Test func `after a change the old approval is put away, and nothing counts until it is signed anew`() throws {
        try scenario.change("letter.nl.md") { $0.replacing(",", with: ";") }
        #expect(try !verify().isComplete)
        let again = try request(["legal"])
        #expect(again.requests.map(\.role) == [.legal] && again.requests.allSatisfy(\.isNew))
        let earlier = names(in: "earlier")
        #expect(earlier.count == 2 && earlier[0].hasSuffix("-legal.txt") && earlier[1].hasSuffix("-legal.txt.sig"))
        #expect(try verify().text.contains("STOP legal: no approval"))
        #expect(try verify().text.contains("STOP client: "), "the others were not asked")
        try scenario.approve()
        #expect(try verify().isComplete)
    }

    @Test func `what is approved is kept beside the requests, each under its digest`() throws {
        for name in names(in: "parts") {
            let content = try scenario.folder.bytes(of: "\(folder)/parts/\(name)")
            #expect(ApprovalPayload.digest(of: content).hex == name)
        }
        #expect(names(in: "parts").count > 40)
    }

    @Test(arguments: [
        ("dataProtectionOfficer", "advises and does not approve"), ("jurist", "'jurist' is no role that approves"),
    ])
    func `a role that approves nothing is refused`(role: String, words: String) throws {
        let failure = #expect(throws: RunFailure.self) { try request([role]) }
        #expect(failure?.status == .usage && failure?.message.contains(words) == true)
    }

    @Test func `without a record there is nothing to approve`() throws {
        try FileManager.default.removeItem(atPath: "\(scenario.plan.campaign)/legal-basis.yaml")
        let failure = #expect(throws: RunFailure.self) { try request() }
        #expect(failure?.status == .notPermitted && failure?.message.contains("postronde basis new") == true)
    }

    @Test func `a link in the place of a request is replaced, not followed`() throws {
        let victim = try scenario.folder.write("mine", to: "victim.txt")
        let place = scenario.folder.path("\(folder)/legal.txt")
        try FileManager.default.removeItem(atPath: place)
        try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: victim)
        _ = try request()
        #expect(try scenario.folder.text(of: "victim.txt") == "mine")
    }

    @Test(arguments: [
        "letter.en.md", "blocks/privacy.nl.md", "style.yaml", "variables.yaml", "campaign.yaml", "legal-basis.yaml",
    ])
    func `a comment in settings changes nothing, and any byte of a letter does`(file: String) throws {
        try scenario.change(file) { $0 + (file.hasSuffix(".md") ? " " : "# Een opmerking.\n") }
        #expect(try verify().isComplete == !file.hasSuffix(".md"))
    }

    @Test(arguments: [
        ("style.yaml", "body: 11.5", "body: 11"), ("variables.yaml", "value: app", "value: sms"),
        ("campaign.yaml", "title: ", "title: De "),
        ("legal-basis.yaml", "maxLetters: ", "maxLetters: 1"), ("logo.svg", "<svg", "<svg "),
        ("../central.yaml", "088", "089"),
    ])
    func `whatever decides who gets a letter and what it says is approved`(file: String, old: String, new: String)
        throws
    {
        try scenario.change(file) { $0.replacing(old, with: new, maxReplacements: 1) }
        let report = try verify()
        #expect(!report.isComplete && report.text.contains("over something else"), "\(report.text)")
    }

    @Test(arguments: [
        ("2026-12-01", "\"2026-12-01\""), ("12500", "\"12500\""), ("[a, b]", "[\"a [1]b\"]"), ("[a]", "a"),
        ("[a, b]", "[b, a]"),
    ])
    func `a variable that letters write out otherwise is another, also with the same digits`(
        old: String,
        new: String
    ) throws {
        let variable = { (value: String) in "  proef: { value: \(value), checkedOn: 2026-11-02, source: test }\n" }
        try scenario.change("../central.yaml") { $0.replacing("variables:\n", with: "variables:\n" + variable(old)) }
        try scenario.approve()
        #expect(try verify().isComplete)
        try scenario.change("../central.yaml") { $0.replacing(variable(old), with: variable(new)) }
        #expect(try verify().text.contains("variabelen: "), "\(old) is not \(new)")
    }

    @Test func `a trust folder that others may write lets nobody approve`() throws {
        let trust = scenario.approvals.trust
        for name in ["trust.yaml", "allowed_signers"] {
            try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: "\(trust)/\(name)")
            #expect(try verify().text.contains("may be changed by other users"))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(trust)/\(name)")
        }
        #expect(try verify().isComplete)
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: trust)
        #expect(try !verify().isComplete, "whoever may write the folder may replace its files")
    }

    @Test func `a trust folder among the campaign's own files lets nobody approve`() throws {
        let inside = "\(scenario.plan.campaign)/trust"
        try FileManager.default.copyItem(atPath: scenario.approvals.trust, toPath: inside)
        #expect(try verify(trust: inside).text.contains("where others may write"))
    }

    @Test func `a trust folder that is not of its form is told with its line`() throws {
        let trust = "\(scenario.approvals.trust)/trust.yaml"
        let text = try String(contentsOfFile: trust, encoding: .utf8)
        try text.replacing("[legal]", with: "[jurist]").write(toFile: trust, atomically: false, encoding: .utf8)
        #expect(try verify().text.firstMatch(of: /trust\.yaml:\d+:\d+/) != nil)
        #expect(try verify(trust: scenario.folder.path("nowhere")).text.contains("There is no trust folder"))
    }
}
