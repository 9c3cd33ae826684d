import LetterModel

/// Checks one part before anything of it is written, and finds out what the writing needs: which
/// element owns each mark, and how many elements stand below each.
///
/// All breaches are collected: first those of the pages, then those of the tree.
struct PartCheck {
    /// How many elements each element of the tree holds, itself included, in the order of reading.
    private(set) var subtreeSizes: [Int] = []
    private(set) var breaches: [PDFConformanceBreach] = []

    /// By page and mark: the element (from 0), or one of the two states below.
    private var owners: [Int] = []
    private var pageStarts: [Int] = []
    private let part: Int
    private var lastHeading = 0
    /// Of the page that was begun last.
    private var size = (width: Length.zero, height: Length.zero)

    private static let noContent = -2
    private static let noOwner = -1

    /// Begins the check of a part; the first has number 1.
    init(part: Int) {
        self.part = part
    }

    /// By page and mark: the element in the order of reading, or -1 for a mark that is not on the page.
    var ownersByPage: [[Int]] {
        pageStarts.indices.dropLast().map { page in
            owners[pageStarts[page]..<pageStarts[page + 1]].map { max($0, -1) }
        }
    }

    mutating func note(_ duty: PDFDuty, page: Int? = nil, mark: Int? = nil, element: Int? = nil) {
        let place = PDFPlace(part: part, page: page.map { $0 + 1 }, mark: mark, element: element.map { $0 + 1 })
        breaches.append(PDFConformanceBreach(duty, at: place))
    }
}

// MARK: - Pages

extension PartCheck {
    /// Begins the next page; what is painted on it follows.
    mutating func beginPage(width: Length, height: Length) {
        pageStarts.append(owners.count)
        size = (width, height)
        let limits = PDFLimits.pageSide.lowerBound * 1000...PDFLimits.pageSide.upperBound * 1000
        if ![width, height].allSatisfy({ limits.contains($0.thousandths) }) { note(.pageSize, page: page) }
    }

    /// Adds content that was checked by itself.
    mutating func add(_ content: PreparedContent) {
        if !content.extent.fits(width: size.width, height: size.height) { note(.contentOffPage, page: page) }
        addMarks(content.marks.lazy.map(Int.init))
    }

    /// Adds content of the page alone, and checks it.
    mutating func add(_ content: ContentStream, fonts: [PDFFont]) {
        checkPainting(of: content, fonts: fonts)
        addMarks(content.marks.lazy.map(Int.init))
    }

    /// Notes what is wrong with the painting of content, whatever its marks are.
    mutating func checkPainting(of content: ContentStream, fonts: [PDFFont]) {
        let survey = ContentSurvey(content, fonts: fonts)
        for var breach in survey.breaches {
            (breach.place.part, breach.place.page) = (part, page + 1)
            breaches.append(breach)
        }
        guard !survey.extent.fits(width: size.width, height: size.height) else { return }
        let marks = ContentSurvey.marksOffPage(content, fonts: fonts, width: size.width, height: size.height)
        for mark in marks.isEmpty ? [nil] : marks { note(.contentOffPage, page: page, mark: mark.map(Int.init)) }
    }

    /// Adds the marks of content.
    mutating func addMarks(_ marks: some Sequence<Int>) {
        let start = pageStarts[page]
        for mark in marks {
            while owners.count <= start + mark { owners.append(Self.noContent) }
            if owners[start + mark] == Self.noOwner { note(.markTwiceOnPage, page: page, mark: mark) }
            owners[start + mark] = Self.noOwner
        }
    }

    /// Notes where the marks of own content are not those that a pattern expects.
    mutating func compareMarks(_ marks: [Int32], with expected: [Int]) {
        if marks.elementsEqual(expected, by: { Int($0) == $1 }) { return }
        for mark in marks.lazy.map(Int.init) where !expected.contains(mark) {
            note(.markNotInTree, page: page, mark: mark)
        }
        for mark in expected where !marks.contains(Int32(mark)) { note(.markWithoutContent, page: page, mark: mark) }
        if marks.count > Set(marks).count { note(.markTwiceOnPage, page: page) }
    }

    /// The page that was begun last, from 0.
    private var page: Int { pageStarts.count - 1 }

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
    /// Checks the tree, when all pages are added.
    mutating func visit(_ root: StructureElement) {
        if pageStarts.isEmpty { note(.documentEmpty) }
        pageStarts.append(owners.count)
        if ![.part, .section, .division].contains(root.role) { note(.rootNotPart, element: 0) }
        follow(root)
        noteMarksWithoutOwner()
    }

    private mutating func follow(_ element: StructureElement) {
        let number = subtreeSizes.count
        subtreeSizes.append(1)
        checkWords(of: element, number: number)
        if case .heading(let level) = element.role { checkHeading(level, number: number) }
        if !element.hasRightChildren {
            note(element.role.nestingDuty, element: number)
        } else if element.role == .table, !element.hasEvenRowsWithHeaders {
            note(.tableRows, element: number)
        }
        for child in element.children {
            switch child {
            case .element(let inner): follow(inner)
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

extension StructureRole {
    /// What is broken when an element of this role holds what it may not.
    fileprivate var nestingDuty: PDFDuty {
        if isPartOfList { return .listStructure }
        return isPartOfTable ? .tableStructure : .structureNesting
    }
}
