package import LetterModel
import StrictYAML

/// Asks for what is missing in a record, and adds the answers at its end.
///
/// What stands in the record is never changed: a section that is there, even with a mistake, is the author's. What the
/// program knows itself it fills in and says so. An answer that stays open becomes a comment, so that the file can
/// always be read; ``RecordGaps`` tells what is open.
package struct RecordWizard: Sendable {
    private let facts: RecordFacts
    private let isNew: Bool
    private var draft: RecordDraft
    private var written: [String] = []

    /// Prepares the questions.
    ///
    /// - Parameter content: The content of the file; `nil` when there is none.
    /// - Throws: Why the record cannot be gone on with.
    package init(_ facts: RecordFacts, continuing content: [UInt8]?, file: String) throws(Diagnostics) {
        self.facts = facts
        isNew = content == nil
        if let content {
            draft = try RecordDraft(continuing: content, file: file)
        } else {
            draft = RecordDraft(file: file)
        }
    }

    /// Asks everything that is missing; at the end of the input the rest stays open.
    ///
    /// - Parameter campaign: How the operator names the campaign, for the commands to go on with.
    /// - Throws: What the dialogue throws; sections that were kept before stay kept.
    package mutating func run<Failure>(
        _ dialogue: RecordDialogue<Failure>,
        campaign: String
    ) throws(Failure) {
        guard !missingSections.isEmpty else {
            try dialogue.say(RecordWords.nothingToAsk)
            return try close(dialogue, campaign)
        }
        try dialogue.say(RecordWords.opening(isNew: isNew, questionCount: missingSections.count))
        var interview = RecordInterview(dialogue)
        for section in RecordSection.all where isMissing(section) {
            let value = try interview.value(of: section, scope)
            switch draft.append(section, value) {
            case .notedBefore: break
            case .tooLarge: try dialogue.say(RecordWords.tooLarge(section.key))
            case .added:
                if value.isComplete { written.append(section.key) }
                try dialogue.keep(draft.text)
            }
        }
        try close(dialogue, campaign)
    }

    private func close<Failure>(_ dialogue: RecordDialogue<Failure>, _ campaign: String) throws(Failure) {
        let empty = draft.emptyKeys.map { RecordWords.emptyKey($0.key, at: $0.keyPlace) }
        let open = missingSections.map(\.key) + empty
        try dialogue.say(RecordWords.closing(written: written, open: open, campaign: campaign))
    }

    private var scope: RecordScope { RecordScope(facts: facts, record: draft.values) }

    private var missingSections: [RecordSection] { RecordSection.all.filter(isMissing) }

    private func isMissing(_ section: RecordSection) -> Bool {
        !draft.contains(section.key) && section.isAsked(draft.values)
    }
}
