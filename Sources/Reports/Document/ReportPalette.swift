import LetterModel

/// The colours of a report, on paper and on a light screen, or on a dark one.
struct ReportPalette {
    let ground: PrintColour
    let text: PrintColour
    /// Names of columns, labels, running heads.
    let quiet: PrintColour
    let heading: PrintColour
    /// Lines between rows.
    let rule: PrintColour
    /// Of words that say how something stands, and of the bar beside a notice.
    let status: [ReportStatus: PrintColour]
    /// Behind a notice.
    let tint: [ReportStatus: PrintColour]

    static let light = ReportPalette(
        ground: .white,
        text: colour(0x1B1B1B),
        quiet: colour(0x535B63),
        heading: colour(0x154273),
        rule: colour(0xD3DAE1),
        status: [
            .ok: colour(0x1A6B3A), .note: colour(0x2B5C8F), .warning: colour(0x8A4B00), .stop: colour(0xA8201A),
        ],
        tint: [
            .ok: colour(0xEDF6F0), .note: colour(0xEEF4FA), .warning: colour(0xFDF3E4), .stop: colour(0xFCEEED),
        ]
    )

    static let dark = ReportPalette(
        ground: colour(0x16191D),
        text: colour(0xE7EAED),
        quiet: colour(0xA9B3BD),
        heading: colour(0x9CC4F0),
        rule: colour(0x3A434C),
        status: [
            .ok: colour(0x7FD3A0), .note: colour(0x9CC4F0), .warning: colour(0xF3BE72), .stop: colour(0xFF9E97),
        ],
        tint: [
            .ok: colour(0x18281F), .note: colour(0x1A2632), .warning: colour(0x2E2416), .stop: colour(0x351D1C),
        ]
    )

    private static func colour(_ value: UInt32) -> PrintColour {
        PrintColour(
            red: UInt8(truncatingIfNeeded: value >> 16),
            green: UInt8(truncatingIfNeeded: value >> 8),
            blue: UInt8(truncatingIfNeeded: value)
        )
    }
}
