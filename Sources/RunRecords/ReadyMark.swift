package import LetterModel

/// `READY`: written last. A print house takes only folders that have it.
package struct ReadyMark: Hashable, Sendable {
    package var runID: String
    /// The digest of `manifest.sha256`.
    package var manifest: ContentDigest
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
