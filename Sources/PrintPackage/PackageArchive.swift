import DurableFiles
import Foundation
import LetterRun
import OutsidePrograms
import RunRecords

/// The archive of a package: tar, and encryption behind it, joined by a pipe so that nothing plain touches a disk.
///
/// The tar is the same bytes whenever the same package is made: files in a fixed order, owner 0, and the time of the seal.
/// `control.csv` comes last, so that whoever unpacks sees a cut archive by its absence.
struct PackageArchive {
    let name: String
    /// The folder of the run.
    let run: SafeFolder
    /// What is made for the package alone.
    let made: StagedFiles
    /// UTC, ISO 8601.
    let sealedAt: String

    /// The words for tar.
    ///
    /// - Throws: ``RunFailure`` (66) when a folder went away.
    func words() throws(RunFailure) -> [String] {
        guard let run = SafeFolder.resolvedPath(run.path), let made = SafeFolder.resolvedPath(made.folder.path) else {
            throw RunFailure(.inputUnreadable, "\(run.path): the folder of the run went away. Nothing was packed.")
        }
        let seconds = (try? Date(sealedAt, strategy: .iso8601))?.timeIntervalSince1970 ?? 0
        let prefix = name.replacing(#"\"#, with: #"\\"#).replacing("&", with: #"\&"#).replacing("|", with: #"\|"#)
        return [
            "--create", "--file=-", "--format=pax", "--pax-option=delete=atime,delete=ctime", "--sort=name",
            "--owner=0", "--group=0", "--numeric-owner", "--mode=u=rwX,go=", "--mtime=@\(Int(seconds))",
            "--hard-dereference", "--no-acls", "--no-selinux", "--no-xattrs", "--verbatim-files-from",
            // Everything lies in one folder of the package's name.
            "--transform=s|^|\(prefix)/|;s|/\\./*$||",
            "--directory=\(run)", "--no-recursion", ".", WrittenFormat.jobTicket.fileName, "--directory=\(made)",
        ] + self.made.names + [
            "--directory=\(run)", Manifest.lettersFolder, "--recursion",
            "--files-from=\(made)/\(StagedFiles.bundleList)",
            WrittenFormat.controlFile.fileName,
        ]
    }

    /// Writes the archive into a folder.
    ///
    /// - Throws: ``RunFailure``: 69 without tar, 74 when a program fails or the disk is full.
    func write(
        _ fileName: String,
        in folder: SafeFolder,
        through encryption: OutsidePipeline.Stage?,
        path: String?
    ) throws(RunFailure) -> FileReceipt {
        let tar: OutsideProgram = try .found("tar", use: "puts packages together", package: "tar", path: path)
        let pipeline = OutsidePipeline([OutsidePipeline.Stage(tar, try words())] + (encryption.map { [$0] } ?? []))
        do throws(FileFailure) {
            var file = try DurableFile(name: fileName, in: folder)
            if let failed = try pipeline.run({ piece throws(FileFailure) in try file.write(piece) }) {
                throw FileFailure(
                    kind: .inputOutput,
                    operation: failed,
                    path: "\(folder.path)/\(fileName)",
                    found: "was not made whole"
                )
            }
            return try file.commit()
        } catch { throw RunFailure(error) }
    }
}
