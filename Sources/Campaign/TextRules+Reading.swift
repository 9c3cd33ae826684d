import LetterModel
import StrictYAML

extension TextRules {
    /// The shortest reason that counts as one, in characters.
    private static let shortestReason = 20

    /// Reads `texts:` of a campaign.
    init(_ reader: YAMLObjectReader) {
        let usual = TextRules()
        self.init(
            requiredBlocks: reader.optional("requiredBlocks")?.strings() ?? usual.requiredBlocks,
            maximumPages: reader.optional("maximumPages")?.int(in: 1...99) ?? usual.maximumPages,
            maximumLargePrintPages: reader.optional("maximumLargePrintPages")?.int(in: 1...99)
                ?? usual.maximumLargePrintPages,
            maximumVariableAgeDays: reader.optional("maximumVariableAgeDays")?.int(in: 1...3650)
                ?? usual.maximumVariableAgeDays,
            allowed: Self.allowed(reader.optional("allowed"))
        )
    }

    private static func allowed(_ reader: YAMLValueReader?) -> [String: String] {
        let entries = (reader?.entries() ?? []).map { key, place, value in
            let reason = value.string()
            if !reason.isEmpty, reason.count < shortestReason {
                value.report(
                    "reason-too-short",
                    found: "The reason for allowing '\(key)' is '\(reason)'.",
                    expected: "\(shortestReason) characters or more: why, and who decided it.",
                    remedy: "Write the reason."
                )
            }
            return (key, reason)
        }
        return Dictionary(entries) { first, _ in first }
    }
}
