import FontFaces
import LetterModel
import PDFWriting
import PageLayout
import SheetCodes

/// Draws a letter of a proof as it would be printed, with the marks of its values and their names.
///
/// Notes are paragraphs right behind the text they belong to, so that who hears the proof hears each name where it
/// matters. They say their names in a sentence, because a margin beside a line means nothing to the ear. The
/// role Note would fit in name, but readers skip it or jump to it, as to a footnote.
struct ProofLetterDrawing: ~Copyable {
    private let proof: ProofLetter
    private let firstPage: Int
    private let resources: LetterResources
    private let drawing: LetterDrawing
    private let personal: PersonalDrawing
    private let marks: ProofMarkPen
    private let noteSetter: MarginNotes
    private var buffer = ShapingBuffer()
    private var encoder = SheetCodeEncoder()
    /// The content of each note, by what it belongs to.
    private var notes: [NotePlace: [(page: Int, mark: Int, fields: [ProofField])]] = [:]
    private var captionMark = 0

    /// Prepares the drawing.
    ///
    /// - Parameter firstPage: The number of the letter's first page in the file, from 1.
    init(_ proof: ProofLetter, firstPage: Int, _ resources: LetterResources) {
        let composition = proof.letter.composition
        self.proof = proof
        self.firstPage = firstPage
        self.resources = resources
        drawing = LetterDrawing(composition, resources)
        personal = PersonalDrawing(composition, resources)
        marks = ProofMarkPen(appearance: composition.appearance)
        let fields = proof.pages.flatMap { $0.anchors.flatMap(\.fields) }
        noteSetter = MarginNotes(composition.appearance, fields: fields, buffer: &buffer)
    }

    private var composition: PageComposition { proof.letter.composition }
    private var paper: PaperSize { composition.appearance.style.paper }

    /// The pages and the structure of the letter.
    ///
    /// - Throws: ``LetterDrawingFailure`` when the margins have no room for the names, or a sheet cannot have its code.
    mutating func part() throws(LetterDrawingFailure) -> (root: StructureElement, pages: [PDFPage]) {
        var pages: [PDFPage] = []
        for number in composition.pages.indices { pages.append(try page(number)) }
        let structure = LetterStructure(
            composition,
            addressLines: proof.letter.address.count,
            asides: notes.mapValues(Self.aside)
        )
        var root = structure.part
        root.title = proof.title
        let caption = StructureElement(
            role: .paragraph,
            language: LetterLanguage.dutch.rawValue,
            children: [.content(page: 0, mark: captionMark)]
        )
        root.children.insert(.element(caption), at: 0)
        return (root, pages)
    }

    private mutating func page(_ number: Int) throws(LetterDrawingFailure) -> PDFPage {
        let page = proof.pages[number]
        let notes = try noteSetter.notes(for: page.anchors, page: number, buffer: &buffer)
        var (under, own, over) = (content, content, content)
        marks.drawTints(page.marks + notes.flatMap(\.marks), into: &under)
        try personal.draw(proof.letter, page: number, encoder: &encoder, into: &own)
        marks.drawLines(page.marks + notes.flatMap(\.marks), into: &over)
        draw(notes, page: number, into: &over)
        drawCaption(page: number, into: &over)
        let contents = [under, drawing.constantContent(ofPage: number), own, over]
        return PDFPage(width: paper.width, height: paper.height, contents: contents.map(PageContent.own))
    }

    private var content: ContentStream { ContentStream(strings: resources.strings) }

    /// The first mark of a page that the letter leaves free.
    private func firstFreeMark(_ page: Int) -> Int {
        composition.pages[page].firstFreeMark + (page == 0 ? proof.letter.address.count : 0)
    }

    private mutating func draw(_ notes: [MarginNote], page: Int, into content: inout ContentStream) {
        if !notes.isEmpty {
            content.artifact(.layout) { stream in
                stream.setColour(ProofInk.leader)
                for note in notes { draw(leaderOf: note, into: &stream) }
            }
        }
        for (index, note) in notes.enumerated() {
            let mark = firstFreeMark(page) + index
            content.marked(.paragraph, mark: mark) { drawing.pen.draw(note.lines, into: &$0) }
            self.notes[note.place, default: []].append((page, mark, note.fields))
        }
        if page == 0 { captionMark = firstFreeMark(page) + notes.count }
    }

    /// A hair line, as a shape.
    private func draw(leaderOf note: MarginNote, into content: inout ContentStream) {
        let half = Length(points: 0.2)
        let (from, to) = note.leader
        content.fill([
            .move(x: from.x, y: paper.height - from.y - half),
            .line(x: to.x, y: paper.height - to.y - half),
            .line(x: to.x, y: paper.height - to.y + half),
            .line(x: from.x, y: paper.height - from.y + half),
            .close,
        ])
    }

    /// At the head of each page; read once, at the beginning of the letter.
    private mutating func drawCaption(page: Int, into content: inout ContentStream) {
        let words = ProofCaption.words(page: firstPage + page, title: proof.title)
        let markWidth = composition.frame.mark.first?.line.width ?? .zero
        let lines = ProofCaption(composition.appearance, beside: markWidth).lines(words, buffer: &buffer)
        if page == 0 {
            content.marked(.paragraph, mark: captionMark) { drawing.pen.draw(lines, into: &$0) }
        } else {
            content.artifact(.header) { drawing.pen.draw(lines, into: &$0) }
        }
    }

    /// The names of one note or of several in a row, as a sentence.
    private static func aside(_ notes: [(page: Int, mark: Int, fields: [ProofField])]) -> StructureElement {
        var fields: [ProofField] = []
        for field in notes.flatMap(\.fields) where !fields.contains(field) { fields.append(field) }
        let sentences = ProofField.Source.allCases.compactMap { source -> String? in
            let names = fields.filter { $0.source == source }.map(\.name)
            return names.isEmpty ? nil : "\(source.spoken): \(names.joined(separator: ", "))."
        }
        return StructureElement(
            role: .paragraph,
            language: LetterLanguage.dutch.rawValue,
            actualText: sentences.joined(separator: " "),
            children: notes.map { .content(page: $0.page, mark: $0.mark) }
        )
    }
}

extension ProofField.Source {
    /// In front of the names of fields, for who hears them.
    fileprivate var spoken: String {
        switch self {
        case .person: "Per persoon"
        case .campaign: "In alle brieven gelijk"
        }
    }
}
