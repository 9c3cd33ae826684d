import Crypto
import LetterModel

/// The three hashes of RFC 6962, section 2.1; what stands in front keeps a leaf from passing for a node.
enum MerkleHash {
    /// Of a tree without leaves.
    static let empty = ContentDigest(bytes: SHA256.hash(data: [UInt8]()))

    /// Of two halves of a tree.
    static func node(_ left: ContentDigest, _ right: ContentDigest) -> ContentDigest {
        ContentDigest(bytes: SHA256.hash(data: [1] + left.bytes + right.bytes))
    }
}
