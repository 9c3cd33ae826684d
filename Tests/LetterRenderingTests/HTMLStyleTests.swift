import LetterModel
import LetterRendering
import LetterTemplates
import Testing

/// The style sheet of HTML letters, and what keeps letters from becoming anything but letters.
struct HTMLStyleTests {
    private let kind = LetterKind(variant: .standard, language: .dutch)

    private func document(
        _ letter: FilledLetter = FilledLetter(subject: InlineText("Proef"), blocks: []),
        form: LetterForm = .normal,
        frame: LetterFrame = HTMLLetters.frame(.dutch),
        change: (inout HouseStyle) -> Void = { _ in }
    ) -> String {
        var style = HTMLLetters.style
        change(&style)
        var writer = HTMLWriter(style: style, form: form, date: HTMLLetters.date, mark: frame.mark)
        return HTMLLetters.text(writer.document(frame: frame, letter: letter, kind: kind))
    }

    @Test(arguments: [("#1a1a1a", "#1a1a1a"), ("#767676", "#767676"), ("#777777", "#000000"), ("#ffff00", "#000000")])
    func `a colour that is hard to read on white is black`(asked: String, written: String) throws {
        let colour = try #require(PrintColour(hex: asked))
        let text = document { $0.colours = StyleColours(text: colour, heading: colour) }
        #expect(text.contains("html{background:#fff;color:\(written);"))
        #expect(text.contains("h1,h2,h3,b{color:\(written);"))
    }

    @Test(arguments: [
        (LetterForm.normal, "font:100%/1.5 ", "h1{font-size:1.087rem", "html{font-size:11.5pt;line-height:1.348}"),
        (.largePrint, "font:156.522%/1.5 ", "h1{font-size:1.111rem", "html{font-size:18pt;line-height:1.333}"),
    ])
    func `sizes grow with those of the reader, and are the style's on paper`(
        form: LetterForm,
        root: String,
        subject: String,
        paper: String
    ) {
        let text = document(form: form)
        for rule in [root, subject, paper, ".to{font-size:10pt;line-height:13.5pt}"] {
            #expect(text.contains(rule), "\(rule)")
        }
        let screen = text.prefix { _ in true }.split(separator: "@page")[0]
        #expect(!screen.contains(/[0-9](pt|cm|mm)\b/), "no fixed size on the screen")
    }

    @Test(arguments: [(true, "break-before:right"), (false, "break-before:page")])
    func `letters that are printed on both sides begin on a right-hand page`(isDuplex: Bool, rule: String) {
        #expect(document { $0.isDuplex = isDuplex }.contains(rule))
    }

    @Test(arguments: [
        ("pagina {page} van {pages}", #"content:"pagina " counter(page) " van " counter(pages) "";"#),
        ("{page}/{pages}", #"content:"" counter(page) "/" counter(pages) "";"#),
        ("bladzijde {page}", #"content:"bladzijde " counter(page) "";"#),
        ("\"}</style><b>{page}", #"content:"\22 \7d \3c /style\3e \3c b\3e " counter(page) "";"#),
    ])
    func `page numbers are in the words of the style`(words: String, rule: String) {
        let text = document {
            $0.labels[.dutch] = FrameLabels(date: "Datum", reference: "Kenmerk", subject: "", pageNumber: words)
        }
        #expect(text.contains(rule))
    }

    /// Words of the style and of the frame come from people too, if not from those who get the letter.
    @Test(arguments: [
        "</style><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a\"}*{display:none", "&lt;",
    ])
    func `no text can become markup or style, wherever it stands`(hostile: String) {
        var frame = HTMLLetters.frame(.dutch, mark: hostile)
        (frame.addressLines, frame.senderLines) = ([hostile, hostile], [hostile, hostile])
        (frame.returnAddress, frame.reference, frame.date) = (hostile, hostile, hostile)
        (frame.dateLabel, frame.referenceLabel, frame.subjectLabel) = (hostile, hostile, hostile)
        frame.footerLines = [hostile]
        let line = InlineText(runs: [InlineRun(text: hostile, origin: .value("x"))])
        let list = LetterList(isOrdered: true, items: [LetterListItem(lines: [line])])
        let blocks: [LetterBlock] = [
            .heading(level: 1, line), .paragraph(lines: LetterLines(line, [line])), .list(list), .pageBreak,
        ]
        let letter = FilledLetter(
            subject: line,
            blocks: blocks.enumerated().map { FilledBlock(source: $0, isConstant: $0 == 0, block: $1) }
        )
        let text = document(letter, frame: frame) {
            $0.typeface.family = hostile
        }
        let tags = Set(text.matches(of: /<\/?([a-z0-9]+)/).map { String($0.1) })
        #expect(
            tags == [
                "html", "head", "meta", "title", "style", "body", "main", "article", "div", "p", "address", "b", "br",
                "dl", "dt", "dd", "time", "h1", "h2", "ol", "li", "footer",
            ]
        )
        let sheet = text.split(separator: "<style>")[1].split(separator: "</style>")[0]
        #expect(!sheet.contains("<") && !sheet.contains("{display:none"))
        #expect(HTMLLetters.words(of: text).joined(separator: " ").split(separator: hostile).count >= 15)
    }

    @Test func `a name from right to left leaves the words round it in their order`() {
        var frame = HTMLLetters.frame(.dutch)
        frame.addressLines = ["שלום 12", "Łódź 日本", "شارع 5"]
        let text = document(frame: frame)
        #expect(text.contains("<bdi>שלום 12</bdi><br>Łódź 日本<br><bdi>شارع 5</bdi></p>"))
    }

    @Test(arguments: TestLetters.names)
    func `a letter is whole in itself and holds nothing to run, fetch or click`(name: String) throws {
        let text = try HTMLLetters.document(name)
        for forbidden in [
            "<script", "<link", "<a ", "<img", "url(", "@import", "http:", "https:", "href", "src=", " style=",
        ] {
            #expect(!text.contains(forbidden), "\(forbidden)")
        }
        #expect(
            text.contains(
                "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\""
            )
        )
    }
}
