import Crypto
import DurableFiles
import LetterModel
import MerkleLog

/// What every file of a sealed run must be, and what is there instead.
struct SealedRunFiles {
    let names: RunFolder
    let seal: RunSeal
    /// What the audit log says of the seal.
    let entry: AuditEntry
    /// The checkpoint over the seal.
    let checkpoint: CheckpointFile?
    /// What of the run was erased, and so must not be there.
    let erased: ErasedParts

    /// Reads every file of the run.
    ///
    /// The manifest is believed only when it is the one that was sealed; a changed one is named itself, and the files
    /// that it covers cannot be judged then.
    ///
    /// - Returns: Each file that is missing, changed, or no part of the run; and how many files were read.
    func compare(in campaignFolder: SafeFolder) -> (mismatches: [AuditMismatch], fileCount: Int) {
        let place = "\(names.waveFolderName)/\(names.runID)"
        do throws(FileFailure) {
            let folder = try campaignFolder.folder([names.waveFolderName, names.runID], createsMissing: false)
            let found = try FoundFiles(in: folder)
            let manifest = sealedManifest(try? folder.readFile(WrittenFormat.manifest.fileName))
            let expected = expectedDigests(manifest)
            let judged = manifest == nil ? found.digests.filter { !Manifest.covers($0.key) } : found.digests
            let paths = Set(judged.keys).union(expected.keys).sorted()
            let mismatches = paths.compactMap { path -> AuditMismatch? in
                difference(path, expected[path], judged[path]).map { AuditMismatch("\(place)/\(path)", $0) }
            }
            return (mismatches + found.strange.map { AuditMismatch("\(place)/\($0)", Self.strange) }, paths.count)
        } catch {
            return ([AuditMismatch(place, "the run was sealed, and its folder cannot be read. \(error)")], 0)
        }
    }

    private static let strange = "it is no plain file, and no part of the run."

    private func difference(_ path: String, _ expected: ContentDigest?, _ found: ContentDigest?) -> String? {
        if erased.holds(path) {
            return found == nil || !erased.isComplete(path) ? nil : "it was erased, and is still there."
        }
        return switch (expected, found) {
        case (let expected?, let found?) where expected == found: nil
        case (let expected?, let found?): "it was changed: its SHA-256 is \(found), and \(expected) was sealed."
        case (_?, nil): "it is missing."
        case (nil, _): "it is no part of the run."
        }
    }

    private func sealedManifest(_ bytes: [UInt8]?) -> Manifest? {
        guard let bytes, digest(bytes) == seal.manifest else { return nil }
        return Manifest(parsing: bytes)
    }

    /// The digest of each file, by its path in the run's folder.
    private func expectedDigests(_ manifest: Manifest?) -> [String: ContentDigest] {
        var digests: [String: ContentDigest] = [:]
        for name in entry.files.keys { digests[name] = entry.digest(of: name) }
        let ready = ReadyMark(runID: names.runID, manifest: seal.manifest, letters: seal.letters)
        digests[WrittenFormat.ready.fileName] = digest(ready.bytes)
        if let checkpoint { digests[WrittenFormat.auditCheckpoint.fileName] = digest(checkpoint.bytes) }
        for covered in manifest?.entries ?? [] { digests[covered.path] = covered.digest }
        return digests
    }

    private func digest(_ bytes: [UInt8]) -> ContentDigest { ContentDigest(bytes: SHA256.hash(data: bytes)) }
}

/// The files below a folder, each with its digest.
private struct FoundFiles {
    private(set) var digests: [String: ContentDigest] = [:]
    /// Paths of links, devices and pipes.
    private(set) var strange: [String] = []

    init(in folder: SafeFolder) throws(FileFailure) {
        try collect(folder, below: "")
    }

    private mutating func collect(_ folder: SafeFolder, below path: String) throws(FileFailure) {
        for name in try folder.list() {
            switch try folder.kind(of: name) {
            case .file: digests[path + name] = ContentDigest(bytes: try folder.receipt(of: name).sha256)
            case .folder: try collect(try folder.folder(name, createsMissing: false), below: "\(path)\(name)/")
            case .other: strange.append(path + name)
            case nil: break
            }
        }
    }
}
