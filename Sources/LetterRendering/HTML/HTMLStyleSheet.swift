import LetterModel

/// The one style sheet of an HTML document of letters: the house style for screen and paper.
///
/// On the screen every size is a multiple of the reader's own (WCAG 2.2, 1.4.4), no line is longer than
/// 70 characters, and nothing has a fixed width or height (1.4.10, 1.4.12). On paper the measures are
/// those of the style, so that the address shows in the window.
struct HTMLStyleSheet {
    private let style: HouseStyle
    private let sizes: TypeSizes
    private let language: LetterLanguage
    private let mark: String?
    private let holdsManyLetters: Bool

    /// Describes the style of a document.
    ///
    /// - Parameters:
    ///   - mark: On each printed page of a letter that is not real.
    ///   - holdsManyLetters: Then pages have no numbers: browsers count those of the document, and none
    ///     can begin anew at each letter.
    init(style: HouseStyle, form: LetterForm, language: LetterLanguage, mark: String?, holdsManyLetters: Bool) {
        self.style = style
        sizes = style.type(for: form)
        self.language = language
        self.mark = mark
        self.holdsManyLetters = holdsManyLetters
    }

    /// The rules, each on a line of its own.
    var text: String { screen + (style.logo.map(logo) ?? "") + page + paper }

    // MARK: - Screen

    private var screen: String {
        """
        html{background:#fff;color:\(colour(style.colours.text));font:\(rootSize)%/1.5 \(family)}
        body{margin:0;overflow-wrap:anywhere}
        main{max-width:70ch;margin:0 auto;padding:1.5rem 1rem}
        article+article{margin-top:3rem;border-top:2px solid;padding-top:3rem}
        address{font-style:normal}
        p,ul,ol,dl,address,h1,h2,h3{margin:0 0 1rem}
        h1,h2,h3,b{color:\(colour(style.colours.heading));line-height:1.3}
        h1{font-size:\(rem(sizes.subject));margin-top:2rem}
        h2{font-size:\(rem(sizes.heading))}
        h3{font-size:1rem}
        h2,h3{margin:1.5rem 0 .25rem}
        ul,ol{padding-left:1.75rem}
        li{margin:.25rem 0}
        li ul,li ol{margin:0}
        dt,dd{display:inline;margin:0}
        footer{margin-top:2rem;border-top:1px solid;padding-top:.5rem}
        footer,.return{font-size:\(rem(smallOnScreen))}
        .return{margin-bottom:.5rem}
        .to{white-space:pre-wrap}
        .mark{font-size:1.5rem;font-weight:bold}
        .missing{background:#ff0;color:#000}

        """
    }

    /// Running text of a normal letter is as large as the reader's own; large print is larger by as
    /// much as on paper.
    private var rootSize: String { decimal(sizes.body, dividedBy: style.type.body, times: 100) }

    /// A footnote is no smaller than seven eighths of running text: a screen has fewer dots than paper.
    private var smallOnScreen: Length { max(sizes.small, sizes.body * 7 / 8) }

    /// A size as a multiple of running text.
    private func rem(_ size: Length) -> String { decimal(size, dividedBy: sizes.body, times: 1) + "rem" }

    /// Black instead of a colour that is hard to read on white (WCAG 2.2, 1.4.3: 4.5 to 1).
    private func colour(_ colour: PrintColour) -> String {
        colour.contrast(with: .white) >= 4.5 ? colour.hex : PrintColour.black.hex
    }

    private var family: String { "\(CSSText.quoted(style.typeface.family)),sans-serif" }

    /// As wide as on paper beside the same text, and no wider than the screen. On paper it stays within
    /// the margins of text, for browsers cut off what is outside.
    private func logo(_ placement: LogoPlacement) -> String {
        let left = max(placement.left - style.margins.left, .zero)
        let top = max(placement.top - style.margins.top, .zero)
        return """
            .store{position:absolute}
            .logo{display:block;width:\(decimal(placement.width, dividedBy: style.type.body, times: 1))rem;\
            max-width:100%;margin-bottom:1rem}
            @media print{.logo{position:absolute;left:\(points(left));top:\(points(top));\
            width:\(points(placement.width))}}

            """
    }

    // MARK: - Paper

    private var page: String {
        let margins = style.margins
        let box = "font:\(points(sizes.small)) \(family);color:\(colour(style.colours.text))"
        let marked = mark.map { "@bottom-left{content:\(CSSText.quoted($0));\(box);font-weight:bold}" } ?? ""
        let numbered = holdsManyLetters ? "" : "@bottom-right{content:\(pageNumber);\(box)}"
        return """
            @page{size:\(points(style.paper.width)) \(points(style.paper.height));\
            margin:\(points(margins.top)) \(points(margins.right)) \(points(margins.bottom)) \(points(margins.left));\
            \(marked)\(numbered)}

            """
    }

    /// The words of the style, with the browser's counters in their places.
    private var pageNumber: String {
        var words = (style.labels[language] ?? style.labels[.dutch])?.pageNumber ?? "{page} / {pages}"
        words = CSSText.quoted(words)
        for (place, counter) in [("\\7b page\\7d ", "page"), ("\\7b pages\\7d ", "pages")] {
            words = words.replacing(place, with: "\" counter(\(counter)) \"")
        }
        return words
    }

    private var paper: String {
        """
        @media print{
        html{font-size:\(points(sizes.body));line-height:\(decimal(sizes.bodyLeading, dividedBy: sizes.body, times: 1))}
        main{max-width:none;padding:0}
        article{position:relative}
        article+article{break-before:\(style.isDuplex ? "right" : "page");margin:0;border:0;padding:0}
        p,ul,ol,dl,address{margin:0 0 .6em;orphans:2;widows:2}
        h1,h2,h3{break-after:avoid;break-inside:avoid}
        h1{margin-top:1.3em}
        h2,h3{margin:.9em 0 .1em}
        li{margin:.1em 0;break-inside:avoid}
        ul,ol{padding-left:1.5em}
        footer{break-before:avoid;font-size:\(points(sizes.small))}
        .head{min-height:\(points(belowWindow))}
        .head address{font-size:\(points(sizes.small));line-height:1.4}
        .head b{font-size:1rem}
        .window{position:absolute;left:\(points(addressLeft));top:\(points(addressTop));\
        width:\(points(style.window.lineWidth))}
        .window p{margin:0}
        .window .return{margin-bottom:.5em;font-size:\(points(style.type.small));line-height:1.4}
        .to{font-size:\(points(sizes.address));line-height:\(points(sizes.addressLeading))}
        .mark{position:absolute;top:\(points(belowWindow));right:0;line-height:1;\
        font-size:\(points(style.type.body * 3 / 2))}
        .page-break{break-after:page}
        }

        """
    }

    private var addressLeft: Length { style.window.left + style.window.clearZone - style.margins.left }
    private var addressTop: Length { style.window.top + style.window.clearZone - style.margins.top }
    /// From the text's upper edge to a line of space below the window.
    private var belowWindow: Length {
        style.window.top + style.window.height + style.type.bodyLeading - style.margins.top
    }

    // MARK: - Numbers

    private func points(_ length: Length) -> String { decimal(length, dividedBy: Length(points: 1), times: 1) + "pt" }

    /// A quotient with three digits behind the point at most.
    private func decimal(_ length: Length, dividedBy unit: Length, times factor: Int) -> String {
        let thousandths = (length.thousandths * factor * 1000 + unit.thousandths / 2) / unit.thousandths
        let value = Double(thousandths) / 1000
        return value == value.rounded() ? String(Int(value)) : String(value)
    }
}
