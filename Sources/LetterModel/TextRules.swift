/// What a campaign asks of its texts, for the lints.
package struct TextRules: Hashable, Sendable {
    /// Blocks that each letter includes: one of this name, or one whose name goes on with a hyphen, such as
    /// `hulp` or `hulp-buitenland`.
    package var requiredBlocks: [String]
    /// The most pages of a letter in normal print.
    package var maximumPages: Int
    /// The most pages of a letter in large print.
    package var maximumLargePrintPages: Int
    /// The most days since someone last looked at the source of a central variable.
    package var maximumVariableAgeDays: Int
    /// What the campaign allows although a lint of level error finds it: the reason by the code of the lint.
    package var allowed: [String: String]

    /// What every letter of this kind needs to say: what to do, why, what there is to choose, where to get help, how
    /// to know that the letter is real, what if it is done already, and privacy (GDPR article 14).
    package static let usualBlocks = ["wat-te-doen", "waarom", "keuze", "hulp", "echt", "al-aangezet", "privacy"]

    /// The rules of a campaign that says nothing.
    package init(
        requiredBlocks: [String] = usualBlocks,
        maximumPages: Int = 2,
        maximumLargePrintPages: Int = 4,
        maximumVariableAgeDays: Int = 90,
        allowed: [String: String] = [:]
    ) {
        self.requiredBlocks = requiredBlocks
        self.maximumPages = maximumPages
        self.maximumLargePrintPages = maximumLargePrintPages
        self.maximumVariableAgeDays = maximumVariableAgeDays
        self.allowed = allowed
    }
}
