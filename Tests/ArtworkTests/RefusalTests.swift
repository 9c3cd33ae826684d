import Artwork
import LetterModel
import Testing

/// What would change the picture is refused, with its place and with what to do.
struct RefusalTests {
    /// The element begins in line 2, column 3.
    @Test(arguments: [
        ("<text x='1'>A</text>", "to paths"), ("<text><tspan/></text>", "to paths"), ("<image href='a.png'/>", "PNG"),
        ("<use href='#a'/>", "copy"), ("<symbol/>", "copy"), ("<linearGradient id='a'/>", "flat colour"),
        ("<radialGradient/>", "flat colour"), ("<pattern/>", "flat colour"), ("<filter/>", "effect"),
        ("<clipPath/>", "effect"),
        ("<mask/>", "effect"), ("<marker/>", "effect"), ("<style>path{fill:red}</style>", "as attributes"),
        ("<script>x</script>", "programs"), ("<animate/>", "programs"), ("<set/>", "programs"),
        ("<a href='x'/>", "Remove"),
        ("<switch/>", "Remove"), ("<svg/>", "Remove"), ("<foreignObject/>", "PNG"), ("<pathh d='M1 1h1'/>", "name"),
        ("<font/>", "to paths"), ("<Path d=''/>", "name"), ("<feBlend/>", "effect"),
    ])
    func `an element that is not read is refused`(element: String, remedy: String) throws {
        let refusal = try #require(Drawing.refusal(Drawing.with("  \(element)<path d='M1 1h1'/>")))
        #expect(refusal.code == "svg-element")
        #expect(refusal.place.description == "logo.svg:2:3")
        #expect(refusal.remedy.contains(remedy))
        #expect(refusal.level == .error)
        let inGroup = Drawing.refusal(Drawing.with("<g>\n<g>\(element)</g></g>"))
        #expect(inGroup?.code == "svg-element")
        #expect(inGroup?.place.description == "logo.svg:3:4")
    }

    @Test(arguments: ["<defs><style>path{fill:red}</style></defs>", "<metadata><script/></metadata>"])
    func `style sheets and programs act wherever they stand`(element: String) {
        #expect(Drawing.refusal(Drawing.with(element + "<path d='M1 1h1'/>"))?.code == "svg-element")
    }

    /// The value of the attribute begins in line 2, column 7 after its name.
    @Test(arguments: [
        ("stroke", "#000", "svg-property"), ("stroke", "url(#a)", "svg-property"), ("opacity", ".5", "svg-property"),
        ("opacity", "0", "svg-property"), ("opacity", "50%", "svg-property"), ("opacity", "x", "svg-property"),
        ("fill-opacity", "0.99", "svg-property"), ("display", "none", "svg-property"),
        ("visibility", "hidden", "svg-property"),
        ("clip-path", "url(#c)", "svg-property"), ("mask", "url(#m)", "svg-property"),
        ("filter", "url(#f)", "svg-property"),
        ("marker-end", "url(#m)", "svg-property"), ("fill-rule", "odd", "svg-property"),
        ("fill", "url(#g)", "svg-colour"),
        ("fill", "#12345", "svg-colour"), ("fill", "#12345678", "svg-colour"), ("fill", "rgba(1,2,3,.5)", "svg-colour"),
        ("fill", "rgb(1,2)", "svg-colour"), ("fill", "hotpinkish", "svg-colour"), ("fill", "var(--a)", "svg-colour"),
        ("color", "url(#g)", "svg-colour"), ("transform", "turn(4)", "svg-transform"),
        ("transform", "rotate(1 2)", "svg-transform"),
        ("transform", "scale(2", "svg-transform"), ("transform", "scale", "svg-transform"),
        ("transform", "scale()", "svg-transform"),
        ("transform", "matrix(1 2 3 4 5)", "svg-transform"), ("transform", "translate(1px)", "svg-transform"),
        ("transform", "matrix(1 2 3 4 5 6 7)", "svg-transform"), ("transform-origin", "5 5", "svg-property"),
        ("onclick", "x()", "svg-property"), ("systemLanguage", "nl", "svg-property"),
        ("requiredExtensions", "x", "svg-property"),
        ("style", "stroke:red", "svg-property"), ("style", "fill:url(#g)", "svg-colour"),
        ("style", "opacity:.5", "svg-property"),
        ("style", "red", "svg-style"), ("style", "transform:scale(2)", "svg-property"),
        ("style", "d:none;d:path('')", "svg-property"),
        ("style", "mix-blend-mode:multiply", "svg-property"), ("style", "all:unset", nil),
        ("style", "all:revert", "svg-property"),
        ("style", "animation:a 1s", "svg-property"), ("style", "filter:blur(1px)", "svg-property"),
    ])
    func `a property that changes the picture is refused`(name: String, value: String, code: String?) throws {
        let content = "<path \(name)=\"\(value)\" d='M1 1h1'/>"
        guard let code else {
            #expect(try Drawing.outline(content) == "M 1 1 L 2 1")
            return
        }
        let refusal = try #require(Drawing.refusal(Drawing.with(content)))
        #expect(refusal.code == code)
        #expect(refusal.place.line == 2)
        #expect((refusal.place.column ?? 0) >= 9 + name.count)
        #expect(refusal.found.hasSuffix(".") && refusal.remedy.hasSuffix("."))
    }

