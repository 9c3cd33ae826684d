import Foundation
import LetterModel
import TestSupport

@testable import Campaign

/// A campaign of a few lines in a folder of its own, for tests that break one thing.
struct SmallCampaign {
    static let files = [
        "central.yaml": """
        variables:
          telefoon: { nl: 088 123 65 55, en: 088 123 65 55, checkedOn: 2026-11-02, source: www.digid.nl }
          ondertekening: { value: DigiD, checkedOn: 2026-11-02, source: campaign.yaml }

        """,
        "small/campaign.yaml": """
        format: 1
        name: small
        number: "07"
        title: Klein
        rounds:
          first:
            letters: [letter.nl.md, letter.en.md, abroad.nl.md, no-document.nl.md]
        neutralSalutation: { nl: "Geachte heer, mevrouw", en: Dear Sir or Madam }

        """,
        "small/style.yaml": """
        format: 1
        paper: A4
        margins: { top: 20, bottom: 22, left: 25, right: 25 }
        window: C5-left
        type: { body: 11.5, bodyLeading: 15.5, heading: 11.5, subject: 12.5, address: 10, addressLeading: 13.5, small: 8 }
        typeface: { family: Noto Sans }
        sender: [Dienst]
        returnAddress: Postbus 1
        labels:
          nl: { date: Datum, reference: Kenmerk, subject: Betreft, pageNumber: "pagina {page} van {pages}" }
          en: { date: Date, reference: Reference, subject: Subject, pageNumber: "page {page} of {pages}" }

        """,
        "small/letter.nl.md": letter(code: "K-NL"),
        "small/letter.en.md": letter(code: "K-EN", language: "en"),
        "small/abroad.nl.md": letter(code: "KB-NL", variant: "abroad"),
        "small/no-document.nl.md": letter(code: "KG-NL", variant: "no-dutch-document"),
        "small/blocks/privacy.nl.md": "# Uw gegevens\nWij bewaren uw gegevens kort.\n",
        "small/blocks/privacy.en.md": "# Your data\nWe keep your data for a short time.\n",
    ]

    let folder: TemporaryFolder

    /// Writes the files, some of them changed or, with `nil`, left out.
    init(_ changes: [String: String?] = [:]) throws {
        folder = try TemporaryFolder()
        for (name, text) in Self.files.merging(changes.compactMapValues(\.self), uniquingKeysWith: { $1 })
        where !(changes.keys.contains(name) && changes[name] == .some(nil)) {
            try folder.write(text, to: name)
        }
    }

    /// Writes the files with one text of a file replaced.
    init(in name: String, replacing old: String, with new: String) throws {
        guard let text = Self.files[name], text.contains(old) else {
            preconditionFailure("The small campaign holds the text that a test replaces.")
        }
        try self.init([name: text.replacing(old, with: new)])
    }

    var path: String { folder.path("small") }

    func read() throws(Diagnostics) -> Campaign {
        try Campaign.read(at: path)
    }

    /// What reading reports as errors, as `file:line:code`; empty when it succeeds.
    func errors() -> [String] {
        do throws(Diagnostics) {
            _ = try read()
            return []
        } catch {
            return error.all.filter { $0.level == .error }.map { diagnostic in
                [diagnostic.place.file, diagnostic.place.line.map(String.init) ?? "", diagnostic.code]
                    .filter { !$0.isEmpty }.joined(separator: ":")
            }
        }
    }

    static func letter(code: String, language: String = "nl", variant: String = "standard") -> String {
        """
        ---
        subject: Uw DigiD
        code: \(code)
        language: \(language)
        variant: \(variant)
        ---
        ((aanhef)),

        Bel ((telefoon)).

        [[blok:privacy]]

        """
    }
}
