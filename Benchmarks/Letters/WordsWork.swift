import Crypto
import LetterModel
import LetterRendering
import LetterTemplates

/// Fills templates and sets plain text, a letter at a time: what words cost before anything is drawn.
///
/// The people's words, addresses and references are made before the watch starts. In the measured time stand
/// the values and the frame of each letter, its filling, its text, and a sum over it, so that no work is dropped.
struct WordsWork: Sendable {
    private struct Recipient: Sendable {
        let addressLines: [String]
        let reference: String
        let values: [TemplateValue?]
    }

    private let template: BoundTemplate
    private let frame: LetterFrame
    private let recipients: [Recipient]

    init(materials: LetterMaterials, generator: LetterGenerator) throws {
        template = materials.template
        frame = materials.frame
        var setter = LetterSetter(appearance: materials.appearance)
        recipients = try (0..<PersonPool.count).map { index in
            let wording = try generator.wording(index, setter: &setter)
            return Recipient(
                addressLines: wording.frame.addressLines,
                reference: wording.frame.reference,
                values: wording.values
            )
        }
    }

    /// Fills the template for each letter of a range.
    func fill(_ range: Range<Int>, name _: String) throws -> MadeFiles {
        var (bytes, parts) = (0, 0)
        for letter in range {
            let filled = try fill(letter)
            parts += filled.parts.count
            // Once for each person; more would measure the sum.
            if letter < range.lowerBound + recipients.count { bytes += PlainTextBody.text(of: filled).utf8.count }
        }
        return Self.made(bytes: bytes, sum: UInt64(parts))
    }

    /// Fills the template and sets it as plain text for each letter of a range.
    func text(_ range: Range<Int>, name _: String) throws -> MadeFiles {
        var writer = PlainTextWriter()
        var text: [UInt8] = []
        var (bytes, sum) = (0, UInt64(0))
        for letter in range {
            text.removeAll(keepingCapacity: true)
            writer.write(frame(letter), try fill(letter), into: &text)
            bytes += text.count
            sum = sum &* 31 &+ UInt64(text.reduce(0, &+))
        }
        return Self.made(bytes: bytes, sum: sum)
    }

    private func fill(_ letter: Int) throws -> FilledLetter {
        let values = recipients[letter % recipients.count].values
        return try template.fill(inOrder: values.map(\.self))
    }

    private func frame(_ letter: Int) -> LetterFrame {
        let index = letter % recipients.count
        var frame = frame
        frame.addressLines = recipients[index].addressLines
        frame.reference = recipients[index].reference
        return frame
    }

    private static func made(bytes: Int, sum: UInt64) -> MadeFiles {
        MadeFiles(bytes: bytes, digest: Array(SHA256.hash(data: Array("\(bytes) \(sum)".utf8))))
    }
}
