import LetterModel

/// How the coordinates of a drawing lie in the artwork (SVG 1.1, 7.7 and 7.8).
struct SVGViewport {
    let width: Length
    let height: Length
    /// From user units of the outermost element to units of the artwork.
    let transform: Affine

    /// The longest side of a drawing, compared with the shorter one.
    private static let longestProportion = 100.0
    /// How long the longer side may be, in user units.
    private static let sides = 1e-6...1e9

    /// Works out the viewport.
    ///
    /// - Parameters:
    ///   - box: The numbers of `viewBox`.
    ///   - size: Width and height, where they are given as lengths.
    ///   - fit: How the box lies in the size when their proportions differ.
    init(box: [Double]?, size: (width: Double?, height: Double?), fit: SVGFit) throws(SVGFault) {
        let given = box.map { (corner: Vector($0[0], $0[1]), extent: Vector($0[2], $0[3])) }
        let whole: Vector
        if let width = size.width, let height = size.height {
            whole = Vector(width, height)
        } else if let given {
            whole = given.extent
        } else {
            throw Self.fault("The drawing has neither a viewBox nor both width and height.")
        }
        let longer = whole.max()
        guard Self.sides.contains(longer), longer <= whole.min() * Self.longestProportion else {
            throw Self.fault("The drawing has no area, is far longer than wide, or is beyond measure.")
        }
        let unit = Artwork.longerSide.points / longer
        width = Length(points: whole.x * unit)
        height = Length(points: whole.y * unit)
        let fitted = given.map { fit.transform(from: $0.corner, $0.extent, to: whole) } ?? .identity
        transform = .scale(unit, unit) * fitted
    }

    /// Reads the four numbers of a `viewBox`.
    static func box(_ value: [UInt8]) throws(SVGFault) -> [Double] {
        let numbers = try SVGLength.numbers(value)
        guard numbers.count == 4, numbers[2] > 0, numbers[3] > 0 else {
            throw fault("The viewBox \(value.quoted) does not have four numbers, the last two above zero.")
        }
        return numbers
    }

    private static func fault(_ found: String) -> SVGFault {
        SVGFault(
            "svg-size",
            found: found,
            expected: "A viewBox as in viewBox=\"0 0 300 100\", with sides of at most 1 to 100.",
            remedy: "Give the svg element a viewBox that holds the whole drawing."
        )
    }
}

/// The attribute `preserveAspectRatio` (SVG 1.1, 7.8).
struct SVGFit {
    /// Where the box lies in what is left over: 0, ½ or 1; `nil` when it is stretched.
    private let alignment: Vector?
    /// Whether the box covers the size rather than fitting into it.
    private let isCovering: Bool

    /// What holds when nothing is said: in the middle, as large as fits.
    static let usual = SVGFit(alignment: Vector(0.5, 0.5), isCovering: false)

    private init(alignment: Vector?, isCovering: Bool) {
        (self.alignment, self.isCovering) = (alignment, isCovering)
    }

    init(_ value: [UInt8]) throws(SVGFault) {
        let words = value.split(whereSeparator: ByteCursor.isSpace).map { String(decoding: $0, as: UTF8.self) }
        let places = ["Min": 0, "Mid": 0.5, "Max": 1.0]
        let fault = SVGFault(
            "svg-size",
            found: "The attribute preserveAspectRatio says \(value.quoted).",
            expected: "none, or a word such as xMidYMid, with meet or slice.",
            remedy: "Leave the attribute out."
        )
        guard let word = words.first, words.count <= 2, words.count == 1 || ["meet", "slice"].contains(words[1])
        else { throw fault }
        isCovering = words.last == "slice"
        if word == "none" {
            alignment = nil
            return
        }
        guard word.utf8.count == 8, let x = places[String(word.dropFirst().prefix(3))],
            let y = places[String(word.suffix(3))], word.hasPrefix("x"), word.dropFirst(4).hasPrefix("Y")
        else { throw fault }
        alignment = Vector(x, y)
    }

    /// From the coordinates of the box to those of the whole.
    func transform(from corner: Vector, _ extent: Vector, to whole: Vector) -> Affine {
        let ratio = whole / extent
        guard let alignment else {
            return .scale(ratio.x, ratio.y) * .translation(-corner.x, -corner.y)
        }
        let scale = isCovering ? ratio.max() : ratio.min()
        let rest = (whole - extent * scale) * alignment
        return .translation(rest.x, rest.y) * .scale(scale, scale) * .translation(-corner.x, -corner.y)
    }
}
