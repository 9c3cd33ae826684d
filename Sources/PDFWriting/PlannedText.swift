import Compression
import LetterModel

/// The parts of an object stream that were written by scripts, and what is known of them.
///
/// A plan costs as much as a hundred letters, so that a script has to be used a number of times in a
/// file first. That depends on the file alone: the same parts make the same bytes, whoever writes them.
struct PlannedText {
    /// Texts that differ in their numbers alone, which have as many digits.
    struct Kind {
        let plans: ScriptPlans
        let width: Int

        /// The kind of a script's text; `nil` if its numbers are not of one width, or there is no plan for them.
        init?(_ plans: ScriptPlans, numbers: ClosedRange<Int>) {
            width = DecimalDigits(numbers.lowerBound).count
            self.plans = plans
            guard width == DecimalDigits(numbers.upperBound).count, plans.hasPlan(width: width) else { return nil }
        }
    }

    private struct Part {
        var kind: Kind
        var range: Range<Int>
    }

    private var parts: [Part] = []
    /// How often each script was written in this file.
    private var uses: [ContentDigest: Int] = [:]

    /// A script is written so often before plans are made for it.
    private static let usesBeforePlan = 24

    /// Notes a part of the objects that are collected.
    mutating func note(_ kind: Kind, _ range: Range<Int>) {
        let count = uses[kind.plans.identity, default: 0] + 1
        uses[kind.plans.identity] = count
        if count > Self.usesBeforePlan { parts.append(Part(kind: kind, range: range)) }
    }

    /// What is known of an object stream, and forgets it; nothing if no part of it has a plan.
    ///
    /// - Parameters:
    ///   - head: Where the objects begin, behind the pairs of numbers.
    ///   - end: Where they end.
    mutating func takePassages(head: Int, end: Int) -> [DeflatePassage] {
        guard !parts.isEmpty else { return [] }
        var passages = [DeflatePassage(end: head, method: .pairs)]
        for (index, part) in parts.enumerated() {
            let (start, partEnd) = (head + part.range.lowerBound, head + part.range.upperBound)
            passages.append(DeflatePassage(end: start, method: .search))
            passages.append(DeflatePassage(end: partEnd, method: method(of: part, before: parts[..<index])))
        }
        if passages[passages.count - 1].end < end { passages.append(DeflatePassage(end: end, method: .search)) }
        parts.removeAll(keepingCapacity: true)
        return passages
    }

    private func method(of part: Part, before: ArraySlice<Part>) -> DeflatePassage.Method {
        let (plans, width) = (part.kind.plans, part.kind.width)
        guard let last = before.last(where: { $0.kind.plans.identity == plans.identity && $0.kind.width == width })
        else {
            return .plan(plans.plan(width: width, reachesBack: false), back: 0)
        }
        let back = part.range.lowerBound - last.range.lowerBound
        let reachesBack = back + part.range.count <= DeflatePassage.reach
        return .plan(plans.plan(width: width, reachesBack: reachesBack), back: reachesBack ? back : 0)
    }
}
