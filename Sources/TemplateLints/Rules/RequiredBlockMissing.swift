package import LetterModel
import LetterTemplates

/// A letter lacks a block that the campaign requires.
///
/// Every letter says what to do, why, what there is to choose, where to get help, how to know that the letter is real, what
/// if it is done already, and what happens with personal data. A block counts when it has the name, or a name that goes
/// on with a hyphen: `hulp-buitenland` is a `hulp`. A block in optional text does not count, and an empty one neither. `requiredBlocks` under `texts` in `campaign.yaml` names other blocks.
///
/// What to do: include the block, such as `[[blok:privacy]]`.
package struct RequiredBlockMissing: TemplateLint {
    package let code = "required-block"
    package let level = Diagnostic.Level.error
    package let mayBeAllowed = true

    package init() {}

    package func findings(in subject: LintSubject) -> [Diagnostic] {
        guard subject.isWhole else { return [] }
        return subject.letters.flatMap { letter in
            let names = letter.template.blocksForAll
            return subject.rules.requiredBlocks.filter { required in
                !names.contains { $0 == required || $0.hasPrefix(required + "-") }
            }.map { required in
                finding(
                    at: letter.place,
                    found: "The letter has no block '\(required)'.",
                    remedy: "Include [[blok:\(required)]], or one whose name begins with '\(required)-'."
                )
            }
        }
    }
}
