import Crypto
import LetterModel
import MerkleLog
import Testing

/// The tree against the values that the authors of RFC 6962 published with their implementation
/// (google/certificate-transparency, merkletree/merkle_tree_test.cc) and against its definition.
struct MerkleTreeTests {
    static let inputs: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43], Array(0x50...0x57),
        Array(0x60...0x6F),
    ]
    static let leaves = inputs.map { MerkleLeaf.digest(of: $0) }

    static func digest(_ hex: String) throws -> ContentDigest { try #require(ContentDigest(hex: hex)) }

    static func root(_ leaves: some Sequence<ContentDigest>) -> ContentDigest {
        var edge = MerkleEdge()
        for leaf in leaves { edge.append(leaf: leaf) }
        return edge.root
    }

    /// Leaves that all differ.
    static func many(_ count: Int) -> [ContentDigest] { (0..<count).map { MerkleLeaf.digest(of: "leaf \($0)".utf8) } }

    @Test(arguments: [
        (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
        (2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
        (3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
        (4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
        (5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"),
        (6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"),
        (7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"),
        (8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
    ])
    func `the root of each size is the published one`(size: Int, root: String) throws {
        #expect(Self.root(Self.leaves.prefix(size)) == (try Self.digest(root)))
    }

    @Test(
        arguments: [
            (
                1, 8,
                [
                    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
                ]
            ),
            (
                6, 8,
                [
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                ]
            ),
            (3, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
            (
                2, 5,
                [
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                ]
            ),
            (1, 1, []),
        ] as [(Int, Int, [String])]
    )
    func `the published proofs of inclusion are made`(number: Int, size: Int, hashes: [String]) throws {
        let proof = MerkleProof.inclusion(of: number - 1, in: Array(Self.leaves.prefix(size)))
        #expect(proof.hashes.map(\.hex) == hashes)
    }

    @Test(
        arguments: [
            (1, 1, []),
            (
                1, 8,
                [
                    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
                ]
            ),
            (
                6, 8,
                [
                    "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                ]
            ),
            (
                2, 5,
                [
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                ]
            ),
        ] as [(Int, Int, [String])]
    )
    func `the published proofs of consistency are made`(old: Int, size: Int, hashes: [String]) throws {
        let proof = MerkleProof.consistency(from: old, in: Array(Self.leaves.prefix(size)))
        #expect(proof.hashes.map(\.hex) == hashes)
    }

    /// The definition of RFC 6962, section 2.1, word for word.
    private static func definition(_ leaves: ArraySlice<ContentDigest>) -> ContentDigest {
        guard leaves.count > 1 else { return leaves.first ?? ContentDigest(bytes: SHA256.hash(data: [UInt8]())) }
        var half = 1
        while half * 2 < leaves.count { half *= 2 }
        let (left, right) = (definition(leaves.prefix(half)), definition(leaves.dropFirst(half)))
        return ContentDigest(bytes: SHA256.hash(data: [1] + left.bytes + right.bytes))
    }

    @Test func `the edge gives the root of the definition at every size, and is taken up again`() throws {
        let leaves = Self.many(130)
        var edge = MerkleEdge()
        for (size, leaf) in leaves.enumerated() {
            #expect(edge.root == Self.definition(leaves.prefix(size)))
            edge = try #require(MerkleEdge(size: edge.size, hashes: edge.hashes))
            edge.append(leaf: leaf)
        }
        #expect(MerkleEdge(size: 4, hashes: edge.hashes) == nil && MerkleEdge(size: -1, hashes: []) == nil)
    }

    @Test func `every leaf of every small tree is shown, and nothing else is`() {
        for size in 1...40 {
            let leaves = Self.many(size)
            let root = Self.root(leaves)
            for index in leaves.indices {
                let proof = MerkleProof.inclusion(of: index, in: leaves)
                #expect(proof.shows(leaves[index], at: index, inTreeOf: size, root: root))
                #expect(!proof.shows(leaves[(index + 1) % size], at: index, inTreeOf: size, root: root) || size == 1)
                for wrong in [-1, index + 1, size, Int.max] {
                    #expect(!proof.shows(leaves[index], at: wrong, inTreeOf: size, root: root))
                }
                let longer = MerkleProof(hashes: proof.hashes + [root])
                #expect(!longer.shows(leaves[index], at: index, inTreeOf: size, root: root))
                let shorter = MerkleProof(hashes: proof.hashes.dropLast())
                #expect(size == 1 || !shorter.shows(leaves[index], at: index, inTreeOf: size, root: root))
            }
        }
    }

    @Test func `one changed bit of a proof shows nothing`() {
        let leaves = Self.many(13)
        let root = Self.root(leaves)
        let growth = MerkleProof.consistency(from: 6, in: leaves)
        let old = (size: 6, root: Self.root(leaves.prefix(6)))
        #expect(growth.showsGrowth(from: old, to: (13, root)))
        for position in 0..<growth.hashes.count * 256 {
            var hashes = growth.hashes
            var bytes = hashes[position / 256].bytes
            bytes[position % 256 / 8] ^= 1 << (position % 8)
            hashes[position / 256] = ContentDigest(bytes: bytes)
            #expect(!MerkleProof(hashes: hashes).showsGrowth(from: old, to: (13, root)))
        }
    }

    @Test func `every growth is shown, and no other history`() {
        let leaves = Self.many(48)
        let roots = (0...48).map { Self.root(leaves.prefix($0)) }
        for new in 1...48 {
            for old in 1...new {
                let proof = MerkleProof.consistency(from: old, in: Array(leaves.prefix(new)))
                #expect(proof.showsGrowth(from: (old, roots[old]), to: (new, roots[new])))
                #expect(
                    !proof.showsGrowth(from: (old, roots[new - old]), to: (new, roots[new]))
                        || roots[new - old] == roots[old]
                )
                #expect(!proof.showsGrowth(from: (old, roots[old]), to: (new, roots[0])))
                #expect(
                    !MerkleProof(hashes: proof.hashes + [roots[1]]).showsGrowth(
                        from: (old, roots[old]),
                        to: (new, roots[new])
                    )
                )
            }
        }
        let none = MerkleProof(hashes: [])
        #expect(
            !none.showsGrowth(from: (0, roots[0]), to: (3, roots[3]))
                && !none.showsGrowth(from: (4, roots[4]), to: (3, roots[3]))
        )
        #expect(!none.showsGrowth(from: (3, roots[3]), to: (4, roots[4])))
    }
}
