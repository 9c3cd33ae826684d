package import DurableFiles
import LetterModel

/// Removes the files of a run that are erased.
package enum ErasedFiles {
    /// Removes what belongs to the parts from a run's folder.
    ///
    /// READY goes first, so that nobody takes a folder from which letters are missing.
    ///
    /// - Parameter campaignFolder: The campaign's folder in the output.
    /// - Returns: How many files went; 0 when the run's folder is not there any more.
    /// - Throws: ``FileFailure``; what was removed until then is gone, and the same command removes the rest.
    package static func remove(
        _ parts: [ErasedPart],
        of run: RunRow,
        in campaignFolder: SafeFolder
    ) throws(FileFailure) -> Int {
        guard let folder = try folder(of: run, in: campaignFolder) else { return 0 }
        var count = 0
        for part in parts {
            for file in part.files where try folder.removeFile(file.fileName) { count += 1 }
            if part == .letters { count += try removeLetters(folder) }
            if !run.state.countsAsWritten { count += try ShardFiles.remove(from: folder) }
        }
        try folder.synchronise()
        return count
    }

    /// Whether a run's folder still holds letters.
    ///
    /// - Throws: ``FileFailure``.
    package static func lettersRemain(of run: RunRow, in campaignFolder: SafeFolder) throws(FileFailure) -> Bool {
        guard let folder = try folder(of: run, in: campaignFolder) else { return false }
        if try folder.exists(Manifest.lettersFolder) { return true }
        if run.state.countsAsWritten { return false }
        return try folder.exists(ShardName.parentFolder)
    }

    private static func folder(of run: RunRow, in campaignFolder: SafeFolder) throws(FileFailure) -> SafeFolder? {
        let names = RunFolder(run.request)
        guard try campaignFolder.kind(of: names.waveFolderName) == .folder else { return nil }
        let wave = try campaignFolder.folder(names.waveFolderName, createsMissing: false)
        guard try wave.kind(of: names.runID) == .folder else { return nil }
        return try wave.folder(names.runID, createsMissing: false)
    }

    private static func removeLetters(_ folder: SafeFolder) throws(FileFailure) -> Int {
        guard try folder.kind(of: Manifest.lettersFolder) == .folder else { return 0 }
        let letters = try folder.folder(Manifest.lettersFolder, createsMissing: false)
        let count = try letters.fileCount()
        _ = try folder.removeFolder(Manifest.lettersFolder)
        return count
    }
}
