import DurableFiles
import LetterModel
import LetterReferences
import RunRecords
import Testing

@testable import PrintPackage

/// Two bundles: three letters of one sheet, and two letters of two.
struct SheetReportTests {
    private static let key = CampaignKey(bytes: Array(0..<32))
    private static let bundles = [
        bundle(1, from: 0, letters: 3, sheets: 3), bundle(2, from: 3, letters: 2, sheets: 4),
    ]

    private static func bundle(_ number: Int, from first: Int, letters: Int, sheets: Int) -> BundleRow {
        BundleRow(
            number: number,
            receipt: FileReceipt(
                name: "print-000\(number).pdf",
                byteCount: 1,
                sha256: [UInt8](repeating: 1, count: 32)
            ),
            firstSequence: first,
            letters: letters,
            pages: sheets * 2,
            sheets: sheets
        )
    }

    private static func reference(_ sequence: Int, run: Int = 1, campaign: Int = 7) -> String {
        LetterReference(campaignNumber: campaign, runNumber: run, sequence: sequence, key: key).digits
    }

    private static let whole = [(0, 1), (1, 1), (2, 1), (3, 1), (3, 2), (4, 1), (4, 2)].map { (letter, sheet) in
        "\(reference(letter));\(sheet);inserted"
    }

    /// Reads a report in pieces of some bytes.
    private func read(_ lines: [String], pieces: Int = 7, ending: String = "\n") -> SheetReport {
        var report = SheetReport(file: "sheets.csv", SheetTally(Self.bundles)) { reference in
            let place = reference.place(key: Self.key)
            return place.campaignNumber == 7 && place.runNumber == 1 ? place.sequence : nil
        }
        let bytes = Array((["reference;sheet;status"] + lines).map { $0 + ending }.joined().utf8)
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            report.take(bytes[start..<min(start + pieces, bytes.count)].span)
        }
        _ = report.finish()
        return report
    }

    private func faults(_ report: SheetReport) -> [String] {
        var all: [String] = []
        report.tally.forEachFault { all.append("\($0.number) \($1) \($2) \($3)") }
        return all
    }

    @Test(arguments: [1, 2, 7, 64, 100_000], ["\n", "\r\n"])
    func `a report of every sheet once balances, however it is read`(pieces: Int, ending: String) {
        let report = read(Self.whole, pieces: pieces, ending: ending)
        #expect(report.faults.isEmpty && report.lines == 7)
        #expect(report.tally.counts(lines: 7) == SheetReportRow(sheets: 7, missing: 0, doubled: 0, spoilt: 0))
        #expect(faults(report).isEmpty)
    }

    @Test func `letters may come in any order, and references in groups`() {
        var lines = Array(Self.whole.reversed())
        let digits = Self.reference(0)
        let grouped = stride(from: 0, to: 16, by: 4).map { digits.dropFirst($0).prefix(4) }.joined(separator: " ")
        lines[6] = "\(grouped);1;inserted"
        let report = read(lines)
        #expect(report.faults.isEmpty && faults(report).isEmpty)
    }

    @Test func `what is missing, doubled or spoilt for good is named`() {
        let lines =
            Self.whole.filter { !$0.hasPrefix("\(Self.reference(1));") } + [
                "\(Self.reference(3));2;inserted", "\(Self.reference(4));1;spoilt",
            ]
        let report = read(lines)
        #expect(faults(report) == ["1 1 1 missing", "2 3 2 doubled", "2 4 1 spoilt"])
        #expect(report.tally.counts(lines: 8) == SheetReportRow(sheets: 8, missing: 2, doubled: 1, spoilt: 1))
    }

    @Test func `a spoilt sheet that was made again is fine, and counted`() {
        let before = read(["\(Self.reference(2));1;spoilt", "\(Self.reference(2));1;spoilt"] + Self.whole)
        let after = read(Self.whole + ["\(Self.reference(2));1;spoilt", "\(Self.reference(2));1;inserted"])
        for report in [before, after] {
            #expect(faults(report).isEmpty && report.faults.isEmpty)
            #expect(report.tally.counts(lines: 9).spoilt == 1)
        }
    }

    @Test func `many insertions of a sheet never look like one`() {
        let report = read(Self.whole + [String](repeating: "\(Self.reference(0));1;inserted", count: 600))
        #expect(faults(report) == ["1 0 1 doubled"])
    }

    @Test(arguments: [
        ("\(reference(0));2;inserted", "no such sheet"), ("\(reference(3));3;spoilt", "no such sheet"),
        ("\(reference(3));0;inserted", "no such sheet"), ("\(reference(3));01;inserted", "no such sheet"),
        ("\(reference(3));-1;inserted", "no such sheet"), ("\(reference(3));;inserted", "no such sheet"),
        ("\(reference(3));99999999999999999999;inserted", "no such sheet"),
        ("\(reference(5));1;inserted", "not of this run"), ("\(reference(0, run: 2));1;inserted", "not of this run"),
        ("\(reference(0, campaign: 8));1;inserted", "not of this run"), ("1234567890123456;1;inserted", "no reference"),
        (";1;inserted", "no reference"), ("", "1 fields"), ("\(reference(0));1", "2 fields"),
        ("\(reference(0));1;inserted;", "4 fields"), ("\(reference(0));1;Inserted", "status"),
        ("\(reference(0));1; inserted", "status"), ("\(reference(0));1;", "status"),
        (String(repeating: "9", count: 500), "1 fields"),
    ])
    func `a line that cannot be used is refused by its number`(line: String, words: String) {
        let report = read(Array(Self.whole.prefix(3)) + [line] + Self.whole.dropFirst(3))
        #expect(report.faultCount == 1 && report.lines == 7)
        #expect(report.faults.first?.place.line == 5)
        #expect(report.faults.first?.found.contains(words) == true, "\(report.faults)")
    }

    @Test func `only the first faults are told, and all are counted`() {
        let report = read([String](repeating: "x;1;inserted", count: 1000))
        #expect(report.faults.count == 20 && report.faultCount == 1000)
    }

    @Test(arguments: [
        "", "reference;sheet;status", "Reference;sheet;status\n", "reference,sheet,status\n",
        "\u{FEFF}reference;sheet;status\n",
    ])
    func `a file without the header, or cut off, is refused`(text: String) {
        var report = SheetReport(file: "sheets.csv", SheetTally(Self.bundles)) { _ in 0 }
        report.take(Array(text.utf8).span)
        _ = report.finish()
        #expect(report.faultCount == 1)
        #expect(report.faults.first?.place.line == 1)
    }
}
