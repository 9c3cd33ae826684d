import LetterModel

/// The colours with which a proof marks values: a tint behind the text and a line below it.
///
/// The two sources differ in the line as well, which is whole or broken, so that the marks can be told apart
/// without colours and on a grey print.
enum ProofInk {
    /// The lowest contrast of text (WCAG 2.2, success criterion 1.4.3).
    static let textContrast = 4.5

    /// Behind a value whose text has a colour: as strong as that text allows.
    static func tint(_ source: ProofField.Source, behind text: PrintColour) -> PrintColour {
        let strength = (0...16).reversed().first { faded(source, sixteenths: $0).contrast(with: text) >= textContrast }
        return faded(source, sixteenths: strength ?? 0)
    }

    /// Below a value.
    static func line(_ source: ProofField.Source) -> PrintColour {
        switch source {
        case .person: PrintColour(red: 0x9A, green: 0x5B, blue: 0x00)
        case .campaign: PrintColour(red: 0x1B, green: 0x5E, blue: 0x9B)
        }
    }

    /// From a value to its name in the margin.
    static let leader = PrintColour(red: 0x76, green: 0x76, blue: 0x76)

    private static func tint(_ source: ProofField.Source) -> PrintColour {
        switch source {
        case .person: PrintColour(red: 0xFF, green: 0xEC, blue: 0xB0)
        case .campaign: PrintColour(red: 0xD8, green: 0xE9, blue: 0xFA)
        }
    }

    private static func faded(_ source: ProofField.Source, sixteenths: Int) -> PrintColour {
        let full = tint(source)
        func component(_ value: UInt8) -> UInt8 { UInt8(255 - (255 - Int(value)) * sixteenths / 16) }
        return PrintColour(red: component(full.red), green: component(full.green), blue: component(full.blue))
    }
}
