/// Chooses where lines end: as few lines as possible, and among those the most even right edge.
///
/// A paragraph is weighed as a whole (Knuth and Plass, "Breaking Paragraphs into Lines", 1981), with
/// the square of the room left as the cost of a line. A line that ends after a hyphen inside a word
/// costs more, and so does a last line of a single short word. Words are torn only when wider than a
/// line.
struct EvenLines {
    private let points: [BreakPoint]
    /// The width of a line in font units.
    private let measure: Int
    private var best: [Choice]

    /// The best way to reach a break point.
    private struct Choice {
        var score: Score
        var previous: Int
    }

    /// What a way costs; earlier fields outweigh later ones.
    private struct Score: Comparable {
        var tornWords = 0
        var lines = 0
        var unevenness = 0

        static func < (left: Self, right: Self) -> Bool {
            (left.tornWords, left.lines, left.unevenness) < (right.tornWords, right.lines, right.unevenness)
        }
    }

    /// The indices of the break points that end lines, in order, for points that begin with the start of the text.
    static func ends(of points: [BreakPoint], measure: Int) -> [Int] {
        var search = EvenLines(points: points, measure: measure)
        for end in points.indices.dropFirst() { search.findBestWay(to: end) }
        var (ends, index) = ([Int](), points.count - 1)
        while index > 0 {
            ends.append(index)
            index = search.best[index].previous
        }
        return ends.reversed()
    }

    private init(points: [BreakPoint], measure: Int) {
        self.points = points
        self.measure = measure
        best = [Choice(score: Score(), previous: 0)]
        best.reserveCapacity(points.count)
    }

    private mutating func findBestWay(to end: Int) {
        // A single stretch is taken even if too wide: there is no smaller piece.
        var choice = Choice(score: score(from: end - 1, to: end), previous: end - 1)
        var start = end - 2
        while start >= 0, points[start + 1].kind != .mandatory, width(from: start, to: end) <= measure {
            let score = score(from: start, to: end)
            if score < choice.score { choice = Choice(score: score, previous: start) }
            start -= 1
        }
        best.append(choice)
    }

    private func width(from start: Int, to end: Int) -> Int {
        points[end].visible - points[start].total
    }

    private func score(from start: Int, to end: Int) -> Score {
        var score = best[start].score
        score.lines += 1
        if points[end].kind == .emergency { score.tornWords += 1 }
        score.unevenness += unevenness(from: start, to: end)
        return score
    }

    private func unevenness(from start: Int, to end: Int) -> Int {
        let room = max(0, measure - width(from: start, to: end))
        switch points[end].kind {
        case .space, .emergency: return room * room
        case .insideWord: return room * room + measure * measure / 9
        case .mandatory:
            let isShortWord = start > 0 && end == start + 1 && room > measure * 4 / 5
            return isShortWord && points[start].kind != .mandatory ? measure * measure / 4 : 0
        }
    }
}
