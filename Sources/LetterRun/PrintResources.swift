import Campaign
import Crypto
import FontFaces
import Foundation
import LetterModel
import LetterRendering
import PDFWriting

/// A file from outside the campaign that shapes its letters: a font or a colour profile.
struct PrintResource: Sendable {
    let path: String
    let bytes: [UInt8]
    let digest: ContentDigest

    /// Reads the file.
    ///
    /// - Throws: ``RunFailure`` (78) when it cannot be read.
    init(path: String) throws(RunFailure) {
        guard let content = FileManager.default.contents(atPath: path) else {
            throw RunFailure(.configuration, "\(path): cannot be read. Check the path and its rights.")
        }
        self.init(path: path, bytes: Array(content))
    }

    /// Takes what stands in no file.
    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        digest = ContentDigest(bytes: SHA256.hash(data: bytes))
    }
}

/// Where fonts and the colour profile come from: the folder of `--fonts`, the campaign's own `fonts`,
/// then for fonts the folders of Debian's packages.
struct PrintResources {
    private static let profileName = "sRGB.icc"

    let fontFolder: String?
    let campaignFolder: String

    /// The regular and the bold face of a typeface.
    ///
    /// - Throws: ``RunFailure`` (78) that names the Debian package when a font is absent.
    func family(_ typeface: Typeface) throws(RunFailure) -> FontFamily {
        do throws(FontError) {
            if let regular = typeface.regularFile, let bold = typeface.boldFile {
                return try FontFamily(regularPath: path(ofFont: regular), boldPath: path(ofFont: bold))
            }
            // A folder that was named and lacks the family is a mistake, not a wish for another font.
            if let fontFolder { return try FontCatalogue(folders: [fontFolder]).family(typeface.family) }
            return try FontCatalogue(flagFolder: fontFolder, campaignFolder: campaignFolder).family(typeface.family)
        } catch {
            throw RunFailure(.configuration, error.description)
        }
    }

    /// How the letters of a campaign look, with its fonts opened.
    ///
    /// - Throws: ``RunFailure`` (78) that names the Debian package when a font is absent.
    func appearance(of campaign: Campaign) throws(RunFailure) -> LetterAppearance {
        let family = try family(campaign.style.typeface)
        return LetterAppearance(
            style: campaign.style,
            regular: family.regular,
            bold: family.bold,
            logo: campaign.logo?.artwork
        )
    }

    /// The sRGB profile that gives the colours of the letters their meaning: the campaign's own
    /// `sRGB.icc`, or the one that the program makes.
    ///
    /// - Throws: ``RunFailure`` (78) when the campaign's own cannot be read.
    func colourProfile() throws(RunFailure) -> PrintResource {
        let places = ownFolders.map { "\($0)/\(Self.profileName)" }
        guard let path = places.first(where: FileManager.default.fileExists(atPath:)) else {
            return PrintResource(path: Self.profileName, bytes: PDFColourProfile.standardBytes)
        }
        return try PrintResource(path: path)
    }

    private var ownFolders: [String] { [fontFolder, "\(campaignFolder)/fonts"].compactMap { $0 } }

    private func path(ofFont name: String) -> String {
        let places = ownFolders.map { "\($0)/\(name)" }
        return places.first(where: FileManager.default.fileExists(atPath:)) ?? places.first ?? name
    }
}
