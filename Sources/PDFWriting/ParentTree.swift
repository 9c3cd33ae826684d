/// The tree that leads from a mark on a page to its structure element (ISO 32000-1, 14.7.4.4): a
/// number tree with one array a page, in leaves that are written as soon as they are large enough.
struct ParentTree {
    /// The root, whose number is known from the start.
    let root: Int
    /// The key of the next page, `/ParentTreeNextKey` in the end.
    private(set) var nextKey = 0
    private var leaves: [UInt32] = []
    private var entries: [UInt8] = []
    private var firstKey = 0

    private static let bytesPerLeaf = 8000

    init(root: Int) {
        self.root = root
    }

    /// Adds the next page: for each mark the place of its element behind the first, or -1 where the page
    /// lacks the mark.
    mutating func addPage(_ elements: [Int], firstElement: Int, to file: inout ObjectFile) throws {
        if !entries.isEmpty { entries.write(" ") }
        entries.write(integer: nextKey)
        entries.write(room: elements.count * 13 + 2) { pen in
            pen.write("[")
            var (digits, number) = (DecimalDigits(firstElement), 0)
            for (mark, element) in elements.enumerated() {
                if mark > 0 { pen.write(" ") }
                guard element >= 0 else {
                    pen.write("null")
                    continue
                }
                // Most marks are in the order of their elements.
                if element < number { (digits, number) = (DecimalDigits(firstElement + element), element) }
                while number < element {
                    digits.increment()
                    number += 1
                }
                pen.write(digits)
                pen.write(" 0 R")
            }
            pen.write("]")
        }
        nextKey += 1
        if entries.count > Self.bytesPerLeaf { try writeLeaf(to: &file) }
    }

    /// Writes what is left, and the root.
    mutating func finish(to file: inout ObjectFile) throws {
        if !leaves.isEmpty && !entries.isEmpty { try writeLeaf(to: &file) }
        file.beginObject(root)
        if leaves.isEmpty {
            file.body.write("<</Nums[")
            file.body.append(contentsOf: entries)
        } else {
            file.body.write("<</Kids[")
            file.body.write(references: leaves.map(Int.init))
        }
        file.body.write("]>>")
        try file.endObject()
    }

    private mutating func writeLeaf(to file: inout ObjectFile) throws {
        let number = file.reserve()
        file.beginObject(number)
        file.body.write("<</Limits[")
        file.body.write(integer: firstKey)
        file.body.write(" ")
        file.body.write(integer: nextKey - 1)
        file.body.write("]/Nums[")
        file.body.append(contentsOf: entries)
        file.body.write("]>>")
        try file.endObject()
        leaves.append(UInt32(number))
        entries.removeAll(keepingCapacity: true)
        firstKey = nextKey
    }
}
