/// A pattern that a lint looks for in every passage.
///
/// Swift reads a pattern anew each time a literal is met, which takes longer than to look for it in a paragraph. So each
/// pattern is a constant of its lint, made once.
///
/// `@unchecked Sendable`: `Regex` is not marked so, because it may hold code; a literal without code cannot change, and what
/// the library keeps with it after the first use it stores atomically.
struct TextPattern: @unchecked Sendable {
    /// The pattern itself, without captures.
    let regex: Regex<Substring>

    init(_ regex: Regex<Substring>) {
        self.regex = regex
    }
}
