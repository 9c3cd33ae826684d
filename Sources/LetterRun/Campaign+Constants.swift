import Campaign
import LetterModel
import LetterTemplates

extension Campaign {
    /// The values that are the same in all letters of a kind on one day.
    ///
    /// - Parameter isProof: Whether a sentence stands in for that of the record, which may be missing in a proof.
    func constants(
        of kind: LetterKind,
        in round: CampaignRound,
        asOf: CalendarDate,
        isProof: Bool
    ) -> TemplateValues {
        var constants = constants(for: kind.language)
        constants["datum"] = .date(asOf)
        constants["variant"] = .text(kind.variant.rawValue)
        constants["taal"] = .text(kind.language.rawValue)
        if constants["grondslag zin"] == nil, isProof {
            // A proof is made without a record too; the gate keeps a real run from coming here.
            constants["grondslag zin"] = .text(RunMaterials.missingSentence)
        }
        if let date = round.firstLetterDate { constants["datum eerste brief"] = .date(date) }
        return constants
    }
}
