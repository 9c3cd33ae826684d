import DurableFiles
import Foundation
import RunRecords

/// The folders of dry runs: they hold letters that nobody gets, and are kept a day.
struct ProofFolders {
    /// One proof.
    struct Proof: Hashable {
        let wave: WaveName
        /// The last part of its own folder.
        let name: String
        /// When it was begun, UTC, ISO 8601; `nil` when it was stopped before it made anything.
        let madeAt: String?

        /// Whether the day that it is kept is over.
        func isDue(now: String) -> Bool {
            guard let madeAt, let made = try? Date(madeAt, strategy: .iso8601),
                let today = try? Date(now, strategy: .iso8601)
            else { return true }
            return today.timeIntervalSince(made) > 86_400
        }
    }

    private static let namePrefix = "proef-"

    /// The campaign's folder in the output.
    let folder: SafeFolder
    let log: AuditLog

    /// All proofs of a wave, or of all waves.
    ///
    /// - Throws: ``FileFailure`` or ``LedgerFailure``.
    func all(of wave: WaveName? = nil) throws -> [Proof] {
        try folder.list().filter { wave == nil || $0 == wave?.folder }.flatMap { name -> [Proof] in
            guard try folder.kind(of: name) == .folder else { return [] }
            let names = try folder.folder(name, createsMissing: false).list()
            return try names.filter { $0.hasPrefix(Self.namePrefix) }
                .map { Proof(wave: WaveName(folder: name), name: $0, madeAt: try log.lastTime(ofRun: $0)) }
        }
    }

    /// Removes a proof with everything in it, with an entry in the log before and after.
    ///
    /// - Returns: How many files went.
    /// - Throws: ``FileFailure`` or ``LedgerFailure``.
    func erase(_ proof: Proof, by ground: ErasureGround, now: () -> String) throws -> Int {
        let facts = ["ground": ground.rawValue, "parts": "proof"]
        try log.append(AuditEntry(.erasing, run: proof.name, at: now(), facts: facts))
        let wave = try folder.folder(proof.wave.folder, createsMissing: false)
        let count = try wave.folder(proof.name, createsMissing: false).fileCount()
        _ = try wave.removeFolder(proof.name)
        try wave.synchronise()
        let done = ["parts": "proof", "files": "\(count)"]
        try log.append(AuditEntry(.erased, run: proof.name, at: now(), facts: done))
        return count
    }
}
