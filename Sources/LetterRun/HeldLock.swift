import DurableFiles
import RunRecords

/// A lock of a wave that is held for as long as the value lives.
final class HeldLock {
    private let lock: FileLock

    /// Takes the lock without waiting.
    ///
    /// - Throws: ``FileFailure`` of kind `held` while another process works on the wave.
    init(_ wave: WaveName, forProofs: Bool, in campaignFolder: SafeFolder) throws(FileFailure) {
        lock = try FileLock(name: wave.lockName(forProofs: forProofs), in: campaignFolder)
    }
}
