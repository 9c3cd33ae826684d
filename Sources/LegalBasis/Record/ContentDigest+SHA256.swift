import Crypto
import LetterModel

extension ContentDigest {
    /// The digest of some bytes (FIPS 180-4).
    init(sha256Of bytes: some Sequence<UInt8>) {
        self.init(bytes: SHA256.hash(data: Array(bytes)))
    }
}
