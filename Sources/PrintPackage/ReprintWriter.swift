import BrailleText
import LetterModel
import LetterRun

/// The bytes of a letter in its form; braille is made of its plain text.
struct ReprintWriter {
    let form: ReprintForm

    /// - Throws: ``RunFailure``: 65 for a character that braille does not have, 69 without the tables of liblouis.
    func bytes(of letter: RepeatedLetter) throws(RunFailure) -> [UInt8] {
        guard form == .braille else { return letter.bytes }
        do throws(BrailleFailure) {
            var translator = try BrailleTranslator(language: letter.language)
            return try translator.file(of: String(decoding: letter.bytes, as: UTF8.self)).bytes
        } catch {
            let isMissing = if case .tableMissing = error { true } else { false }
            throw RunFailure(isMissing ? .toolMissing : .badInput, "Letter \(letter.reference): \(error)")
        }
    }
}
