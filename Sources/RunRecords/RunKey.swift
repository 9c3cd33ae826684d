import Crypto
package import LetterModel

/// Everything on which the letters of a run depend, as one list of names and values.
///
/// Two runs with the same list make the same bytes; its digest is the run key, from which the run's
/// folder and number follow. What does not change the letters (number of jobs, progress, operator,
/// output folder) never goes in.
package struct RunKey: Hashable, Sendable {
    private var values: [String: String] = [:]

    /// Begins an empty list.
    package init() {}

    /// Sets a value; a name that is set twice is a bug.
    package mutating func set(_ name: String, _ value: String) {
        precondition(values.updateValue(value, forKey: name) == nil, "A name stands once in the run key.")
    }

    /// Sets the digest of a file or list.
    package mutating func set(_ name: String, _ digest: ContentDigest) { set(name, digest.hex) }

    /// The list as bytes: a line for the form, then one line a name in the order of the names' bytes,
    /// `<length>:<name>=<length>:<value>`. The lengths, in bytes, keep two lists from reading alike.
    package var canonicalBytes: [UInt8] {
        let names = values.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let lines = names.map { name in
            let value = values[name] ?? ""
            return "\(name.utf8.count):\(name)=\(value.utf8.count):\(value)\n"
        }
        return Array(("postronde-run-key-1\n" + lines.joined()).utf8)
    }

    /// The run key.
    package var digest: ContentDigest { ContentDigest(bytes: SHA256.hash(data: canonicalBytes)) }

    /// The names whose values differ, in order, for saying why two runs are not the same.
    package func differences(from other: RunKey) -> [String] {
        Set(values.keys).union(other.values.keys)
            .filter { values[$0] != other.values[$0] }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
