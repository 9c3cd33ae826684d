import LegalBasis
package import Reports

/// What came of a run, for the terminal and for scripts.
package struct RunOutcome: Sendable {
    /// How it ended.
    package enum State: Hashable, Sendable {
        /// The letters are made and released.
        case sealed
        /// They were, by an earlier start of the program.
        case alreadyDone
        /// They were, and their letters were erased since; the day as ISO 8601.
        case erased(on: String)
        /// Proofs are made.
        case proof
        /// Only the plan was made.
        case planned
        /// The plan was made and frozen in a file, for so many shards; `nil` when whoever makes them decides.
        case frozen(String, shards: Int?)
        /// The letters of a shard are made; its name.
        case shard(String)
    }

    /// Decides the words for the terminal.
    package let state: State
    /// The counts; `nil` when nothing was read, because all was done already.
    package let report: RunReport?
    /// `report.json`, that of the earlier start when all was done already.
    package let reportJSON: [UInt8]
    /// Where everything is; empty for a plan.
    package let folder: String
    /// What the legal check and the lints find, one line each.
    package let findings: [String]

    init(
        state: State,
        report: RunReport?,
        reportJSON: [UInt8],
        folder: String,
        findings: [String]
    ) {
        (self.state, self.report, self.reportJSON) = (state, report, reportJSON)
        (self.folder, self.findings) = (folder, findings)
    }

    /// A run that an earlier start made.
    init(done state: State, reportJSON: [UInt8], _ folder: String) {
        self.init(state: state, report: nil, reportJSON: reportJSON, folder: folder, findings: [])
    }

    /// How many letters were made, and how many account records could not be used; `nil` when nothing was read.
    package var counts: (letters: Int, refused: Int)? {
        report.map { ($0.letters.count, $0.accounts.refused) }
    }

    /// Words for a terminal.
    package var text: String {
        switch state {
        case .alreadyDone: "This run is done already: \(folder)"
        case .erased(let day): "This run was made, and its letters were erased on \(day): \(folder)"
        case .planned: summary
        case .frozen(let path, let shards): "\(summary)\n\n\(next(path, shards))"
        case .shard(let name): "\(summary)\n\nShard \(name): \(folder)"
        case .sealed: "\(summary)\n\nLetters: \(folder)/letters"
        case .proof: "\(summary)\n\nProofs (PROEF on every page): \(folder)/letters"
        }
    }

    private func next(_ path: String, _ shards: Int?) -> String {
        let count = shards.map { "\($0)" } ?? "N"
        return """
            Plan: \(path). No letter is made yet.
            Make each shard: postronde run --plan \(path) --shard 1/\(count) … \(count)/\(count)
            Then release all: postronde seal \(path)
            """
    }

    private var summary: String {
        let words = (report.map { RunSummary($0).text } ?? "") + (report?.waves.map { "\n\n" + $0.text } ?? "")
        return findings.isEmpty ? words : words + "\n\n" + findings.map { "  \($0)" }.joined(separator: "\n")
    }
}
