import RunRecords

extension ErasureRequest.Choice {
    /// How the audit log calls it.
    var ground: ErasureGround {
        switch self {
        case .due: .due
        case .round: .wave
        case .until: .date
        case .campaign: .campaign
        }
    }
}

extension ErasedPart {
    /// What goes, for a terminal.
    var words: String {
        switch self {
        case .letters: "letters"
        case .rows: "who got a letter, and which records were refused"
        }
    }
}
