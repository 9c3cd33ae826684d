package import DurableFiles
package import LetterReferences

/// A set of pseudonyms as a file, 16 bytes each in ascending order: whom earlier runs wrote to, for shards that do not
/// see the ledger.
package enum PseudonymFile {
    /// Writes a set.
    ///
    /// - Throws: ``FileFailure``.
    package static func write(_ set: PseudonymSet, _ name: String, in folder: SafeFolder) throws(FileFailure) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(set.count * 16)
        for pseudonym in set.sorted { bytes += pseudonym.bytes }
        try folder.replaceFile(name, with: bytes)
    }

    /// Reads a set back; `nil` when the file is none.
    ///
    /// - Throws: ``FileFailure``.
    package static func read(_ name: String, in folder: SafeFolder) throws(FileFailure) -> PseudonymSet? {
        let bytes = try folder.readFile(name)
        guard bytes.count.isMultiple(of: 16) else { return nil }
        var all: [Pseudonym] = []
        all.reserveCapacity(bytes.count / 16)
        for start in stride(from: 0, to: bytes.count, by: 16) {
            guard let pseudonym = Pseudonym(bytes: bytes[start..<start + 16]) else { return nil }
            all.append(pseudonym)
        }
        return PseudonymSet(all)
    }
}
