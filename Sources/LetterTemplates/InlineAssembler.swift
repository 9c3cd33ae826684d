/// Puts a line together from print and values, run by run.
///
/// Where a value is empty its neighbours close up: no blank at either end of the line, no two blanks
/// beside each other, none before a comma or full stop.
struct InlineAssembler {
    private var runs: [InlineRun] = []

    /// Begins an empty line.
    ///
    /// - Parameter count: How many pieces it may get.
    init(count: Int) {
        runs.reserveCapacity(count)
    }

    /// How many pieces the line has so far.
    var count: Int { runs.count }

    /// Adds text of the template.
    mutating func add(template text: String) {
        guard let first = text.utf8.first else { return }
        let endsWithBlank = runs.last.map { $0.text.utf8.last == UInt8(ascii: " ") } ?? true
        if endsWithBlank, first == UInt8(ascii: " ") { return add(template: String(text.drop { $0 == " " })) }
        if first == UInt8(ascii: ",") || first == UInt8(ascii: ".") { dropTrailingBlanks() }
        add(InlineRun(text: text, origin: .template))
    }

    /// Adds a piece of text as it is; an empty one leaves no trace.
    mutating func add(_ run: InlineRun) {
        guard !run.text.isEmpty else { return }
        guard let last = runs.last, last.origin == run.origin else { return runs.append(run) }
        runs[runs.count - 1].text += run.text
    }

    /// The line.
    mutating func finished() -> InlineText {
        dropTrailingBlanks()
        return InlineText(runs: runs)
    }

    private mutating func dropTrailingBlanks() {
        while let last = runs.last, last.origin == .template, last.text.utf8.last == UInt8(ascii: " ") {
            runs[runs.count - 1].text.removeLast()
            if runs[runs.count - 1].text.isEmpty { runs.removeLast() }
        }
    }
}
