/// Puts the cells of one line of text on lines of braille.
///
/// As many words as fit stand on each line. A word is torn only when it is longer than a line, and then
/// without a hyphen, which would be read as part of an address or a code. Blanks inside a line stay as they
/// are; those at its end go.
struct LineBreaking {
    /// Cells on a line, at most.
    let width: Int
    /// Blanks before every line but the first, fewer than half a line.
    let runover: Int

    private var lines: [[BrailleCell]] = []
    private var line: [BrailleCell] = []
    private var lineHasWord = false

    /// - Parameter runover: More than half a line is taken for half a line.
    init(width: Int, runover: Int = 0) {
        self.width = width
        self.runover = min(runover, width / 2)
    }

    /// The lines of these cells; one empty line when none has a dot.
    static func lines(of cells: [BrailleCell], width: Int, runover: Int = 0) -> [[BrailleCell]] {
        var breaking = LineBreaking(width: width, runover: runover)
        var gap = 0
        for piece in cells.split(separator: .blank, omittingEmptySubsequences: false) {
            if piece.isEmpty {
                gap += 1
            } else {
                breaking.add(piece, gap: gap)
                gap = 1
            }
        }
        breaking.endLine()
        return breaking.lines
    }

    /// Adds a word that stands after so many blanks.
    private mutating func add(_ word: ArraySlice<BrailleCell>, gap: Int) {
        let parts = word.count > width - runover ? word.split(separator: .fixedBlank) : [word]
        for (index, part) in parts.enumerated() { addWhole(part, gap: index == 0 ? gap : 1) }
    }

    private mutating func addWhole(_ word: ArraySlice<BrailleCell>, gap: Int) {
        if lineHasWord, line.count + gap + word.count > width { endLine() }
        let isFirst = lines.isEmpty && !lineHasWord
        let blanks = lineHasWord ? gap : isFirst ? min(gap, width / 2) : runover
        line += Array(repeating: .blank, count: blanks)
        var rest = word
        while line.count + rest.count > width {
            let room = width - line.count
            line += rest.prefix(room)
            rest = rest.dropFirst(room)
            endLine()
            line = Array(repeating: .blank, count: runover)
        }
        line += rest
        lineHasWord = true
    }

    private mutating func endLine() {
        while line.last?.isBlank == true { line.removeLast() }
        lines.append(line)
        line = []
        lineHasWord = false
    }
}
