import LetterModel

/// The pages and the structure tree of one part.
extension PDFDocumentWriter {
    /// Writes the own content of each page, the page, and its entry in the parent tree.
    mutating func writePages(_ pages: [PDFPage], first: Int, firstElement: Int) throws {
        for (index, page) in pages.enumerated() {
            let contents = try writeContents(of: page)
            try pageTree.writePage(
                page,
                number: first + index,
                contents: contents,
                resources: numbers.resources,
                to: &file
            )
            let owners = check.owners(onPage: index).lazy.map { $0 < 0 ? 0 : firstElement + $0 }
            try parentTree.addPage(owners, to: &file)
        }
    }

    private mutating func writeContents(of page: PDFPage) throws -> [Int] {
        var contents: [Int] = []
        for content in page.contents {
            switch content {
            case .shared(let handle): contents.append(shared[handle.index].number)
            case .own(let stream) where stream.isEmpty: continue
            case .own(let stream):
                let number = file.reserve()
                try file.writeStream(number, text: stream.bytes)
                contents.append(number)
            }
        }
        return contents
    }

    /// Writes the elements in the order of reading, with numbers from `first` on.
    mutating func writeStructure(_ root: StructureElement, first: Int, firstPage: Int) throws {
        var place = StructurePlace(first: first, firstPage: firstPage, next: 0)
        try write(root, parent: numbers.document, language: language, at: &place)
    }

    private mutating func write(
        _ element: StructureElement,
        parent: Int,
        language inherited: String,
        at place: inout StructurePlace
    ) throws {
        let number = place.first + place.next
        file.beginObject(number)
        file.body.write("<</S")
        file.body.write(element.role.tag)
        file.body.write("/P ")
        file.body.write(reference: parent)
        writeWords(of: element, language: inherited)
        writeKids(of: element, at: place)
        file.body.write(">>")
        try file.endObject()
        place.next += 1
        for case .element(let child) in element.children {
            try write(child, parent: number, language: element.language ?? inherited, at: &place)
        }
    }

    private mutating func writeWords(of element: StructureElement, language inherited: String) {
        if case .list(let numbering) = element.role {
            file.body.write("/A<</O/List/ListNumbering")
            file.body.write(numbering.name)
            file.body.write(">>")
        }
        if element.role == .figure, let box = element.boundingBox {
            file.body.write("/A<</O/Layout/BBox")
            box.write(to: &file.body)
            file.body.write(">>")
        }
        if let language = element.language, language != inherited { writeText("/Lang", language) }
        if let title = element.title { writeText("/T", title) }
        if let text = element.alternativeText { writeText("/Alt", text) }
        if let text = element.actualText { writeText("/ActualText", text) }
    }

    private mutating func writeText(_ key: StaticString, _ text: String) {
        file.body.write(key)
        file.body.write(textString: text)
    }

    /// Writes the children (14.7.2, table 323); content on another page than the first names its page.
    private mutating func writeKids(of element: StructureElement, at place: StructurePlace) {
        let page = element.children.lazy.compactMap(\.page).first
        if let page {
            file.body.write("/Pg ")
            file.body.write(reference: place.firstPage + page)
        }
        let isArray = element.children.count != 1
        file.body.write(isArray ? "/K[" : "/K ")
        var nextChild = place.next + 1
        for (index, child) in element.children.enumerated() {
            if index > 0 { file.body.write(" ") }
            switch child {
            case .element:
                file.body.write(reference: place.first + nextChild)
                nextChild += check.subtreeSizes[nextChild]
            case .content(let childPage, let mark):
                writeContent(mark, on: childPage == page ? nil : place.firstPage + childPage)
            }
        }
        if isArray { file.body.write("]") }
    }

    private mutating func writeContent(_ mark: Int, on page: Int?) {
        guard let page else { return file.body.write(integer: mark) }
        file.body.write("<</Type/MCR/Pg ")
        file.body.write(reference: page)
        file.body.write("/MCID ")
        file.body.write(integer: mark)
        file.body.write(">>")
    }
}

/// Where the writing of a structure tree stands.
struct StructurePlace {
    /// The object number of the root.
    let first: Int
    let firstPage: Int
    /// The next element, in the order of reading.
    var next: Int
}

extension StructureChild {
    /// The page of content; `nil` for an element.
    fileprivate var page: Int? {
        if case .content(let page, _) = self { page } else { nil }
    }
}
