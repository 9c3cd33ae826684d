import Crypto
package import LetterModel

/// A set of pseudonyms in 16 bytes each, for asking millions of times whether a person was written to.
package struct PseudonymSet: Sendable {
    /// In ascending order, each once.
    package let sorted: [Pseudonym]

    /// Sorts the pseudonyms and drops doubles.
    package init(_ pseudonyms: consuming [Pseudonym] = []) {
        var all = pseudonyms
        all.sort()
        var kept = 0
        for index in all.indices where index == 0 || all[index] != all[kept - 1] {
            all[kept] = all[index]
            kept += 1
        }
        all.removeLast(all.count - kept)
        sorted = all
    }

    /// How many people, doubles dropped.
    package var count: Int { sorted.count }
    /// Whether nobody was written to.
    package var isEmpty: Bool { sorted.isEmpty }

    /// Whether the pseudonym is in the set.
    package func contains(_ pseudonym: Pseudonym) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < pseudonym { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == pseudonym
    }

    /// SHA-256 of all pseudonyms in order: two plans that saw the same earlier letters agree on it.
    package var digest: ContentDigest {
        var hash = SHA256()
        for pseudonym in sorted { hash.update(data: pseudonym.bytes) }
        return ContentDigest(bytes: hash.finalize())
    }
}
