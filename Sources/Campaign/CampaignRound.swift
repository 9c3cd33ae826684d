package import LetterModel
package import LetterTemplates

/// One letter text of a campaign.
package struct CampaignLetter: Sendable {
    /// Within the campaign folder.
    package let path: String
    /// Compiled, with every block that it includes.
    package let template: LetterTemplate

    /// Which people get it.
    package var kind: LetterKind { template.header.kind }
}

/// A round of a campaign: `first`, or a reminder.
package struct CampaignRound: Sendable {
    /// `first`, `reminder-1` …
    package let name: String
    /// No two of one kind; one in Dutch for each variant.
    package let letters: [CampaignLetter]
    /// The day of the first letter, for the text of a reminder; `nil` when the campaign does not say.
    package let firstLetterDate: CalendarDate?

    /// The letter for a kind of people, or the Dutch one of the same variant.
    ///
    /// - Returns: `isFallback` says that there is no letter in the language asked for, which is counted.
    package func letter(for kind: LetterKind) -> (letter: CampaignLetter, isFallback: Bool) {
        if let letter = letters.first(where: { $0.kind == kind }) { return (letter, false) }
        let dutch = LetterKind(variant: kind.variant, language: .dutch)
        guard let letter = letters.first(where: { $0.kind == dutch }) else {
            preconditionFailure("A round that was read has a Dutch letter for each variant.")
        }
        return (letter, true)
    }
}
