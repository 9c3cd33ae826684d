import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// Through the window of the envelope one sees the address block, and nothing else.
struct WindowTests {
    /// The window in points, from the upper left corner, as docs/campaign.md gives it in millimetres.
    struct Window: Sendable, CustomTestStringConvertible {
        var name: String
        var left: Double
        var top: Double
        var width: Double
        var height: Double

        var testDescription: String { name }
        var right: Double { left + width }
        var bottom: Double { top + height }

        init(_ name: String, _ left: Double, _ top: Double, _ width: Double, _ height: Double) {
            let points = 72 / 25.4
            (self.name, self.left, self.top) = (name, left * points, top * points)
            (self.width, self.height) = (width * points, height * points)
        }
    }

    static let windows = [
        Window("C5-left", 20, 45, 91, 40), Window("C5-right", 99, 45, 91, 40), Window("DL", 20, 45, 85, 45),
    ]
    private static let clearZone = 2 * 72 / 25.4

    @Test(arguments: windows, [LetterForm.normal, .largePrint])
    func `the address and nothing else lies in the window and keeps its clear zone`(
        window: Window,
        form: LetterForm
    ) async throws {
        let scenario = try FurnishedScenario(
            accounts: 500,
            style: [
                ("window: C5-left", "window: \(window.name)"),
                ("# Grote letter.", "sheetCode: { left: 195, top: 250, module: 0.5, clearZone: 2 }\n# Grote letter."),
                ("marks: { folds: [148.5] }", "marks: { folds: [105, 210], punch: 148.5 }"),
            ]
        ).scenario
        try Self.giveLongNames(in: scenario)
        let outcome = try await scenario.make {
            ($0.formats, $0.isAllLargePrint, $0.bundleSize) = ([.pdf, .text], form == .largePrint, 5000)
        }
        var (longest, withBars) = (0, 0)
        for name in try FurnishedScenario.bundles(outcome) {
            let path = "\(outcome.folder)/letters/\(name).pdf"
            let letters = try FurnishedScenario.letters(outcome, bundle: name)
            let pages = try Self.words(in: path)
            let sides = pages.count / letters.count
            for (index, letter) in letters.enumerated() {
                let block = Self.addressBlock(of: letter)
                let seen = pages[index * sides].filter { $0.touches(window) }
                #expect(seen.map(\.text) == block.words, "\(name), letter \(index)")
                longest = max(longest, block.lines)
                // Rendering takes longest: look at the tallest blocks, and at a few others.
                guard block.lines >= 6 || index % 80 == 0 else { continue }
                let raster = try PageRaster(of: path, page: index * sides + 1, resolution: 100)
                #expect(Self.hasClearEdge(raster, window), "\(name), letter \(index)")
                withBars += Self.hasInk(raster, below: seen, window) ? 1 : 0
            }
        }
        #expect(longest == 7, "the return address and six lines")
        #expect(withBars > 0)
    }

    /// Gives one person in five a name of four lines, in a wide window or a narrow one.
    private static func giveLongNames(in scenario: RunScenario) throws {
        let lines = try scenario.folder.text(of: "in/persons.csv").split(separator: "\n")
        let long =
            "Westerlingen van Oosterhuizen tot Noorderveld en Zuiderburen op den Achterberg bij de Grote Waterval"
        let changed = lines.enumerated().map { index, line in
            var fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            if index > 0, index % 5 == 0, fields.count == 32 {
                fields[4] = long + " " + long.prefix(index % 10 == 0 ? 64 : 36)
            }
            return fields.joined(separator: ",")
        }
        try scenario.folder.write(changed.joined(separator: "\n") + "\n", to: "in/persons.csv")
    }

    private static func hasClearEdge(_ raster: PageRaster, _ window: Window) -> Bool {
        let zone = clearZone
        // A J hangs out of its box to the left by a twelfth of its size; boxes are judged by their words above.
        let side = zone - 1
        return raster.isWhite(left: window.left, top: window.top, right: window.right, bottom: window.top + zone)
            && raster.isWhite(left: window.left, top: window.bottom - zone, right: window.right, bottom: window.bottom)
            && raster.isWhite(left: window.left, top: window.top, right: window.left + side, bottom: window.bottom)
            && raster.isWhite(left: window.right - side, top: window.top, right: window.right, bottom: window.bottom)
    }

    /// Whether something is printed in the window below its last word: the postal bars.
    private static func hasInk(_ raster: PageRaster, below words: [Word], _ window: Window) -> Bool {
        let bottom = words.map(\.bottom).max() ?? window.top
        return !raster.isWhite(left: window.left, top: bottom + 2, right: window.right, bottom: window.bottom)
    }

    /// The return address and the address of a letter in text, as words.
    private static func addressBlock(of letter: String) -> (words: [String], lines: Int) {
        let parts = letter.split(separator: "\n\n")
        let start = parts.firstIndex { $0.hasPrefix("Retouradres") } ?? 0
        let lines = parts[start].split(separator: "\n") + parts[start + 1].split(separator: "\n")
        return (lines.flatMap { $0.split { $0.isWhitespace } }.map(String.init), lines.count)
    }

    private struct Word {
        var text: String
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double

        func touches(_ window: Window) -> Bool {
            left < window.right && right > window.left && top < window.bottom && bottom > window.top
        }
    }

    /// The words of each page with their boxes, as poppler sees them.
    private static func words(in path: String) throws -> [[Word]] {
        let text = try runTool("pdftotext", ["-bbox", "-enc", "UTF-8", path, "-"]).output
        return text.split(separator: "<page ").dropFirst().map { page in
            page.matches(of: /xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">([^<]*)</).map {
                match in
                Word(
                    text: plain(String(match.5)),
                    left: Double(match.1) ?? 0,
                    top: Double(match.2) ?? 0,
                    right: Double(match.3) ?? 0,
                    bottom: Double(match.4) ?? 0
                )
            }
        }
    }

    private static func plain(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
