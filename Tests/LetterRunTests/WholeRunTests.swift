import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// The main job from end to end, on invented extracts and the example campaign.
struct WholeRunTests {
    @Test func `a run ends with READY and a manifest that sha256sum accepts`() async throws {
        let scenario = try RunScenario()
        let outcome = try await scenario.make { $0.formats = [.pdf, .text] }
        #expect(outcome.state == .sealed)
        let names = try RunScenario.files(in: outcome.folder)
        for name in [
            "READY", "control.csv", "job-ticket.json", "report.json", "refused.csv", "review.csv", "legal-check.json",
        ] {
            #expect(names[name] != nil, "\(name) is missing")
        }
        let check = try runTool("sha256sum", ["-c", "--strict", "manifest.sha256"], in: URL(filePath: outcome.folder))
        #expect(check.status == 0, "\(check.errors)")
        #expect(check.output.contains("letters/print-0001.pdf: OK"))
        #expect(check.output.contains("letters/print-0001.txt: OK"))
    }

    @Test func `every account is counted once, and letters equal those selected`() async throws {
        let outcome = try await RunScenario(accounts: 1000).make()
        let report = try RunScenario.report(in: outcome.folder)
        let accounts = try #require(report["accounts"] as? [String: Any])
        let numbers = ["read", "selected", "leftOutTotal", "refused"].map { accounts[$0] as? Int ?? -1 }
        #expect(numbers[0] == 1000)
        #expect(numbers[0] == numbers[1] + numbers[2] + numbers[3])
        let letters = try #require(report["letters"] as? [String: Any])
        #expect(letters["count"] as? Int == numbers[1])
        let control = try String(contentsOfFile: outcome.folder + "/control.csv", encoding: .utf8)
        let counted = control.split(separator: "\n").compactMap { Int($0.split(separator: ";").last ?? "") }
        #expect(counted.reduce(0, +) == numbers[1])
    }

    @Test func `the same command again says that all is done, and changes nothing`() async throws {
        let scenario = try RunScenario()
        let first = try await scenario.make()
        let before = try RunScenario.files(in: first.folder)
        let second = try await scenario.make()
        #expect(second.state == .alreadyDone)
        #expect(try RunScenario.files(in: first.folder) == before)
    }

    @Test func `a seal without READY is completed by the next start`() async throws {
        let scenario = try RunScenario()
        let folder = try await scenario.make().folder
        let ready = URL(filePath: folder).appending(path: "READY")
        let before = try Data(contentsOf: ready)
        try FileManager.default.removeItem(at: ready)
        #expect(try await scenario.make().state == .alreadyDone)
        #expect(try Data(contentsOf: ready) == before)
    }

