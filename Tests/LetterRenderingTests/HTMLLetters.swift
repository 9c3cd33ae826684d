import LetterModel
import LetterRendering
import LetterTemplates
import TestSupport
import Testing

/// Letters of the example campaign as HTML, in a house style with everything in it.
enum HTMLLetters {
    static let date = CalendarDate(year: 2026, month: 11, day: 2) ?? CalendarDate(daysSince1970: 0)

    static var style: HouseStyle {
        var style = HouseStyle(
            paper: .a4,
            margins: PageMargins(
                top: Length(millimetres: 20),
                bottom: Length(millimetres: 22),
                left: Length(millimetres: 22),
                right: Length(millimetres: 28)
            ),
            window: WindowProfile(
                name: "C5-left",
                left: Length(millimetres: 20),
                top: Length(millimetres: 45),
                width: Length(millimetres: 91),
                height: Length(millimetres: 40),
                clearZone: Length(millimetres: 2),
                maximumLines: 6
            ),
            type: TypeSizes(
                body: Length(points: 11.5),
                bodyLeading: Length(points: 15.5),
                heading: Length(points: 11.5),
                subject: Length(points: 12.5),
                address: Length(points: 10),
                addressLeading: Length(points: 13.5),
                small: Length(points: 8)
            ),
            typeface: Typeface(family: "Noto Sans"),
            senderLines: ["DigiD", "Postbus 96810", "2509 JE Den Haag"],
            returnAddress: "Retouradres Postbus 96810, 2509 JE Den Haag",
            labels: [
                .dutch: FrameLabels(
                    date: "Datum",
                    reference: "Kenmerk",
                    subject: "Betreft",
                    pageNumber: "pagina {page} van {pages}"
                ),
                .english: FrameLabels(
                    date: "Date",
                    reference: "Reference",
                    subject: "Subject",
                    pageNumber: "page {page} of {pages}"
                ),
            ],
            isDuplex: true
        )
        style.colours = StyleColours(
            text: PrintColour(hex: "#1a1a1a") ?? .black,
            heading: PrintColour(hex: "#01689b") ?? .black
        )
        style.footers = [
            .dutch: ["Logius, Wilhelmina van Pruisenweg 52", "2595 AN Den Haag"],
            .english: ["Logius, Wilhelmina van Pruisenweg 52", "2595 AN The Hague"],
        ]
        return style
    }

    static func frame(_ language: LetterLanguage, mark: String? = "VOORBEELD") -> LetterFrame {
        let isDutch = language == .dutch
        let labels = style.labels[language]
        return LetterFrame(
            returnAddress: style.returnAddress,
            addressLines: ["J.F.R. van Velzen", "Lange Voorhout 400 LToe", "2514 EB  'S-GRAVENHAGE"],
            referenceLabel: labels?.reference ?? "",
            reference: "1234 5678 9012 3456",
            dateLabel: labels?.date ?? "",
            date: isDutch ? "2 november 2026" : "2 November 2026",
            subjectLabel: labels?.subject ?? "",
            mark: mark,
            senderLines: style.senderLines,
            footerLines: style.footers[language] ?? []
        )
    }

    /// The kind of a letter by the name of its file.
    static func kind(_ name: String) -> LetterKind {
        let variant: LetterVariant =
            name.contains("abroad") ? .abroad : name.contains("no-dutch") ? .noDutchDocument : .standard
        return LetterKind(variant: variant, language: name.contains(".en.") ? .english : .dutch)
    }

    static func filled(_ name: String) throws -> FilledLetter {
        try TestLetters.filled(
            name,
            [
                "aanhef": .text(name.contains(".en.") ? "Dear Mr Van Velzen" : "Geachte heer Van Velzen"),
                "land": .text(name.contains("abroad") ? "Frankrijk" : ""),
            ]
        )
    }

    static func writer(form: LetterForm = .normal, mark: String? = "VOORBEELD") -> HTMLWriter {
        HTMLWriter(style: style, form: form, date: date, mark: mark)
    }

    /// A letter as a document of its own.
    static func document(_ name: String, form: LetterForm = .normal) throws -> String {
        var writer = writer(form: form)
        let kind = kind(name)
        return text(writer.document(frame: frame(kind.language), letter: try filled(name), kind: kind))
    }

    static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension HTMLLetters {
    /// The words that a document shows, in their order.
    static func words(of document: String) -> [String] {
        LetterWords.ofHTML(document.split(separator: "<body>").last ?? "")
    }
}
