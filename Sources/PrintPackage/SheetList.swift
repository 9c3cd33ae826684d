import LetterReferences
import RunRecords

/// `sheets.csv`: where each letter of a package is, and on how many sheets, so that a print house can tell for each sheet
/// what became of it.
///
/// All letters of a bundle have as many pages and sheets, so that the bundles alone say it, also when the rows of the letters were
/// erased.
struct SheetList {
    static let header = "reference;bundle;sequence in the bundle;first page;pages;sheets"

    let run: RecordedRun

    /// What each letter of a bundle has of what all have together.
    static func share(of whole: Int, _ bundle: BundleRow) -> Int {
        precondition(whole.isMultiple(of: bundle.letters), "All letters of a bundle have as many sheets.")
        return whole / bundle.letters
    }

    /// The path of a bundle below the folder of the run.
    static func path(of bundle: BundleRow) -> String { "\(Manifest.lettersFolder)/\(bundle.name)" }

    /// Whether a bundle is one file with all its letters; else it is a folder with one file each.
    static func isOneFile(_ bundle: BundleRow) -> Bool { bundle.name.contains(".") }

    /// The header line.
    static var head: [UInt8] { Array("\(header)\n".utf8) }

    /// The lines of a bundle, one a letter; 16 digits are the reference.
    func lines(of bundle: BundleRow) -> [UInt8] {
        let (pages, sheets) = (Self.share(of: bundle.pages, bundle), Self.share(of: bundle.sheets, bundle))
        let (path, isOneFile) = (Self.path(of: bundle), Self.isOneFile(bundle))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(bundle.letters * (path.utf8.count + 36))
        for index in 0..<bundle.letters {
            let reference = run.reference(bundle.firstSequence + index).digits
            let first = isOneFile ? index * pages + 1 : 1
            bytes += Array("\(reference);\(path);\(index + 1);\(first);\(pages);\(sheets)\n".utf8)
        }
        return bytes
    }
}
