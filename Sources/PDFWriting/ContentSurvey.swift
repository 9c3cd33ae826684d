import LetterModel

/// What a content stream shows, measured with the fonts of a document: how far it reaches, and which
/// glyphs may not be shown.
struct ContentSurvey {
    /// The box around all text and rectangles.
    private(set) var extent: PaintedExtent
    private(set) var breaches: [PDFConformanceBreach]

    /// Looks through all runs of a stream.
    init(_ content: ContentStream, fonts: [PDFFont]) {
        extent = content.painted
        breaches = content.breaches
        var pen = Pen()
        for run in content.runs {
            precondition(fonts.indices.contains(run.font), "Content shows only fonts that were added before it.")
            pen.show(run, width: width(of: run, in: content, fonts[run.font]))
            extent.include(pen.extent(of: run, fonts[run.font].metrics))
        }
    }

    /// The marks (`nil`: artifacts) whose text lies beyond the edge of a page; each once.
    static func marksOffPage(_ content: ContentStream, fonts: [PDFFont], width: Length, height: Length) -> [Int32?] {
        var pen = Pen()
        var marks: [Int32?] = []
        var survey = ContentSurvey(ContentStream(), fonts: fonts)
        for run in content.runs {
            pen.show(run, width: survey.width(of: run, in: content, fonts[run.font]))
            let fits = pen.extent(of: run, fonts[run.font].metrics).fits(width: width, height: height)
            if !fits && marks.last != .some(run.mark) { marks.append(run.mark) }
        }
        return marks
    }

    /// The width in thousandths of a point.
    private mutating func width(of run: TextRun, in content: ContentStream, _ font: PDFFont) -> Int {
        var width = -run.adjustments
        for position in run.glyphRange {
            let glyph = Int(content.glyphs[position])
            let advance = glyph < font.advances.count ? font.advances[glyph] : GlyphState.notInSubset
            if advance >= 0 { width += Int(advance) } else { note(advance, run) }
        }
        return width * run.size / 1000
    }

    private mutating func note(_ state: Int32, _ run: TextRun) {
        let duty: PDFDuty =
            switch state {
            case GlyphState.missing: .glyphMissing
            case GlyphState.withoutText: .glyphWithoutText
            default: .glyphNotInSubset
            }
        let place = PDFPlace(mark: run.mark.map(Int.init), font: run.font + 1)
        let breach = PDFConformanceBreach(duty, at: place)
        if !breaches.contains(breach) { breaches.append(breach) }
    }

    /// Follows the pen from run to run.
    private struct Pen {
        private var x = 0
        private var y = 0
        private var rotation = TextRotation.none
        private var start = (x: 0, y: 0)

        mutating func show(_ run: TextRun, width: Int) {
            if let position = run.position {
                (x, y) = (position.x.thousandths, position.y.thousandths)
                rotation = position.rotation
            }
            start = (x, y)
            x += width * rotation.cosine / 1000
            y += width * rotation.sine / 1000
        }

        /// The box of the last run: for upright text from the descender up to the height of capitals.
        func extent(of run: TextRun, _ metrics: DescriptorMetrics) -> PaintedExtent {
            var extent = PaintedExtent()
            let isUpright = rotation == .none
            let depth = isUpright ? metrics.descender * run.size / 1000 : 0
            let rise = isUpright ? metrics.capHeight * run.size / 1000 : 0
            extent.include(left: start.x, bottom: start.y + depth)
            extent.include(left: x, bottom: y + rise)
            return extent
        }
    }
}
