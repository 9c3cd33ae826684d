/// Carries out the operators of a page's content (ISO 32000-1, annex A), as far as they say what is
/// shown where, and in which marked content.
struct PDFContentReader {
    let file: PDFObjects
    let fonts: [Int: InspectedFont]
    var page: InspectedPage
    var findings: [PDFFinding] = []
    /// Font names without a font behind them.
    var unknownFonts: Set<String> = []

    var state = GraphicsState()
    var saved: [GraphicsState] = []
    var text = TextObject()
    var sections: [ContentSection] = []
    var resources: [String: PDFValue]
    var path = InspectedBox()
    var place = ""
    /// How many form XObjects are being painted.
    var formDepth = 0

    init(page: InspectedPage, file: PDFObjects, fonts: [Int: InspectedFont]) {
        self.page = page
        self.file = file
        self.fonts = fonts
        resources = page.resources
    }

    /// Reads one stream. Each has to balance what it opens, because streams are shared between pages.
    mutating func read(_ bytes: [UInt8], place: String) {
        self.place = place
        let (sectionCount, savedCount) = (sections.count, saved.count)
        var scanner = PDFScanner(bytes, readsReferences: false)
        var operands: [PDFValue] = []
        while let value = scanner.next() {
            guard case .keyword(let name) = value else {
                operands.append(value)
                continue
            }
            let hasOperands = Self.otherOperands.contains(name) || operands.allSatisfy { $0.number != nil }
            if hasOperands, Self.operandCounts[name] == operands.count {
                carryOut(name, operands)
            } else {
                note(.contentOperator, name)
            }
            operands.removeAll(keepingCapacity: true)
        }
        for fault in scanner.faults.sorted() { note(fault) }
        if !operands.isEmpty { note(.contentOperator) }
        if sections.count != sectionCount || saved.count != savedCount || text.isOpen || !path.isEmpty {
            note(.contentBalance)
        }
        sections.removeLast(max(0, sections.count - sectionCount))
        saved.removeLast(max(0, saved.count - savedCount))
        (text.isOpen, path) = (false, InspectedBox())
    }

    mutating func note(_ duty: PDFInspectionDuty, _ detail: String = "") {
        let mark = sections.lazy.compactMap(\.mark).last.map { ", mark \($0)" } ?? ""
        let finding = PDFFinding(duty, place + mark + (detail.isEmpty ? "" : ", \(detail)"))
        if !findings.contains(finding) { findings.append(finding) }
    }

    /// The operators that letters need, and how many operands each takes.
    private static let operandCounts: [String: Int] = [
        "q": 0, "Q": 0, "cm": 6, "w": 1, "J": 1, "j": 1, "M": 1, "d": 2, "m": 2, "l": 2, "c": 6, "v": 4, "y": 4, "h": 0,
        "re": 4, "S": 0, "s": 0, "f": 0, "f*": 0, "B": 0, "B*": 0, "b": 0, "b*": 0, "n": 0, "W": 0, "W*": 0, "g": 1,
        "G": 1, "rg": 3, "RG": 3, "k": 4, "K": 4, "cs": 1, "CS": 1, "sh": 1, "gs": 1, "Do": 1, "BT": 0, "ET": 0,
        "Tf": 2,
        "Td": 2, "TD": 2, "TL": 1, "Tm": 6, "T*": 0, "Tj": 1, "TJ": 1, "Tc": 1, "Tw": 1, "Tz": 1, "Ts": 1, "Tr": 1,
        "BDC": 2, "BMC": 1, "EMC": 0,
    ]

    /// Those whose operands are not all numbers.
    private static let otherOperands: Set<String> = [
        "d", "cs", "CS", "sh", "gs", "Do", "Tf", "Tj", "TJ", "BDC", "BMC",
    ]

    private mutating func carryOut(_ name: String, _ operands: [PDFValue]) {
        let numbers = operands.compactMap(\.number)
        switch name {
        case "BDC", "BMC": beginSection(operands)
        case "EMC": endSection()
        case "BT", "ET", "Tf", "Td", "TD", "TL", "Tm", "T*", "Tj", "TJ", "Tc", "Tw", "Tz", "Ts", "Tr":
            carryOutText(name, operands, numbers)
        case "q":
            saved.append(state)
            // ISO 19005-2, 6.1.13.
            if saved.count > 28 { note(.limit, name) }
        case "Q":
            if saved.isEmpty { note(.contentBalance) }
            state = saved.popLast() ?? state
        case "cm": state.transform = InspectedTransform(numbers)?.then(state.transform) ?? state.transform
        case "g", "rg": state.fill = numbers
        case "G", "RG", "w", "J", "j", "M", "d", "W", "W*": break
        case "k", "K", "cs", "CS", "sh": note(.colourSpace, name)
        case "gs": note(.transparency)
        case "Do": paint(operands[0])
        default: drawPath(name, numbers)
        }
    }
}

