import Foundation
import LetterModel
import LetterTemplates
import TestSupport
import Testing

@testable import Campaign

/// Letters that are used again while someone writes.
struct CompiledLettersTests {
    private let path = packageFolder.appending(path: "Templates/extra-controlestap").path(percentEncoded: false)
    private let compiled = CompiledLetters()

    /// What a look finds, with the memory and without it.
    private func looks(_ drafts: [String: String] = [:]) -> (again: Look, fresh: Look) {
        let bytes = drafts.mapValues { Array($0.utf8) }
        return (
            Look(Campaign.look(at: path, drafts: bytes, compiled: compiled)),
            Look(Campaign.look(at: path, drafts: bytes))
        )
    }

    private struct Look: Equatable {
        let diagnostics: [Diagnostic]
        let files: [CampaignFile]
        let letters: [String]

        init(_ found: (campaign: Campaign?, diagnostics: [Diagnostic])) {
            diagnostics = found.diagnostics
            files = found.campaign?.files ?? []
            letters = (found.campaign?.rounds ?? []).flatMap(\.letters).map { "\($0.path) \($0.template.fieldUses)" }
        }
    }

    @Test(
        arguments: [
            [:], ["blocks/hulp.nl.md": "# Hulp\nBel ((telefoon)).\n"], ["blocks/hulp.nl.md": "Bel ((telefon)).\n"],
            ["blocks/hulp.nl.md": "[[blok:hulp]]\n"], ["letter.nl.md": "zonder kop"], ["variables.yaml": "a: ["],
            ["variables.yaml": "telefon:\n  nl: \"1\"\n  en: \"1\"\n  checkedOn: 2026-11-02\n"], [:],
        ] as [[String: String]]
    )
    func `give what a fresh look gives, whatever was typed before`(drafts: [String: String]) {
        for before in [[:], ["blocks/hulp.nl.md": "Iets anders.\n"], drafts] as [[String: String]] {
            _ = looks(before)
            let (again, fresh) = looks(drafts)
            #expect(again == fresh)
        }
    }
}
