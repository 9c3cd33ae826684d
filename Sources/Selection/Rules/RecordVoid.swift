package import LetterModel

/// The person record stands for nobody: suspended as an error (F), to be erased (W) or unknown (`.`).
package enum RecordVoid: PersonRule {
    package static let reason = ExclusionReason.recordVoid

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        match.person.suspension?.isVoid == true
    }
}
