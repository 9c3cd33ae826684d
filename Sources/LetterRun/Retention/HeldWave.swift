import DurableFiles

/// A wave in which no run can begin: both its locks are held.
final class HeldWave {
    private let run: FileLock
    private let proofs: HeldProofs

    /// Takes the locks without waiting.
    ///
    /// - Throws: ``FileFailure`` of kind `held` while a run works in the wave.
    init(_ wave: String, in campaignFolder: SafeFolder) throws(FileFailure) {
        run = try FileLock(name: "\(wave).lock", in: campaignFolder)
        proofs = try HeldProofs(wave, in: campaignFolder)
    }
}

/// A wave in which no proof can begin.
final class HeldProofs {
    private let lock: FileLock

    /// Takes the lock without waiting.
    ///
    /// - Throws: ``FileFailure`` of kind `held` while a proof is made in the wave.
    init(_ wave: String, in campaignFolder: SafeFolder) throws(FileFailure) {
        lock = try FileLock(name: ProofFolders.lockName(ofWave: wave), in: campaignFolder)
    }
}
