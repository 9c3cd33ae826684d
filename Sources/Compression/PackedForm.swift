/// How a file is packed, as its first bytes tell: names of files are nobody's promise.
package enum PackedForm: Hashable, Sendable {
    /// gzip (RFC 1952).
    case gzip
    /// Zstandard (RFC 8878).
    case zstd

    /// So many bytes of a file are enough to tell.
    package static let markLength = 4

    /// Looks at the beginning of a file; `nil` when it is not packed in one of these forms.
    package init?(beginning bytes: some Collection<UInt8>) {
        let mark = Array(bytes.prefix(Self.markLength))
        if mark.starts(with: [0x1F, 0x8B]) {
            self = .gzip
        } else if mark == [0x28, 0xB5, 0x2F, 0xFD] || Self.isSkippableFrame(mark) {
            self = .zstd
        } else {
            return nil
        }
    }

    /// A file may begin with frames that hold no content (RFC 8878, 3.1.2).
    private static func isSkippableFrame(_ mark: [UInt8]) -> Bool {
        mark.count == 4 && mark[0] & 0xF0 == 0x50 && mark.dropFirst().elementsEqual([0x2A, 0x4D, 0x18])
    }
}

/// Why a packed file cannot be unpacked to its end.
package enum UnpackFault: Error, Hashable, Sendable {
    /// The bytes are not what the form says: damaged, or something else behind the packed part.
    case damaged
    /// The file ends before its packed content does.
    case cutOff
    /// There is far more in it than its size can honestly hold: see ``UnpackLimits``.
    case tooLarge
    /// It asks for more memory than a reader is bound to have (RFC 8878, 3.1.1.1.2: 8 MB; here 128 MB, as the
    /// program `zstd` has it).
    case largeWindow
}

/// How much may come out of a packed file, so that a small file cannot keep the program busy for days.
package struct UnpackLimits: Hashable, Sendable {
    /// So many bytes may come out of any file.
    package var always: Int
    /// Beyond that, so many times the bytes that went in.
    package var ratio: Int
    /// And never more than so many bytes.
    package var total: Int

    /// 64 MB, then 250 times, at most 1 TB. Account extracts in XML shrink to a fortieth; bombs to a thousandth or less.
    package static let standard = UnpackLimits(always: 64 << 20, ratio: 250, total: 1 << 40)

    /// Sets each limit.
    package init(always: Int, ratio: Int, total: Int) {
        (self.always, self.ratio, self.total) = (always, ratio, total)
    }

    func allow(_ unpacked: Int, from packed: Int) -> Bool {
        unpacked <= always || (unpacked <= total && unpacked / ratio <= packed)
    }
}
