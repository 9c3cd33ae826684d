import Artwork
import Foundation
import LetterModel
import TestSupport
import Testing

/// Pictures of pixels, and the logo of the sample campaign.
struct PictureTests {
    /// Three by two pixels of colours, as a drawing program writes it.
    private static let picture = Array(
        Data(
            base64Encoded:
                "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAGElEQVR4nGP4z8DAAME8Shb///9nYGAAAD7cBmFH81V2AAAAAElFTkSuQmCC"
        ) ?? Data()
    )

    @Test func `a picture keeps its pixels, and its longer side measures a hundred`() throws {
        let artwork = try Artwork.read(Self.picture, path: "logo.png")
        #expect(artwork.width.thousandths == 100_000)
        #expect(artwork.height.thousandths == 66_666)
        guard case .picture(let picture) = artwork.content else {
            Issue.record("The picture became a drawing.")
            return
        }
        #expect(picture.pixelWidth == 3)
        #expect(picture.pixelHeight == 2)
        #expect(picture.components == 3)
        #expect(picture.samples.count == 18)
        #expect(Array(picture.samples.prefix(3)) == [255, 0, 0])
    }

    @Test func `a broken picture is refused with what to do`() throws {
        let refusal = try #require(Drawing.refusal(Array(Self.picture.dropLast(20))))
        #expect(refusal.code == "png-truncated")
        #expect(refusal.place.description == "logo.svg")
        #expect(!refusal.expected.isEmpty && !refusal.remedy.isEmpty)
    }

    @Test func `equal files give equal artwork`() throws {
        #expect(try Artwork.read(Self.picture, path: "a.png") == Artwork.read(Self.picture, path: "b.png"))
        let drawing = Drawing.with("<path d='M1 1A9 9 0 0 1 9 9'/>")
        #expect(try Artwork.read(drawing, path: "a.svg") == Artwork.read(drawing, path: "b.svg"))
    }

    @Test func `the logo of the sample campaign is read`() throws {
        let file = packageFolder.appending(path: "Templates/extra-controlestap/logo.svg")
        let artwork = try Artwork.read(Array(try Data(contentsOf: file)), path: "logo.svg")
        #expect(artwork.width.thousandths == 100_000)
        #expect(artwork.height.thousandths == 33_333)
        let shapes = Drawing.shapes(artwork)
        #expect(shapes.map(\.fill.hex) == ["#5b2a6e", "#5b2a6e", "#2e7d6b", "#2e7d6b"])
        #expect(shapes.allSatisfy { $0.fill.contrast(with: .white) >= 4.5 })
        #expect((10...40).contains(shapes.map(\.segments.count).reduce(0, +)))
    }
}
