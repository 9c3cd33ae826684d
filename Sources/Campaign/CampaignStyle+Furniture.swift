import LetterModel
import StrictYAML

/// The optional parts of `style.yaml`: colours, foot, marks, codes, large print.
extension HouseStyle {
    /// Reads what a style may leave out.
    mutating func readFurniture(_ reader: YAMLObjectReader) {
        if let colours = reader.optional("colours")?.object(StyleColours.init) { self.colours = colours }
        footers = reader.optional("footer")?.keyed(by: LetterLanguage.self) { $0.strings() } ?? [:]
        if let marks = reader.optional("marks")?.object({ PaperMarks($0, paper: paper) }) { self.marks = marks }
        printsPostalBars = reader.optional("kix")?.bool() ?? false
        if let large = reader.optional("largePrint")?.object(TypeSizes.init(largePrint:)) {
            largePrint = large
            // The window does not grow, whatever the size of the text.
            (largePrint.address, largePrint.addressLeading) = (type.address, type.addressLeading)
        }
        let code = reader.optional("sheetCode")
        sheetCode = code?.object(SheetCodePlacement.init)
        let clearance = WindowClearance(self)
        if let code, let sheetCode, let misfit = clearance.misfit(of: sheetCode) {
            code.report(misfit.code, found: misfit.found, expected: misfit.expected, remedy: misfit.remedy)
        }
        if let misfit = clearance.misfitOfSender() {
            reader.required("sender")
                .report(misfit.code, found: misfit.found, expected: misfit.expected, remedy: misfit.remedy)
        }
    }
}

extension StyleColours {
    fileprivate init(_ reader: YAMLObjectReader) {
        self.init(
            text: reader.optional("text")?.colour() ?? .black,
            heading: reader.optional("heading")?.colour() ?? .black
        )
    }
}

extension PaperMarks {
    fileprivate init(_ reader: YAMLObjectReader, paper: PaperSize) {
        let reach = 1...Double(paper.height.thousandths) / 1000 * 25.4 / 72 - 1
        self.init(
            folds: reader.optional("folds")?.items().map { Length(millimetres: $0.decimal(in: reach)) } ?? [],
            punch: (reader.optional("punch")?.decimal(in: reach)).map { Length(millimetres: $0) }
        )
    }
}

extension SheetCodePlacement {
    /// The smallest module that printers and cameras of inserting machines read surely.
    private static let modules = 0.3...2.0

    fileprivate init(_ reader: YAMLObjectReader) {
        let module = reader.required("module").decimal(in: Self.modules)
        self.init(
            left: Length(millimetres: reader.required("left").decimal(in: 0...300)),
            top: Length(millimetres: reader.required("top").decimal(in: 0...420)),
            module: Length(millimetres: module),
            // At least one module (ISO/IEC 16022, 6.1.3).
            clearZone: Length(millimetres: reader.optional("clearZone")?.decimal(in: module...20) ?? module)
        )
    }
}

extension LogoPlacement {
    init(_ reader: YAMLObjectReader) {
        let file = reader.required("file").string()
        let (decoration, words) = (reader.optional("decoration"), reader.optional("words"))
        let isDecoration = decoration?.bool() ?? false
        if isDecoration == (words != nil) {
            (words ?? decoration ?? reader.required("words")).report(
                "logo-meaning",
                found: words == nil ? "The logo has no words." : "The logo is a decoration and has words.",
                expected: "'decoration: true', or 'words' with a text for each language.",
                remedy: "Say in words what the logo tells, or that it tells nothing more than the letter."
            )
        }
        self.init(
            file: file,
            left: Length(millimetres: reader.required("left").decimal(in: 0...300)),
            top: Length(millimetres: reader.required("top").decimal(in: 0...420)),
            width: Length(millimetres: reader.required("width").decimal(in: 3...210)),
            meaning: words.map { .words($0.keyed(by: LetterLanguage.self) { $0.string() }) } ?? .decoration
        )
    }
}

extension TypeSizes {
    fileprivate init(largePrint reader: YAMLObjectReader) {
        let points = { (key: String, range: ClosedRange<Double>) in
            Length(points: reader.required(key).decimal(in: range))
        }
        self.init(
            body: points("body", 16...32),
            bodyLeading: points("bodyLeading", 18...60),
            heading: points("heading", 16...40),
            subject: points("subject", 16...40),
            address: .zero,
            addressLeading: .zero,
            small: points("small", 10...24)
        )
    }
}

extension YAMLValueReader {
    /// A colour that can be read on white paper: WCAG 2.2, 1.4.3.
    fileprivate func colour() -> PrintColour {
        let text = string()
        guard let colour = PrintColour(hex: text) else {
            report("colour", found: "Found '\(text)'.", expected: "a colour such as '#1a2b3c'.", remedy: "Correct it.")
            return .black
        }
        let contrast = colour.contrast(with: .white)
        if contrast < 4.5 {
            report(
                "colour-contrast",
                found: "The contrast of \(text) on white is \((contrast * 10).rounded(.down) / 10).",
                expected: "at least 4.5 (WCAG 2.2, 1.4.3).",
                remedy: "Choose a darker colour."
            )
        }
        return colour
    }
}
