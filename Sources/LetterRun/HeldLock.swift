import DurableFiles
import RunRecords

/// A lock of a wave or a shard that is held for as long as the value lives.
final class HeldLock {
    private let lock: FileLock

    /// Takes the lock of a wave without waiting.
    ///
    /// - Throws: ``FileFailure`` of kind `held` while another process works on the wave.
    init(_ wave: WaveName, forProofs: Bool, in campaignFolder: SafeFolder) throws(FileFailure) {
        lock = try FileLock(name: wave.lockName(forProofs: forProofs), in: campaignFolder)
    }

    /// Takes the lock of a shard without waiting.
    ///
    /// - Throws: ``FileFailure`` of kind `held` while another process works on the shard.
    init(ofShardIn folder: SafeFolder) throws(FileFailure) {
        lock = try FileLock(name: ShardFiles.lock, in: folder)
    }
}
