package import FontFaces
package import PDFWriting

extension PDFFont {
    /// A subset as the PDF writer takes it.
    package convenience init(_ subset: FontSubset) {
        let metrics = subset.metrics
        let box = metrics.boundingBox
        self.init(
            program: subset.bytes,
            postScriptName: subset.postScriptName,
            unitsPerEm: metrics.unitsPerEm,
            ascender: metrics.ascender,
            descender: metrics.descender,
            capHeight: metrics.capHeight,
            italicAngle: metrics.italicAngle,
            stemV: metrics.stemVEstimate,
            boundingBox: BoundingBox(left: box.xMin, bottom: box.yMin, right: box.xMax, top: box.yMax),
            isBold: metrics.isBold,
            advances: Dictionary(uniqueKeysWithValues: zip(subset.glyphs, subset.advances.map(Int.init))),
            toUnicode: subset.toUnicode
        )
    }
}
