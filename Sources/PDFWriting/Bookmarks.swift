/// The bookmarks of a document: a flat outline, one for each part that wants it (ISO 32000-1, 12.3.3).
struct Bookmarks {
    private var entries: [(title: String, page: Int)] = []

    /// Whether there is none, and the document has no outline.
    var isEmpty: Bool { entries.isEmpty }

    /// Adds one that leads to a page, named by its object.
    mutating func add(_ title: String, page: Int) { entries.append((title, page)) }

    /// Writes all of them and returns the object number of the outline.
    func write(to file: inout ObjectFile) throws -> Int {
        let root = file.reserve()
        let first = file.reserve(entries.count)
        file.beginObject(root)
        file.body.write("<</Type/Outlines/First ")
        file.body.write(reference: first)
        file.body.write("/Last ")
        file.body.write(reference: first + entries.count - 1)
        file.body.write("/Count ")
        file.body.write(integer: entries.count)
        file.body.write(">>")
        try file.endObject()
        for (index, entry) in entries.enumerated() {
            file.beginObject(first + index)
            file.body.write("<</Title")
            file.body.write(textString: entry.title)
            file.body.write("/Parent ")
            file.body.write(reference: root)
            if index > 0 { write("/Prev ", first + index - 1, to: &file.body) }
            if index < entries.count - 1 { write("/Next ", first + index + 1, to: &file.body) }
            file.body.write("/Dest[")
            file.body.write(reference: entry.page)
            file.body.write("/Fit]>>")
            try file.endObject()
        }
        return root
    }

    private func write(_ key: StaticString, _ number: Int, to bytes: inout [UInt8]) {
        bytes.write(key)
        bytes.write(reference: number)
    }
}
