import LetterModel

/// GRS-034: the letters are those that the record describes.
///
/// `templates` names each letter text and each block of the campaign, with the SHA-256 digest of its file
/// (`sha256sum letter.nl.md`). None differs, none is missing, none is too many.
///
/// What to do: `postronde basis check` prints the present digests. Let the change be judged, then take them
/// over.
package struct TemplatesUnchanged: LegalBasisCheck {
    package let code = "GRS-034"
    package let level = CheckLevel.error
    package let title = Wording(nl: "Brieven gelijk aan die in het dossier", en: "The letters are those of the record")

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard !facts.templateDigests.isEmpty else {
            return .unknown(
                Wording(
                    nl: "De brieven van de campagne zijn niet bekend.",
                    en: "The letters of the campaign are not known."
                )
            )
        }
        let recordedPaths = Set(record.templates.map(\.path))
        let unrecorded = facts.templateDigests.filter { !recordedPaths.contains($0.key) }.sorted { $0.key < $1.key }
        return .judged(
            record.templates.enumerated().compactMap { finding(record, $1, $0, facts) }
                + unrecorded.map { path, digest in
                    CheckFinding(
                        Wording(
                            nl: "'\(path)' staat niet in het dossier.",
                            en: "'\(path)' does not stand in the record."
                        ),
                        expected: Wording("path: \(path), sha256: \(digest)"),
                        remedy: Wording(
                            nl: "Laat de tekst beoordelen en neem daarna deze regel op.",
                            en: "Have the text judged, then add this line."
                        ),
                        place: record.place("templates")
                    )
                }
        )
    }

    private func finding(
        _ record: LegalBasisRecord,
        _ template: RecordedTemplate,
        _ index: Int,
        _ facts: LegalFacts
    ) -> CheckFinding? {
        guard let actual = facts.templateDigests[template.path] else {
            return CheckFinding(
                Wording(
                    nl: "'\(template.path)' staat in het dossier maar niet in de campagne.",
                    en: "'\(template.path)' stands in the record, and is not in the campaign."
                ),
                remedy: Wording(
                    nl: "Zet het bestand terug, of verwijder de regel.",
                    en: "Put the file back, or remove the line."
                ),
                place: record.place("templates[\(index)].path")
            )
        }
        guard ContentDigest(hex: template.sha256) != actual else { return nil }
        return CheckFinding(
            Wording(
                nl: "'\(template.path)' is veranderd sinds het dossier.",
                en: "'\(template.path)' has changed since the record."
            ),
            expected: Wording("sha256: \(actual)"),
            remedy: Wording(
                nl: "Laat de tekst beoordelen en neem daarna deze waarde over.",
                en: "Have the text judged, then take over this value."
            ),
            place: record.place("templates[\(index)].sha256")
        )
    }
}
