import Crypto
package import DurableFiles
package import LetterModel

/// `manifest.sha256`: the digest of every file of a run that is the same however often it is made.
///
/// It covers exactly `letters/`, `control.csv`, `job-ticket.json`, `refused.csv` and `review.csv`, in
/// the order of their paths, and is read by `sha256sum -c manifest.sha256` in the run's folder.
package struct Manifest: Hashable, Sendable {
    /// A file and its digest.
    package struct Entry: Hashable, Sendable {
        /// Below the run's folder: `letters/print-0001.pdf`.
        package let path: String
        /// SHA-256 over the bytes of the file.
        package let digest: ContentDigest

        /// Names a file; a path holds no line ends or backslashes, which the format would have to escape.
        package init(path: String, digest: ContentDigest) {
            precondition(
                !path.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") },
                "The program gives no file a name with control characters or backslashes."
            )
            (self.path, self.digest) = (path, digest)
        }
    }

    /// The folder of the letters below the run's folder.
    package static let lettersFolder = "letters"

    /// The other files that are covered.
    package static let coveredFiles: [WrittenFormat] = [.controlFile, .jobTicket, .refusedRecords, .reviewList]

    /// Whether a manifest names a file, by its path below the run's folder.
    static func covers(_ path: String) -> Bool {
        path.hasPrefix("\(lettersFolder)/") || coveredFiles.contains { $0.fileName == path }
    }

    /// In the order of the paths' UTF-8 bytes.
    package let entries: [Entry]

    /// Puts entries in order.
    package init(entries: [Entry]) {
        self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Reads a manifest back; `nil` when a line is not of the form or out of order.
    package init?(parsing bytes: [UInt8]) {
        var entries: [Entry] = []
        guard bytes.isEmpty || bytes.last == UInt8(ascii: "\n") else { return nil }
        for line in bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if bytes.isEmpty { break }
            guard line.count > 66, line.dropFirst(64).prefix(2).elementsEqual("  ".utf8),
                let digest = ContentDigest(hex: String(decoding: line.prefix(64), as: UTF8.self)),
                !line.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") })
            else { return nil }
            entries.append(Entry(path: String(decoding: line.dropFirst(66), as: UTF8.self), digest: digest))
        }
        self.init(entries: entries)
        guard self.entries == entries, Set(entries.map(\.path)).count == entries.count else { return nil }
    }

    /// The file: lower-case digits, two spaces, the path, LF.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries { bytes += Array("\(entry.digest.hex)  \(entry.path)\n".utf8) }
        return bytes
    }

    /// The digest of the file.
    package var digest: ContentDigest { ContentDigest(bytes: SHA256.hash(data: bytes)) }
}

extension Manifest {
    /// Reads every covered file of a run's folder and makes the manifest of what is there.
    ///
    /// - Parameter others: The files beside the letters; a shard has none of them.
    /// - Throws: ``FileFailure`` of kind `unreadable` when one of them is absent.
    package init(reading runFolder: SafeFolder, and others: [WrittenFormat] = coveredFiles) throws(FileFailure) {
        var entries: [Entry] = []
        for file in others { entries.append(Entry(try runFolder.receipt(of: file.fileName), in: "")) }
        let letters = try runFolder.folder(Self.lettersFolder, createsMissing: false)
        for name in try letters.list() {
            guard try letters.kind(of: name) == .folder else {
                entries.append(Entry(try letters.receipt(of: name), in: "\(Self.lettersFolder)/"))
                continue
            }
            let single = try letters.folderReceipt(of: name)
            entries += single.files.map { Entry($0, in: "\(Self.lettersFolder)/\(name)/") }
        }
        self.init(entries: entries)
    }
}

extension Manifest.Entry {
    /// Takes a file as it was written.
    package init(_ receipt: FileReceipt, in folder: String) {
        self.init(path: folder + receipt.name, digest: ContentDigest(bytes: receipt.sha256))
    }
}
