import LetterModel

/// Parts: letters with their pages and structure trees.
extension PDFDocumentWriter {
    /// Writes one letter: its pages and its structure tree.
    ///
    /// Each page counts its marks from 0. When this throws a ``PDFConformanceError``, nothing of the
    /// part is in the file, and other parts can follow.
    /// - Parameter bookmarks: What leads to places in the part in the outline of the document, in their order.
    /// - Throws: ``PDFConformanceError`` with everything that is wrong with the part, or what the sink throws.
    package mutating func addPart(_ root: StructureElement, pages: [PDFPage], bookmarks: [PDFBookmark] = []) throws {
        var check = PartCheck(part: partCount + 1)
        for page in pages {
            check.beginPage(width: page.width, height: page.height)
            for content in page.contents {
                switch content {
                case .shared(let handle): check.add(sharedContent(handle))
                case .own(let content): check.add(content, fonts: fonts)
                }
            }
        }
        check.visit(root)
        let script = StructureScript(root, check)
        for duty in PDFBookmark.duties(of: bookmarks, pages: pages.count) { check.note(duty) }
        noteSize(of: script, pages: pages.count, in: &check)
        if !check.breaches.isEmpty { throw PDFConformanceError(breaches: check.breaches) }
        let numbers = beginPart(script, pages: pages.count)
        noteBookmarks(bookmarks, firstPage: numbers.firstPage)
        for (index, page) in pages.enumerated() {
            var contents: [Int] = []
            for content in page.contents {
                switch content {
                case .shared(let handle): contents.append(number(of: handle))
                case .own(let stream): if let number = try writeOwn(stream) { contents.append(number) }
                }
            }
            try writePage(index, size: (page.width, page.height), contents: contents, numbers, script)
        }
        try writeStructure(script, title: root.title, numbers, plans: nil)
    }

    /// Writes one letter of a pattern.
    ///
    /// When this throws a ``PDFConformanceError``, nothing of the part is in the file, and other parts can follow.
    /// - Parameters:
    ///   - title: what the letter is called in the structure tree.
    ///   - own: for each page of the pattern its own content; `nil` where the pattern expects none.
    /// - Throws: ``PDFConformanceError`` with everything that is wrong with the content, or what the sink throws.
    package mutating func addPart(_ pattern: PartPattern, title: String?, own: [ContentStream?]) throws {
        precondition(own.count == pattern.pages.count, "Each page of the pattern has its own content or none.")
        try check(own, pattern, title: title)
        let shared = try numbersOfShared(in: pattern)
        let numbers = beginPart(pattern.script, pages: own.count)
        for (index, page) in pattern.pages.enumerated() {
            var contents = shared[index]
            if let stream = own[index], let number = try writeOwn(stream) { contents.append(number) }
            try writePage(index, size: (page.width, page.height), contents: contents, numbers, pattern.script)
        }
        try writeStructure(pattern.script, title: title, numbers, plans: pattern.plans)
    }

    private func check(_ own: [ContentStream?], _ pattern: PartPattern, title: String?) throws(PDFConformanceError) {
        var check = PartCheck(part: partCount + 1)
        if let title, PDFLimits.isTooLong(title) { check.note(.stringTooLong, element: 0) }
        for (index, page) in pattern.pages.enumerated() {
            check.beginPage(width: page.width, height: page.height)
            guard let content = own[index] else {
                check.compareMarks([], with: page.ownMarks)
                continue
            }
            check.checkPainting(of: content, fonts: fonts)
            check.compareMarks(content.marks, with: page.ownMarks)
        }
        noteSize(of: pattern.script, pages: own.count, in: &check)
        if !check.breaches.isEmpty { throw PDFConformanceError(breaches: check.breaches) }
    }

    private func noteSize(of script: StructureScript, pages: Int, in check: inout PartCheck) {
        let needed = script.elementCount + pages * 3
        if file.objectCount + needed + FixedNumbers.reserve > PDFLimits.objects { check.note(.tooManyObjects) }
    }
}

// MARK: - Writing

/// The first numbers of a part's objects.
struct PartNumbers {
    var firstPage: Int
    var firstElement: Int
}

extension PDFDocumentWriter {
    private mutating func beginPart(_ script: StructureScript, pages: Int) -> PartNumbers {
        PartNumbers(firstPage: file.reserve(pages), firstElement: file.reserve(script.elementCount))
    }

    /// Writes content of one page; `nil` when nothing is painted.
    private mutating func writeOwn(_ stream: ContentStream) throws -> Int? {
        requireObjects(pictures: stream.pictureCount, forms: stream.formCount)
        if stream.isEmpty { return nil }
        let number = file.reserve()
        try file.writeStream(number, text: stream.bytes)
        return number
    }

    private mutating func writePage(
        _ index: Int,
        size: (width: Length, height: Length),
        contents: [Int],
        _ numbers: PartNumbers,
        _ script: StructureScript
    ) throws {
        try pageTree.writePage(
            size: size,
            number: numbers.firstPage + index,
            contents: contents,
            resources: self.numbers.resources,
            to: &file
        )
        try parentTree.addPage(script.owners[index], firstElement: numbers.firstElement, to: &file)
    }

    private mutating func writeStructure(
        _ script: StructureScript,
        title: String?,
        _ numbers: PartNumbers,
        plans: ScriptPlans?
    ) throws {
        let place = StructureScript.Place(
            document: self.numbers.document,
            firstElement: numbers.firstElement,
            firstPage: numbers.firstPage,
            title: title,
            inheritedLanguage: language
        )
        try script.write(to: &file, place, plans: plans)
        notePart(numbers.firstElement)
    }
}
