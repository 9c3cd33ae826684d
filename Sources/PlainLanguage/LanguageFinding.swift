/// Something that a rule found in a text.
package struct LanguageFinding: Hashable, Sendable {
    /// Its place in the text that was given, in UTF-8 code units.
    package let range: Range<Int>
    /// The words found, as written; words between them that do not matter are `…`.
    package let found: String
    /// What to write instead, such as simpler words parted by commas; `nil` when only the writer can tell.
    package let advice: String?

    init(range: Range<Int>, found: String, advice: String? = nil) {
        self.range = range
        self.found = found
        self.advice = advice
    }
}
