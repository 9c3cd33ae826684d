import Foundation

/// Hyphenation by Liang's patterns (F.M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983), read from a file of
/// `libhyphen` in Latin-1. Tests compare the syllables of Dutch words with it.
struct LiangPatterns {
    private struct Node {
        var children = [Int32](repeating: 0, count: 256)
        var digits: [UInt8] = []
    }

    private var nodes = [Node()]

    /// Reads the patterns of a file; `nil` when it is absent.
    init?(path: String) {
        guard let file = FileManager.default.contents(atPath: path) else { return nil }
        for line in [UInt8](file).split(separator: 10).dropFirst() {
            let line = line.filter { $0 > 32 }
            // Commands of libhyphen are in capitals.
            if let first = line.first, !(65...90).contains(first), first != 35, first != 37 { add(line) }
        }
    }

    private mutating func add(_ pattern: [UInt8]) {
        var digits: [UInt8] = [0]
        var node = 0
        for byte in pattern {
            if (48...57).contains(byte) {
                digits[digits.count - 1] = byte - 48
                continue
            }
            digits.append(0)
            if nodes[node].children[Int(byte)] == 0 {
                nodes[node].children[Int(byte)] = Int32(nodes.count)
                nodes.append(Node())
            }
            node = Int(nodes[node].children[Int(byte)])
        }
        nodes[node].digits = digits
    }

    /// The numbers of letters before each place where a word may be broken; no single letter is parted at either end.
    func breaks(in word: [UInt8]) -> [Int] {
        let dotted = [46] + word + [46]
        var levels = [UInt8](repeating: 0, count: dotted.count + 1)
        for start in dotted.indices {
            var node = 0
            for byte in dotted[start...] {
                node = Int(nodes[node].children[Int(byte)])
                if node == 0 { break }
                for (offset, digit) in nodes[node].digits.enumerated() where digit > levels[start + offset] {
                    levels[start + offset] = digit
                }
            }
        }
        return (2...max(2, word.count - 2)).filter { $0 <= word.count - 2 && levels[$0 + 1] % 2 == 1 }
    }
}
