import Artwork
import Campaign
import FontFaces
import Foundation
import LetterModel
import LetterRendering
import LetterTemplates
import PDFWriting

/// What every letter of a measurement is made from, opened before the watch starts.
struct LetterMaterials: Sendable {
    static let kind = LetterKind(variant: .standard, language: .dutch)
    private static let day = CalendarDate(daysSince1970: 20_773)

    let template: BoundTemplate
    let appearance: LetterAppearance
    let tiers: FontTiers
    let colourProfile: PDFColourProfile
    /// What the templates and the style print, for the choice of people by the fonts they need.
    let constantText: String
    let neutralSalutation: String

    var style: HouseStyle { appearance.style }

    /// Opens the text, the fonts and the colour profile.
    init(_ subject: LetterOrder.Subject, home: String) throws {
        let text = try Self.text(subject, home: home)
        let family = try FontCatalogue(folders: [FontCatalogue.systemFolder]).family(text.style.typeface.family)
        appearance = LetterAppearance(
            style: text.style,
            regular: family.regular,
            bold: family.bold,
            logo: text.logo
        )
        colourProfile = .standard
        var constants = text.constants
        constants["datum"] = .date(Self.day)
        constants["variant"] = .text(Self.kind.variant.rawValue)
        constants["taal"] = .text(Self.kind.language.rawValue)
        template = text.template.binding(constants)
        tiers = try FontTiers(
            appearance: appearance,
            constantText: text.constantText,
            headingText: template.headingText
        )
        constantText = text.constantText
        neutralSalutation = text.neutralSalutation
    }

    /// What stands in front of each letter, before its address and reference are known.
    var frame: LetterFrame { appearance.frame(in: .dutch, on: Self.day) }

    /// The metadata of a file, as a run writes them.
    func metadata(title: String) -> PDFMetadata {
        PDFMetadata(
            title: title,
            language: Self.kind.language.rawValue,
            producer: "postronde",
            author: style.senderLines.first,
            creationDate: "\(Self.day)T00:00:00Z"
        )
    }

    /// A letter text with what belongs to it.
    private struct Text {
        var template: LetterTemplate
        var constants: TemplateValues
        var style: HouseStyle
        var logo: Artwork?
        var constantText: String
        var neutralSalutation: String
    }

    private static func text(_ subject: LetterOrder.Subject, home: String) throws -> Text {
        switch subject {
        case .standard: try standardText(home: home)
        case .campaign: try campaignText(home: home)
        }
    }

    private static func standardText(home: String) throws -> Text {
        let path = "\(home)/Benchmarks/letter/letter.nl.md"
        let text = String(decoding: try bytes(path), as: UTF8.self)
        let values = [
            "postadres": "Postbus 1, 1000 AA Voorbeeldstad",
            "termijn": "drie weken",
            "telefoon": "14 010",
            "openingstijden": "op werkdagen van 8.00 tot 18.00 uur",
        ]
        let (template, diagnostics) = LetterTemplate.compile(
            TemplateSource(path: path, text: text),
            blocks: { _ in nil },
            vocabulary: TemplateVocabulary(centralVariables: Array(values.keys))
        )
        guard let template, !diagnostics.contains(where: { $0.level == .error }) else {
            throw BenchmarkFailure(diagnostics.map(\.description).joined(separator: "\n"))
        }
        let style = HouseStyle.benchmarkStyle()
        let frameText = style.senderLines.joined() + style.returnAddress
        return Text(
            template: template,
            constants: TemplateValues(texts: values),
            style: style,
            logo: try Artwork.read(try bytes("\(home)/Benchmarks/letter/logo.svg"), path: "logo.svg"),
            constantText: text + values.values.joined() + frameText,
            neutralSalutation: "Geachte heer, mevrouw"
        )
    }

    private static func campaignText(home: String) throws -> Text {
        let campaign = try Campaign.read(at: "\(home)/Templates/extra-controlestap")
        guard let letter = campaign.round(named: "first")?.letter(for: kind).letter else {
            throw BenchmarkFailure("The example campaign has no letter in Dutch.")
        }
        return Text(
            template: letter.template,
            constants: campaign.constants(for: .dutch),
            style: campaign.style,
            logo: campaign.logo?.artwork,
            constantText: campaign.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(),
            neutralSalutation: campaign.neutralSalutation[.dutch] ?? ""
        )
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        guard let content = FileManager.default.contents(atPath: path) else {
            throw BenchmarkFailure(
                "\(path): cannot be read. Run in the folder of the project, see docs/performance.md."
            )
        }
        return Array(content)
    }
}
