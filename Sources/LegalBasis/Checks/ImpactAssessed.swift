import LetterModel

/// GRS-050: the data protection impact assessment is there when the law asks for one.
///
/// `dpia.required` says whether GDPR art. 35 asks for an assessment (large scale, data from several sources). When it
/// does, `dpia.ref` says where the assessment is filed.
///
/// What to do: have the assessment made, or have it established that none is needed.
package struct ImpactAssessed: LegalBasisCheck {
    package let code = "GRS-050"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "DPIA aanwezig als die verplicht is",
        en: "The impact assessment is there when it is required"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let assessment = record.impactAssessment else { return .unknown(.noAssessment) }
        guard assessment.required, assessment.ref?.isEmpty ?? true else { return .holds }
        let finding = CheckFinding(
            Wording(nl: "De beoordeling is verplicht en ontbreekt.", en: "The assessment is required and absent."),
            expected: Wording(nl: "dpia met een kenmerk (ref).", en: "dpia with a reference (ref)."),
            remedy: Wording(nl: "Laat de beoordeling maken.", en: "Have the assessment made."),
            place: record.place("dpia")
        )
        return .fails([finding])
    }
}

extension Wording {
    /// Why nothing about the assessment can be judged.
    static let noAssessment = Wording(nl: "dpia is niet ingevuld.", en: "dpia is not filled in.")
}
