import LetterModel
import LetterRendering
import LetterTemplates
import TestSupport
import Testing

/// In plain text and in HTML a value is only ever its text.
struct TextInjectionTests {
    private static func values() throws -> [String] {
        let all = try NaughtyValues.list() + NaughtyValues.made(count: 300, seed: 2) + NaughtyValues.long
        return all.compactMap(ExpectedValue.printed).filter { !$0.isEmpty }
    }

    @Test func `HTML has the same elements for every value, and the value as text between them`() throws {
        let letters = try InjectedLetters()
        var writer = HTMLLetters.writer()
        func tokens(_ value: String) throws -> HTMLTokens {
            let letter = try letters.letter(value)
            let document = writer.document(frame: letters.frame(value), letter: letter, kind: InjectedLetters.kind)
            return try HTMLTokens(HTMLLetters.text(document))
        }
        let sound = try tokens(InjectedLetters.sign)
        let pieces = sound.texts.map { $0.split(separator: InjectedLetters.sign, omittingEmptySubsequences: false) }
        #expect(pieces.reduce(0) { $0 + $1.count - 1 } > 20)
        var breaches: [String] = []
        for value in try Self.values() {
            do {
                let found = try tokens(value)
                if found.elements != sound.elements { breaches.append("elements: \(value.debugDescription)") }
                if !zip(found.texts, pieces).allSatisfy({ $0 == $1.joined(separator: value) }) {
                    breaches.append("text: \(value.debugDescription)")
                }
            } catch let fault as HTMLTokens.Fault {
                breaches.append("\(fault.sentence): \(value.debugDescription)")
            }
        }
        #expect(breaches == [])
    }

    @Test func `plain text has the same lines for every value, and no character that acts`() throws {
        let letters = try InjectedLetters()
        var writer = PlainTextWriter(width: .max)
        let sound = writer.text(
            frame: letters.frame(InjectedLetters.sign),
            letter: try letters.letter(InjectedLetters.sign)
        )
        let pieces = sound.split(separator: InjectedLetters.sign, omittingEmptySubsequences: false)
        var breaches: [String] = []
        for value in try Self.values() {
            let text = writer.text(frame: letters.frame(value), letter: try letters.letter(value))
            if text != pieces.joined(separator: value) { breaches.append(value.debugDescription) }
            let acts = text.unicodeScalars.contains { $0 != "\n" && PrintableText.isRefused($0) }
            if acts { breaches.append("acts: \(value.debugDescription)") }
        }
        #expect(breaches == [])
    }

    @Test func `plain text that is broken into lines has the same words`() throws {
        let letters = try InjectedLetters()
        for value in try Self.values() {
            let letter = try letters.letter(value)
            let broken = PlainTextBody.text(of: letter)
            let whole = PlainTextBody.text(of: letter, width: .max)
            #expect(Self.words(broken) == Self.words(whole))
            let wide = broken.utf8.split(separator: UInt8(ascii: "\n"))
                .filter { DisplayWidth.columns(of: Substring($0)) > PlainTextBody.standardWidth }
            // Longer is a line with one word alone, its marker aside.
            #expect(wide.allSatisfy { $0.split(separator: UInt8(ascii: " ")).count <= 2 }, "\(value.debugDescription)")
        }
    }

    /// By bytes, for a combining mark after a blank is one character with it.
    private static func words(_ text: String) -> [Substring] {
        text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { Substring($0) }
    }
}
