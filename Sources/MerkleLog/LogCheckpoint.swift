import Foundation
package import LetterModel

/// What sums up a log: three lines with its name, its size and its root (C2SP tlog-checkpoint).
package struct LogCheckpoint: Hashable, Sendable {
    /// The name of the log, such as `postronde/extra-controlestap/0123456789abcdef`.
    package let origin: String
    /// How many entries it covers.
    package let size: Int
    /// The root of the tree over them.
    package let root: ContentDigest

    /// Sums up a log; its name is one line.
    package init(origin: String, size: Int, root: ContentDigest) {
        precondition(Self.isOrigin(origin) && size >= 0, "A log has a name of one line, and no size below zero.")
        (self.origin, self.size, self.root) = (origin, size, root)
    }

    /// Reads the three lines; `nil` when they are not exactly of the form.
    package init?(parsing bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard lines.count == 4, lines[3].isEmpty, Self.isOrigin(lines[0]) else { return nil }
        guard let size = Int(lines[1]), size >= 0, String(size) == lines[1] else { return nil }
        guard let root = Data(base64Encoded: lines[2]), root.count == 32, root.base64EncodedString() == lines[2] else {
            return nil
        }
        self.init(origin: lines[0], size: size, root: ContentDigest(bytes: root))
    }

    /// The three lines: what a signature is made of.
    package var bytes: [UInt8] {
        Array("\(origin)\n\(size)\n\(Data(root.bytes).base64EncodedString())\n".utf8)
    }

    private static func isOrigin(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }
}

/// A checkpoint as it is kept: the three lines and, when it is signed, an empty line and an SSH signature of them.
package struct CheckpointFile: Hashable, Sendable {
    private static let signatureStart = Array("\n-----BEGIN SSH SIGNATURE-----\n".utf8)

    /// The three lines.
    package let checkpoint: LogCheckpoint
    /// The armoured signature; `nil` without one. Whether it is good is not known here.
    package let signature: [UInt8]?

    package init(checkpoint: LogCheckpoint, signature: [UInt8]?) {
        (self.checkpoint, self.signature) = (checkpoint, signature)
    }

    /// Reads a file; `nil` when it does not begin with a checkpoint, or goes on with anything but a signature.
    package init?(parsing bytes: [UInt8]) {
        var ends = bytes.indices.lazy.filter { bytes[$0] == UInt8(ascii: "\n") }.makeIterator()
        guard ends.next() != nil, ends.next() != nil, let end = ends.next(),
            let checkpoint = LogCheckpoint(parsing: Array(bytes[...end]))
        else { return nil }
        let rest = bytes[(end + 1)...]
        guard rest.isEmpty || rest.starts(with: Self.signatureStart) else { return nil }
        self.init(checkpoint: checkpoint, signature: rest.isEmpty ? nil : Array(rest.dropFirst()))
    }

    /// The file.
    package var bytes: [UInt8] {
        checkpoint.bytes + (signature.map { [UInt8(ascii: "\n")] + $0 } ?? [])
    }
}
