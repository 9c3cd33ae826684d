package import LetterRun

extension LetterLookup {
    /// Saves a letter of a person to a new file, for its owner alone.
    ///
    /// - Parameters:
    ///   - reference: As someone typed it.
    ///   - letters: Those of the person, so that nobody saves another's by a mistyped digit.
    /// - Throws: ``RunFailure``: 65 when it is not among the letters, 66 when it is not kept any more, 69 without qpdf,
    ///   73 when the file is there or cannot be made.
    package func save(_ reference: String, of letters: [LetterFacts], to path: String) throws(RunFailure) {
        let digits = reference.filter(\.isNumber)
        guard letters.contains(where: { $0.reference.filter(\.isNumber) == digits }) else {
            throw RunFailure(.badInput, "The letter that --save names is not one of this person. Nothing was saved.")
        }
        guard let letter = try file(of: reference) else {
            throw RunFailure(.inputUnreadable, "The letter is not kept any more. Nothing was saved.")
        }
        try NewFile.write(letter.bytes, to: path)
    }
}
