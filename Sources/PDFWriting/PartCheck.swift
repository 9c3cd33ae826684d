import LetterModel

/// Checks one part before anything of it is written, and finds out what the writing needs: which
/// element owns each mark, and how many elements stand below each.
///
/// All breaches are collected. The arrays are used again for the next part.
struct PartCheck {
    /// How many elements each element of the tree holds, itself included, in the order of reading.
    private(set) var subtreeSizes: [Int] = []
    private(set) var breaches: [PDFConformanceBreach] = []

    /// By page and mark: the element (from 0), or one of the two states below.
    private var owners: [Int] = []
    private var pageStarts: [Int] = []
    private var part = 0
    private var lastHeading = 0

    private static let noContent = -2
    private static let noOwner = -1

    /// Checks a part; the first has number 1.
    mutating func check(
        _ root: StructureElement,
        pages: [PDFPage],
        part: Int,
        fonts: [PDFFont],
        shared: [SharedContent]
    ) {
        self.part = part
        lastHeading = 0
        breaches.removeAll(keepingCapacity: true)
        subtreeSizes.removeAll(keepingCapacity: true)
        owners.removeAll(keepingCapacity: true)
        pageStarts.removeAll(keepingCapacity: true)
        if pages.isEmpty { note(.documentEmpty) }
        for (index, page) in pages.enumerated() { check(page, index: index, fonts: fonts, shared: shared) }
        pageStarts.append(owners.count)
        if ![.part, .section, .division].contains(root.role) { note(.rootNotPart, element: 0) }
        visit(root)
        noteMarksWithoutOwner()
    }

    /// The elements that own the marks of a page, by mark: an index in the order of reading, or -1.
    func owners(onPage page: Int) -> ArraySlice<Int> {
        owners[pageStarts[page]..<pageStarts[page + 1]]
    }

    mutating func note(_ duty: PDFDuty, page: Int? = nil, mark: Int? = nil, element: Int? = nil) {
        let place = PDFPlace(part: part, page: page.map { $0 + 1 }, mark: mark, element: element.map { $0 + 1 })
        breaches.append(PDFConformanceBreach(duty, at: place))
    }
}

// MARK: - Pages

extension PartCheck {
    private mutating func check(_ page: PDFPage, index: Int, fonts: [PDFFont], shared: [SharedContent]) {
        pageStarts.append(owners.count)
        let sides = [page.width.thousandths, page.height.thousandths]
        let limits = PDFLimits.pageSide.lowerBound * 1000...PDFLimits.pageSide.upperBound * 1000
        if !sides.allSatisfy(limits.contains) { note(.pageSize, page: index) }
        for content in page.contents {
            switch content {
            case .shared(let handle):
                precondition(shared.indices.contains(handle.index), "Shared content belongs to one document.")
                let content = shared[handle.index]
                if !content.extent.fits(width: page.width, height: page.height) { note(.contentOffPage, page: index) }
                addMarks(content.marks, page: index)
            case .own(let content):
                check(content, on: page, index: index, fonts: fonts)
                addMarks(content.marks, page: index)
            }
        }
    }

    private mutating func check(_ content: ContentStream, on page: PDFPage, index: Int, fonts: [PDFFont]) {
        let survey = ContentSurvey(content, fonts: fonts)
        for var breach in survey.breaches {
            (breach.place.part, breach.place.page) = (part, index + 1)
            breaches.append(breach)
        }
        guard !survey.extent.fits(width: page.width, height: page.height) else { return }
        let marks = ContentSurvey.marksOffPage(content, fonts: fonts, width: page.width, height: page.height)
        for mark in marks.isEmpty ? [nil] : marks { note(.contentOffPage, page: index, mark: mark.map(Int.init)) }
    }

    private mutating func addMarks(_ marks: [Int32], page: Int) {
        let start = pageStarts[page]
        for mark in marks.lazy.map(Int.init) {
            while owners.count <= start + mark { owners.append(Self.noContent) }
            if owners[start + mark] == Self.noOwner { note(.markTwiceOnPage, page: page, mark: mark) }
            owners[start + mark] = Self.noOwner
        }
    }

    private mutating func noteMarksWithoutOwner() {
        for page in pageStarts.indices.dropLast() {
            for place in pageStarts[page]..<pageStarts[page + 1] where owners[place] == Self.noOwner {
                note(.markNotInTree, page: page, mark: place - pageStarts[page])
            }
        }
    }
}

// MARK: - Structure

extension PartCheck {
    private mutating func visit(_ element: StructureElement) {
        let number = subtreeSizes.count
        subtreeSizes.append(1)
        checkWords(of: element, number: number)
        if case .heading(let level) = element.role { checkHeading(level, number: number) }
        if !element.hasRightChildren {
            let isList = element.role.isPartOfList
            note(isList ? .listStructure : .structureNesting, element: number)
        }
        for child in element.children {
            switch child {
            case .element(let inner): visit(inner)
            case .content(let page, let mark): own(page: page, mark: mark, element: number)
            }
        }
        subtreeSizes[number] = subtreeSizes.count - number
    }

    private mutating func checkWords(of element: StructureElement, number: Int) {
        if let language = element.language, !LanguageTag.isWellFormed(language) {
            note(.languageMalformed, element: number)
        }
        for text in [element.title, element.alternativeText, element.actualText] {
            if let text, PDFLimits.isTooLong(text) { note(.stringTooLong, element: number) }
        }
        guard element.role == .figure else { return }
        if element.alternativeText?.isEmpty ?? true { note(.figureWithoutText, element: number) }
        if element.boundingBox == nil { note(.figureWithoutBox, element: number) }
    }

    private mutating func checkHeading(_ level: Int, number: Int) {
        if lastHeading == 0 && level != 1 {
            note(.headingNotFirst, element: number)
        } else if level > lastHeading + 1 {
            note(.headingSkipped, element: number)
        }
        lastHeading = level
    }

    private mutating func own(page: Int, mark: Int, element: Int) {
        let isPage = page >= 0 && page < pageStarts.count - 1
        guard isPage, mark >= 0, mark < pageStarts[page + 1] - pageStarts[page],
            owners[pageStarts[page] + mark] != Self.noContent
        else { return note(.markWithoutContent, page: page, mark: mark, element: element) }
        let place = pageStarts[page] + mark
        if owners[place] != Self.noOwner { note(.markTwiceInTree, page: page, mark: mark, element: element) }
        owners[place] = element
    }
}
