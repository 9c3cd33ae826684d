/// The name of a wave, which its folder has, and the files in the campaign's folder by which it is locked.
package struct WaveName: Hashable, Sendable {
    /// The folder of the wave below the campaign's folder: `first-w1`.
    package let folder: String

    /// Names a wave of a round.
    package init(round: String, wave: Int) {
        folder = "\(round)-w\(wave)"
    }

    /// Takes the name of a wave's folder.
    package init(folder: String) {
        self.folder = folder
    }

    /// Whether it is a wave of a round.
    package func isOf(round: String) -> Bool { folder.hasPrefix("\(round)-w") }

    /// The file that whoever works on the wave has locked. Proofs have a lock of their own: they may be made while a
    /// real run works, but not two of them at a time.
    package func lockName(forProofs: Bool = false) -> String { "\(folder)\(forProofs ? ".proef" : "").lock" }
}
