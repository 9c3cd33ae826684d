package import LetterModel

/// A placeholder has a name that is neither a field of a letter nor a central variable, or one that may
/// never stand in a letter, such as the BSN.
///
/// What to do: take the name from the message, which offers the nearest one that exists. A text that may
/// change, such as a telephone number, goes into `central.yaml` first.
///
/// Example: `Bel ((telefon)).`
package struct UnknownField: ReadingLint {
    package let code = "unknown-field"
    package let level = Diagnostic.Level.error
    package let readingCodes: Set<String> = ["unknown-field", "forbidden-field"]

    package init() {}
}
