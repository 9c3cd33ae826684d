import Foundation
import TestSupport
import Testing

@testable import FontFaces

@Suite struct FontCatalogueTests {
    private func copy(_ source: String, to name: String, in folder: TemporaryFolder) throws {
        try folder.write(Array(Data(contentsOf: URL(filePath: source))), to: name)
    }

    @Test func `finds the default family of the system`() throws {
        let family = try FontCatalogue(flagFolder: nil, campaignFolder: nil).family()
        #expect(family.regular.path == FontFixtures.regularPath)
        #expect(family.bold.path == FontFixtures.boldPath)
        #expect(!family.regular.isBold && family.bold.isBold)
    }

    @Test func `asks the folder of the flag, then the campaign, then the system`() throws {
        let (flag, campaign) = (try TemporaryFolder(), try TemporaryFolder())
        try copy(FontFixtures.regularPath, to: "deep/NotoSans-Regular.ttf", in: flag)
        try copy(FontFixtures.regularPath, to: "fonts/Noto Sans Regular.ttf", in: campaign)
        try copy(FontFixtures.boldPath, to: "fonts/noto-sans-bold.TTF", in: campaign)
        let catalogue = FontCatalogue(flagFolder: flag.path(""), campaignFolder: campaign.path(""))
        // The flag's folder has no bold: two versions of a family must not meet in one letter.
        #expect(try catalogue.family().regular.path == campaign.path("fonts/Noto Sans Regular.ttf"))
        try copy(FontFixtures.boldPath, to: "NotoSans-Bold.ttf", in: flag)
        #expect(try catalogue.family().regular.path == flag.path("deep/NotoSans-Regular.ttf"))
        #expect(try catalogue.family().bold.path == flag.path("NotoSans-Bold.ttf"))
    }

    @Test(arguments: [
        ("Noto Sans", "fonts-noto-core"), ("DejaVu Sans", "fonts-dejavu-core"), ("liberation sans", "fonts-liberation"),
    ])
    func `names the package of a family that is not there`(family: String, package: String) throws {
        let folder = try TemporaryFolder()
        let error = #expect(throws: FontError.self) { try FontCatalogue(folders: [folder.path("")]).family(family) }
        let message = "\(error.map(String.init(describing:)) ?? "")"
        #expect(message.contains(package) && message.contains(folder.path("")) && message.contains(family))
    }

    @Test func `asks for the folder of a family that no package is known for`() {
        let error = #expect(throws: FontError.self) { try FontCatalogue(folders: ["/nowhere"]).family("Huisletter") }
        #expect("\(error.map(String.init(describing:)) ?? "")".contains("--fonts"))
    }

    @Test func `tells why a file that it found cannot be used`() throws {
        let folder = try TemporaryFolder()
        try folder.write("no font", to: "NotoSans-Regular.ttf")
        try copy(FontFixtures.boldPath, to: "NotoSans-Bold.ttf", in: folder)
        let error = #expect(throws: FontError.self) { try FontCatalogue(folders: [folder.path("")]).family() }
        #expect(error?.reason == .notAFont)
    }

    @Test func `opens files that are named outright`() throws {
        let family = try FontFamily(regularPath: FontFixtures.regularPath, boldPath: FontFixtures.boldPath)
        #expect(family.bold.weight == 700)
    }
}
