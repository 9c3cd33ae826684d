import Glibc

/// The direction of a line of text, for marks across the page.
package struct TextRotation: Hashable, Sendable {
    /// In thousandths.
    let cosine: Int
    let sine: Int

    /// Along the page.
    package static let none = TextRotation(degrees: 0)

    /// Turns counter-clockwise; rounded to thousandths, so that every machine writes the same bytes.
    package init(degrees: Int) {
        let angle = Double(degrees) * .pi / 180
        cosine = Int((cos(angle) * 1000).rounded())
        sine = Int((sin(angle) * 1000).rounded())
    }

    /// Writes the first four numbers of the text matrix (ISO 32000-1, 9.4.2), with a space after each.
    func write(to bytes: inout [UInt8]) {
        for number in [cosine, sine, -sine, cosine] {
            bytes.write(thousandths: number)
            bytes.write(" ")
        }
    }
}
