import LetterModel
import LetterRendering
import LetterTemplates

/// A letter as rows for a comparison: one sentence a row, so that a changed word changes one row.
///
/// Equal rows mean equal words and equal structure: headings begin with `#`, items of lists with their markers, and a
/// line end within a paragraph or an item shows as `↵`.
struct LetterRows {
    /// Begins every heading, once for each level.
    static let headingMark = "#"

    private(set) var rows: [String] = []

    /// The rows of a whole letter; of the frame without what the run or the recipient puts in.
    init(_ letter: FilledLetter, frame: LetterFrame) {
        add(frame.senderLines)
        add([frame.returnAddress])
        add(["\(frame.dateLabel): \(frame.date)", "\(frame.referenceLabel): ((kenmerk))"])
        add(["\(frame.subjectLabel): \(letter.subject.plain)"])
        for block in letter.blocks.map(\.block) { add(block) }
        endBlock()
        add(frame.footerLines)
        if rows.last == "" { rows.removeLast() }
    }

    private mutating func add(_ lines: [String]) {
        let printed = lines.filter { !$0.isEmpty }
        rows += printed.flatMap { SentenceRows.rows(of: $0) }
        if !printed.isEmpty { endBlock() }
    }

    private mutating func add(_ block: LetterBlock) {
        switch block {
        case .heading(let level, let text):
            endBlock()
            rows.append(String(repeating: Self.headingMark, count: level) + " " + text.plain)
            return
        case .paragraph(let lines): add(lines, marker: "", indent: "")
        case .list(let list): add(list, indent: "")
        case .pageBreak: rows.append("---")
        }
        endBlock()
    }

    private mutating func add(_ list: LetterList, indent: String) {
        for (index, item) in list.items.enumerated() {
            let marker = list.isOrdered ? "\(index + 1). " : "• "
            let inner = indent + String(repeating: " ", count: marker.count)
            add(item.lines, marker: indent + marker, indent: inner)
            for sublist in item.sublists { add(sublist, indent: inner) }
        }
    }

    private mutating func add(_ lines: some Collection<InlineText>, marker: String, indent: String) {
        var start = marker
        for (index, line) in lines.enumerated() {
            var sentences = SentenceRows.rows(of: line.plain)
            if index < lines.count - 1, let last = sentences.popLast() { sentences.append(last + " ↵") }
            for sentence in sentences {
                rows.append(start + sentence)
                start = indent
            }
        }
    }

    /// A blank row, unless there is one.
    private mutating func endBlock() {
        if let last = rows.last, !last.isEmpty { rows.append("") }
    }
}

/// Cuts a line of text into its sentences.
///
/// A sentence ends at a full stop, question mark, exclamation mark or ellipsis, closing quotes and brackets included,
/// when a blank and no small letter follow. An abbreviation may be cut too; that makes a row shorter and harms nothing,
/// for equal texts are cut alike.
enum SentenceRows {
    /// The sentences; put together with one blank between them they are the line again.
    static func rows(of line: String) -> [String] {
        var rows: [String] = []
        var start = line.startIndex
        var index = start
        while let blank = line[index...].firstIndex(of: " ") {
            let next = line.index(after: blank)
            if endsSentence(line[start..<blank]), next < line.endIndex, !line[next].isLowercase {
                rows.append(String(line[start..<blank]))
                start = next
            }
            index = next
        }
        return rows + [String(line[start...])]
    }

    private static func endsSentence(_ text: Substring) -> Bool {
        let last = text.last { !"\"'”’)]".contains($0) }
        return last.map { ".?!…".contains($0) } ?? false
    }
}
