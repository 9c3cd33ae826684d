import LetterModel
import Testing

@testable import Campaign

struct WindowProfileTests {
    @Test(arguments: WindowProfile.builtIn)
    func `each built-in window lies on A4 and holds a return address and six lines of address`(window: WindowProfile) {
        #expect(window.left + window.width <= PaperSize.a4.width)
        #expect(window.top + window.height <= Length(millimetres: 148))
        let block = Length(points: 13.5) * window.maximumLines + Length(points: 8) * 21 / 10
        #expect(block <= window.height - window.clearZone * 2)
    }

    @Test func `the names are those of the documentation`() {
        #expect(WindowProfile.builtIn.map(\.name) == ["C5-left", "C5-right", "DL"])
    }

    @Test func `a campaign may give measures of its own`() throws {
        let own =
            "window: { name: drukker-x, left: 22.5, top: 50, width: 90, height: 40, clearZone: 1, maximumLines: 5 }"
        let campaign = try SmallCampaign(in: "small/style.yaml", replacing: "window: C5-left", with: own).read()
        #expect(campaign.style.window.name == "drukker-x")
        #expect(campaign.style.window.left == Length(millimetres: 22.5))
        #expect(campaign.style.window.maximumLines == 5)
    }
}
