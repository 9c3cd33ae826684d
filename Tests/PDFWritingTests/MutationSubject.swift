import LetterModel
import TestSupport

@testable import PDFWriting

/// The good files that the mutation test breaks: one letter of two pages, and a bundle of three letters
/// of which two have an empty back.
struct MutationSubject {
    /// A letter in the file.
    struct Letter {
        var number: Int
        var language = "nl"
        var isLong: Bool
    }

    var letters: [Letter]

    static let single = MutationSubject(letters: [Letter(number: 1, isLong: true)])
    static let bundle = MutationSubject(letters: [
        Letter(number: 1, isLong: false), Letter(number: 2, language: "en", isLong: true),
        Letter(number: 3, isLong: false),
    ])

    /// What each letter says.
    var expected: [ExpectedLetter] {
        letters.map { letter in
            let more = letter.isLong ? " Second page \(letter.number)." : ""
            let table = letter.isLong ? "Hours\nDay\nOpen\nMonday\n8 to 17\n" : ""
            let text = """
                J. Jansen \(letter.number)
                Kerkstraat \(letter.number)
                Geachte heer AVA
                Check your login
                You log in with a user name and a password only.\(more)
                1. Open the app.
                2. Choose a check.
                Next steps
                Call us today.
                \(table)
                """
            return ExpectedLetter(text: text, language: letter.language)
        }
    }

    /// Writes the file.
    func write(_ mode: PDFDocumentWriter.Mode, profile: [UInt8] = syntheticProfile()) throws -> [UInt8] {
        let sheaf = SampleDocument.Sheaf()
        var writer = try PDFDocumentWriter(
            metadata: SampleDocument().metadata,
            colourProfile: PDFColourProfile(bytes: profile),
            mode: mode
        ) { sheaf.bytes += $0 }
        let font = try writer.addFont(SyntheticFont().font())
        let shared = try writer.addSharedContent(constantText(font))
        for letter in letters {
            let second = letter.isLong ? [.own(secondPage(of: letter, font))] : [PageContent]()
            let pages = [
                SampleDocument.page([.shared(shared), .own(firstPage(of: letter, font))]), SampleDocument.page(second),
            ]
            try writer.addPart(Self.structure(of: letter), pages: pages)
        }
        _ = try writer.finish()
        return sheaf.bytes
    }
}

// MARK: - Content

extension MutationSubject {
    private func constantText(_ font: FontHandle) -> ContentStream {
        var content = ContentStream()
        content.setText(font: font, size: SampleDocument.points(14))
        content.marked(.heading(1), mark: 0) { show("Check your login", 500, &$0) }
        content.setText(font: font, size: SampleDocument.points(11))
        content.marked(.paragraph, mark: 1) { stream in
            show("You log in with a user name and a ", 470, &stream)
            stream.span(actualText: "password") { span in
                span.showGlyphs(SyntheticFont.glyphs("pass-"))
                show("word", 456, &span)
            }
            stream.showGlyphs(SyntheticFont.glyphs(" only. "))
        }
        for (index, words) in ["Open the app.", "Choose a check."].enumerated() {
            content.marked(.label, mark: 2 + index * 2) { show("\(index + 1).", 440 - index * 14, &$0) }
            content.marked(.listBody, mark: 3 + index * 2) { show(words, 440 - index * 14, left: 80, &$0) }
        }
        content.artifact(.footer) { show("pagina 1 van 2", 30, &$0) }
        return content
    }

    private func firstPage(of letter: Letter, _ font: FontHandle) -> ContentStream {
        var content = ContentStream()
        content.setText(font: font, size: SampleDocument.points(11))
        content.marked(.paragraph, mark: 6) { show("J. Jansen \(letter.number)", 700, &$0) }
        content.marked(.paragraph, mark: 7) { show("Kerkstraat \(letter.number)", 686, &$0) }
        content.marked(.paragraph, mark: 8) { show("Geachte heer AVA", 520, &$0) }
        content.marked(.heading(2), mark: 9) { show("Next steps", 400, &$0) }
        content.marked(.span, mark: 10) { show("Call us ", 380, &$0) }
        content.marked(.paragraph, mark: 11) { show("today.", 380, left: 120, &$0) }
        content.artifact(.page) { stream in
            for bar in 0..<4 { square(60 + bar * 3, 670, side: 2, &stream) }
        }
        return content
    }

