/// Looks for matches in text that nothing is known of: chains of places with the same four bytes.
///
/// Lists in tables repeat with a step that seldom changes, so that the last distance is tried first.
@safe
struct MatchSearch: ~Copyable {
    /// The last place for each hash, or -1.
    private let heads: UnsafeMutableBufferPointer<Int32>
    /// For each place, by its low bits, the one before it with the same hash.
    private let links: UnsafeMutableBufferPointer<Int32>

    private static let hashBits: UInt32 = 12
    private static let window = 32_768
    /// So many places of a chain are looked at.
    private static let depth = 4
    /// A match of the last distance that is so long needs no search.
    private static let goodRepeat = 4

    /// A match of the last distance behind one other byte that is so long needs no search either.
    private static let listRepeat = 6

    private struct Match {
        var length = 0
        var distance = 0
    }

    init() {
        unsafe heads = .allocate(capacity: 1 << Int(Self.hashBits))
        unsafe links = .allocate(capacity: Self.window)
        unsafe links.initialize(repeating: -1)
        reset()
    }

    deinit {
        unsafe heads.deallocate()
        unsafe links.deallocate()
    }

    /// Forgets all places.
    mutating func reset() {
        unsafe heads.update(repeating: -1)
    }

    /// Turns a part of the bytes into tokens.
    mutating func tokenize(_ part: Range<Int>, of input: DeflateInput, into tokens: inout TokenBuffer) {
        var place = part.lowerBound
        var last = 0
        while place < part.upperBound {
            let rest = part.upperBound - place
            var match = repeated(at: place, distance: last, rest, input)
            // In a list mostly one digit differs.
            if match.length == 0, repeated(at: place + 1, distance: last, rest - 1, input).length >= Self.listRepeat {
                tokens.addLiteral(input[place])
                place += 1
                continue
            }
            if match.length < Self.goodRepeat, rest >= 4 {
                let found = longest(at: place, rest, input)
                if found.length > match.length + 1 { match = found }
            }
            guard match.length >= 3 else {
                tokens.addLiteral(input[place])
                place += 1
                continue
            }
            tokens.addMatch(length: match.length, distance: match.distance)
            if match.distance != last {
                note(from: place + 1, to: min(place + match.length, input.count - 3), of: input)
            }
            last = match.distance
            place += match.length
        }
    }

    @inline(__always)
    private func repeated(at place: Int, distance: Int, _ rest: Int, _ input: DeflateInput) -> Match {
        guard distance > 0 else { return Match() }
        let limit = min(rest, DeflateAlphabet.matchLengths.upperBound)
        return Match(length: input.matchLength(at: place, distance: distance, limit: limit), distance: distance)
    }

    /// The longest match, of those the nearest.
    @inline(__always)
    private mutating func longest(at place: Int, _ rest: Int, _ input: DeflateInput) -> Match {
        let limit = min(rest, DeflateAlphabet.matchLengths.upperBound)
        let hash = Self.hash(input.fourBytes(at: place))
        var candidate = unsafe Int(heads[hash])
        insert(place, hash)
        var best = Match(length: 3)
        for _ in 0..<Self.depth {
            guard candidate >= 0, candidate < place, place - candidate < Self.window else { break }
            if best.length >= limit { break }
            if input[candidate + best.length] == input[place + best.length] {
                let length = input.matchLength(at: place, distance: place - candidate, limit: limit)
                if length > best.length { best = Match(length: length, distance: place - candidate) }
            }
            let next = unsafe Int(links[candidate & (Self.window - 1)])
            guard next < candidate else { break }
            candidate = next
        }
        return best.distance > 0 ? best : Match()
    }

    private mutating func note(from start: Int, to end: Int, of input: DeflateInput) {
        for place in stride(from: start, to: end, by: 1) { insert(place, Self.hash(input.fourBytes(at: place))) }
    }

    @inline(__always)
    private mutating func insert(_ place: Int, _ hash: Int) {
        let slot = place & (Self.window - 1)
        unsafe links[slot] = heads[hash]
        unsafe heads[hash] = Int32(truncatingIfNeeded: place)
    }

    @inline(__always)
    private static func hash(_ bytes: UInt32) -> Int {
        Int((bytes &* 2_654_435_761) >> (32 - hashBits))
    }
}
