import LetterModel

/// The tree of pages (ISO 32000-1, 7.7.3): a root over nodes of at most 64 pages.
///
/// A node is written as soon as it is full, so that only its number stays in memory.
struct PageTree {
    /// The root, whose number is known from the start.
    let root: Int
    private(set) var pageCount = 0
    private var fullNodes: [UInt32] = []
    private var node = 0
    private var kids: [Int] = []
    /// The size of the first page, which the others inherit.
    private var size: (width: Length, height: Length)?

    private static let pagesPerNode = 64

    init(root: Int) {
        self.root = root
    }

    /// Writes a page object; `contents` are the numbers of its content streams.
    mutating func writePage(
        size page: (width: Length, height: Length),
        number: Int,
        contents: [Int],
        resources: Int,
        to file: inout ObjectFile
    ) throws {
        if kids.isEmpty { node = file.reserve() }
        kids.append(number)
        file.beginObject(number)
        file.body.write("<</Type/Page/Parent ")
        file.body.write(reference: node)
        let inherited = size ?? page
        size = inherited
        if page.width != inherited.width || page.height != inherited.height {
            Self.writeBox(page.width, page.height, to: &file.body)
        }
        file.body.write("/Resources ")
        file.body.write(reference: resources)
        Self.writeContents(contents, to: &file.body)
        file.body.write("/StructParents ")
        file.body.write(integer: pageCount)
        file.body.write(">>")
        try file.endObject()
        pageCount += 1
        if kids.count == Self.pagesPerNode { try writeNode(to: &file) }
    }

    /// Writes what is left, and the root.
    mutating func finish(to file: inout ObjectFile) throws {
        if !kids.isEmpty { try writeNode(to: &file) }
        file.beginObject(root)
        file.body.write("<</Type/Pages/Count ")
        file.body.write(integer: pageCount)
        if let size { Self.writeBox(size.width, size.height, to: &file.body) }
        Self.writeKids(fullNodes.map(Int.init), to: &file.body)
        file.body.write(">>")
        try file.endObject()
    }

    private mutating func writeNode(to file: inout ObjectFile) throws {
        file.beginObject(node)
        file.body.write("<</Type/Pages/Parent ")
        file.body.write(reference: root)
        file.body.write("/Count ")
        file.body.write(integer: kids.count)
        Self.writeKids(kids, to: &file.body)
        file.body.write(">>")
        try file.endObject()
        fullNodes.append(UInt32(node))
        kids.removeAll(keepingCapacity: true)
    }

    private static func writeKids(_ numbers: [Int], to bytes: inout [UInt8]) {
        bytes.write("/Kids[")
        bytes.write(references: numbers)
        bytes.write("]")
    }

    private static func writeContents(_ numbers: [Int], to bytes: inout [UInt8]) {
        guard let first = numbers.first else { return }
        bytes.write(numbers.count == 1 ? "/Contents " : "/Contents[")
        if numbers.count == 1 { return bytes.write(reference: first) }
        bytes.write(references: numbers)
        bytes.write("]")
    }

    private static func writeBox(_ width: Length, _ height: Length, to bytes: inout [UInt8]) {
        bytes.write("/MediaBox[0 0 ")
        bytes.write(width)
        bytes.write(" ")
        bytes.write(height)
        bytes.write("]")
    }
}
