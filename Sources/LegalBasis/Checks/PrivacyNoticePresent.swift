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
    package let title = "Privacy-informatie in elke brief"

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard !facts.privacyBlockPresent.isEmpty else {
            return .unknown("De brieven van de campagne zijn niet bekend.")
        }
        var findings: [CheckFinding] = []
        if record.information?.art14Where == nil || record.information?.noticeVersion == nil {
            findings.append(
                CheckFinding(
                    "Het dossier zegt niet waar en in welke versie de privacy-informatie staat.",
                    expected: "information met art14Where en noticeVersion.",
                    remedy: "Vul information in.",
                    place: record.place("information")
                )
            )
        }
        findings += facts.privacyBlockPresent.filter { !$0.value }.keys.sorted().map {
            CheckFinding(
                "De brief heeft geen blok over privacy.",
                remedy: "Voeg [[blok:privacy]] toe.",
                place: SourcePlace(file: $0)
            )
        }
        return .judged(findings)
    }
}
