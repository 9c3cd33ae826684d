import Crypto
import LetterModel

/// The structure tree of a part, written out but for the numbers of its objects.
///
/// A tree of 75 elements has some 350 references, and letters of one pattern differ in nothing else: to
/// write them from a script is cheaper than to walk over the tree for each letter.
struct StructureScript: Sendable {
    /// How many elements the tree has.
    let elementCount: Int
    /// By page and mark: the element that owns it, in the order of reading, or -1.
    let owners: [[Int]]

    /// The same for scripts that write the same: what a worker made anew is no other script.
    private(set) var identity = ContentDigest(bytes: SHA256.hash(data: [UInt8]()))

    private var text: [UInt8] = []
    private var steps: [Step] = []

    /// Text up to a place, and what follows it.
    private struct Step: Sendable {
        enum Kind: UInt8 {
            /// A reference to the element over the root, to an element, or to a page.
            case document, element, page
            /// `/Lang` and `/T` of the root, if it has them.
            case rootWords
            case endOfElement
        }

        var textEnd: Int32
        var kind: Kind
        var value: Int32 = 0
    }

    /// The object numbers, the title and the language that one part puts in.
    struct Place {
        var document: Int
        var firstElement: Int
        var firstPage: Int
        var title: String?
        var inheritedLanguage: String
    }

    private let rootLanguage: String?

    /// Writes out a tree that was checked.
    init(_ root: StructureElement, _ check: PartCheck) {
        elementCount = check.subtreeSizes.count
        owners = check.ownersByPage
        rootLanguage = root.language
        var next = 0
        write(root, parent: nil, language: nil, sizes: check.subtreeSizes, next: &next)
        identity = digest()
    }

    private func digest() -> ContentDigest {
        var hash = SHA256()
        hash.update(data: text)
        for step in steps {
            for number in [step.textEnd, Int32(step.kind.rawValue), step.value] {
                unsafe withUnsafeBytes(of: number.littleEndian) { unsafe hash.update(bufferPointer: $0) }
            }
        }
        hash.update(data: [UInt8(clamping: owners.count)])
        return ContentDigest(bytes: hash.finalize())
    }

    /// Writes all elements as objects, the root with the first number.
    ///
    /// - Parameter plans: How they are compressed, if the script serves many parts.
    func write(to file: inout ObjectFile, _ place: Place, plans: ScriptPlans?) throws {
        var rootWords: [UInt8] = []
        if let rootLanguage, rootLanguage != place.inheritedLanguage { rootWords.write("/Lang", text: rootLanguage) }
        if let title = place.title { rootWords.write("/T", text: title) }
        let room = text.count + steps.count * 8 + rootWords.count
        let last = place.firstElement + elementCount - 1
        let planned = plans.flatMap { PlannedText.Kind($0, numbers: place.firstPage...last) }
        try file.addObjects(first: place.firstElement, room: room, kind: planned) { pen, ends in
            write(place, rootWords, to: &pen, &ends)
        }
    }

    /// What is written behind the words of the root, which differs between parts in its numbers alone.
    ///
    /// - Parameter firstNumber: Of the first page; the elements follow the last.
    func plannedText(firstNumber: Int) -> [UInt8] {
        let place = Place(
            document: 0,
            firstElement: firstNumber + owners.count,
            firstPage: firstNumber,
            title: nil,
            inheritedLanguage: ""
        )
        var result: [UInt8] = []
        var (start, ends): (Int, [Int]) = (0, [])
        result.write(room: text.count + steps.count * 8) { pen in start = write(place, [], to: &pen, &ends) }
        return Array(result[start...])
    }

    /// Where numbers begin in a planned text, if they have so many digits.
    func numberPlaces(width: Int) -> [Int] {
        var places: [Int] = []
        var (place, from) = (0, 0)
        for step in steps {
            place += Int(step.textEnd) - from
            from = Int(step.textEnd)
            switch step.kind {
            case .rootWords: (place, places) = (0, [])
            case .document, .element, .page:
                places.append(place)
                place += width
            case .endOfElement: break
            }
        }
        return places
    }

