import DurableFiles
import LetterModel
import RunRecords
import TestSupport
import Testing

struct RunKeyTests {
    private func key(_ values: [(String, String)]) -> RunKey {
        var key = RunKey()
        for (name, value) in values { key.set(name, value) }
        return key
    }

    @Test func `does not depend on the order in which values are set`() {
        let values = [("round", "first"), ("wave", "1"), ("input.accounts.1", "aa"), ("as-of", "2026-11-01")]
        #expect(key(values).digest == key(values.reversed()).digest)
        #expect(key(values) == key(values.reversed()))
    }

    @Test func `is the digest of a list that reads in one way only`() throws {
        let key = key([("wave", "1"), ("as-of", "2026-11-01"), ("name", "a\nb=é")])
        let text = "postronde-run-key-1\n5:as-of=10:2026-11-01\n4:name=6:a\nb=é\n4:wave=1:1\n"
        #expect(key.canonicalBytes == Array(text.utf8))
        #expect(try runTool("sha256sum", ["-"], input: Array(text.utf8)).output.hasPrefix(key.digest.hex))
    }

    @Test(arguments: [
        [("a", "bc")], [("ab", "c")], [("a", "b"), ("c", "")], [("a", "b\n1:c=0:")], [("a", "b"), ("c", "\n")], [],
    ])
    func `lists that differ have keys that differ`(values: [(String, String)]) {
        let others = [[("a", "b")], [("a", "")], [("", "a")], [("b", "a")], [("a", "b"), ("b", "a")]]
        #expect(others.allSatisfy { key($0).digest != key(values).digest })
    }

    @Test func `says in what two runs differ`() {
        let first = key([("round", "first"), ("wave", "1"), ("extra", "x")])
        let second = key([("round", "first"), ("wave", "2"), ("more", "y")])
        #expect(first.differences(from: second) == ["extra", "more", "wave"])
        #expect(first.differences(from: first).isEmpty)
    }
}

struct RunFolderTests {
    private let asOf = CalendarDate(daysSince1970: 20_758)

    @Test func `is named after round, wave, date and key`() throws {
        let key = try #require(ContentDigest(hex: "0123456789abcdef" + String(repeating: "0", count: 48)))
        let real = RunFolder(campaign: "extra", round: "first", wave: 2, asOf: asOf, runKey: key)
        #expect(real.names == ["extra", "first-w2", "2026-11-01-0123456789ab"])
        #expect(real.lockName == "first-w2.lock")
        let dry = RunFolder(campaign: "extra", round: "reminder-1", wave: 1, asOf: asOf, runKey: key, isDryRun: true)
        #expect(dry.names == ["extra", "reminder-1-w1", "proef-2026-11-01-0123456789ab"])
    }

    @Test func `opens below the output folder`() throws {
        let temporary = try TemporaryFolder()
        let folder = RunFolder(campaign: "extra", round: "first", wave: 1, asOf: asOf, runKey: InventedRun.digest(1))
        let opened = try folder.open(in: try SafeFolder(path: temporary.path("Output")))
        try opened.replaceFile("READY", with: [])
        #expect(try temporary.bytes(of: "Output/extra/first-w1/2026-11-01-010101010101/READY").isEmpty)
    }

    @Test(arguments: [
        ("first", true), ("reminder-1", true), ("reminder-12", true), ("reminder-0", false), ("reminder-01", false),
        ("reminder-", false), ("reminder--1", false), ("reminder-+1", false), ("First", false), ("", false),
        ("first/..", false), ("reminder-1/x", false),
    ])
    func `rounds have fixed names`(name: String, isRound: Bool) {
        #expect(RunFolder.isRoundName(name) == isRound)
    }
}
