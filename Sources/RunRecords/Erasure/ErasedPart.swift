/// What of a run is erased together, because one period of the record counts for it.
package enum ErasedPart: String, CaseIterable, Codable, Sendable {
    /// The letters themselves, and READY with them: a folder without letters is for no print house.
    case letters
    /// Who got a letter and which records were refused: the rows of the ledger and the lists beside the letters.
    case rows

    /// The files of a run's folder that go.
    var files: [WrittenFormat] {
        switch self {
        case .letters: [.ready]
        case .rows: [.refusedRecords, .reviewList]
        }
    }

    /// Whether a file of a run, by its path in the run's folder, goes with this part.
    func holds(_ path: String) -> Bool {
        files.contains { $0.fileName == path } || self == .letters && path.hasPrefix("\(Manifest.lettersFolder)/")
    }
}

/// A part of a run that was erased, or is being erased.
package struct ErasureRow: Hashable, Sendable {
    /// The number of the run.
    package let run: Int
    /// What of it.
    package let part: ErasedPart
    /// UTC, ISO 8601.
    package let begunAt: String
    /// `nil` when the program was stopped half-way; the same command finishes it.
    package let endedAt: String?
}

/// By what it was decided that something is erased; stands in the audit log.
package enum ErasureGround: String, CaseIterable, Sendable {
    /// Its period in the record is over.
    case due
    /// A round, or a wave of it, was named.
    case wave
    /// A day was named, up to which everything goes.
    case date
    /// The whole campaign, with its key.
    case campaign
}
