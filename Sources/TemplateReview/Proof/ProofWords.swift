import Campaign
import LetterModel
import LetterRendering
import LetterRun
import LetterTemplates

/// The words on the first pages of a proof, in Dutch: for people who write, check and order letters.
struct ProofWords {
    let campaign: OpenedCampaign
    let materials: RunMaterials
    let asOf: CalendarDate
    let series: [ProofSeries]

    /// For the window of a reader program and the head of the first pages.
    var title: String { "Proef van \(campaign.campaign.name), ronde \(campaign.round.name)" }

    /// The overview, when letters begin behind so many pages.
    func overview(pages overviewPages: Int) -> ProofOverview {
        ProofOverview(opening(pages: overviewPages) + explanation + contents(pages: overviewPages) + notShown)
    }

    private var letterCount: Int { series.reduce(0) { $0 + $1.letters.count } }
    private var letterPages: Int { series.flatMap(\.letters).reduce(0) { $0 + $1.proof.pageCount } }

    private func opening(pages: Int) -> [ProofOverview.Entry] {
        let date = LetterLanguage.dutch.written(asOf)
        return [
            .title("Proef: \(campaign.campaign.title)"),
            .paragraph(
                """
                Campagne \(campaign.campaign.name), ronde \(campaign.round.name). Datum op de brieven: \(date). \
                \(letterCount) brieven, \(letterPages + pages) bladzijden met dit overzicht. Gemaakt met \
                \(materials.producer).
                """
            ),
            .paragraph(
                "Deze proef is om te lezen en te beoordelen, niet om te versturen. Alle personen zijn verzonnen."
            ),
        ]
    }

    private var explanation: [ProofOverview.Entry] {
        [
            .heading("Zo leest u deze proef"),
            .sample(
                "Geachte heer Vlasakker",
                .person,
                meaning: "Verschilt per persoon. Gele achtergrond en een doorgetrokken streep."
            ),
            .sample(
                "op werkdagen",
                .campaign,
                meaning: """
                    In alle brieven gelijk: een vaste waarde van de campagne, de datum, of de zin uit het dossier over de \
                    grondslag. Blauwe achtergrond en een onderbroken streep.
                    """
            ),
            .paragraph(
                """
                In de kantlijn staat hoe het veld heet, zoals de tekst van de brief het schrijft tussen dubbele haakjes. De naam \
                staat bij de regel waarop de waarde begint. Tekst zonder achtergrond is vaste tekst of een keuzetekst van de brief.
                """
            ),
            .paragraph(
                """
                Op elke bladzijde staat \(materials.mark ?? RunMaterials.proofMark). In plaats van het kenmerk staat \
                \(RunMaterials.proofMark). Lege achterkanten staan niet in deze proef.
                """
            ),
        ]
    }

    private func contents(pages: Int) -> [ProofOverview.Entry] {
        var entries: [ProofOverview.Entry] = [.heading("De brieven")]
        var page = pages + 1
        for series in series {
            entries.append(.subheading("\(series.name): \(series.kind.dutch) (\(series.path))"))
            for letter in series.letters {
                entries.append(.letter(letter.shown.dutch, page: page))
                page += letter.proof.pageCount
            }
        }
        return entries
    }

    /// Each once, with the letters that have it.
    private var unseenTexts: [String] {
        var found: [(side: OptionalSide, letters: [String])] = []
        for series in series {
            for side in series.unseen {
                if let known = found.firstIndex(where: { $0.side == side }) {
                    found[known].letters.append(series.name)
                } else {
                    found.append((side, [series.name]))
                }
            }
        }
        return found.map { side, letters in
            let part = !side.hasSister ? "" : side.isAlternative ? ", het deel achter ||" : ", het deel voor ||"
            let names = letters.joined(separator: ", ")
            return "\(names), \(side.place)\(part): \(Self.beginning(of: side.spelling))"
        }
    }

    /// Optional text can hold whole sections; where it stands is said beside it.
    private static func beginning(of text: String) -> String {
        text.count > 120 ? text.prefix(119) + "…" : text
    }

    private var notShown: [ProofOverview.Entry] {
        let texts = unseenTexts
        let readers = series.flatMap { series in
            series.unfit.map { "\(series.name), \($0.dutch): past niet in het venster van de envelop" }
        }
        var entries: [ProofOverview.Entry] = [.heading("Wat deze proef niet laat zien")]
        if texts.isEmpty {
            entries.append(.paragraph("Elke keuzetekst staat in ten minste een van de brieven."))
        } else {
            entries.append(.paragraph("Deze keuzeteksten staan in geen van de brieven:"))
            entries += texts.map(ProofOverview.Entry.point)
        }
        if !readers.isEmpty {
            entries.append(.paragraph("Aan deze mensen kan geen brief:"))
            entries += readers.map(ProofOverview.Entry.point)
        }
        return entries
    }
}

extension LetterKind {
    /// `buitenland, Nederlands`.
    fileprivate var dutch: String {
        let variant =
            switch self.variant {
            case .standard: "standaard"
            case .abroad: "buitenland"
            case .noDutchDocument: "zonder Nederlands document"
            }
        return "\(variant), \(language == .dutch ? "Nederlands" : "Engels")"
    }
}
