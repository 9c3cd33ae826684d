package import LetterModel

/// The right edge of a tree: the digests of its complete parts, from which it grows on and its root follows.
///
/// It holds one digest for each one in the binary form of the size, so that a log of any length is taken up again with
/// at most 63 of them.
package struct MerkleEdge: Hashable, Sendable {
    /// How many leaves the tree has.
    package private(set) var size: Int
    /// Of complete parts, the largest and leftmost first.
    package private(set) var hashes: [ContentDigest]

    /// Begins an empty tree.
    package init() {
        (size, hashes) = (0, [])
    }

    /// Takes up a tree that was put away; `nil` when so many digests do not belong to the size.
    package init?(size: Int, hashes: [ContentDigest]) {
        guard size >= 0, hashes.count == size.nonzeroBitCount else { return nil }
        (self.size, self.hashes) = (size, hashes)
    }

    /// Adds a leaf at the end.
    package mutating func append(leaf: ContentDigest) {
        var part = leaf
        // Each one at the end of the size is a part as large as the new one: two of a size become one.
        for _ in 0..<(~size).trailingZeroBitCount { part = MerkleHash.node(hashes.removeLast(), part) }
        hashes.append(part)
        size += 1
    }

    /// The root of the tree (RFC 6962, section 2.1).
    package var root: ContentDigest {
        guard let last = hashes.last else { return MerkleHash.empty }
        return hashes.dropLast().reversed().reduce(last) { MerkleHash.node($1, $0) }
    }
}
