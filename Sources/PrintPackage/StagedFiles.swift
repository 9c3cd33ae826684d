import Crypto
import DurableFiles
import LetterModel
import LetterRun
import RunRecords

/// The files that are made for a package and lie beside the letters in its archive: `package.sha256`, its signature, and
/// `sheets.csv`.
///
/// They stand in the campaign's folder while the archive is made, never where the package goes, which may be a disk that travels.
struct StagedFiles {
    /// Names the bundles for tar; is not packed itself.
    static let bundleList = "bundles"
    private static let folderName = "pack.part"

    let folder: SafeFolder
    /// In the order in which they are packed.
    let names: [String]
    /// The digest of `package.sha256`, which names every other file.
    let manifest: ContentDigest

    /// Writes the files.
    ///
    /// - Parameter sealed: What was sealed, compared with what is there.
    /// - Throws: ``RunFailure``: 73 or 74.
    init(_ run: RecordedRun, sealed: Manifest, signer: PackageSigner?) throws(RunFailure) {
        do throws(FileFailure) {
            let campaign = run.records.folder
            try campaign.removeFolder(Self.folderName)
            folder = try campaign.folder(Self.folderName)
            var file = try DurableFile(name: WrittenFormat.sheetList.fileName, in: folder)
            let list = SheetList(run: run)
            try file.write(SheetList.head)
            for bundle in run.bundles { try file.write(list.lines(of: bundle)) }
            let sheets = Manifest.Entry(try file.commit(), in: "")
            let bundles = Set(run.bundles.map(\.name))
            let packed = sealed.entries.filter { Self.isPacked($0, bundles) }
            let bytes = Manifest(entries: packed + [sheets]).bytes
            try folder.replaceFile(WrittenFormat.packageManifest.fileName, with: bytes)
            let paths = run.bundles.map { "\(SheetList.path(of: $0))\n" }.joined()
            try folder.replaceFile(Self.bundleList, with: Array(paths.utf8))
            let signature = "\(WrittenFormat.packageManifest.fileName).sig"
            if let signer { try folder.replaceFile(signature, with: signer.sign(bytes)) }
            names =
                [WrittenFormat.packageManifest.fileName] + (signer == nil ? [] : [signature]) + [
                    WrittenFormat.sheetList.fileName
                ]
            manifest = ContentDigest(bytes: SHA256.hash(data: bytes))
        } catch { throw RunFailure(error) }
    }

    /// Removes them; what cannot be removed now is removed by the next package.
    static func remove(from campaign: SafeFolder) { _ = try? campaign.removeFolder(folderName) }

    /// The bundles of the job ticket, the ticket itself and the control file go to the print house. The same letters as text or HTML
    /// do not, nor does whose record was refused: nobody gets what is not needed for printing.
    private static func isPacked(_ entry: Manifest.Entry, _ bundles: Set<String>) -> Bool {
        let parts = entry.path.split(separator: "/")
        if parts.count > 1, parts[0] == Manifest.lettersFolder { return bundles.contains(String(parts[1])) }
        return [WrittenFormat.jobTicket, .controlFile].contains { $0.fileName == entry.path }
    }
}
