import Artwork
import LetterModel
import Testing

/// The basic shapes, transforms and viewports.
struct ShapeTests {
    @Test(arguments: [
        ("<rect x='1' y='2' width='10' height='5'/>", "M 1 2 L 11 2 L 11 7 L 1 7 Z"),
        ("<rect width='10' height='5'/>", "M 0 0 L 10 0 L 10 5 L 0 5 Z"),
        ("<polygon points='1,2 3,4 5 6'/>", "M 1 2 L 3 4 L 5 6 Z"),
        ("<polygon points='1-2 .5.5,3 4' transform='translate(0 9)'/>", "M 1 7 L 0.5 9.5 L 3 13 Z"),
        ("<polyline points='1 2 3 4 5 6'/>", "M 1 2 L 3 4 L 5 6 Z"),
        ("<circle cx='20' cy='20' r='10'/>", circle), ("<ellipse cx='20' cy='20' rx='10' ry='10'/>", circle),
        ("<ellipse cx='20' cy='20' rx='10'/>", circle), ("<ellipse cx='20' cy='20' rx='auto' ry='10'/>", circle),
        ("<circle cx='20px' cy='15pt' r='10'/>", circle),
        ("<rect x='10' y='10' width='20' height='20' rx='99'/>", "M 20 10 " + roundedAfter),
        (
            "<rect x='10' y='10' width='20' height='10' rx='2' ry='1'/>",
            "M 12 10 L 28 10 C 29.105 10 30 10.448 30 11 L 30 19 C 30 19.552 29.105 20 28 20 L 12 20 "
                + "C 10.895 20 10 19.552 10 19 L 10 11 C 10 10.448 10.895 10 12 10 Z"
        ),
        ("<rect width='10' height='5' rx='0' ry='3'/>", "M 0 0 L 10 0 L 10 5 L 0 5 Z"),
    ])
    func `a basic shape has its outline`(element: String, outline: String) throws {
        #expect(try Drawing.outline(element) == outline)
    }

    private static let circle =
        "M 30 20 C 30 25.523 25.523 30 20 30 C 14.477 30 10 25.523 10 20 C 10 14.477 14.477 10 20 10 "
        + "C 25.523 10 30 14.477 30 20 Z"
    private static let roundedAfter =
        "C 25.523 10 30 14.477 30 20 C 30 25.523 25.523 30 20 30 C 14.477 30 10 25.523 10 20 "
        + "C 10 14.477 14.477 10 20 10 Z"

    @Test(arguments: [
        "<rect x='1' y='2' width='0' height='5'/>", "<rect height='5'/>", "<circle cx='5' cy='5'/>", "<circle r='0'/>",
        "<ellipse rx='0' ry='5'/>", "<polygon points=''/>", "<polygon/>", "<polygon points='1 1'/>",
        "<line x1='0' y1='0' x2='9' y2='9'/>", "<g/>", "<path/>", "<path d='M1 1h5' fill='none'/>",
        "<title>A <tspan>logo</tspan></title>", "<desc/>", "<metadata><x:y xmlns:x='urn:x'/><a/></metadata>", "<defs/>",
        "<defs><linearGradient id='a'><stop offset='0'/></linearGradient><path d='M1 1h5'/></defs>",
        "<view id='all' viewBox='0 0 1 1'/>", "<!-- <text>no</text> -->", "<![CDATA[<text>]]>", "stray text",
        "<x:grid xmlns:x='urn:x'><path d='M1 1h5'/></x:grid>",
    ])
    func `what paints nothing is passed over`(element: String) throws {
        #expect(try Drawing.outline(element + "<path d='M1 1h1'/>") == "M 1 1 L 2 1")
        #expect(Drawing.refusal(Drawing.with(element))?.code == "svg-empty")
    }

