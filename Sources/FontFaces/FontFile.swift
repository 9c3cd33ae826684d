import Glibc

/// Reads font files whole, so that a file that changes during a run cannot change the letters.
enum FontFile {
    /// Larger files are refused before they are read.
    static let largestSize = 64 << 20

    /// The bytes of a regular file.
    static func bytes(at path: String) throws(FontError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw openingError(errno, path) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw openingError(errno, path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FontError(reason: .notAFont, path: path) }
        guard status.st_size <= largestSize else { throw FontError(reason: .tooLarge, path: path) }
        var failure: Int32 = 0
        let size = Int(status.st_size)
        guard size > 0 else { return [] }
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + count }, size - count)
                if got < 0 && errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        guard failure == 0 else { throw openingError(failure, path) }
        return bytes
    }

    private static func openingError(_ code: Int32, _ path: String) -> FontError {
        if code == ENOENT || code == ENOTDIR {
            return FontError(reason: .absent(package: DebianFontPackage.name(forFile: path)), path: path)
        }
        return FontError(reason: .unreadable(unsafe String(cString: strerror(code))), path: path)
    }
}
