/// The matches that texts of one kind have in common, found once and tried again in each of them.
///
/// A plan is a proposal: each match is compared before it is used.
package struct MatchPlan: Sendable {
    /// Literals, and the match behind them.
    struct Step: Sendable {
        /// Bytes before the match.
        var literals: Int32
        /// Bytes of the match; 0 in the last step.
        var length: Int32
        /// How far back it reaches; from the same place of the text before when it reaches into that one.
        var distance: Int32
        var reachesBack: Bool
    }

    let steps: [Step]
    /// How long the texts are.
    package let byteCount: Int
    /// Whether matches reach into the text before.
    package let reachesBack: Bool
}

extension MatchPlan {
    /// Turns a text into tokens.
    ///
    /// A match may take some of the literals behind it, for as long as it holds; where it fails, the
    /// bytes are literals and it is taken up again.
    /// - Parameters:
    ///   - back: From the beginning of the text back to that of the text before, if the plan needs one.
    func tokenize(_ start: Int, back: Int, of input: DeflateInput, into tokens: inout TokenBuffer) {
        var place = start
        var planned = start
        for (index, step) in steps.enumerated() {
            planned += Int(step.literals)
            while place < planned {
                tokens.addLiteral(input[place])
                place += 1
            }
            let end = planned + Int(step.length)
            let distance = Int(step.distance) + (step.reachesBack ? back : 0)
            let limit = index + 1 < steps.count ? end + Int(steps[index + 1].literals) : end
            let isInReach = distance > 0 && distance <= min(place, DeflateAlphabet.window)
            while place < end {
                let longest = min(limit - place, DeflateAlphabet.matchLengths.upperBound)
                let length = isInReach ? input.matchLength(at: place, distance: distance, limit: longest) : 0
                if length >= DeflateAlphabet.matchLengths.lowerBound {
                    tokens.addMatch(length: length, distance: distance)
                    place += length
                } else {
                    tokens.addLiteral(input[place])
                    place += 1
                }
            }
            planned = end
        }
    }
}
