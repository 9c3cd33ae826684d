/// How the letters of a campaign look: page, window, type and the words of the frame.
///
/// Read from `style.yaml`; everything is a measure on paper or a text, so that the renderer needs to
/// know nothing of files.
package struct HouseStyle: Hashable, Sendable {
    /// Width and height of the sheet; A4 is 210 by 297 mm.
    package var paper: PaperSize
    /// The edges of the text, on every page.
    package var margins: PageMargins
    /// Where the address stands, so that it shows in the window of the envelope.
    package var window: WindowProfile
    /// The sizes of type of a normal letter.
    package var type: TypeSizes
    /// Those of a letter in large print.
    package var largePrint: TypeSizes
    /// The typeface.
    package var typeface: Typeface
    /// The lines of the sender at the top of the first page, the first of them in bold.
    package var senderLines: [String]
    /// The one line above the address, for letters that come back.
    package var returnAddress: String
    /// The words of the frame, for each language that the campaign writes.
    package var labels: [LetterLanguage: FrameLabels]
    /// Whether both sides of a sheet are printed; then each letter begins on a new sheet.
    package var isDuplex: Bool
    /// The colours of text.
    package var colours = StyleColours()
    /// The logo; `nil` for none.
    package var logo: LogoPlacement?
    /// Lines at the foot of the first page, for each language; none for a language that is missing.
    package var footers: [LetterLanguage: [String]] = [:]
    /// Marks for folding and punching.
    package var marks = PaperMarks()
    /// Whether the KIX code stands below the address, where an address has one and there is room.
    package var printsPostalBars = false
    /// The code for inserting machines; `nil` for none.
    package var sheetCode: SheetCodePlacement?

    /// Describes a style without colours, logo, foot, marks and codes.
    package init(
        paper: PaperSize,
        margins: PageMargins,
        window: WindowProfile,
        type: TypeSizes,
        typeface: Typeface,
        senderLines: [String],
        returnAddress: String,
        labels: [LetterLanguage: FrameLabels],
        isDuplex: Bool
    ) {
        self.paper = paper
        self.margins = margins
        self.window = window
        self.type = type
        largePrint = type.forLargePrint
        self.typeface = typeface
        self.senderLines = senderLines
        self.returnAddress = returnAddress
        self.labels = labels
        self.isDuplex = isDuplex
    }

    /// The sizes of type of a form.
    package func type(for form: LetterForm) -> TypeSizes {
        switch form {
        case .normal: type
        case .largePrint: largePrint
        }
    }
}

/// A size of sheet.
package struct PaperSize: Hashable, Sendable {
    /// The side along the lines of text.
    package var width: Length
    /// The side from head to foot.
    package var height: Length

    package init(width: Length, height: Length) {
        self.width = width
        self.height = height
    }

    /// ISO 216 A4.
    package static let a4 = PaperSize(width: Length(millimetres: 210), height: Length(millimetres: 297))
}

/// The distance of the text from each edge of the page.
package struct PageMargins: Hashable, Sendable {
    /// From the head of the page.
    package var top: Length
    /// From the foot of the page; the page number stands inside it.
    package var bottom: Length
    /// From the left edge.
    package var left: Length
    /// From the right edge; text is ragged there.
    package var right: Length

    package init(top: Length, bottom: Length, left: Length, right: Length) {
        self.top = top
        self.bottom = bottom
        self.left = left
        self.right = right
    }
}

/// The place of the address on the first page, measured from the upper left corner of the sheet.
///
/// The window is the hole in the envelope as it lies over the folded sheet; the address stays inside
/// it by the clear zone on every side, so that it still shows when the sheet slides.
package struct WindowProfile: Hashable, Sendable {
    /// The name in `style.yaml` and in the job ticket, such as `C5-left`.
    package var name: String
    /// From the left edge of the sheet to that of the window.
    package var left: Length
    /// From the head of the sheet to the upper edge of the window.
    package var top: Length
    /// Of the window itself, clear zones included.
    package var width: Length
    /// Of the window itself, clear zones included.
    package var height: Length
    /// The distance that the address keeps from each edge of the window.
    package var clearZone: Length
    /// The most lines of an address, 3…6.
    package var maximumLines: Int

    package init(
        name: String,
        left: Length,
        top: Length,
        width: Length,
        height: Length,
        clearZone: Length,
        maximumLines: Int
    ) {
        self.name = name
        self.left = left
        self.top = top
        self.width = width
        self.height = height
        self.clearZone = clearZone
        self.maximumLines = maximumLines
    }

    /// The widest line of an address.
    package var lineWidth: Length { width - clearZone * 2 }
}

/// The sizes of type and the distances between their lines.
package struct TypeSizes: Hashable, Sendable {
    /// Running text; 11–12 pt for a normal letter, 18 pt for large print.
    package var body: Length
    /// From one line of running text to the next.
    package var bodyLeading: Length
    /// Section headings.
    package var heading: Length
    /// The subject line.
    package var subject: Length
    /// The address in the window; 9–12 pt.
    package var address: Length
    /// From one line of the address to the next.
    package var addressLeading: Length
    /// The return address, labels and page numbers.
    package var small: Length

    package init(
        body: Length,
        bodyLeading: Length,
        heading: Length,
        subject: Length,
        address: Length,
        addressLeading: Length,
        small: Length
    ) {
        self.body = body
        self.bodyLeading = bodyLeading
        self.heading = heading
        self.subject = subject
        self.address = address
        self.addressLeading = addressLeading
        self.small = small
    }
}

extension TypeSizes {
    /// The sizes of a letter in large print, where the style has none of its own: running text of 18 pt
    /// on lines of 24 pt. The address stays as it is, for the window does not grow.
    package var forLargePrint: TypeSizes {
        TypeSizes(
            body: Length(points: 18),
            bodyLeading: Length(points: 24),
            heading: Length(points: 19),
            subject: Length(points: 20),
            address: address,
            addressLeading: addressLeading,
            small: max(small, Length(points: 12))
        )
    }
}

/// A family of fonts, by name or by its files.
package struct Typeface: Hashable, Sendable {
    /// The family, such as `Noto Sans`.
    package var family: String
    /// The file name of the regular font; `nil` to look it up by family.
    package var regularFile: String?
    /// The file name of the bold font; `nil` to look it up by family.
    package var boldFile: String?

    package init(family: String, regularFile: String? = nil, boldFile: String? = nil) {
        self.family = family
        self.regularFile = regularFile
        self.boldFile = boldFile
    }
}

/// The fixed words round the text of a letter, in one language.
package struct FrameLabels: Hashable, Sendable {
    /// `Datum`.
    package var date: String
    /// `Kenmerk`.
    package var reference: String
    /// `Betreft`.
    package var subject: String
    /// `pagina {page} van {pages}`; both words in braces are replaced by numbers.
    package var pageNumber: String

    package init(date: String, reference: String, subject: String, pageNumber: String) {
        self.date = date
        self.reference = reference
        self.subject = subject
        self.pageNumber = pageNumber
    }
}
