/// A list of patterns as OpenSSH compares names with them: parted by commas, `*` for any text, `?` for one character,
/// `!` in front for names that never fit (ssh_config(5), PATTERNS).
struct SignerPattern: Hashable, Sendable {
    private let patterns: [(text: [UInt8], excludes: Bool)]
    /// The list as it stands in the file.
    let source: String

    init(_ list: String) {
        source = list
        patterns = list.utf8.split(separator: UInt8(ascii: ",")).map { part in
            let excludes = part.first == UInt8(ascii: "!")
            return (Array(excludes ? part.dropFirst() : part), excludes)
        }
    }

    /// Whether there is no pattern at all, so that no name can fit.
    var isEmpty: Bool { patterns.isEmpty }

    static func == (left: Self, right: Self) -> Bool { left.source == right.source }

    func hash(into hasher: inout Hasher) { hasher.combine(source) }

    /// Whether a name fits at least one pattern, and none that excludes.
    func fits(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        var isNamed = false
        for pattern in patterns where Self.fits(bytes[...], pattern.text[...]) {
            if pattern.excludes { return false }
            isNamed = true
        }
        return isNamed
    }

    /// Compares with one pattern; after a `*` that fails, the last `*` takes one character more.
    private static func fits(_ name: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
        var (name, pattern) = (name, pattern)
        var retry: (name: ArraySlice<UInt8>, pattern: ArraySlice<UInt8>)?
        while true {
            if pattern.first == UInt8(ascii: "*") {
                pattern = pattern.dropFirst()
                retry = (name, pattern)
            } else if let next = name.first, let wanted = pattern.first, wanted == UInt8(ascii: "?") || wanted == next {
                (name, pattern) = (name.dropFirst(), pattern.dropFirst())
            } else if name.isEmpty, pattern.isEmpty {
                return true
            } else if let last = retry, !last.name.isEmpty {
                retry = (last.name.dropFirst(), last.pattern)
                (name, pattern) = (last.name.dropFirst(), last.pattern)
            } else {
                return false
            }
        }
    }
}
