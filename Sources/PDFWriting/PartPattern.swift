package import LetterModel

/// What letters have in common that differ in their words alone: pages, shared content, and the
/// structure tree with the marks of each page.
///
/// It is checked and made ready once. A letter then takes its title and the content of its own, which
/// must have the marks that the pattern expects. One pattern serves many files.
package final class PartPattern: Sendable {
    /// A page of every letter of the pattern.
    package struct Page: Sendable {
        /// Of the media box.
        package var width: Length
        /// Of the media box.
        package var height: Length
        /// Painted first.
        package var shared: [PreparedContent]
        /// The marks of the letter's own content, in the order of painting.
        package var ownMarks: [Int]

        package init(width: Length, height: Length, shared: [PreparedContent] = [], ownMarks: [Int] = []) {
            self.width = width
            self.height = height
            self.shared = shared
            self.ownMarks = ownMarks
        }
    }

    /// The places of the pages, from 0.
    package var pageIndices: Range<Int> { pages.indices }

    let pages: [Page]
    let script: StructureScript
    let plans: ScriptPlans

    /// Checks and prepares a pattern; the title of the root does not count, for each letter has its own.
    ///
    /// - Throws: ``PDFConformanceError`` with everything that is wrong with it, as if it were the first part.
    package init(root: StructureElement, pages: [Page]) throws(PDFConformanceError) {
        var check = PartCheck(part: 1)
        for page in pages {
            check.beginPage(width: page.width, height: page.height)
            for content in page.shared { check.add(content) }
            check.addMarks(page.ownMarks)
        }
        check.visit(root)
        if !check.breaches.isEmpty { throw PDFConformanceError(breaches: check.breaches) }
        self.pages = pages
        script = StructureScript(root, check)
        plans = ScriptPlans(script)
    }
}
