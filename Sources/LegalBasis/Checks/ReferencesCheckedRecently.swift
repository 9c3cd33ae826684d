import LetterModel

/// GRS-017: every provision was looked up in the last 90 days, and its words are held fast.
///
/// Each item of `legalReferences` has a `checkedOn` that is at most 90 days ago, and a `quoteSha256`.
///
/// What to do: compare the quote with wetten.overheid.nl and set `checkedOn`. `postronde basis check` prints
/// the digest of a quote that has none.
package struct ReferencesCheckedRecently: LegalBasisCheck {
    package let code = "GRS-017"
    package let level = CheckLevel.warning
    package let title = Wording(
        nl: "Bepalingen kort geleden nagekeken en geciteerd",
        en: "Provisions looked up lately, and quoted"
    )
    private let limitDays = 90

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard !record.legalReferences.isEmpty else {
            return .unknown(Wording(nl: "Er zijn geen bepalingen genoemd.", en: "No provisions are named."))
        }
        let date = record.judgedDates(facts).max() ?? facts.runDate
        return .judged(
            record.legalReferences.enumerated().flatMap { index, reference in
                [staleness(of: reference, on: date), missingDigest(of: reference)].compactMap { finding in
                    finding.map { finding in
                        var placed = finding
                        placed.place = record.place("legalReferences[\(index)]")
                        return placed
                    }
                }
            }
        )
    }

    private func staleness(of reference: LegalReference, on date: CalendarDate) -> CheckFinding? {
        if let checkedOn = reference.checkedOn, date.daysSince1970 - checkedOn.daysSince1970 <= limitDays { return nil }
        let found =
            reference.checkedOn.map {
                Wording(
                    nl: "'\(reference.id)' is voor het laatst nagekeken op \($0).",
                    en: "'\(reference.id)' was last looked up on \($0)."
                )
            }
            ?? Wording(nl: "'\(reference.id)' is nooit nagekeken.", en: "'\(reference.id)' was never looked up.")
        return CheckFinding(
            found,
            expected: Wording(nl: "hoogstens \(limitDays) dagen geleden.", en: "at most \(limitDays) days ago."),
            remedy: Wording(
                nl: "Kijk de bepaling na en pas checkedOn aan.",
                en: "Look the provision up and change checkedOn."
            )
        )
    }

    private func missingDigest(of reference: LegalReference) -> CheckFinding? {
        guard reference.quoteSha256 == nil else { return nil }
        let remedy =
            reference.quote.map {
                Wording(
                    nl: "Voeg toe: quoteSha256: \(LegalReference.digest(ofQuote: $0))",
                    en: "Add: quoteSha256: \(LegalReference.digest(ofQuote: $0))"
                )
            }
            ?? Wording(nl: "Voeg het citaat (quote) toe.", en: "Add the quote.")
        return CheckFinding(
            Wording(nl: "Bij '\(reference.id)' ontbreekt quoteSha256.", en: "'\(reference.id)' has no quoteSha256."),
            remedy: remedy
        )
    }
}
