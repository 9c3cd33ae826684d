import DurableFiles
import LetterModel
import LetterReferences
import RunRecords
import TestSupport
import Testing

struct LedgerLetterTests {
    private let invented: InventedRun
    private let ledger: Ledger

    init() throws {
        invented = try InventedRun()
        ledger = try invented.ledger()
    }

    @Test func `a bundle is recorded with all its letters`() throws {
        let run = try ledger.beginRun(InventedRun.request(1))
        let bundles = (1...3).map { InventedRun.bundle($0) }
        for bundle in bundles {
            try ledger.commitBundle(bundle, of: 1, letters: InventedRun.letters(of: bundle), at: InventedRun.time)
        }
        #expect(try ledger.committedBundles(of: run.number) == bundles)
        let counts = try ledger.counts(of: 1)
        #expect([counts.bundles, counts.letters, counts.pages, counts.sheets, counts.refused] == [3, 9, 18, 9, 0])
        for letter in bundles.flatMap({ InventedRun.letters(of: $0) }) {
            #expect(try ledger.letter(runNumber: 1, sequence: letter.sequence) == letter)
        }
        #expect(try ledger.letter(runNumber: 1, sequence: 9) == nil)
        #expect(try ledger.letter(runNumber: 2, sequence: 0) == nil)
    }

    @Test func `a bundle is recorded once`() throws {
        _ = try ledger.beginRun(InventedRun.request(1))
        let bundle = InventedRun.bundle(1)
        try ledger.commitBundle(bundle, of: 1, letters: InventedRun.letters(of: bundle), at: InventedRun.time)
        let again = refusal {
            try ledger.commitBundle(bundle, of: 1, letters: InventedRun.letters(of: bundle), at: InventedRun.time)
        }
        #expect(again == .conflict("Bundle 1 or one of its letters is recorded already."))
    }

    @Test func `a bundle whose letters are recorded elsewhere leaves no trace`() throws {
        _ = try ledger.beginRun(InventedRun.request(1))
        let first = InventedRun.bundle(1)
        try ledger.commitBundle(first, of: 1, letters: InventedRun.letters(of: first), at: InventedRun.time)
        var second = InventedRun.bundle(2)
        second.firstSequence = 2
        #expect(
            refusal {
                try ledger.commitBundle(second, of: 1, letters: InventedRun.letters(of: second), at: InventedRun.time)
            } != nil
        )
        #expect(try ledger.committedBundles(of: 1) == [first])
        #expect(try ledger.counts(of: 1).letters == 3)
    }

    @Test func `a bundle and its letters must fit`() throws {
        _ = try ledger.beginRun(InventedRun.request(1))
        let bundle = InventedRun.bundle(1)
        let letters = InventedRun.letters(of: bundle)
        for wrong in [
            letters.dropLast(), letters.dropFirst(), letters[...].reversed()[...], letters[0..<1] + letters[0..<2],
        ] {
            #expect(
                refusal { try ledger.commitBundle(bundle, of: 1, letters: Array(wrong), at: InventedRun.time) } != nil
            )
        }
        #expect(try ledger.counts(of: 1).letters == 0)
    }

    @Test func `those written to in sealed other runs of the round are known`() throws {
        try InventedRun.makeSealed(ledger, 1, firstPerson: 100)
        try InventedRun.makeSealed(ledger, 2, firstPerson: 103)
        try InventedRun.makeSealed(ledger, 3, round: "reminder-1", firstPerson: 500)
        let open = try ledger.beginRun(InventedRun.request(4))
        let bundle = InventedRun.bundle(1)
        try ledger.commitBundle(
            bundle,
            of: open.number,
            letters: InventedRun.letters(of: bundle, firstPerson: 900),
            at: InventedRun.time
        )

        func people(_ round: String, except run: Int?) throws -> [UInt64] {
            try ledger.writtenPseudonyms(round: round, exceptRun: run).sorted.map(\.high)
        }
        #expect(try people("first", except: nil) == Array(100...108), "Nobody twice, nobody of an open run.")
        #expect(try people("first", except: 1) == Array(103...108))
        #expect(try people("first", except: 4) == Array(100...108))
        #expect(try people("reminder-1", except: nil) == Array(500...505))
        #expect(try people("reminder-2", except: nil).isEmpty)

        try ledger.abandon(open.number, reason: "test", at: InventedRun.time)
        #expect(try people("first", except: nil) == Array(100...108), "An abandoned run wrote to nobody.")
    }

    @Test func `refused records and inputs are kept by place, and replaced by an equal plan`() throws {
        _ = try ledger.beginRun(InventedRun.request(1))
        let refused = (1...3).map {
            RefusedRecord(
                file: "accounts.xml",
                record: $0,
                line: 10 * $0,
                code: "bsn-invalid",
                explanation: "Correct it."
            )
        }
        for _ in 0..<2 {
            try ledger.recordRefused(refused, of: 1)
            try ledger.recordInputs(
                [InputRow(role: "accounts", name: "accounts.xml", byteCount: 10, digest: InventedRun.digest(1))],
                of: 1
            )
        }
        #expect(try ledger.counts(of: 1).refused == 3)
        try ledger.recordLegalCheck(Array("{}".utf8), digest: InventedRun.digest(2), isInOrder: true, of: 1, attempt: 1)
        try ledger.close()
        let rows = try runTool(
            "sqlite3",
            [
                invented.temporary.path("Output/extra-controlestap/ledger.sqlite"),
                "SELECT file, record, line, code FROM refused; SELECT count(*) FROM input; SELECT json FROM legal_check",
            ]
        ).output
        #expect(
            rows == """
                accounts.xml|1|10|bsn-invalid
                accounts.xml|2|20|bsn-invalid
                accounts.xml|3|30|bsn-invalid
                1
                {}

                """
        )
    }
}
