import TestSupport

/// Changes of fonts, widths and maps.
extension Mutation {
    static let fontMutations: [Mutation] = dictionaryMutations + programMutations + textMutations

    private static let dictionaryMutations: [Mutation] = [
        Mutation("a font of another kind", .fontType) { file in
            try file.change("/CIDFontType2", "/CIDFontType2", "/CIDFontType0")
        },
        Mutation("a name without the prefix of a subset", .fontName) { file in
            let name = try file.name(after: "/BaseFont/", in: "/Type0")
            for marker in ["/Type0", "/CIDFontType2", "/FontDescriptor/"] {
                try file.change(marker, "/" + name, "/Synthetic-Boxes")
            }
        },
        Mutation("a descriptor with another name", .fontName) { file in
            try file.change("/FontDescriptor/", "/FontName/", "/FontName/ABCDEF+")
        },
        Mutation("an encoding downwards", .fontEncoding) { try $0.change("/Type0", "/Identity-H", "/Identity-V") },
        Mutation("an encoding that no file describes", .fontEncoding) { file in
            try file.change("/Type0", "/Identity-H", "/Own-Encoding")
        },
        Mutation("no /CIDToGIDMap", .fontEncoding) { try $0.change("/CIDFontType2", "/CIDToGIDMap/Identity", "") },
        Mutation("another character collection", .fontEncoding) { file in
            try file.change("/CIDFontType2", "/Ordering(Identity)", "/Ordering(Japan1)")
        },
        Mutation("a descriptor without flags", .fontDescriptor) { file in
            try file.change("/FontDescriptor/", "/Flags 32", "")
        },
        Mutation("a set of glyphs that is not the font's", .unknownKey) { file in
            try file.change("/FontDescriptor/", "/Flags", "/CIDSet \(file.add("<<>>", stream: "\u{80}")) 0 R/Flags")
        },
        Mutation("a width that is not the font's", .fontWidths) {
            try $0.change("/CIDFontType2", "500 500]", "500 510]")
        },
        Mutation("no widths", .fontWidths) { try $0.change("/CIDFontType2", "/W[1[", "/W[1 1 500]/Unused[1[") },
    ]

    private static let programMutations: [Mutation] = [
        Mutation("no font program", .fontProgram) { file in
            let entry = "/FontFile2 \(try file.number(of: "/Length1")) 0 R"
            try file.change("/FontDescriptor/", entry, "")
        },
        Mutation("half a font program", .fontProgram) { try $0.spoil("/Length1") { $0.removeLast($0.count / 2) } },
        Mutation("a font program longer than it says", .fontProgram) { file in
            try file.change("/Length1", "/Length1 4384", "/Length1 4380")
        },
        Mutation("a licence against embedding", .fontProgram) { file in
            try file.spoil("/Length1") { program in
                let table = try Self.table("OS/2", in: program)
                program[table + 9] = 2
            }
        },
        Mutation("a font program without a glyph that is shown", .glyphNotInProgram) { file in
            try file.write("/MCID 6>>", hex("Jansen 1"), hex("Jansen ") + "0FFF")
            try file.writeMap()
            try file.write("endbfchar", "<005F> <007E>", "<0FFF> <0031>")
        },
        Mutation("a glyph without an outline", .glyphWithoutOutline) { file in
            try file.spoil("/Length1") { program in
                let place = try Self.table("loca", in: program) + Int(SyntheticFont.glyph("J")) * 4
                program.replaceSubrange(place + 4..<place + 8, with: program[place..<place + 4])
            }
        },
    ]

    private static let textMutations: [Mutation] = [
        Mutation("glyph 0", .glyphMissing) { try $0.write("/MCID 6>>", hex("Jansen 1"), hex("Jansen ") + "0000") },
        Mutation("no map to characters", .fontUnicodeMap) { file in
            let map = try file.name(after: "/ToUnicode ", in: "/Type0")
            try file.change("/Type0", "/ToUnicode \(map)", "")
        },
        Mutation("a map that breaks off", .fontUnicodeMap) { file in
            try file.writeMap()
            try file.write("endbfchar", "<000B> <002A>", "<000B>")
        },
        Mutation("a map of one-byte codes", .fontUnicodeMap) { try $0.write("endcmap", "<0000> <FFFF>", "<00> <FF>") },
        Mutation("a glyph without a character", .glyphWithoutText) { try $0.writeMap(leavingOut: "J") },
        Mutation("a private-use character", .privateUseText) { try $0.writeMap("J", as: "\u{E000}") },
        Mutation("a byte-order mark as a character", .forbiddenText) { try $0.writeMap("J", as: "\u{FEFF}") },
        Mutation("the zero character", .forbiddenText) { try $0.writeMap("J", as: "\0") },
        Mutation("another character", .letterText) { try $0.writeMap("J", as: "B") },
    ]

    /// Where a table of a font program begins.
    private static func table(_ tag: String, in program: [UInt8]) throws -> Int {
        for record in 0..<Int(program[5]) where program[(12 + record * 16)...].starts(with: tag.utf8) {
            return program[(12 + record * 16 + 8)..<(12 + record * 16 + 12)].reduce(0) { $0 << 8 | Int($1) }
        }
        throw EditablePDF.VoidMutation(text: tag)
    }
}
