import Crypto
package import LetterModel

/// An entry of a log as the tree knows it.
package enum MerkleLeaf {
    /// The digest of an entry: SHA-256 over a zero byte and the entry (RFC 6962, section 2.1).
    package static func digest(of body: some Sequence<UInt8>) -> ContentDigest {
        ContentDigest(bytes: SHA256.hash(data: [0] + body))
    }
}
