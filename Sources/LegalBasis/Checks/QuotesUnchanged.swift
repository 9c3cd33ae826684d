import LetterModel

/// GRS-018: every quote is still the one that was approved.
///
/// Where a provision has a `quoteSha256`, it is the digest of its `quote`: SHA-256 over the words in UTF-8,
/// parted by single spaces, so that line breaks do not matter.
///
/// What to do: when the law changed, let a lawyer look at the whole record again; when only a typing error
/// was corrected, take over the digest from the message.
package struct QuotesUnchanged: LegalBasisCheck {
    package let code = "GRS-018"
    package let level = CheckLevel.error
    package let title = Wording(nl: "Citaten ongewijzigd", en: "Quotes unchanged")

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard !record.legalReferences.isEmpty else {
            return .unknown(Wording(nl: "Er zijn geen bepalingen genoemd.", en: "No provisions are named."))
        }
        return .judged(
            record.legalReferences.enumerated().compactMap { index, reference in
                guard let recorded = reference.quoteSha256 else { return nil }
                let actual = reference.quote.map(LegalReference.digest(ofQuote:))
                guard actual == nil || actual != ContentDigest(hex: recorded) else { return nil }
                return CheckFinding(
                    actual == nil
                        ? Wording(
                            nl: "Bij '\(reference.id)' staat een quoteSha256 zonder citaat.",
                            en: "'\(reference.id)' has a quoteSha256 without a quote."
                        )
                        : Wording(
                            nl: "Het citaat bij '\(reference.id)' past niet bij zijn quoteSha256.",
                            en: "The quote of '\(reference.id)' does not fit its quoteSha256."
                        ),
                    expected: actual.map { Wording("\($0).") } ?? Wording(nl: "een citaat (quote).", en: "a quote."),
                    remedy: Wording(
                        nl: "Vergelijk het citaat met de wettekst en laat het dossier opnieuw vaststellen.",
                        en: "Compare the quote with the law, and have the record approved again."
                    ),
                    place: record.place("legalReferences[\(index)].quoteSha256")
                )
            }
        )
    }
}
