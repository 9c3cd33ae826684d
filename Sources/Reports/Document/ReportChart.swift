/// Bars that lie one below the other, each with its label in front and its value in words behind it.
///
/// Nothing is told by colour alone: every value stands there as text, and parts differ in light and dark too.
package struct ReportChart: Hashable, Sendable {
    /// One bar.
    package struct Bar: Hashable, Sendable {
        /// What it is about; a long one is cut.
        package var label: String
        /// The lengths of its parts, from left to right; none is below zero.
        package var parts: [Double]
        /// Its value in words; a long one is cut.
        package var value: String
        /// Whether the words stand out.
        package var isMarked: Bool

        /// Describes a part of the bars.
        package init(_ label: String, _ parts: [Double], value: String, isMarked: Bool = false) {
            (self.label, self.value) = (
                label.cut(to: ReportChart.longestLabel), value.cut(to: ReportChart.longestValue)
            )
            (self.parts, self.isMarked) = (parts, isMarked)
        }
    }

    /// A line across all bars.
    package struct Limit: Hashable, Sendable {
        /// What it stands for, with its number.
        package var label: String
        /// Where it stands, on the scale of the bars.
        package var value: Double

        package init(_ label: String, _ value: Double) {
            (self.label, self.value) = (label, value)
        }
    }

    /// What the chart shows.
    package var title: String
    /// What it says, for those who do not see it; the numbers themselves stand in a table beside it.
    package var alternative: String
    /// The names of the parts of a bar, one or two; the last part is the dark one.
    package var parts: [String]
    /// From top to bottom.
    package var bars: [Bar]
    /// `nil` without one.
    package var limit: Limit?

    package init(_ title: String, alternative: String, parts: [String], bars: [Bar], limit: Limit? = nil) {
        (self.title, self.alternative, self.parts) = (title, alternative, parts)
        (self.bars, self.limit) = (bars, limit)
    }

    /// So many bars fit on one page, and can be read there.
    package static let mostBars = 40
    static let longestLabel = 24
    static let longestValue = 32
}

// MARK: - For whoever draws it

extension ReportChart {
    /// Whether it can be drawn on one page, and says what it shows.
    var isWhole: Bool {
        (1...Self.mostBars).contains(bars.count) && (1...2).contains(parts.count)
            && !title.isEmpty && !alternative.isEmpty
            && bars.allSatisfy { $0.parts.count == parts.count && $0.parts.allSatisfy { $0 >= 0 && $0.isFinite } }
    }

    /// The value at the right end of the bars; above zero.
    private var scale: Double {
        let longest = bars.map { $0.parts.reduce(0, +) }.max() ?? 0
        let end = max(longest, limit?.value ?? 0)
        return end > 0 ? end : 1
    }

    /// Where the parts of a bar end, in thousandths of the room for bars.
    func ends(of bar: Bar) -> [Int] {
        var sum = 0.0
        return bar.parts.map { part in
            sum += part
            return Int((sum / scale * 1000).rounded())
        }
    }

    /// Where the limit stands, in thousandths of the room for bars.
    var limitPlace: Int? { limit.map { Int(($0.value / scale * 1000).rounded()) } }

    /// What stands above the bars: the names of the parts when there is more than one, and what the limit is.
    var legend: [Legend] {
        let names = parts.count > 1 ? parts : []
        return names.enumerated().map { Legend(words: $1, sign: .part(isDark: $0 == parts.count - 1)) }
            + (limit.map { [Legend(words: $0.label, sign: .limit)] } ?? [])
    }

    /// A line of the legend.
    struct Legend: Hashable {
        /// What stands in front of the words.
        enum Sign: Hashable {
            case part(isDark: Bool)
            case limit
        }

        var words: String
        var sign: Sign
    }
}

extension String {
    /// At most so many characters, the last of which says that there were more.
    fileprivate func cut(to length: Int) -> String { count > length ? prefix(length - 1) + "…" : self }
}
