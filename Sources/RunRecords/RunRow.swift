package import LetterModel

/// What makes a run this run, before the ledger knows it.
package struct RunRequest: Hashable, Sendable {
    /// The digest of everything that can change a byte of the letters; equal runs have equal keys.
    package var runKey: ContentDigest
    /// The last part of the run's folder, see ``RunFolder``.
    package var runID: String
    /// `recordId` of the legal-basis record.
    package var recordID: String
    /// `first` or `reminder-N`.
    package var round: String
    /// From 1.
    package var wave: Int
    /// The date of the letters.
    package var asOf: CalendarDate
    /// The plan of the run as JSON; holds no personal data.
    package var plan: String

    /// The name of the wave.
    package var waveName: WaveName { WaveName(round: round, wave: wave) }

    package init(
        runKey: ContentDigest,
        runID: String,
        recordID: String,
        round: String,
        wave: Int,
        asOf: CalendarDate,
        plan: String
    ) {
        self.runKey = runKey
        self.runID = runID
        self.recordID = recordID
        self.round = round
        self.wave = wave
        self.asOf = asOf
        self.plan = plan
    }
}

/// A run as the ledger knows it.
package struct RunRow: Hashable, Sendable {
    /// 1…9999, reserved once for a run key; part of every reference of the run.
    package let number: Int
    /// What the run was begun with.
    package let request: RunRequest
    /// Where it is in its life.
    package let state: RunState
    /// How it was sealed; `nil` before.
    package let seal: RunSeal?
    /// Why it was abandoned, or why it was begun although another run was there; `nil` without a reason.
    package let reason: String?
}

/// What the seal of a run holds on to.
package struct RunSeal: Hashable, Sendable {
    /// The digest of `manifest.sha256`.
    package var manifest: ContentDigest
    /// How many the run has, which no later step changes.
    package var letters: Int
    /// UTC, ISO 8601.
    package var sealedAt: String

    package init(manifest: ContentDigest, letters: Int, sealedAt: String) {
        self.manifest = manifest
        self.letters = letters
        self.sealedAt = sealedAt
    }
}

/// One start of the program for a run.
package struct AttemptRow: Hashable, Sendable {
    /// From 1 within the run.
    package let number: Int
    /// Who started it (`--operator`, else the login name).
    package let operatorName: String
    /// UTC, ISO 8601.
    package let startedAt: String
    /// `nil` while it works, and for ever when it was killed.
    package let endedAt: String?
    /// `done`, or why it stopped.
    package let outcome: String?
}

/// One file that a run read.
package struct InputRow: Hashable, Sendable {
    /// `accounts`, `persons`, `suppress`, `delta` or `include`.
    package var role: String
    /// The file's name without its folder.
    package var name: String
    /// The size of the file.
    package var byteCount: Int
    /// SHA-256 over the bytes of the file; part of the run key.
    package var digest: ContentDigest

    package init(role: String, name: String, byteCount: Int, digest: ContentDigest) {
        self.role = role
        self.name = name
        self.byteCount = byteCount
        self.digest = digest
    }
}
