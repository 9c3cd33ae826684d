package import LetterModel

/// A proof about a tree: the digests that someone needs who knows only its root.
package struct MerkleProof: Hashable, Sendable {
    /// From the leaves to the root.
    package let hashes: [ContentDigest]

    package init(hashes: [ContentDigest]) {
        self.hashes = hashes
    }

    /// Proves that a leaf is in the tree of some leaves (RFC 6962, section 2.1.1).
    package static func inclusion(of index: Int, in leaves: [ContentDigest]) -> MerkleProof {
        precondition(leaves.indices.contains(index), "Only a leaf that is there can be proved.")
        return MerkleProof(hashes: path(index, leaves[...]))
    }

    /// Proves that the tree of the first leaves grew into that of all of them (RFC 6962, section 2.1.2).
    package static func consistency(from size: Int, in leaves: [ContentDigest]) -> MerkleProof {
        precondition(1...max(1, leaves.count) ~= size, "A tree grows from one that has a leaf, and not beyond itself.")
        return MerkleProof(hashes: subproof(size, leaves[...], isWhole: true))
    }

    private static func path(_ index: Int, _ leaves: ArraySlice<ContentDigest>) -> [ContentDigest] {
        guard leaves.count > 1 else { return [] }
        let half = largestPart(of: leaves.count)
        return index < half
            ? path(index, leaves.prefix(half)) + [root(leaves.dropFirst(half))]
            : path(index - half, leaves.dropFirst(half)) + [root(leaves.prefix(half))]
    }

    private static func subproof(_ size: Int, _ leaves: ArraySlice<ContentDigest>, isWhole: Bool) -> [ContentDigest] {
        if size == leaves.count { return isWhole ? [] : [root(leaves)] }
        let half = largestPart(of: leaves.count)
        return size <= half
            ? subproof(size, leaves.prefix(half), isWhole: isWhole) + [root(leaves.dropFirst(half))]
            : subproof(size - half, leaves.dropFirst(half), isWhole: false) + [root(leaves.prefix(half))]
    }

    /// The largest power of two that is smaller than a number of leaves.
    private static func largestPart(of count: Int) -> Int {
        1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
    }

    private static func root(_ leaves: ArraySlice<ContentDigest>) -> ContentDigest {
        var edge = MerkleEdge()
        for leaf in leaves { edge.append(leaf: leaf) }
        return edge.root
    }
}

extension MerkleProof {
    /// Whether the proof shows a leaf in the tree of a size with a root (RFC 9162, section 2.1.3.2).
    package func shows(_ leaf: ContentDigest, at index: Int, inTreeOf size: Int, root: ContentDigest) -> Bool {
        guard index >= 0, index < size else { return false }
        var (node, last) = (index, size - 1)
        var found = leaf
        for hash in hashes {
            guard last != 0 else { return false }
            if node & 1 == 1 || node == last {
                found = MerkleHash.node(hash, found)
                while node & 1 == 0, node != 0 { (node, last) = (node >> 1, last >> 1) }
            } else {
                found = MerkleHash.node(found, hash)
            }
            (node, last) = (node >> 1, last >> 1)
        }
        return last == 0 && found == root
    }

    /// Whether the proof shows that one tree grew into another (RFC 9162, section 2.1.4.2).
    package func showsGrowth(
        from old: (size: Int, root: ContentDigest),
        to new: (size: Int, root: ContentDigest)
    ) -> Bool {
        guard old.size > 0, old.size <= new.size else { return false }
        if old.size == new.size { return hashes.isEmpty && old.root == new.root }
        let isComplete = old.size.nonzeroBitCount == 1
        guard let first = isComplete ? old.root : hashes.first else { return false }
        var (node, last) = (old.size - 1, new.size - 1)
        while node & 1 == 1 { (node, last) = (node >> 1, last >> 1) }
        var (before, after) = (first, first)
        for hash in hashes.dropFirst(isComplete ? 0 : 1) {
            guard last != 0 else { return false }
            if node & 1 == 1 || node == last {
                before = MerkleHash.node(hash, before)
                after = MerkleHash.node(hash, after)
                while node & 1 == 0, node != 0 { (node, last) = (node >> 1, last >> 1) }
            } else {
                after = MerkleHash.node(after, hash)
            }
            (node, last) = (node >> 1, last >> 1)
        }
        return last == 0 && before == old.root && after == new.root
    }
}
