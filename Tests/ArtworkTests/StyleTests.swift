import Artwork
import LetterModel
import Testing

/// How shapes get their colour and their rule.
struct StyleTests {
    private func fills(_ content: String) throws -> [String] {
        Drawing.shapes(try Drawing.read(content)).map(\.fill.hex)
    }

    @Test(arguments: [
        ("#1a5276", "#1a5276"), ("#1A5276", "#1a5276"), ("#abc", "#aabbcc"), ("#FfF", "#ffffff"), ("navy", "#000080"),
        ("NAVY", "#000080"), ("grey", "#808080"), ("gray", "#808080"), ("orange", "#ffa500"),
        ("rgb(26,82,118)", "#1a5276"),
        ("rgb( 26 , 82 , 118 )", "#1a5276"), ("rgb(26 82 118)", "#1a5276"), ("rgb(10%,20%,100%)", "#1a33ff"),
        ("RGB(300,-5,0)", "#ff0000"), ("currentColor", "#000000"), ("inherit", "#000000"),
    ])
    func `a colour in any notation`(value: String, hex: String) throws {
        #expect(try fills("<path d='M1 1h1' fill='\(value)'/>") == [hex])
        #expect(try fills("<path d='M1 1h1' style='fill:\(value)'/>") == [hex])
    }

    @Test(arguments: [
        ("<path d='M1 1h1'/>", ["#000000"]),
        (
            "<g fill='red'><path d='M1 1h1'/><path d='M1 1h1' fill='blue'/></g><path d='M1 1h1'/>",
            ["#ff0000", "#0000ff", "#000000"]
        ),
        ("<g fill='red'><g><path d='M1 1h1' fill='inherit'/></g></g>", ["#ff0000"]),
        ("<g fill='none'><path d='M1 1h1'/><path d='M1 1h1' fill='lime'/></g>", ["#00ff00"]),
        ("<path d='M1 1h1' fill='red' style='fill:blue'/>", ["#0000ff"]),
        ("<g style='fill:red'><path d='M1 1h1' fill='blue'/></g>", ["#0000ff"]),
        ("<g color='red'><path d='M1 1h1' fill='currentColor'/></g>", ["#ff0000"]),
        ("<g fill='currentColor' color='red'><path d='M1 1h1' color='blue'/></g>", ["#0000ff"]),
        ("<path d='M1 1h1' style=' ; FILL : red !important ;; font-family : \"a;b\" ; stroke : none '/>", ["#ff0000"]),
        ("<path d='M1 1h1' style='fill:red;-inkscape-stroke:none;stroke-width:2;paint-order:normal'/>", ["#ff0000"]),
        ("<path d='M1 1h1' fill='&#35;f00'/>", ["#ff0000"]), ("<path d='M1 1h1' fill=''/><path d='M1 1h1'/>", []),
    ])
    func `fills are inherited, and a style goes before an attribute`(content: String, expected: [String]) throws {
        if expected.isEmpty {
            #expect(Drawing.refusal(Drawing.with(content))?.code == "svg-colour")
        } else {
            #expect(try fills(content) == expected)
        }
    }

    @Test(arguments: [
        ("", Artwork.FillRule.nonZero), ("fill-rule='evenodd'", .evenOdd), ("style='fill-rule:evenodd'", .evenOdd),
        ("fill-rule='evenodd' style='fill-rule:nonzero'", .nonZero), ("clip-rule='evenodd'", .nonZero),
    ])
    func `the fill rule is kept`(attributes: String, rule: Artwork.FillRule) throws {
        let inside = Drawing.shapes(try Drawing.read("<g \(attributes)><path d='M1 1h1'/></g>"))
        let direct = Drawing.shapes(try Drawing.read("<path \(attributes) d='M1 1h1'/>"))
        #expect(inside.map(\.rule) == [rule])
        #expect(direct == inside)
    }

    @Test(arguments: [
        "stroke='none'", "stroke='transparent'", "stroke-width='3'", "opacity='1'", "opacity='1.0'",
        "fill-opacity='100%'",
        "display='inline'", "visibility='visible'", "clip-path='none'", "mask='none'", "filter='none'", "style=''",
        "style='opacity:1;stroke:none;mix-blend-mode:normal;isolation:auto;marker:none;display:block'",
        "class='a' id='b'",
        "xml:space='preserve'", "data-name='x'", "aria-label='x'", "shape-rendering='crispEdges'", "opacity='inherit'",
        "xmlns:i='urn:i' i:label='x' i:opacity='0.5'", "enable-background='new 0 0 1 1'", "font-size='3'",
        "transform=''",
    ])
    func `attributes that change nothing are passed over`(attributes: String) throws {
        #expect(try fills("<path \(attributes) d='M1 1h1'/>") == ["#000000"])
        #expect(try fills("<g \(attributes)><path d='M1 1h1'/></g>") == ["#000000"])
    }
}
