import Foundation
import LetterModel
import LetterReferences
import RunRecords
import TestSupport
import Testing

struct WrittenFileTests {
    @Test func `the control file counts each letter code`() {
        let bytes = ControlCSV.bytes(["standard-nl": 4000, "abroad-en": 7, "Standard-nl": 1])
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                letter code;count
                Standard-nl;1
                abroad-en;7
                standard-nl;4000

                """
        )
        #expect(ControlCSV.bytes([:]) == Array("letter code;count\n".utf8))
    }

    @Test func `refused records are listed by place and code`() {
        let records = [
            RefusedRecord(file: "accounts.xml", record: 3, line: 12, code: "bsn-invalid", explanation: "secret"),
            RefusedRecord(file: "=cmd|'/c calc'!A1", record: 4, line: 13, code: "name-empty", explanation: ""),
        ]
        #expect(
            String(decoding: RefusedCSV.bytes(records), as: UTF8.self) == """
                file;record;line;code
                accounts.xml;3;12;bsn-invalid
                '=cmd|'/c calc'!A1;4;13;name-empty

                """
        )
    }

    @Test func `letters to look at are listed by reference`() {
        let reference = LetterReference(campaignNumber: 7, runNumber: 1, sequence: 0, key: InventedRun.key)
        let rows = [ReviewCSV.Row(reference: reference, reasons: [.addressOverflow, .neutralSalutation])]
        #expect(
            String(decoding: ReviewCSV.bytes(rows), as: UTF8.self) == """
                reference;reasons
                0740 4514 2821 2561;neutral-salutation address-overflow

                """
        )
        #expect(ReviewCSV.bytes(rows) == ReviewCSV.header + rows.flatMap(ReviewCSV.line))
    }

    @Test(arguments: [
        (["a", "b"], "a;b"), (["a;b", "c"], "\"a;b\";c"), (["say \"no\""], "\"say \"\"no\"\"\""), (["", ""], ";"),
        (["=1+1"], "'=1+1"), (["+31"], "'+31"), (["-1"], "'-1"), (["@SUM(A1)"], "'@SUM(A1)"), (["\t=1"], "'?=1"),
        (["\r=1"], "'?=1"), (["＝1"], "'＝1"), (["=a;b"], "\"'=a;b\""), (["a=b"], "a=b"), (["a\nb"], "a?b"),
        (["\u{1B}[31m"], "?[31m"), (["\u{202E}gnp.exe"], "?gnp.exe"), (["é"], "é"),
    ])
    func `a field cannot become a formula, a line or a terminal command`(fields: [String], line: String) {
        #expect(String(decoding: CSVLine.bytes(fields), as: UTF8.self) == line + "\n")
    }

    @Test func `the mark of a finished run names its manifest`() {
        let mark = ReadyMark(runID: "2026-11-01-0123456789ab", manifest: InventedRun.digest(0xAB), letters: 6)
        #expect(
            String(decoding: mark.bytes, as: UTF8.self) == """
                format: 1
                run: 2026-11-01-0123456789ab
                manifest-sha256: \(String(repeating: "ab", count: 32))
                letters: 6

                """
        )
    }

    @Test func `each written file has a version that its page names`() throws {
        let page = try String(contentsOf: packageFolder.appending(path: "docs/formats/versions.md"), encoding: .utf8)
        for format in WrittenFormat.allCases {
            #expect(page.contains("| `\(format.fileName)` | \(format.version) |"), "\(format)")
        }
    }
}
