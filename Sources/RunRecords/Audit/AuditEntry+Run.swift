import Crypto
import LetterModel
import LetterReferences

extension BundleRow {
    /// The entry of a bundle: its file, and what the ledger says of its letters, as one digest over all of them.
    func auditEntry(run: String, letters: [LetterRow], at time: String) -> AuditEntry {
        AuditEntry(
            .bundle,
            run: run,
            at: time,
            facts: ["number": "\(number)", "letters": "\(self.letters)", "rows": LetterRow.digest(of: letters).hex],
            files: ["\(Manifest.lettersFolder)/\(name)": digest]
        )
    }
}

extension RunSeal {
    /// The entry of the seal: the manifest, and the files beside it.
    func auditEntry(run: String, files: [String: ContentDigest]) -> AuditEntry {
        AuditEntry(
            .sealed,
            run: run,
            at: sealedAt,
            facts: ["letters": "\(letters)"],
            files: files.merging([WrittenFormat.manifest.fileName: manifest]) { $1 }
        )
    }
}

extension LetterRow {
    /// A digest over many rows: numbers in eight bytes, the lowest first; words end in a zero byte.
    static func digest(of rows: [LetterRow]) -> ContentDigest {
        var hash = SHA256()
        var buffer: [UInt8] = []
        for row in rows {
            buffer.removeAll(keepingCapacity: true)
            for number in [row.sequence, row.firstPage, row.pages] {
                for shift in stride(from: 0, to: 64, by: 8) {
                    buffer.append(UInt8(truncatingIfNeeded: number >> shift))
                }
            }
            buffer += row.pseudonym.bytes
            buffer += Array(row.kind.variant.rawValue.utf8) + [0] + Array(row.kind.language.rawValue.utf8) + [0]
            hash.update(data: buffer)
        }
        return ContentDigest(bytes: hash.finalize())
    }
}
