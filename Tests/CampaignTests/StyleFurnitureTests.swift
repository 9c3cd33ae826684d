import LetterModel
import Testing

@testable import Campaign

/// The parts of `style.yaml` that may be left out.
struct StyleFurnitureTests {
    private static let drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="30" height="10" fill="#123456"/></svg>
        """

    private func campaign(_ lines: String) throws -> SmallCampaign {
        try SmallCampaign([
            "small/style.yaml": (SmallCampaign.files["small/style.yaml"] ?? "") + lines + "\n",
            "small/logo.svg": Self.drawing,
        ])
    }

    @Test func `are read`() throws {
        let campaign = try campaign(
            """
            colours: { text: "#101010", heading: "#4a2259" }
            logo: { file: logo.svg, left: 150, top: 10, width: 30, words: { nl: Dienst, en: Service } }
            footer: { nl: [Een, Twee] }
            marks: { folds: [105, 210], punch: 148.5 }
            kix: true
            sheetCode: { left: 190, top: 200, module: 0.5 }
            largePrint: { body: 20, bodyLeading: 26, heading: 20, subject: 22, small: 14 }
            """
        ).read()
        let style = campaign.style
        #expect(style.colours.heading == PrintColour(hex: "#4A2259"))
        #expect(style.logo?.meaning == .words([.dutch: "Dienst", .english: "Service"]))
        #expect(campaign.logo?.bytes == Array(Self.drawing.utf8))
        #expect(campaign.files.contains { $0.path == "logo.svg" }, "a run depends on the logo")
        #expect(style.footers == [.dutch: ["Een", "Twee"]])
        #expect(style.marks.folds == [Length(millimetres: 105), Length(millimetres: 210)])
        #expect(style.marks.punch == Length(millimetres: 148.5))
        #expect(style.printsPostalBars)
        #expect(style.sheetCode?.clearZone == Length(millimetres: 0.5))
        #expect(style.type(for: .largePrint).body == Length(points: 20))
        #expect(style.type(for: .largePrint).address == style.type.address, "the window does not grow")
    }

    @Test func `are not there when left out`() throws {
        let style = try SmallCampaign().read().style
        #expect(style.colours == StyleColours() && style.logo == nil && style.footers.isEmpty && style.marks.isEmpty)
        #expect(!style.printsPostalBars && style.sheetCode == nil)
        #expect(style.type(for: .largePrint).body == Length(points: 18))
    }

    @Test(arguments: [
        ("colours: { text: blue }", "colour"), ("colours: { heading: \"#8899aa\" }", "colour-contrast"),
        ("logo: { file: logo.svg, left: 150, top: 10, width: 30 }", "missing-key"),
        ("logo: { file: logo.svg, left: 150, top: 10, width: 30, decoration: true, words: { nl: x } }", "logo-meaning"),
        ("logo: { file: logo.svg, left: 60, top: 50, width: 30, decoration: true }", "in-window"),
        ("logo: { file: logo.svg, left: 190, top: 10, width: 30, decoration: true }", "off-sheet"),
        ("logo: { file: gone.svg, left: 150, top: 10, width: 30, decoration: true }", "file-missing"),
        ("logo: { file: ../x.svg, left: 150, top: 10, width: 30, decoration: true }", "path-outside"),
        ("logo: { file: letter.nl.md, left: 150, top: 10, width: 30, decoration: true }", "artwork-format"),
        ("sheetCode: { left: 100, top: 60, module: 0.5 }", "in-window"),
        ("sheetCode: { left: 205, top: 200, module: 0.5 }", "off-sheet"),
        ("sheetCode: { left: 190, top: 200, module: 0.1 }", "wrong-value"),
        ("sheetCode: { left: 190, top: 200, module: 0.5, clearZone: 0.2 }", "wrong-value"),
        ("marks: { folds: [400] }", "wrong-value"), ("kix: ja", "wrong-value"), ("footer: { fr: [x] }", "unknown-key"),
        ("largePrint: { body: 12, bodyLeading: 20, heading: 18, subject: 18, small: 12 }", "wrong-value"),
        ("colour: { text: \"#000000\" }", "unknown-key"),
    ])
    func `say what is wrong, and where`(line: String, code: String) throws {
        let errors = try campaign(line).errors()
        #expect(errors.contains { $0.hasPrefix("style.yaml:12:") || $0.hasPrefix("letter.nl.md:") }, "\(errors)")
        #expect(errors.contains { $0.hasSuffix(":\(code)") }, "\(errors)")
    }

    @Test func `keep the sender out of the window`() throws {
        let errors = try SmallCampaign(in: "small/style.yaml", replacing: "top: 20,", with: "top: 60,").errors()
        #expect(errors.contains { $0.hasSuffix(":in-window") }, "\(errors)")
    }
}
