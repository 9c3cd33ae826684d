import LetterModel
import StrictYAML

/// What `style.yaml` says.
struct CampaignStyle {
    var house: HouseStyle
    /// Where the logo is named, for messages about its file.
    let logoPlace: SourcePlace?

    init(_ reader: YAMLObjectReader) {
        reader.format()
        house = HouseStyle(reader)
        let logo = reader.optional("logo")
        logoPlace = logo?.place
        house.logo = logo?.object(LogoPlacement.init)
        house.readFurniture(reader)
    }
}

extension HouseStyle {
    fileprivate init(_ reader: YAMLObjectReader) {
        let window = reader.required("window")
        self.init(
            paper: reader.required("paper").oneOf(PaperName.self).size,
            margins: reader.required("margins").object(PageMargins.init),
            window: window.windowProfile(),
            type: reader.required("type").object(TypeSizes.init),
            typeface: reader.required("typeface").object(Typeface.init),
            senderLines: reader.required("sender").strings(),
            returnAddress: reader.required("returnAddress").string(),
            labels: reader.required("labels").keyed(by: LetterLanguage.self) { $0.object(FrameLabels.init) },
            isDuplex: reader.optional("duplex")?.bool() ?? true
        )
        reportMisfits(window)
    }

    /// The tallest address and the return address fit in the window, and the window on the sheet.
    private func reportMisfits(_ reader: YAMLValueReader) {
        let room = window.height - window.clearZone * 2
        let block = type.addressLeading * window.maximumLines + type.small * 21 / 10
        if block > room {
            reader.report(
                "window-too-low",
                found: "\(window.maximumLines) address lines and the return address take \(inPoints(block)).",
                expected: "at most \(inPoints(room)), the height of the window without its clear zones.",
                remedy: "Choose smaller address type, fewer lines or another window."
            )
        }
        if window.left + window.width > paper.width || window.top + window.height > paper.height {
            reader.report(
                "window-off-sheet",
                found: "The window lies outside the sheet.",
                remedy: "Correct its measures."
            )
        }
    }

    private func inPoints(_ length: Length) -> String {
        "\((length.points * 10).rounded() / 10) pt"
    }
}

private enum PaperName: String, CaseIterable {
    case a4 = "A4"

    var size: PaperSize { .a4 }
}

extension PageMargins {
    fileprivate init(_ reader: YAMLObjectReader) {
        self.init(
            top: reader.required("top").millimetres(5...80),
            bottom: reader.required("bottom").millimetres(10...80),
            left: reader.required("left").millimetres(10...60),
            right: reader.required("right").millimetres(10...60)
        )
    }
}

extension TypeSizes {
    fileprivate init(_ reader: YAMLObjectReader) {
        self.init(
            body: reader.required("body").points(11...24),
            bodyLeading: reader.required("bodyLeading").points(12...40),
            heading: reader.required("heading").points(11...30),
            subject: reader.required("subject").points(11...30),
            address: reader.required("address").points(9...12),
            addressLeading: reader.required("addressLeading").points(10...20),
            small: reader.required("small").points(6...12)
        )
    }
}

extension Typeface {
    fileprivate init(_ reader: YAMLObjectReader) {
        self.init(
            family: reader.required("family").string(),
            regularFile: reader.optional("regularFile")?.fontFileName(),
            boldFile: reader.optional("boldFile")?.fontFileName()
        )
    }
}

extension FrameLabels {
    fileprivate init(_ reader: YAMLObjectReader) {
        let pageNumber = reader.required("pageNumber")
        self.init(
            date: reader.required("date").string(),
            reference: reader.required("reference").string(),
            subject: reader.required("subject").string(),
            pageNumber: pageNumber.string()
        )
        if !self.pageNumber.isEmpty, !self.pageNumber.contains("{page}") || !self.pageNumber.contains("{pages}") {
            pageNumber.report(
                "page-number",
                found: "Found '\(self.pageNumber)'.",
                expected: "the words {page} and {pages}, such as 'pagina {page} van {pages}'.",
                remedy: "Correct the text."
            )
        }
    }
}

extension YAMLValueReader {
    fileprivate func millimetres(_ range: ClosedRange<Double>) -> Length { Length(millimetres: decimal(in: range)) }

    fileprivate func points(_ range: ClosedRange<Double>) -> Length { Length(points: decimal(in: range)) }

    /// A file in the campaign's folder `fonts`.
    fileprivate func fontFileName() -> String {
        let name = string()
        if !name.isEmpty, name.contains("/") || !CampaignFolder.isWithin(name) {
            report(
                "font-file",
                found: "'\(name)' is a path.",
                expected: "the name of a file in 'fonts'.",
                remedy: "Give the name alone."
            )
        }
        return name
    }

    /// The name of a built-in profile, or one of the campaign's own.
    fileprivate func windowProfile() -> WindowProfile {
        guard isSingle else { return object(WindowProfile.init) }
        let name = string()
        if let profile = WindowProfile.builtIn.first(where: { $0.name == name }) { return profile }
        let names = WindowProfile.builtIn.map(\.name).joined(separator: ", ")
        report(
            "unknown-window",
            found: "There is no window '\(name)'.",
            expected: "\(names), or measures of your own.",
            remedy: "Choose one."
        )
        return WindowProfile.builtIn[0]
    }
}

extension WindowProfile {
    fileprivate init(_ reader: YAMLObjectReader) {
        self.init(
            name: reader.required("name").string(),
            left: reader.required("left").millimetres(0...200),
            top: reader.required("top").millimetres(0...200),
            width: reader.required("width").millimetres(50...150),
            height: reader.required("height").millimetres(20...80),
            clearZone: reader.required("clearZone").millimetres(0...10),
            maximumLines: reader.required("maximumLines").int(in: 3...6)
        )
    }
}
