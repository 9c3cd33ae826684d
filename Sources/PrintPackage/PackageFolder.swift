import DurableFiles
import LetterModel
import LetterRun
import RunRecords

/// The folder of a package: its archive, the script that checks it, and a manifest over both.
struct PackageFolder {
    static let manifest = "manifest.sha256"
    static let script = "check-package"

    private let name: String
    private let parent: SafeFolder

    /// Opens the folder in which the package will be, and makes it when it is absent.
    ///
    /// - Throws: ``RunFailure`` (73) when it lies in the output, or others may change it.
    init(_ name: String, in destination: String, outside output: String) throws(RunFailure) {
        self.name = name
        guard !SafeFolder.isPath(destination, within: output) else {
            throw RunFailure(
                .cannotCreate,
                "\(destination): lies in the output '\(output)', where only runs lie. Name another folder with --to."
            )
        }
        do throws(FileFailure) { parent = try SafeFolder(path: destination) } catch { throw RunFailure(error) }
    }

    /// Makes the package under an unfinished name and renames it at the end.
    ///
    /// One that stands there whole, from a start that was killed before it could record it, stays.
    ///
    /// - Parameter archive: Writes the archive into a folder.
    /// - Returns: Whether it was made now.
    /// - Throws: ``RunFailure``; 73 when something else has the name.
    func make(
        ending: String,
        _ signer: PackageSigner?,
        archive: (String, SafeFolder) throws(RunFailure) -> FileReceipt
    ) throws(RunFailure) -> Bool {
        let unfinished = name + SafeFolder.unfinishedSuffix
        do {
            if try parent.exists(name) {
                if isWhole("\(name).\(ending)") { return false }
                throw RunFailure(
                    .cannotCreate,
                    "\(parent.path)/\(name): is there already, and is not this package. Move it away, or name another --to."
                )
            }
            try parent.removeFolder(unfinished)
            let folder = try parent.folder(unfinished)
            do {
                let packed = try archive("\(name).\(ending)", folder)
                let script = try folder.replaceFile(Self.script, with: PackageResources.check_package)
                let entries = [Manifest.Entry(packed, in: ""), Manifest.Entry(script, in: "")]
                let manifest = Manifest(entries: entries).bytes
                try folder.replaceFile(Self.manifest, with: manifest)
                if let signer { try folder.replaceFile("\(Self.manifest).sig", with: signer.sign(manifest)) }
                try parent.rename(unfinished, to: name)
            } catch {
                _ = try? parent.removeFolder(unfinished)
                throw error
            }
            return true
        } catch { throw RunFailure(writing: error) }
    }

    /// Whether the folder holds an archive and what belongs to it, as its manifest says.
    private func isWhole(_ archive: String) -> Bool {
        guard let folder = try? parent.folder(name, createsMissing: false),
            let bytes = try? folder.readFile(Self.manifest), let manifest = Manifest(parsing: bytes)
        else { return false }
        let entries = [archive, Self.script].compactMap { file in
            (try? folder.receipt(of: file)).map { Manifest.Entry($0, in: "") }
        }
        return entries.count == 2 && Manifest(entries: entries) == manifest
    }
}
