import Campaign
import LetterModel

extension HouseStyle {
    /// The look of the benchmark's own letter: one A4 page, a window on the left, Noto Sans.
    ///
    /// With KIX bars; the place of the logo (`Benchmarks/letter/logo.svg`) belongs here too.
    static func benchmarkStyle() -> HouseStyle {
        let points = { (value: Double) in Length(points: value) }
        let millimetres = { (value: Double) in Length(millimetres: value) }
        var style = HouseStyle(
            paper: .a4,
            margins: PageMargins(
                top: millimetres(20),
                bottom: millimetres(20),
                left: millimetres(22),
                right: millimetres(24)
            ),
            window: WindowProfile.builtIn[0],
            type: TypeSizes(
                body: points(11),
                bodyLeading: points(14),
                heading: points(11),
                subject: points(12),
                address: points(10),
                addressLeading: points(13.5),
                small: points(8)
            ),
            typeface: Typeface(family: "Noto Sans"),
            senderLines: ["Gemeente Voorbeeldstad", "Postbus 1", "1000 AA Voorbeeldstad"],
            returnAddress: "Retouradres Postbus 1, 1000 AA Voorbeeldstad",
            labels: [
                .dutch: FrameLabels(
                    date: "Datum",
                    reference: "Kenmerk",
                    subject: "Betreft",
                    pageNumber: "pagina {page} van {pages}"
                )
            ],
            isDuplex: false
        )
        style.printsPostalBars = true
        style.logo = benchmarkLogo
        return style
    }

    private static var benchmarkLogo: LogoPlacement {
        LogoPlacement(
            file: "logo.svg",
            left: Length(millimetres: 168),
            top: Length(millimetres: 18),
            width: Length(millimetres: 18),
            meaning: .words([.dutch: "Logo van de gemeente Voorbeeldstad"])
        )
    }
}
