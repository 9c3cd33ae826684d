/// What is said to people about each duty: where it stands, what was found, and what to do.
extension PDFDuty {
    /// The clause that asks for it.
    package var clause: String {
        switch self {
        case .titleMissing: "ISO 14289-1, 7.1"
        case .languageMissing, .languageMalformed: "ISO 14289-1, 7.2; ISO 19005-2, 6.7.4"
        case .dateMalformed, .metadataCharacter: "ISO 19005-2, 6.6.2"
        case .documentEmpty: "ISO 32000-1, 7.7.3"
        case .tooManyObjects, .stringTooLong, .pageSize: "ISO 19005-2, 6.1.13"
        case .contentOffPage: "ISO 14289-1, 7.1; ISO 32000-1, 14.11.2"
        case .contentUnmarked, .markNotInTree, .markWithoutContent: "ISO 14289-1, 7.1; ISO 19005-2, 6.7.3"
        case .markInsideMark: "ISO 14289-1, 7.1"
        case .markTwiceInTree, .markTwiceOnPage: "ISO 32000-1, 14.7.4"
        case .rootNotPart, .structureNesting: "ISO 32000-1, 14.8.4"
        case .listStructure: "ISO 14289-1, 7.6"
        case .tableStructure: "ISO 32000-1, 14.8.4.3.4; ISO 14289-1, 7.5"
        case .tableRows: "ISO 14289-1, 7.5"
        case .headingNotFirst, .headingSkipped: "ISO 14289-1, 7.4.2"
        case .figureWithoutText: "ISO 14289-1, 7.3"
        case .figureWithoutBox: "ISO 32000-1, 14.8.5.4.3"
        case .fontProgram: "ISO 19005-2, 6.2.11.2"
        case .fontNotEmbeddable, .glyphNotInSubset: "ISO 19005-2, 6.2.11.4.1; ISO 14289-1, 7.21.4.1"
        case .fontAdvance: "ISO 19005-2, 6.2.11.5; ISO 14289-1, 7.21.5"
        case .glyphMissing: "ISO 19005-2, 6.2.11.8; ISO 14289-1, 7.21.8"
        case .glyphWithoutText, .forbiddenText: "ISO 19005-2, 6.2.11.7.2; ISO 14289-1, 7.21.7"
        case .privateUseText: "ISO 19005-2, 6.2.11.7.3"
        case .bookmarkOrder: "ISO 14289-1, 7.17; ISO 32000-1, 12.3.3"
        }
    }

    /// What was found; it never quotes text of the document.
    package var finding: String {
        switch self {
        case .titleMissing: "The document has no title."
        case .languageMissing: "The document has no language."
        case .languageMalformed: "The language is not a BCP 47 tag."
        case .dateMalformed: "The date of making is not a UTC time such as 2026-11-01T00:00:00Z."
        case .metadataCharacter: "The title, author or producer holds a character that XML does not allow."
        case .documentEmpty: "There is no page."
        case .tooManyObjects: "The file needs more than 8,388,607 objects."
        case .stringTooLong: "A text is longer than 32,767 bytes."
        case .pageSize: "A side of the page is shorter than 3 or longer than 14,400 points."
        case .contentOffPage: "Content lies beyond the edge of the page."
        case .contentUnmarked: "Content is neither marked nor an artifact."
        case .markInsideMark: "Marked content or an artifact begins inside another one."
        case .markNotInTree: "Marked content is not in the structure tree."
        case .markWithoutContent: "The structure tree names marked content that the page does not have."
        case .markTwiceInTree: "The structure tree names the same marked content twice."
        case .markTwiceOnPage: "Two pieces of content on one page carry the same mark."
        case .rootNotPart: "The root of a part is not a Part, section or division."
        case .structureNesting: "A structure element stands where its role may not, or a group holds content itself."
        case .listStructure: "A list holds other things than items of an optional label and one body."
        case .tableStructure: "A table holds other things than a caption, a head, and a body of rows of cells."
        case .tableRows: "The rows of a table differ in their number of cells, or none of its cells is a header."
        case .headingNotFirst: "The first heading of the part is not of level 1."
        case .headingSkipped: "A heading is more than one level below the one before it."
        case .figureWithoutText: "A figure has no alternative text."
        case .figureWithoutBox: "A figure has no bounding box."
        case .fontProgram: "The font program is not a whole TrueType font."
        case .fontNotEmbeddable: "The licence bits of the font forbid embedding."
        case .fontAdvance: "An advance or the units per em differ from the font program."
        case .glyphMissing: "Text shows glyph 0, which stands for a missing character."
        case .glyphNotInSubset: "Text shows a glyph that the font subset does not have."
        case .glyphWithoutText: "Text shows a glyph that no character is given for."
        case .privateUseText: "A glyph is given a private-use character."
        case .forbiddenText: "A glyph is given U+0000, U+FEFF or U+FFFE."
        case .bookmarkOrder: "A bookmark has no words, leads off its part or back, or skips a level."
        }
    }

    /// What to do next.
    package var remedy: String {
        switch self {
        case .titleMissing, .languageMissing, .languageMalformed, .dateMalformed, .metadataCharacter:
            "Correct the metadata of the document, or the language of the part or span."
        case .documentEmpty: "Add a part before the document is finished."
        case .tooManyObjects: "Spread the letters over more files."
        case .stringTooLong: "Split or shorten the text."
        case .pageSize: "Choose a usual paper size in the house style."
        case .contentOffPage: "Look at the margins and the longest line in the house style."
        case .contentUnmarked: "Paint inside a mark, or as an artifact."
        case .markInsideMark: "End the first one before the next begins."
        case .markNotInTree: "Put the mark into an element, or paint the content as an artifact."
        case .markWithoutContent: "Paint the content under that mark, or take it out of the tree."
        case .markTwiceInTree, .markTwiceOnPage: "Give each piece of content on a page a mark of its own."
        case .rootNotPart: "Make the root a Part."
        case .structureNesting: "Put the text into paragraphs, headings and list bodies."
        case .listStructure: "Build lists as L, LI, Lbl and LBody."
        case .tableStructure: "Build tables as Caption, THead and TBody of TR of TH and TD."
        case .tableRows: "Give each row a cell for each column, and the columns or the rows a header cell."
        case .headingNotFirst, .headingSkipped: "Correct the heading levels of the letter text."
        case .figureWithoutText: "Give an alternative text, or paint the picture as an artifact."
        case .figureWithoutBox: "Give the box of the figure on its page."
        case .fontProgram: "Use a TrueType font with glyf outlines."
        case .fontNotEmbeddable: "Use a font whose licence allows embedding."
        case .fontAdvance: "Take advances from the same font file as the program."
        case .glyphMissing: "Replace the character, or use a font that has it."
        case .glyphNotInSubset: "Add the glyph to the subset, or choose a larger one."
        case .glyphWithoutText: "Give the text of the glyph with the font."
        case .privateUseText, .forbiddenText: "Give the characters that people read."
        case .bookmarkOrder: "Give the bookmarks of a part in the order of their places, each with words."
        }
    }
}
