/// Finds the cheapest matches that hold in all samples of a kind of text.
///
/// Eight samples are laid on each other: the eight bytes of one place are one word, and words that are
/// equal are bytes that match in every sample. The cheapest way to the end is found from the end to the
/// beginning, first with guessed prices, then with those that its symbols would have in a code.
struct MatchPlanner {
    private let words: [UInt64]
    /// Where the text begins whose plan is made.
    private let start: Int
    /// Where the text ends that matches may reach back to; 0 if there is none.
    private let backEnd: Int
    /// For each place the one before it that begins with the same three words, or -1.
    private var links: [Int32] = []
    private var prices = MatchPrices()

    /// Between two texts stands something else, about so long.
    private static let gap = 256

    /// What is cheapest at a place.
    private struct Choice {
        var price: Int32 = 0
        var length: Int32 = 0
        var distance: Int32 = 0
    }

    /// Lays samples on each other.
    ///
    /// - Parameters:
    ///   - samples: Eight texts of the same length.
    ///   - before: For each the text before it, or nothing.
    init(_ samples: [[UInt8]], before: [[UInt8]]) {
        let separators = (0..<(before.isEmpty ? 0 : Self.gap)).map { UInt64.max - UInt64($0) }
        let past = Self.words(before)
        words = past + separators + Self.words(samples)
        start = past.count + separators.count
        backEnd = past.count
    }

    /// Makes the plan.
    consuming func plan() -> MatchPlan {
        var planner = self
        planner.links = planner.linkedPlaces()
        // To see what symbols occur, a shorter look is enough.
        let guessed = planner.choices(depth: 16)
        planner.prices = planner.measuredPrices(of: guessed)
        return planner.plan(of: planner.choices(depth: 150))
    }

    private static func words(_ texts: [[UInt8]]) -> [UInt64] {
        guard let first = texts.first else { return [] }
        precondition(texts.count == 8 && texts.allSatisfy { $0.count == first.count }, "Samples have one length.")
        return first.indices.map { place in texts.reduce(0) { $0 << 8 | UInt64($1[place]) } }
    }

    private func linkedPlaces() -> [Int32] {
        var heads = [Int32](repeating: -1, count: 1 << 14)
        var links = [Int32](repeating: -1, count: words.count)
        for place in 0..<max(0, words.count - 2) {
            var hash = words[place] &* 0x9E37_79B9_7F4A_7C15
            hash = (hash ^ words[place + 1]) &* 0x9E37_79B9_7F4A_7C15
            hash = (hash ^ words[place + 2]) &* 0x9E37_79B9_7F4A_7C15
            let slot = Int(hash >> 50)
            links[place] = heads[slot]
            heads[slot] = Int32(place)
        }
        return links
    }

    /// The cheapest choice for each place of the text, and one for its end.
    ///
    /// - Parameter depth: So many places are looked at for each match.
    private func choices(depth: Int) -> [Choice] {
        var choices = [Choice](repeating: Choice(), count: words.count - start + 1)
        for place in stride(from: words.count - 1, through: start, by: -1) {
            var best = Choice(price: choices[place - start + 1].price + prices.literal(words[place]))
            var longest = DeflateAlphabet.matchLengths.lowerBound - 1
            var candidate = Int(links[place])
            for _ in 0..<depth {
                if candidate < 0 { break }
                let length = commonLength(place, candidate, longerThan: longest)
                if length > longest {
                    let distance = place - candidate
                    let price = prices.distance(distance)
                    // A shorter match was there before, and nearer.
                    for taken in longest + 1...length {
                        let whole = price + prices.length(taken) + choices[place - start + taken].price
                        if whole < best.price {
                            best = Choice(price: whole, length: Int32(taken), distance: Int32(distance))
                        }
                    }
                    longest = length
                }
                candidate = Int(links[candidate])
            }
            choices[place - start] = best
        }
        return choices
    }

    /// How many words are equal, if more than so many.
    private func commonLength(_ place: Int, _ candidate: Int, longerThan least: Int) -> Int {
        guard place - candidate <= DeflateAlphabet.window else { return 0 }
        let limit = min(words.count - place, DeflateAlphabet.matchLengths.upperBound)
        guard least < limit, words[place + least] == words[candidate + least] else { return 0 }
        var length = 0
        while length < limit, words[place + length] == words[candidate + length] { length += 1 }
        return length
    }

    /// The prices of the symbols in a code for these choices.
    private func measuredPrices(of choices: [Choice]) -> MatchPrices {
        var counts = MatchPrices.Counts()
        var place = start
        while place < words.count {
            let choice = choices[place - start]
            if choice.length == 0 {
                counts.add(literal: words[place])
            } else {
                counts.add(length: Int(choice.length), distance: Int(choice.distance))
            }
            place += max(1, Int(choice.length))
        }
        return MatchPrices(counts)
    }

    private func plan(of choices: [Choice]) -> MatchPlan {
        var steps: [MatchPlan.Step] = []
        var literals: Int32 = 0
        var place = start
        while place < words.count {
            let choice = choices[place - start]
            guard choice.length > 0 else {
                literals += 1
                place += 1
                continue
            }
            let reachesBack = place - Int(choice.distance) < backEnd
            steps.append(
                MatchPlan.Step(
                    literals: literals,
                    length: choice.length,
                    distance: reachesBack ? choice.distance - Int32(start) : choice.distance,
                    reachesBack: reachesBack
                )
            )
            literals = 0
            place += Int(choice.length)
        }
        steps.append(MatchPlan.Step(literals: literals, length: 0, distance: 0, reachesBack: false))
        return MatchPlan(steps: steps, byteCount: words.count - start, reachesBack: backEnd > 0)
    }
}

extension MatchPlan {
    /// Makes a plan from samples, which takes some milliseconds.
    ///
    /// - Parameters:
    ///   - samples: Eight texts of the same length, which differ where texts of their kind do.
    ///   - before: For each the text of the same kind that goes before it; none for a plan that does not reach back.
    package init(samples: [[UInt8]], before: [[UInt8]] = []) {
        self = MatchPlanner(samples, before: before).plan()
    }
}
