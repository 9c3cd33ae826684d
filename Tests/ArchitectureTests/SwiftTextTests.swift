import Testing

struct SwiftTextTests {
    @Test(arguments: [
        ("let a = 1 // import B", "let a = 1            "),
        ("a /* b /* c */ d */ e", "a                   e"),
        ("f(\"public\")", "f(\"      \")"),
        ("f(\"a\\\"b\") + c", "f(\"    \") + c"),
        ("#\"a\"b\"# + c", "#\"   \"# + c"),
        ("\"x \\(y + \"z\") w\" + v", "\"   (y + \" \")  \" + v"),
        ("\"\"\"\na \"b\" c\n\"\"\" + d", "\"\"\"\n       \n\"\"\" + d"),
        ("#\"\\(a) \\#(b)\"# c", "#\"       (b)\"# c"),
        ("func `says \"x`() {}", "func `says \"x`() {}"),
        ("let r = /\"/\nlet b", "let r = /\" \nlet b"),
    ])
    func `only code is left, at the same place`(source: String, expected: String) {
        #expect(SwiftText.withoutCommentsAndStrings(source) == expected)
    }

    @Test func `lines keep their numbers`() {
        let source = "/*\n\n*/\nlet a = \"\"\"\n  text\n  \"\"\"\n"
        let file = SourceFile(path: "Sources/Room/File.swift", text: source)
        #expect(file.lines.count == 6)
        #expect(file.code.count == 6)
        #expect(file.code[3].words == ["let", "a"])
        #expect(file.room == "Room")
    }
}
