import Crypto
import LetterModel
import LetterRendering
import LetterTemplates

/// Fills templates and sets plain text, a letter at a time: what words cost before anything is drawn.
///
/// The people's words, addresses and references are made before the watch starts. In the measured time
/// stand the values of a letter, its filling, its text, and a sum over it that keeps the optimiser from
/// dropping the work.
struct WordsWork: Sendable {
    private struct Recipient: Sendable {
        let frame: LetterFrame
        let values: TemplateValues
    }

    private let template: BoundTemplate
    private let recipients: [Recipient]

    init(materials: LetterMaterials, generator: LetterGenerator) throws {
        template = materials.template
        var setter = LetterSetter(appearance: materials.appearance)
        recipients = try (0..<PersonPool.count).map { index in
            let wording = try generator.wording(index, values: TemplateValues(), setter: &setter)
            return Recipient(frame: wording.frame, values: wording.values)
        }
    }

    /// Fills the template for each letter of a range.
    func fill(_ range: Range<Int>, name _: String) throws -> MadeFiles {
        var sum = 0
        var values = TemplateValues()
        for letter in range {
            let filled = try fill(letter, &values)
            for block in filled.blocks {
                for run in block.block.lines.first?.runs ?? [] { sum += run.text.utf8.count }
            }
        }
        return Self.made(bytes: sum, sum: UInt64(sum))
    }

    /// Fills the template and sets it as plain text for each letter of a range.
    func text(_ range: Range<Int>, name _: String) throws -> MadeFiles {
        var writer = PlainTextWriter()
        var values = TemplateValues()
        var (bytes, sum) = (0, UInt64(0))
        for letter in range {
            let text = writer.text(
                frame: recipients[letter % recipients.count].frame,
                letter: try fill(letter, &values)
            )
            bytes += text.utf8.count
            for byte in text.utf8 { sum &+= UInt64(byte) }
        }
        return Self.made(bytes: bytes, sum: sum)
    }

    private func fill(_ letter: Int, _ values: inout TemplateValues) throws -> FilledLetter {
        let person = recipients[letter % recipients.count]
        for name in ["aanhef", "naam", "naam in lopende tekst", "kenmerk"] { values[name] = person.values[name] }
        return try template.fill(values)
    }

    private static func made(bytes: Int, sum: UInt64) -> MadeFiles {
        MadeFiles(bytes: bytes, digest: Array(SHA256.hash(data: Array("\(bytes) \(sum)".utf8))))
    }
}
