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
    package let title = "Brieven gelijk aan die in het dossier"

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard !facts.templateDigests.isEmpty else { return .unknown("De brieven van de campagne zijn niet bekend.") }
        let recordedPaths = Set(record.templates.map(\.path))
        let unrecorded = facts.templateDigests.filter { !recordedPaths.contains($0.key) }.sorted { $0.key < $1.key }
        return .judged(
            record.templates.enumerated().compactMap { finding(record, $1, $0, facts) }
                + unrecorded.map { path, digest in
                    CheckFinding(
                        "'\(path)' staat niet in het dossier.",
                        expected: "path: \(path), sha256: \(digest)",
                        remedy: "Laat de tekst beoordelen en neem daarna deze regel op.",
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
                "'\(template.path)' staat in het dossier maar niet in de campagne.",
                remedy: "Zet het bestand terug, of verwijder de regel.",
                place: record.place("templates[\(index)].path")
            )
        }
        guard ContentDigest(hex: template.sha256) != actual else { return nil }
        return CheckFinding(
            "'\(template.path)' is veranderd sinds het dossier.",
            expected: "sha256: \(actual)",
            remedy: "Laat de tekst beoordelen en neem daarna deze waarde over.",
            place: record.place("templates[\(index)].sha256")
        )
    }
}