    /// Writes the text, and returns where the words of the root end.
    private func write(_ place: Place, _ rootWords: [UInt8], to pen: inout MemoryPen, _ ends: inout [Int]) -> Int {
        let pages = Self.digits(from: place.firstPage, count: owners.count)
        let elements = Self.digits(from: place.firstElement, count: elementCount)
        let document = DecimalDigits(place.document)
        var (from, start) = (0, 0)
        for step in steps {
            pen.write(text, from..<Int(step.textEnd))
            from = Int(step.textEnd)
            switch step.kind {
            case .document: pen.write(document)
            case .element: pen.write(elements[Int(step.value)])
            case .page: pen.write(pages[Int(step.value)])
            case .rootWords:
                pen.write(rootWords, rootWords.indices)
                start = pen.count
            case .endOfElement: ends.append(pen.count)
            }
        }
        return start
    }

    /// The digits of numbers that follow each other.
    private static func digits(from first: Int, count: Int) -> [DecimalDigits] {
        var digits = DecimalDigits(first)
        return (0..<count).map { _ in
            defer { digits.increment() }
            return digits
        }
    }
}

// MARK: - Writing the script

extension StructureScript {
    private mutating func step(_ kind: Step.Kind, _ value: Int = 0) {
        steps.append(Step(textEnd: Int32(text.count), kind: kind, value: Int32(value)))
    }

    private mutating func reference(_ kind: Step.Kind, _ value: Int = 0) {
        step(kind, value)
        text.write(" 0 R")
    }

    private mutating func write(
        _ element: StructureElement,
        parent: Int?,
        language inherited: String?,
        sizes: [Int],
        next: inout Int
    ) {
        let number = next
        text.write("<</S")
        text.write(element.role.tag)
        text.write("/P ")
        if let parent { reference(.element, parent) } else { reference(.document) }
        writeAttributes(of: element)
        if parent == nil {
            step(.rootWords)
        } else {
            if let language = element.language, language != inherited { text.write("/Lang", text: language) }
            if let title = element.title { text.write("/T", text: title) }
        }
        writeWords(of: element)
        writeKids(of: element, first: number + 1, sizes: sizes)
        text.write(">>\n")
        step(.endOfElement)
        next += 1
        for case .element(let child) in element.children {
            write(child, parent: number, language: element.language ?? inherited, sizes: sizes, next: &next)
        }
    }

    private mutating func writeAttributes(of element: StructureElement) {
        if case .list(let numbering) = element.role {
            text.write("/A<</O/List/ListNumbering")
            text.write(numbering.name)
            text.write(">>")
        }
        if case .tableHeader(let scope) = element.role {
            text.write("/A<</O/Table/Scope")
            text.write(scope.name)
            text.write(">>")
        }
        if element.role == .figure, let box = element.boundingBox {
            text.write("/A<</O/Layout/BBox")
            box.write(to: &text)
            text.write(">>")
        }
    }

    private mutating func writeWords(of element: StructureElement) {
        if let words = element.alternativeText { text.write("/Alt", text: words) }
        if let words = element.actualText { text.write("/ActualText", text: words) }
    }

    /// Writes the children (14.7.2, table 323); content on another page than the first names its page.
    private mutating func writeKids(of element: StructureElement, first: Int, sizes: [Int]) {
        let page = element.children.lazy.compactMap(\.page).first
        if let page {
            text.write("/Pg ")
            reference(.page, page)
        }
        let isArray = element.children.count != 1
        text.write(isArray ? "/K[" : "/K ")
        var child = first
        for (index, kid) in element.children.enumerated() {
            if index > 0 { text.write(" ") }
            switch kid {
            case .element:
                reference(.element, child)
                child += sizes[child]
            case .content(let kidPage, let mark): writeContent(mark, on: kidPage == page ? nil : kidPage)
            }
        }
        if isArray { text.write("]") }
    }

    private mutating func writeContent(_ mark: Int, on page: Int?) {
        guard let page else { return text.write(integer: mark) }
        text.write("<</Type/MCR/Pg ")
        reference(.page, page)
        text.write("/MCID ")
        text.write(integer: mark)
        text.write(">>")
    }
}

extension [UInt8] {
    /// Writes a key with a text string.
    fileprivate mutating func write(_ key: StaticString, text: String) {
        write(key)
        write(textString: text)
    }
}

extension StructureChild {
    /// The page of content; `nil` for an element.
    fileprivate var page: Int? {
        if case .content(let page, _) = self { page } else { nil }
    }
}
