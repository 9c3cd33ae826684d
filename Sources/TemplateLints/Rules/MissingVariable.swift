package import LetterModel

/// A letter uses a central variable that has no text in the language of the letter.
///
/// What to do: add the text to `central.yaml` or `variables.yaml`, with the day on which it was checked.
///
/// Example: `((openingstijden))` in an English letter, while the variable has only `nl`.
package struct MissingVariable: ReadingLint {
    package let code = "variable-language"
    package let level = Diagnostic.Level.error
    package let readingCodes: Set<String> = ["variable-language"]

    package init() {}
}
