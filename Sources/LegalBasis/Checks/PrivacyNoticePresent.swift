import LetterModel

/// GRS-060: people are told about the processing.
///
/// `information` says where (`art14Where`) and in which version (`noticeVersion`) the information of GDPR
/// art. 14 stands, and every letter text has the privacy block.
///
/// What to do: add `[[blok:privacy]]` to the letter, and fill in `information`.
package struct PrivacyNoticePresent: LegalBasisCheck {
    package let code = "GRS-060"
    package let level = CheckLevel.error
    package let title = Wording(nl: "Privacy-informatie in elke brief", en: "Privacy information in every letter")

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard !facts.privacyBlockPresent.isEmpty else {
            return .unknown(
                Wording(
                    nl: "De brieven van de campagne zijn niet bekend.",
                    en: "The letters of the campaign are not known."
                )
            )
        }
        var findings: [CheckFinding] = []
        if record.information?.art14Where == nil || record.information?.noticeVersion == nil {
            findings.append(
                CheckFinding(
                    Wording(
                        nl: "Het dossier zegt niet waar en in welke versie de privacy-informatie staat.",
                        en: "The record does not say where the privacy information stands, and in which version."
                    ),
                    expected: Wording(
                        nl: "information met art14Where en noticeVersion.",
                        en: "information with art14Where and noticeVersion."
                    ),
                    remedy: Wording(nl: "Vul information in.", en: "Fill in information."),
                    place: record.place("information")
                )
            )
        }
        findings += facts.privacyBlockPresent.filter { !$0.value }.keys.sorted().map {
            CheckFinding(
                Wording(nl: "De brief heeft geen blok over privacy.", en: "The letter has no block on privacy."),
                remedy: Wording(nl: "Voeg [[blok:privacy]] toe.", en: "Add [[blok:privacy]]."),
                place: SourcePlace(file: $0)
            )
        }
        return .judged(findings)
    }
}