    private func secondPage(of letter: Letter, _ font: FontHandle) -> ContentStream {
        var content = ContentStream()
        content.setText(font: font, size: SampleDocument.points(11))
        content.marked(.paragraph, mark: 0) { show("Second page \(letter.number).", 700, &$0) }
        for (index, words) in ["Hours", "Day", "Open", "Monday", "8 to 17"].enumerated() {
            let (row, column) = ((index + 1) / 2, index == 0 ? 0 : (index + 1) % 2)
            content.marked(.paragraph, mark: 1 + index) { show(words, 560 - row * 14, left: 60 + column * 80, &$0) }
        }
        content.marked(.figure, mark: 6) { square(60, 600, side: 20, &$0) }
        content.setText(font: font, size: SampleDocument.points(60))
        content.artifact(.watermark) { stream in
            stream.setGrey(thousandths: 850)
            let (x, y) = (SampleDocument.points(150), SampleDocument.points(250))
            stream.moveTo(x: x, y: y, rotation: TextRotation(degrees: 45))
            stream.showGlyphs(SyntheticFont.glyphs("VOORBEELD"))
        }
        return content
    }

    private func show(_ text: String, _ y: Int, left x: Int = 60, _ content: inout ContentStream) {
        content.moveTo(x: SampleDocument.points(x), y: SampleDocument.points(y))
        content.showGlyphs(SyntheticFont.glyphs(text))
    }

    private func square(_ x: Int, _ y: Int, side: Int, _ content: inout ContentStream) {
        let side = SampleDocument.points(side)
        content.fillRectangle(x: SampleDocument.points(x), y: SampleDocument.points(y), width: side, height: side)
    }
}

// MARK: - Structure

extension MutationSubject {
    private static func structure(of letter: Letter) -> StructureElement {
        var login = [place(0, 1)]
        if letter.isLong { login.append(place(1, 0)) }
        let call = StructureElement(role: .span, language: "en", children: [place(0, 10)])
        let address = [element(.paragraph, [place(0, 6)]), element(.paragraph, [place(0, 7)])]
        var children = [
            element(.division, address), element(.paragraph, [place(0, 8)]), element(.heading(1), [place(0, 0)]),
            element(.paragraph, login), element(.list(.decimal), [item(2), item(4)]),
            element(.heading(2), [place(0, 9)]), element(.paragraph, [.element(call), place(0, 11)]),
        ]
        if letter.isLong { children += [table, figure] }
        return StructureElement(
            role: .part,
            title: "Letter \(letter.number)",
            language: letter.language,
            children: children
        )
    }

    private static var figure: StructureChild {
        let (left, bottom) = (SampleDocument.points(60), SampleDocument.points(600))
        let side = SampleDocument.points(20)
        let box = PageBox(left: left, bottom: bottom, right: left + side, top: bottom + side)
        let figure = StructureElement(
            role: .figure,
            alternativeText: "Square",
            boundingBox: box,
            children: [place(1, 6)]
        )
        return .element(figure)
    }

    private static var table: StructureChild {
        let head = element(.tableRow, [cell(.tableHeader(.column), 2), cell(.tableHeader(.column), 3)])
        let body = element(.tableRow, [cell(.tableHeader(.row), 4), cell(.tableCell, 5)])
        return element(
            .table,
            [cell(.caption, 1), element(.tableHead, [head]), element(.tableBody, [body])]
        )
    }

    private static func cell(_ role: StructureRole, _ mark: Int) -> StructureChild {
        element(role, [element(.paragraph, [place(1, mark)])])
    }

    private static func item(_ mark: Int) -> StructureChild {
        element(.listItem, [element(.label, [place(0, mark)]), element(.listBody, [place(0, mark + 1)])])
    }

    private static func element(_ role: StructureRole, _ children: [StructureChild]) -> StructureChild {
        .element(StructureElement(role: role, children: children))
    }

    private static func place(_ page: Int, _ mark: Int) -> StructureChild { .content(page: page, mark: mark) }
}