    @Test func `columns count characters`() {
        let content = "<g id='één' fill='navy'/><text/>"
        #expect(Drawing.refusal(Drawing.with(content))?.place.description == "logo.svg:2:26")
        #expect(Drawing.refusal(Array("\u{FEFF}<svg/>".utf8))?.place.description == "logo.svg:1:1")
        #expect(Drawing.refusal(Drawing.with("<g id='één'>&x;</g>"))?.place.line == 2)
    }

    @Test func `a fault in a style is placed at its declaration`() {
        let content = "<path d='M1 1h1'\n style='fill:red;\n  stroke : #000'/>"
        #expect(Drawing.refusal(Drawing.with(content))?.place.description == "logo.svg:4:3")
    }

    @Test(arguments: [
        ("<rect width='-1' height='1'/>", "svg-number"), ("<rect width='10%' height='1'/>", "svg-number"),
        ("<circle r='1em'/>", "svg-number"), ("<circle r='-1'/>", "svg-number"), ("<circle r='x'/>", "svg-number"),
        ("<rect width='1 2' height='1'/>", "svg-number"), ("<rect x='' width='1' height='1'/>", "svg-number"),
        ("<polygon points='1 2 3'/>", "svg-number"), ("<polygon points='1 2;3 4'/>", "svg-number"),
        ("<path d='M-5 1h9'/>", "svg-outside"), ("<path d='M1 1h100'/>", "svg-outside"),
        ("<path d='M1 1v99'/>", "svg-outside"),
        ("<path d='M1 1C1 1 50 190 99 1'/>", "svg-outside"), ("<path d='M1 1h1e300'/>", "svg-outside"),
        ("<path d='M1e999 0A1 1 0 0 1 5 5'/>", "svg-outside"),
        ("<path d='M1 1A1e999 1 0 0 1 5 5'/>", "svg-outside"), ("<path d='M1 1A1 1 1e999 0 1 5 5'/>", "svg-outside"),
        ("<path d='M1 1h9' transform='translate(1e999)translate(-1e999)'/>", "svg-outside"),
        ("<circle r='1e999'/>", "svg-outside"),
        ("<rect rx='1e999' width='1e999' height='5'/>", "svg-outside"),
        ("<path d='M1 1h9' transform='rotate(1e999)'/>", "svg-outside"),
        ("<path d='M1 1h1e999'/>", "svg-outside"), ("<path d='M1 1h9' transform='scale(1e200)'/>", "svg-outside"),
        ("<path d='M1 1A1e300 1e300 0 0 1 2 2'/>", "svg-outside"),
        ("<path d='M1 1h9' transform='skewX(90)'/>", "svg-outside"),
    ])
    func `measures that make no sense are refused`(element: String, code: String) throws {
        let refusal = try #require(Drawing.refusal(Drawing.with(element)))
        #expect(refusal.code == code)
        #expect(refusal.place.line == 2)
    }

    @Test(arguments: ["M1 1C1 1 50 60 99 1", "M-.2 1h100.4", "M1 50.2h5"])
    func `a control point, or a trifle, may lie outside`(path: String) throws {
        #expect(try Drawing.outline(path: path).hasPrefix("M "))
    }

    @Test(arguments: [
        "", "width='100'", "width='100%' height='100%'", "viewBox='0 0 0 50'", "viewBox='0 0 100'",
        "viewBox='0 0 -1 5'",
        "viewBox='0 0 1 101'", "viewBox='0 0 1e999 1e999'", "viewBox='0 0 1e-320 1e-320'", "viewBox='0 0 1e10 1e10'",
        "width='1e999' height='1'", "width='-1' height='-1'", "viewBox='0 0 1e308 1e308' width='1' height='0'",
        "width='0' height='5' viewBox='0 0 1 1'",
        "viewBox='0 0 1 1' preserveAspectRatio='left'", "viewBox='0 0 9 9' width='9' height='9' preserveAspectRatio=''",
    ])
    func `a drawing without a size is refused`(attributes: String) {
        let text = "<svg xmlns='http://www.w3.org/2000/svg' \(attributes)><path d='M0 0h1'/></svg>"
        #expect(Drawing.refusal(Array(text.utf8))?.code == "svg-size")
    }

    @Test(arguments: [
        ("<svg viewBox='0 0 1 1'/>", "svg-root"), ("<html xmlns='http://www.w3.org/1999/xhtml'/>", "svg-root"),
        ("<s:svg xmlns:s='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><s:pat/></s:svg>", "svg-element"),
        ("<g xmlns='http://www.w3.org/2000/svg'/>", "svg-root"),
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1' transform='scale(2)'/>", "svg-transform"),
    ])
    func `another outermost element is refused`(text: String, code: String) {
        #expect(Drawing.refusal(Array(text.utf8))?.code == code)
    }

    @Test func `a prefix for SVG's own elements is understood`() throws {
        let text =
            "\u{FEFF}<?xml version='1.0'?>\n<s:svg xmlns:s='http://www.w3.org/2000/svg' viewBox='0 0 100 50'>"
            + "<s:path d='M1 1h1'/><note/></s:svg>"
        let artwork = try Artwork.read(Array(text.utf8), path: "logo.svg")
        #expect(Drawing.shapes(artwork).count == 1)
    }
}