    @Test(arguments: [
        ("", "M 4 2 L 6 2"), ("translate(1)", "M 5 2 L 7 2"), ("translate(1,2)", "M 5 4 L 7 4"),
        ("scale(2)", "M 8 4 L 12 4"),
        ("scale(2 3)", "M 8 6 L 12 6"), ("rotate(90)translate(0 -9)", "M 7 4 L 7 6"), ("rotate(90 4 2)", "M 4 2 L 4 4"),
        ("rotate(-90,4,2) translate(-3)", "M 4 5 L 4 3"), ("matrix(1 0 0 1 5 6)", "M 9 8 L 11 8"),
        ("matrix(0 1 1 0 0 0)", "M 2 4 L 2 6"), ("skewX(45)", "M 6 2 L 8 2"), ("skewY(45)", "M 4 6 L 6 8"),
        ("translate(10 0) scale(2)", "M 18 4 L 22 4"), ("scale(2) translate(10 0)", "M 28 4 L 32 4"),
        ("scale(2),translate(10 0)", "M 28 4 L 32 4"), ("  translate ( 1 , 2 )  ", "M 5 4 L 7 4"),
        ("scale(.5)", "M 2 1 L 3 1"),
    ])
    func `a transform moves every point`(transform: String, outline: String) throws {
        #expect(try Drawing.outline("<path d='M4 2h2' transform='\(transform)'/>") == outline)
        #expect(try Drawing.outline("<g transform='\(transform)'><path d='M4 2h2'/></g>") == outline)
    }

    @Test func `transforms of groups apply from the outside in, and end with the group`() throws {
        let content =
            "<g transform='translate(10)'><g transform='scale(2)'><path d='M1 1h1' transform='translate(1)'/></g>"
            + "<path d='M1 1h1'/></g><path d='M1 1h1'/>"
        #expect(try Drawing.outline(content) == "M 14 2 L 16 2 | M 11 1 L 12 1 | M 1 1 L 2 1")
    }

    @Test(arguments: [
        ("viewBox='0 0 100 50'", 100_000, 50_000, "M 10 10 L 20 10"), ("viewBox='0 0 10 5'", 100_000, 50_000, nil),
        ("viewBox='-10,-20 200 100'", 100_000, 50_000, "M 10 15 L 15 15"),
        ("width='200' height='100'", 100_000, 50_000, "M 5 5 L 10 5"),
        ("width='100mm' height='50mm' viewBox='0 0 200 100'", 100_000, 50_000, "M 5 5 L 10 5"),
        ("width='2in' height='1in'", 100_000, 50_000, "M 5.208 5.208 L 10.417 5.208"),
        ("width='100%' height='100%' viewBox='0 0 50 100'", 50_000, 100_000, "M 10 10 L 20 10"),
        ("width='7' viewBox='0 0 50 100'", 50_000, 100_000, "M 10 10 L 20 10"),
        ("width='100' height='100' viewBox='0 0 200 100'", 100_000, 100_000, "M 5 30 L 10 30"),
        (
            "width='100' height='100' viewBox='0 0 200 100' preserveAspectRatio='xMinYMin'", 100_000, 100_000,
            "M 5 5 L 10 5"
        ),
        (
            "width='100' height='100' viewBox='0 0 200 100' preserveAspectRatio='xMaxYMax meet'", 100_000, 100_000,
            "M 5 55 L 10 55"
        ),
        (
            "width='100' height='100' viewBox='0 0 200 100' preserveAspectRatio='none'", 100_000, 100_000,
            "M 5 10 L 10 10"
        ),
        (
            "width='100' height='50' viewBox='0 0 100 100' preserveAspectRatio='xMidYMin slice'", 100_000, 50_000,
            "M 10 10 L 20 10"
        ),
    ])
    func `the longer side always measures a hundred`(size: String, width: Int, height: Int, outline: String?) throws {
        let text = "<svg xmlns='http://www.w3.org/2000/svg' \(size)><path d='M10 10h10'/></svg>"
        guard let outline else {
            #expect(Drawing.refusal(Array(text.utf8))?.code == "svg-outside")
            return
        }
        let artwork = try Artwork.read(Array(text.utf8), path: "logo.svg")
        #expect(artwork.width.thousandths == width)
        #expect(artwork.height.thousandths == height)
        #expect(Drawing.shapes(artwork).map { Drawing.text(of: $0.segments) } == [outline])
    }
}
