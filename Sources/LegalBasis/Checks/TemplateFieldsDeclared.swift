import LetterModel

/// GRS-032: the letters print only what the record allows to be printed.
///
/// Each field of a letter stands for fields of the register:
///
/// | field of a letter | elements |
/// |---|---|
/// | `aanhef`, `naam`, `naam in lopende tekst`, `aanspreekvorm` | 01.02.10–40, 01.04.10, 01.61.10, 05.02.20–40, 05.06.10, 05.07.10 |
/// | `adresregel1`, `adresregel2`, `adresregel3`, `land` | 08.09.10, 08.11.10–70, 08.12.10, 08.13.10–50 |
///
/// All of them are declared in `dataCategories` with `inOutput: true`. The address block stands on every
/// letter, so name and address count as used whatever the text says. A citizen service number, date of birth,
/// user name, e-mail address or telephone number of the person may never stand in a letter, whatever the
/// record says.
///
/// What to do: remove the field from the text, or declare the elements and have the record approved again.
package struct TemplateFieldsDeclared: LegalBasisCheck {
    package let code = "GRS-032"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Brieven drukken alleen velden af die het dossier toestaat",
        en: "Letters print only fields that the record allows"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard !facts.templateFields.isEmpty else {
            return .unknown(
                Wording(
                    nl: "De velden van de brieven zijn niet bekend.",
                    en: "The fields of the letters are not known."
                )
            )
        }
        let printable = Set(record.dataCategories.filter(\.inOutput).map(\.field))
        return .judged(
            facts.templateFields.sorted { $0.key < $1.key }.flatMap { path, fields in
                forbidden(in: fields, of: path) + undeclared(fields, of: path, printable: printable, record)
            }
        )
    }

    private func forbidden(in fields: [String], of path: String) -> [CheckFinding] {
        fields.filter(PrintedFields.isForbidden).map {
            CheckFinding(
                Wording(
                    nl: "De brief gebruikt '\($0)'; dat mag nooit in een brief staan.",
                    en: "The letter uses '\($0)', which may never stand in a letter."
                ),
                remedy: Wording(nl: "Haal het veld uit de tekst.", en: "Take the field out of the text."),
                place: SourcePlace(file: path)
            )
        }
    }

    private func undeclared(
        _ fields: [String],
        of path: String,
        printable: Set<String>,
        _ record: LegalBasisRecord
    ) -> [CheckFinding] {
        PrintedFields.elements(behind: fields).filter { !printable.contains($0) }.map {
            CheckFinding(
                Wording(
                    nl: "\(path) drukt gegevens uit element \($0) af.",
                    en: "\(path) prints data of element \($0)."
                ),
                expected: Wording(
                    nl: "\($0) onder dataCategories met 'inOutput: true'.",
                    en: "\($0) under dataCategories with 'inOutput: true'."
                ),
                remedy: Wording(
                    nl: "Haal het veld uit de brief, of verantwoord het element.",
                    en: "Take the field out of the letter, or account for the element."
                ),
                place: record.place("dataCategories")
            )
        }
    }
}
