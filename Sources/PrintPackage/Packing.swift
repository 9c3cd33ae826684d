import DurableFiles
import LetterModel
package import LetterRun
import OutsidePrograms
import RunRecords

/// Packs a sealed run for the print house.
///
/// The package appears under its name whole and on the disk; only then is it recorded. A start that was killed is repeated by the
/// same command.
package struct Packing {
    /// What is packed, for whom, and where to.
    package struct Request: Sendable {
        /// Which run.
        package var choice: RunChoice
        /// The folder in which that of the package is made.
        package var destination: String
        /// How it is encrypted.
        package var protection: PackageProtection
        /// The SSH key that signs it; `nil` leaves it unsigned.
        package var signKey: String?

        package init(choice: RunChoice, destination: String, protection: PackageProtection, signKey: String?) {
            (self.choice, self.destination) = (choice, destination)
            (self.protection, self.signKey) = (protection, signKey)
        }
    }

    private let request: Request
    private let surroundings: Surroundings
    private let run: RecordedRun
    private let signer: PackageSigner?
    private let encryption: OutsidePipeline.Stage?

    /// Makes the package.
    ///
    /// - Returns: What to say.
    /// - Throws: ``RunFailure``: 65 for recipients that are none, 66 for a run that is not sealed or was erased, 69 for a tool
    ///   that is missing, 70 for letters that are not as sealed, 73 when the package is there already, 75 or 77 for a wave that
    ///   is on hold or stopped.
    package static func pack(_ request: Request, surroundings: Surroundings) throws(RunFailure) -> String {
        try Packing(request, surroundings).pack()
    }

    private init(_ request: Request, _ surroundings: Surroundings) throws(RunFailure) {
        (self.request, self.surroundings) = (request, surroundings)
        run = try RecordedRun(request.choice, surroundings)
        try run.decision()?.refuse(round: run.run.request.round)
        try run.refuseErased()
        let path = surroundings.environment["PATH"]
        _ = try OutsideProgram.found("tar", use: "puts packages together", package: "tar", path: path)
        encryption = try request.protection.stage(path: path)
        try request.protection.refuseUnusable(encryption)
        signer = try request.signKey.map { path throws(RunFailure) in try PackageSigner(reading: path) }
    }

    private func pack() throws(RunFailure) -> String {
        let lock = try lockedWave()
        let known: [PackageRow]
        do throws(LedgerFailure) { known = try run.records.ledger.packages(of: run.run.number) } catch {
            throw RunFailure(error)
        }
        let sealed = try sealedFiles()
        let number = (known.map(\.number).max() ?? 0) + 1
        let name = PackageName(campaign: run.campaign, run.run.request, number: number).text
        defer { StagedFiles.remove(from: run.records.folder) }
        let made = try StagedFiles(run, sealed: sealed.manifest, signer: signer)
        let folder = try PackageFolder(name, in: request.destination, outside: request.choice.output)
        let archive = PackageArchive(name: name, run: sealed.folder, made: made, sealedAt: run.seal.sealedAt)
        let isNew = try folder.make(ending: request.protection.fileEnding, signer) { file, folder throws(RunFailure) in
            let path = surroundings.environment["PATH"]
            let receipt = try archive.write(file, in: folder, through: encryption, path: path)
            // Somebody may have decided while it was written.
            try run.decision()?.refuse(round: run.run.request.round)
            return receipt
        }
        do throws(LedgerFailure) {
            let ledger = run.records.ledger
            try ledger.recordPackage(
                of: run.run,
                number: number,
                name: name,
                manifest: made.manifest,
                at: surroundings.now()
            )
            try ledger.close()
        } catch { throw RunFailure(error) }
        _ = consume lock
        return words(name, made.manifest, isNew: isNew, earlier: known)
    }

    /// Nobody else makes, erases or packs the wave meanwhile.
    private func lockedWave() throws(RunFailure) -> FileLock {
        do throws(FileFailure) {
            return try FileLock(name: run.run.request.waveName.lockName(), in: run.records.folder)
        } catch { throw RunFailure(error) }
    }

    /// The files of the run, compared with the seal.
    private func sealedFiles() throws(RunFailure) -> (folder: SafeFolder, manifest: Manifest) {
        let names = [run.run.request.waveName.folder, run.run.request.runID]
        do throws(FileFailure) {
            let folder = try run.records.folder.folder(names, createsMissing: false)
            let manifest = try Manifest(reading: folder)
            if manifest.digest == run.seal.manifest { return (folder, manifest) }
        } catch { if error.kind == .inputOutput { throw RunFailure(error) } }
        throw RunFailure(
            .bug,
            """
            The files of run \(run.run.request.runID) are not those that were sealed. Nothing was packed. Find out with \
            postronde audit verify which one was changed.
            """
        )
    }

    private func words(_ name: String, _ manifest: ContentDigest, isNew: Bool, earlier: [PackageRow]) -> String {
        var lines = [
            isNew
                ? "\(request.destination)/\(name)"
                : "\(request.destination)/\(name) was whole already, and is recorded now.",
            "\(run.seal.letters) letters, \(run.sheets) sheets; manifest \(manifest.hex)",
        ]
        if signer == nil { lines.append("Not signed: the print house cannot see from whom it comes (--sign-key).") }
        if request.protection == .none { lines.append("NOT ENCRYPTED: whoever gets hold of it can read every letter.") }
        if let last = earlier.last {
            let received = earlier.last { $0.receipt != nil }
            let state =
                received.map { "package \($0.number) was signed for" } ?? "package \(last.number) was made before"
            lines.append("Of this run \(state): take care that nobody prints both.")
        }
        return lines.joined(separator: "\n")
    }
}
