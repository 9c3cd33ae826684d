import FontFaces
import LetterModel
import PageLayout

/// The measures of a report on paper: A4, and sizes of type that stand in calm steps.
struct ReportTypography {
    let family: FontFamily
    let language: LetterLanguage

    let paper = PaperSize.a4
    let margins = PageMargins(
        top: Length(millimetres: 24),
        bottom: Length(millimetres: 22),
        left: Length(millimetres: 20),
        right: Length(millimetres: 20)
    )

    var textWidth: Length { paper.width - margins.left - margins.right }
    /// From the left margin to the values of facts.
    var factIndent: Length { Length(millimetres: 56) }
    /// From the left margin to the text of a notice, and from there to its right edge.
    let noticeIndent = Length(points: 14)
    /// Between the columns of a table.
    let gutter = Length(points: 10)

    var title: TextStyle { style(family.bold, 20, leading: 25) }
    var subject: TextStyle { style(family.regular, 11, leading: 15) }
    var body: TextStyle { style(family.regular, 9.5, leading: 13.5) }
    var notice: TextStyle { style(family.bold, 11, leading: 15) }
    var caption: TextStyle { style(family.bold, 9.5, leading: 13) }
    var columnTitle: TextStyle { style(family.bold, 8, leading: 10.5) }
    var cell: TextStyle { style(family.regular, 8, leading: 10.5) }
    var boldCell: TextStyle { style(family.bold, 8, leading: 10.5) }
    /// From one bar of a chart to the next; forty of them with their legend and title fit on a page.
    let chartLeading = Length(points: 14)
    /// How thick a bar is.
    let chartBar = Length(points: 8)
    /// Between a bar and the words beside it.
    let chartGap = Length(points: 5)
    /// Running heads and page numbers.
    var furniture: TextStyle { style(family.regular, 7.5, leading: 10) }

    /// A heading below the title.
    func heading(_ level: Int) -> TextStyle {
        level == 2 ? style(family.bold, 13.5, leading: 17.5) : style(family.bold, 10.5, leading: 14)
    }

    private func style(_ face: FontFace, _ size: Double, leading: Double) -> TextStyle {
        TextStyle(
            face: face,
            size: Length(points: size),
            leading: Length(points: leading),
            language: language.rawValue
        )
    }
}
