import LetterModel

/// GRS-016: every provision is in force.
///
/// The day lies from `inForceFrom` up to and including `inForceUntil`. Both today and the date of the
/// letters must do so; see GRS-002. An article of an act may come into force later than the act.
///
/// What to do: look up the dates on wetten.overheid.nl; wait until the article is in force, or rest on
/// another one.
package struct ReferencesInForce: LegalBasisCheck {
    package let code = "GRS-016"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Bepalingen van kracht op de dag van de verzending",
        en: "Provisions in force on the day of the letters"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard !record.legalReferences.isEmpty else {
            return .unknown(Wording(nl: "Er zijn geen bepalingen genoemd.", en: "No provisions are named."))
        }
        let dates = record.judgedDates(facts)
        return .judged(
            record.legalReferences.enumerated().flatMap { index, reference in
                dates.compactMap { finding(record, reference, index, on: $0) }
            }
        )
    }

    private func finding(
        _ record: LegalBasisRecord,
        _ reference: LegalReference,
        _ index: Int,
        on date: CalendarDate
    ) -> CheckFinding? {
        let isTooEarly = date < reference.inForceFrom
        let isTooLate = reference.inForceUntil.map { date > $0 } ?? false
        guard isTooEarly || isTooLate else { return nil }
        return CheckFinding(
            isTooEarly
                ? Wording(
                    nl: "'\(reference.id)' is op \(date) nog niet van kracht.",
                    en: "'\(reference.id)' is not yet in force on \(date)."
                )
                : Wording(
                    nl: "'\(reference.id)' is op \(date) niet meer van kracht.",
                    en: "'\(reference.id)' is no longer in force on \(date)."
                ),
            expected: Wording(
                nl:
                    "van kracht vanaf \(reference.inForceFrom)\(reference.inForceUntil.map { " tot en met \($0)" } ?? "").",
                en:
                    "in force from \(reference.inForceFrom)\(reference.inForceUntil.map { " up to and including \($0)" } ?? "")."
            ),
            remedy: Wording(
                nl: "Noem een bepaling die van kracht is, of wacht.",
                en: "Name a provision that is in force, or wait."
            ),
            place: record.place("legalReferences[\(index)].\(isTooEarly ? "inForceFrom" : "inForceUntil")")
        )
    }
}
