import Campaign
import FontFaces
import LetterModel
import LetterRendering
import LetterRun
import PDFWriting

/// Puts the pages of a proof into one PDF file.
struct ProofPrinting {
    private let words: ProofWords
    /// How many pages the overview takes.
    let overviewPages: Int

    init(_ words: ProofWords) {
        self.words = words
        overviewPages = ProofFile.pageCount(of: words.overview(pages: 0), in: words.materials.appearance)
    }

    /// The bytes of the file.
    ///
    /// - Throws: `FontError` when a font lacks a character of the overview, what ``ProofFile`` throws.
    func file() throws -> (bytes: [UInt8], summary: PDFFileSummary) {
        let overview = words.overview(pages: overviewPages)
        let collected = CollectedBytes()
        var file = try ProofFile(
            metadata: words.materials.metadata(title: words.title, language: .dutch),
            press: words.materials.press,
            tier: try tier(for: overview)
        ) { collected.all += $0 }
        try file.add(overview, mark: words.materials.mark ?? RunMaterials.proofMark, title: words.title)
        for letter in words.series.flatMap(\.letters) { try file.add(letter.proof) }
        let summary = try file.finish()
        return (collected.all, summary)
    }

    /// Fonts for the letters and for the overview, whose headings hold other words than those of letters.
    private func tier(for overview: ProofOverview) throws -> FontTiers.Tier {
        let texts = words.campaign.campaign.files.filter { $0.path.hasSuffix(".md") || $0.path.hasSuffix(".yaml") }
        let tiers = try FontTiers(
            appearance: words.materials.appearance,
            constantText: texts.map { String(decoding: $0.bytes, as: UTF8.self) }.joined() + overview.text,
            headingText: nil
        )
        var uncommon: Set<Unicode.Scalar> = []
        for letter in words.series.flatMap(\.letters) {
            for text in letter.person.printedTexts { tiers.collectUncommon(in: text, into: &uncommon) }
        }
        return try tiers.tier(for: uncommon)
    }
}