/// What `q` saves (ISO 32000-1, 8.4), as far as it matters here.
struct GraphicsState {
    var transform = InspectedTransform()
    /// Grey, or red, green and blue.
    var fill: [Double] = [0]
    var font: Int?
    var size = 0.0
    var (characterSpace, wordSpace, stretch, leading, rise) = (0.0, 0.0, 1.0, 0.0, 0.0)
    var renderMode = 0
}

/// The state of a text object (9.4.1).
struct TextObject {
    var isOpen = false
    var line = InspectedTransform()
    var pen = InspectedTransform()
}

/// A marked-content sequence that is open (14.6).
struct ContentSection {
    var mark: Int?
    var isArtifact = false
    /// Whether glyphs inside are replaced by an actual text.
    var isReplaced = false
}

// MARK: - Marked content

extension PDFContentReader {
    private mutating func beginSection(_ operands: [PDFValue]) {
        guard case .name(let tag) = operands[0] else { return note(.contentOperator, "tag") }
        let properties = operands.count > 1 ? operands[1].dictionary : [:]
        guard let properties else { return note(.contentOperator, "properties") }
        var section = ContentSection(mark: properties["MCID"]?.integer, isArtifact: tag == "Artifact")
        if formDepth > 0, section.mark != nil { note(.externalObject, "marks inside") }
        let isInside = sections.contains { $0.mark != nil || $0.isArtifact }
        if isInside, section.mark != nil || section.isArtifact { note(.contentNesting) }
        if section.isArtifact {
            inspectArtifact(properties)
            page.artifacts.append("")
        } else if let mark = section.mark {
            if page.marks[mark] != nil { note(.markTwiceOnPage, "mark \(mark)") }
            page.marks[mark, default: InspectedMark()].extent.include(InspectedBox())
            if mark < 0 { note(.contentOperator, "mark \(mark)") }
        } else if tag != "Span" || !isInside {
            note(.contentUnmarked)
        }
        if let language = properties["Lang"]?.text, language.wholeMatch(of: /[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/) == nil
        {
            note(.languageTag)
        }
        let actual = properties["ActualText"]?.text
        section.isReplaced = actual != nil
        sections.append(section)
        if let actual, !sections.dropLast().contains(where: \.isReplaced) { addText(actual, isActual: true) }
    }

    private mutating func endSection() {
        if sections.popLast() == nil { note(.contentBalance) }
    }

    /// ISO 32000-1, 14.8.2.2.2.
    private mutating func inspectArtifact(_ properties: [String: PDFValue]) {
        let subtypes = ["Header", "Footer", "Watermark"].map { PDFValue.name($0) }
        let isRight =
            switch properties["Type"]?.name {
            case "Pagination": properties["Subtype"].map(subtypes.contains) ?? true
            case "Layout", "Page": properties["Subtype"] == nil
            case "Background": InspectedBox(properties["BBox"]) != nil
            default: false
            }
        if !isRight || !Set(properties.keys).isSubset(of: ["Type", "Subtype", "BBox", "Attached"]) {
            note(.artifactType)
        }
    }

    /// Adds text to the mark or artifact that is open.
    mutating func addText(_ added: String, isActual: Bool = false) {
        if !isActual, sections.contains(where: \.isReplaced) { return }
        if let mark = sections.lazy.compactMap(\.mark).last {
            page.marks[mark]?.text += added
        } else if sections.contains(where: \.isArtifact) {
            page.artifacts[page.artifacts.count - 1] += added
        }
    }

    /// Takes down that something was painted there.
    mutating func paint(_ box: InspectedBox) {
        guard !box.isEmpty else { return }
        if !page.box.contains(box) { note(.contentOffPage) }
        guard sections.contains(where: { $0.mark != nil || $0.isArtifact }) else { return note(.contentUnmarked) }
        if let mark = sections.lazy.compactMap(\.mark).last { page.marks[mark]?.extent.include(box) }
    }
}
