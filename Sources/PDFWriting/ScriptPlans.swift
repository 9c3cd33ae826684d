import Compression
import LetterModel
import Synchronization

/// Plans for compressing what a script writes, made when they are first needed.
final class ScriptPlans: Sendable {
    private struct Key: Hashable {
        var width: Int
        var reachesBack: Bool
    }

    /// That of the script: equal for plans that are equal.
    var identity: ContentDigest { script.identity }

    private let script: StructureScript
    private let made = Mutex<[Key: MatchPlan]>([:])

    /// Begins without plans.
    init(_ script: StructureScript) {
        self.script = script
    }

    /// Whether there is a plan for numbers of so many digits.
    ///
    /// Shorter ones occur in the first letters of a file only, and a text that is longer than half a window cannot
    /// reach back.
    func hasPlan(width: Int) -> Bool {
        width >= 4 && width <= 8 && script.elementCount < 400 && script.owners.count < 40
    }

    /// The plan for numbers of so many digits, which is the same whenever it is made.
    ///
    /// Matches are looked for in numbers of five digits only; the plans for others follow from that one.
    func plan(width: Int, reachesBack: Bool) -> MatchPlan {
        made.withLock { made in
            let key = Key(width: width, reachesBack: reachesBack)
            if let plan = made[key] { return plan }
            let base = Key(width: Self.sampleWidth, reachesBack: reachesBack)
            let sample = made[base] ?? samplePlan(reachesBack: reachesBack)
            made[base] = sample
            let numbers = script.numberPlaces(width: Self.sampleWidth)
            let plan = sample.stretched(by: width - Self.sampleWidth, numbers: numbers)
            made[key] = plan
            return plan
        }
    }

    private static let sampleWidth = 5

    private func samplePlan(reachesBack: Bool) -> MatchPlan {
        let firsts = sampleNumbers
        return MatchPlan(
            samples: firsts.map { script.plannedText(firstNumber: $0) },
            before: reachesBack ? firsts.map { script.plannedText(firstNumber: $0 - span) } : []
        )
    }

    /// How many numbers a part takes: of pages, elements, and one content stream a page.
    private var span: Int { script.elementCount + 2 * script.owners.count }

    /// Eight first numbers of five digits that are well spread.
    ///
    /// Few letters see their thousands change, so that in samples they stay, if there is room for it.
    private var sampleNumbers: [Int] {
        let room = 1000 - 2 * span
        return (0..<8).map { index in
            // The multiples of the golden section's fraction lie far from each other.
            let number = 10_000 + (index * 618 % 1000 + 37) * (90_000 - 3 * span) / 1037
            let calm = room > 0 ? number / 1000 * 1000 + number % 1000 % room : number
            return calm + span
        }
    }
}
