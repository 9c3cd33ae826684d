import Artwork
import LetterModel
import Testing

/// The grammar of paths, command by command; the drawing is 100 by 50 units.
struct PathGrammarTests {
    @Test(arguments: [
        ("M1 2L3 4", "M 1 2 L 3 4"), ("M 1,2 L 3,4 Z", "M 1 2 L 3 4 Z"), ("m1 2l3 4z", "M 1 2 L 4 6 Z"),
        ("M1 2 3 4 5 6", "M 1 2 L 3 4 L 5 6"), ("m1 2 3 4 5 6", "M 1 2 L 4 6 L 9 12"),
        ("M1 2H9V8h-2v-3", "M 1 2 L 9 2 L 9 8 L 7 8 L 7 5"), ("M1 2h1 2 3v1 2", "M 1 2 L 2 2 L 4 2 L 7 2 L 7 3 L 7 5"),
        ("M10 10h5z l1 1", "M 10 10 L 15 10 Z M 10 10 L 11 11"),
        ("M10 10h5zm1 1h2", "M 10 10 L 15 10 Z M 11 11 L 13 11"),
        ("M10 10h5zh3z", "M 10 10 L 15 10 Z M 10 10 L 13 10 Z"), ("M1 1M2 2L3 3", "M 2 2 L 3 3"),
        ("M1 1L2 2M9 9", "M 1 1 L 2 2"), ("M1 1zL2 2", "M 1 1 L 2 2"), ("M1 1h2zz", "M 1 1 L 3 1 Z"),
        ("m5 5h1m1 1h1", "M 5 5 L 6 5 M 7 6 L 8 6"),
    ])
    func `moves, lines and ends of subpaths`(path: String, outline: String) throws {
        #expect(try Drawing.outline(path: path) == outline)
    }

    @Test(arguments: [
        ("M0 0C1 2 3 4 5 6", "M 0 0 C 1 2 3 4 5 6"), ("M1 1c1 2 3 4 5 6", "M 1 1 C 2 3 4 5 6 7"),
        ("M1 1c1 2 3 4 5 6 1 2 3 4 5 6", "M 1 1 C 2 3 4 5 6 7 C 7 9 9 11 11 13"),
        ("M0 0C1 2 3 4 5 6S9 9 10 10", "M 0 0 C 1 2 3 4 5 6 C 7 8 9 9 10 10"),
        ("M1 1c1 2 3 4 5 6s1 2 3 4", "M 1 1 C 2 3 4 5 6 7 C 8 9 7 9 9 11"),
        ("M1 1S2 3 4 5", "M 1 1 C 1 1 2 3 4 5"), ("M1 1L2 2S3 4 5 6", "M 1 1 L 2 2 C 2 2 3 4 5 6"),
        ("M0 0Q3 6 9 9", "M 0 0 C 2 4 5 7 9 9"), ("M1 1q3 6 9 9", "M 1 1 C 3 5 6 8 10 10"),
        ("M0 0Q3 6 9 9T18 9", "M 0 0 C 2 4 5 7 9 9 C 13 11 16 11 18 9"),
        ("M0 0Q3 6 9 9t9 0", "M 0 0 C 2 4 5 7 9 9 C 13 11 16 11 18 9"),
        ("M3 3T9 9", "M 3 3 C 3 3 5 5 9 9"), ("M3 3C1 2 3 4 3 3T9 9", "M 3 3 C 1 2 3 4 3 3 C 3 3 5 5 9 9"),
        ("M3 3Q1 2 3 3S6 6 9 9", "M 3 3 C 1.667 2.333 1.667 2.333 3 3 C 3 3 6 6 9 9"),
        ("M0 0Q3 6 9 9T18 9T27 9", "M 0 0 C 2 4 5 7 9 9 C 13 11 16 11 18 9 C 20 7 23 7 27 9"),
    ])
    func `curves, and those that go on smoothly`(path: String, outline: String) throws {
        #expect(try Drawing.outline(path: path) == outline)
    }

    @Test(arguments: [
        ("M.5.5.25.25", "M 0.5 0.5 L 0.25 0.25"), ("M5-0L5+1", "M 5 0 L 5 1"),
        ("M1e1 2E0L1.5e+1 300e-2", "M 10 2 L 15 3"),
        ("M1.L2.", nil), ("M1. 2.L3. 4.", "M 1 2 L 3 4"), ("M 1\n,\t2 L\r\n3 4", "M 1 2 L 3 4"),
        ("  M1 2L3 4  ", "M 1 2 L 3 4"), ("M0.0004 0.0006L1 1", "M 0 0.001 L 1 1"),
        ("M00.10 010L1.000000000000000000000001 2", "M 0.1 10 L 1 2"),
        ("M12345678901234567890e-19 2L3 4", "M 1.235 2 L 3 4"), ("M1e-400 1L2 2", "M 0 1 L 2 2"),
        ("M-0 1L2 2", "M 0 1 L 2 2"),
    ])
    func `numbers in every notation`(path: String, outline: String?) throws {
        if let outline {
            #expect(try Drawing.outline(path: path) == outline)
        } else {
            #expect(Drawing.refusal(Drawing.with("<path d='\(path)'/>"))?.code == "svg-path")
        }
    }

    @Test(arguments: ["", "none", " ", "M", "M1", "M1,", "M1 1", "M1 1z"])
    func `a path without a line draws nothing or is refused`(path: String) throws {
        let content = "<path d='\(path)'/><path d='M1 1h1'/>"
        if ["", "none", " ", "M1 1", "M1 1z"].contains(path) {
            #expect(try Drawing.outline(content) == "M 1 1 L 2 1")
        } else {
            #expect(Drawing.refusal(Drawing.with(content))?.code == "svg-path")
        }
    }

    /// The column is where the path stops making sense; the `d` begins in column 10 of line 2.
    @Test(arguments: [
        ("L1 1", 10), ("M1 1L2 2X3", 18), ("M1 1,L2 2", 15), ("M1 1L2", 16), ("M1 1L2,,2", 17), ("M1 1L2 a", 17),
        ("M1 1C1 2 3 4 5", 24), ("M1 1A1 1 0 2 0 5 5", 21), ("M1 1A1 1 0 0 3 5 5", 23), ("M1 1Z5 5", 15),
        ("M1 1 L", 16),
        ("1 1", 10), ("M1 1L--1 1", 15), ("M1 1L1e 1", 16), ("M1 1L0x1 1", 16), ("M1 1 none", 15), ("M1 1L2 2é", 18),
    ])
    func `a broken path is refused where it breaks`(path: String, column: Int) throws {
        let refusal = try #require(Drawing.refusal(Drawing.with("<path d=\"\(path)\"/>")))
        #expect(refusal.code == "svg-path")
        #expect(refusal.place.line == 2)
        #expect(refusal.place.column == column)
        #expect(!refusal.expected.isEmpty && !refusal.remedy.isEmpty)
    }

    @Test func `the place in a path of several lines is counted`() throws {
        let content = "<g>\n  <path\n    d=\"M1 1\n      L2 2\n      L3 ?\"/>\n</g>"
        #expect(Drawing.refusal(Drawing.with(content))?.place.description == "logo.svg:6:10")
    }

    /// With a reference in it the text of a value is longer than the value.
    @Test func `the place in a path with references is where it begins`() throws {
        let content = "<path d=\"M1 1&#10;L2 ?\"/>"
        #expect(Drawing.refusal(Drawing.with(content))?.place.description == "logo.svg:2:10")
        #expect(try Drawing.outline("<path d='M1 1&#10;L2&#32;2'/>") == "M 1 1 L 2 2")
    }
}
