import LetterModel
import LetterTemplates
import Synchronization

/// Letters as they were compiled the last time, for who reads a campaign again after each key that someone hits.
///
/// A letter is what its text, its blocks and the names that it may use make of it: as long as these are equal, so is what
/// comes of them.
package final class CompiledLetters: Sendable {
    /// What came of a letter.
    typealias Outcome = (template: LetterTemplate?, diagnostics: [Diagnostic])

    private struct Entry: Sendable {
        let text: String
        let vocabulary: TemplateVocabulary
        let blockNames: [String]
        /// Every block that was asked for, in order, and what was there.
        let blocks: [(name: String, source: TemplateSource?)]
        let outcome: Outcome
    }

    private let entries = Mutex<[String: Entry]>([:])

    /// Begins with nothing.
    package init() {}

    /// What comes of a letter: what came of it before, when nothing of it has changed.
    func outcome(
        of source: TemplateSource,
        _ vocabulary: TemplateVocabulary,
        blockNames: [String],
        blocks: @escaping (String) -> TemplateSource?
    ) -> Outcome {
        let known = entries.withLock { $0[source.path] }
        // Every block is asked for again, so that who gives them knows which are used.
        if let known, known.text == source.text, known.vocabulary == vocabulary, known.blockNames == blockNames,
            known.blocks.allSatisfy({ blocks($0.name) == $0.source })
        {
            return known.outcome
        }
        let asked = AskedBlocks()
        let outcome = LetterTemplate.compile(
            source,
            blocks: { name in
                let block = blocks(name)
                asked.all.append((name, block))
                return block
            },
            vocabulary: vocabulary,
            blockNames: blockNames
        )
        let entry = Entry(
            text: source.text,
            vocabulary: vocabulary,
            blockNames: blockNames,
            blocks: asked.all,
            outcome: outcome
        )
        entries.withLock { $0[source.path] = entry }
        return outcome
    }
}

/// What a compilation asked for.
private final class AskedBlocks {
    var all: [(name: String, source: TemplateSource?)] = []
}
