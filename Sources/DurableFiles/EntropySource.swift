import Glibc

/// Random bytes of the kernel, for keys and seeds.
package enum EntropySource {
    /// So many bytes, never guessable and never repeated (getentropy(3), which reads getrandom(2)).
    ///
    /// - Throws: ``FileFailure`` when the kernel gives none.
    package static func bytes(_ count: Int) throws(FileFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        // One call gives at most 256 bytes.
        for start in stride(from: 0, to: count, by: 256) {
            let length = min(256, count - start)
            let status = unsafe bytes.withUnsafeMutableBytes {
                unsafe getentropy($0.baseAddress?.advanced(by: start), length)
            }
            guard status == 0 else { throw FileFailure(operation: "getentropy", path: "random bytes", code: errno) }
        }
        return bytes
    }
}