    @Test(arguments: [PackageForm.bundle, .single])
    func `a run that was stopped goes on to the same bytes`(package: PackageForm) async throws {
        let scenario = try RunScenario()
        let whole = try await scenario.make {
            $0.package = package
            $0.output = scenario.folder.path("whole")
        }
        let stop = StopRequest()
        let failure = await #expect(throws: RunFailure.self) {
            try await scenario.make(stop: stop, tell: { if $0.step == .writing, $0.done > 30 { stop.ask() } }) {
                $0.package = package
                $0.jobs = 1
            }
        }
        #expect(failure?.status == .tryAgain)
        let resumed = try await scenario.make { $0.package = package }
        #expect(resumed.state == .sealed)
        #expect(try RunScenario.released(in: resumed.folder) == RunScenario.released(in: whole.folder))
    }

    @Test func `the number of workers changes no byte`() async throws {
        let scenario = try RunScenario()
        let one = try await scenario.make {
            $0.jobs = 1
            $0.output = scenario.folder.path("one")
        }
        let three = try await scenario.make { $0.jobs = 3 }
        #expect(try RunScenario.released(in: one.folder) == RunScenario.released(in: three.folder))
    }

    private static func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
    }

    @Test func `a bundle that is on the disk but not recorded must come out equal`() async throws {
        let scenario = try RunScenario()
        let folder = try await scenario.make { $0.output = scenario.folder.path("whole") }.folder
        let stop = StopRequest()
        await #expect(throws: RunFailure.self) {
            try await scenario.make(stop: stop, tell: { if $0.step == .planning { stop.ask() } })
        }
        let name = URL(filePath: folder).lastPathComponent
        let letters = scenario.folder.path("out/extra-controlestap/first-w1/\(name)/letters")
        try Self.makeFolder(letters)
        let first = URL(filePath: letters).appending(path: "print-0001.pdf")
        try Data(contentsOf: URL(filePath: folder).appending(path: "letters/print-0001.pdf")).write(to: first)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: first.path)
        #expect(try await scenario.make().state == .sealed)
    }

    @Test func `a foreign file in the place of a bundle stops the run as a fault`() async throws {
        let scenario = try RunScenario()
        let stop = StopRequest()
        await #expect(throws: RunFailure.self) {
            try await scenario.make(stop: stop, tell: { if $0.step == .planning { stop.ask() } })
        }
        let wave = scenario.folder.path("out/extra-controlestap/first-w1")
        let run = try #require(FileManager.default.contentsOfDirectory(atPath: wave).first)
        try Self.makeFolder("\(wave)/\(run)/letters")
        let bundle = URL(filePath: "\(wave)/\(run)/letters/print-0001.pdf")
        try Data("not ours".utf8).write(to: bundle)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: bundle.path)
        let failure = await #expect(throws: RunFailure.self) { try await scenario.make() }
        #expect(failure?.status == .bug)
        #expect(!FileManager.default.fileExists(atPath: "\(wave)/\(run)/READY"))
    }

    @Test(arguments: ["letters/print-0001.pdf", "control.csv", "letters"])
    func `a released file that is gone or changed is a fault, and READY does not come back`(name: String) async throws {
        let scenario = try RunScenario()
        let folder = URL(filePath: try await scenario.make().folder)
        try FileManager.default.removeItem(at: folder.appending(path: "READY"))
        try FileManager.default.removeItem(at: folder.appending(path: name))
        let failure = await #expect(throws: RunFailure.self) { try await scenario.make() }
        #expect(failure?.status == .bug)
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "READY").path))
    }

    @Test func `a reminder goes to whom the first round holds, and to nobody without one`() async throws {
        let scenario = try RunScenario()
        let alone = await #expect(throws: RunFailure.self) { try await scenario.make { $0.round = "reminder-1" } }
        #expect(alone?.status == .configuration)
        let first = try await scenario.make()
        try scenario.invent(accounts: 150, seed: 8)
        let others = try await scenario.make { $0.round = "reminder-1" }
        try scenario.invent(accounts: 150, seed: 7)
        let same = try await scenario.make { ($0.round, $0.again) = ("reminder-1", "eerst met een verkeerd bestand") }
        let counts = try [first, others, same].map { outcome in
            (try RunScenario.report(in: outcome.folder)["letters"] as? [String: Any])?["count"] as? Int ?? -1
        }
        #expect(counts[0] > 50)
        #expect(counts[1] < counts[0] / 4, "hardly anyone of another population has had a letter")
        #expect(counts[2] == counts[0])
    }

    @Test func `two campaigns with one number do not share an output`() async throws {
        let scenario = try RunScenario()
        _ = try await scenario.make()
        let templates = scenario.folder.url.appending(path: "Templates")
        let copy = templates.appending(path: "tweede")
        try FileManager.default.moveItem(at: templates.appending(path: "extra-controlestap"), to: copy)
        let settings = copy.appending(path: "campaign.yaml")
        let text = try String(contentsOf: settings, encoding: .utf8)
        try text.replacing("name: extra-controlestap", with: "name: tweede")
            .write(to: settings, atomically: true, encoding: .utf8)
        let failure = await #expect(throws: RunFailure.self) {
            try await scenario.make { $0.campaign = copy.path(percentEncoded: false) }
        }
        #expect(failure?.status == .configuration)
        #expect(failure?.message.contains("extra-controlestap") == true)
    }
}
