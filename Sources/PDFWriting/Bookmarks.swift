import LetterModel

/// The bookmarks of a document: an outline in levels, whose parts give their own (ISO 32000-1, 12.3.3).
struct Bookmarks {
    private var entries: [Entry] = []

    /// A bookmark with the object number of its page.
    private struct Entry {
        var mark: PDFBookmark
        var page: Int
    }

    /// Where an entry stands among the others, by their places.
    private struct Family {
        var parent: Int?
        var previous: Int?
        var next: Int?
        var children: [Int] = []
        /// All that stand below it, on whatever level.
        var descendants = 0
    }

    /// Whether there is none, and the document has no outline.
    var isEmpty: Bool { entries.isEmpty }

    /// Adds those of a part whose first page has this object number.
    mutating func add(_ marks: [PDFBookmark], firstPage: Int) {
        entries += marks.map { Entry(mark: $0, page: firstPage + $0.page) }
    }

    /// Writes all of them and returns the object number of the outline.
    func write(to file: inout ObjectFile) throws -> Int {
        let root = file.reserve()
        let first = file.reserve(entries.count)
        let (families, top) = families
        file.beginObject(root)
        file.body.write("<</Type/Outlines")
        writeChildren(top, count: entries.count, first: first, to: &file.body)
        file.body.write(">>")
        try file.endObject()
        for (index, entry) in entries.enumerated() {
            let family = families[index]
            file.beginObject(first + index)
            file.body.write("<</Title")
            file.body.write(textString: entry.mark.title)
            write("/Parent ", family.parent.map { first + $0 } ?? root, to: &file.body)
            if let previous = family.previous { write("/Prev ", first + previous, to: &file.body) }
            if let next = family.next { write("/Next ", first + next, to: &file.body) }
            writeChildren(family.children, count: family.descendants, first: first, to: &file.body)
            writeDestination(of: entry, to: &file.body)
            file.body.write(">>")
            try file.endObject()
        }
        return root
    }

    /// Who belongs to whom, and the entries of level 1.
    private var families: (all: [Family], top: [Int]) {
        var families = [Family](repeating: Family(), count: entries.count)
        var top: [Int] = []
        var line: [Int] = []
        for (index, entry) in entries.enumerated() {
            while let last = line.last, entries[last].mark.level >= entry.mark.level { line.removeLast() }
            families[index].parent = line.last
            if let previous = line.last.map({ families[$0].children.last }) ?? top.last {
                families[index].previous = previous
                families[previous].next = index
            }
            if let parent = line.last { families[parent].children.append(index) } else { top.append(index) }
            for ancestor in line { families[ancestor].descendants += 1 }
            line.append(index)
        }
        return (families, top)
    }

    /// All levels are shown open, which a count above zero says.
    private func writeChildren(_ children: [Int], count: Int, first: Int, to bytes: inout [UInt8]) {
        guard let eldest = children.first, let youngest = children.last else { return }
        write("/First ", first + eldest, to: &bytes)
        write("/Last ", first + youngest, to: &bytes)
        bytes.write("/Count ")
        bytes.write(integer: count)
    }

    /// A place keeps the zoom of the reader (12.3.2.2).
    private func writeDestination(of entry: Entry, to bytes: inout [UInt8]) {
        bytes.write("/Dest[")
        bytes.write(reference: entry.page)
        if let top = entry.mark.top {
            bytes.write("/XYZ 0 ")
            bytes.write(top)
            bytes.write(" 0]")
        } else {
            bytes.write("/Fit]")
        }
    }

    private func write(_ key: StaticString, _ number: Int, to bytes: inout [UInt8]) {
        bytes.write(key)
        bytes.write(reference: number)
    }
}
