import LetterModel
import Testing

@testable import Reports

/// The colours of reports, on paper and on both kinds of screen.
struct ReportPaletteTests {
    private static let palettes = [ReportPalette.light, .dark]

    @Test(arguments: palettes.indices)
    func `all text has enough contrast with what is behind it`(index: Int) {
        let palette = Self.palettes[index]
        for text in [palette.text, palette.quiet, palette.heading] + palette.status.values {
            #expect(text.contrast(with: palette.ground) >= 4.5, "\(text.hex)")
        }
        for status in ReportStatus.allCases {
            guard let colour = palette.status[status], let tint = palette.tint[status] else {
                Issue.record("\(status) has no colour.")
                continue
            }
            for text in [palette.text, palette.quiet, colour] {
                #expect(text.contrast(with: tint) >= 4.5, "\(text.hex) on \(tint.hex)")
            }
        }
    }
}
