import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// Inserting machines read the code of each sheet.
struct SheetCodeOnPaperTests {
    /// Reads pictures of pages in PGM, and prints what each code says.
    private static let readerProgram = """
        import sys
        import zxingcpp
        for path in sys.argv[1:]:
            data = open(path, "rb").read()
            kind, size, depth, pixels = data.split(b"\\n", 3)
            width, height = map(int, size.split())
            found = zxingcpp.read_barcodes(memoryview(pixels).cast("B", shape=[height, width]))
            print(",".join(code.text for code in found if code.format == zxingcpp.BarcodeFormat.DataMatrix))
        """

    @Test func `the front of each sheet says its letter, its number and how many there are`() async throws {
        guard try runTool("python3", ["-c", "import zxingcpp"]).status == 0 else {
            print("SKIPPED: python3 has no zxing-cpp; install it to have sheet codes read by another program.")
            return
        }
        let furnished = try FurnishedScenario(
            accounts: 60,
            style: [("# Grote letter.", "sheetCode: { left: 190, top: 200, module: 0.5 }\n# Grote letter.")]
        )
        let outcome = try await furnished.scenario.make {
            ($0.formats, $0.isAllLargePrint, $0.bundleSize) = ([.pdf, .text], true, 6)
        }
        let letters = try FurnishedScenario.letters(outcome, bundle: "print-0002")
        let pictures = try TemporaryFolder()
        _ = try runTool(
            "pdftoppm",
            ["-r", "200", "-gray", outcome.folder + "/letters/print-0002.pdf", pictures.path("p")]
        )
        let names = try FileManager.default.contentsOfDirectory(atPath: pictures.path("")).sorted()
        let read = try runTool("python3", ["-c", Self.readerProgram] + names.map { pictures.path($0) })
        #expect(read.status == 0, "\(read.errors)")
        let codes = read.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        let sides = codes.count / letters.count
        #expect(sides == 4)
        for (index, letter) in letters.enumerated() {
            let reference = try #require(letter.firstMatch(of: /(?:Kenmerk|Reference): ([0-9 ]{19})/)).1.filter(
                \.isNumber
            )
            #expect(Array(codes[(index * 4)..<(index * 4 + 4)]) == ["\(reference)0102", "", "\(reference)0202", ""])
        }
    }
}
