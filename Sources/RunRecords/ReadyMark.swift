package import LetterModel

/// `READY`: written last. A print house takes only folders that have it.
package struct ReadyMark: Hashable, Sendable {
    /// The last part of the run's folder, see ``RunFolder``.
    package var runID: String
    /// The digest of `manifest.sha256`.
    package var manifest: ContentDigest
    /// How many the run holds, for a first check against what arrived.
    package var letters: Int

    package init(runID: String, manifest: ContentDigest, letters: Int) {
        self.runID = runID
        self.manifest = manifest
        self.letters = letters
    }

    /// The file: one `name: value` a line.
    package var bytes: [UInt8] {
        Array(
            """
            format: \(WrittenFormat.ready.version)
            run: \(runID)
            manifest-sha256: \(manifest.hex)
            letters: \(letters)

            """.utf8
        )
    }
}
