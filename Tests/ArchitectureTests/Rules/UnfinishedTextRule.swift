/// **Finished text.** No note on unfinished work, and no path of somebody's machine.
struct UnfinishedTextRule {
    // Written in halves, so that this file does not break its own rule.
    static let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK:"]
    static let machinePaths = ["/wo" + "rk/", "/ho" + "me/", "/ro" + "ot/", "/Us" + "ers/", "/tmp/d" + "ev"]

    /// The folder of the checkout, which no file may name.
    var checkout: String

    /// Every place where a text of any kind breaks the rule.
    func breaches(path: String, text: String) -> [Breach] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            Self.marks.filter { line.contains($0) }
                .map { Breach(file: path, line: index + 1, sentence: "\($0): finish it, or write an issue.") }
                + (Self.machinePaths + [checkout]).filter { line.contains($0) }
                .map { Breach(file: path, line: index + 1, sentence: "names a path of one machine (\($0)).") }
        }
    }
}
