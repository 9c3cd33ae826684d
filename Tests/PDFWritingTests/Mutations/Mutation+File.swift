import TestSupport

/// Changes of the file as bytes (ISO 19005-2, 6.1).
extension Mutation {
    static let fileMutations: [Mutation] = [
        Mutation(bytes: "a version of PDF that A-2 does not know", .fileHeader) { try replace("1.7", "2.0", in: &$0) },
        Mutation(bytes: "a line before the header", .fileHeader) { $0.insert(10, at: 0) },
        Mutation("no comment behind the header", .headerComment) { $0.header = Array("%PDF-1.7\n".utf8) },
        Mutation("a comment of letters", .headerComment) { $0.header = Array("%PDF-1.7\n%abcd\n".utf8) },
        Mutation(bytes: "a comment behind the end", .endOfFile) { $0 += Array("%more\n".utf8) },
        Mutation(bytes: "an empty line behind the end", .endOfFile) { $0.append(10) },
        Mutation(bytes: "no end mark", .endOfFile) { $0.removeLast(6) },
        Mutation(bytes: "startxref leads elsewhere", .tableOffset) { bytes in
            try replace("startxref\n1", "startxref\n2", last: true, in: &bytes)
        },
        Mutation(bytes: "a row of the table leads elsewhere", .tableOffset) { bytes in
            let digit = try place(of: " 00000 n \ntrailer", in: bytes) - 1
            bytes[digit] = bytes[digit] == 48 ? 49 : 48
        },
        Mutation(bytes: "a row of the table with another generation", .tableOffset) { bytes in
            try replace(" 00000 n \n", " 00001 n \n", last: true, in: &bytes)
        },
        Mutation(bytes: "a row of the table is short", .tableOffset) { bytes in
            try replace(" 00000 n \n", " 00000 n\n", last: true, in: &bytes)
        },
        Mutation(bytes: "the objects end in the middle", .tableOffset) { $0.removeLast($0.count / 2) },
        Mutation(bytes: "/Length one too small", .streamLength) { bytes in
            try replace("/Length1 4384/Length 4384", "/Length1 4384/Length 4383", in: &bytes)
        },
        Mutation(bytes: "/Length one too large", .streamLength) { bytes in
            try replace("/Length1 4384/Length 4384", "/Length1 4384/Length 4385", in: &bytes)
        },
        Mutation("/Length is missing", .streamLength) { try $0.change("/Length1", "/Length 4384", "") },
        Mutation("a stream ends in a carriage return", .streamEnd) { file in
            try file.write("/MCID 6>>", "f\nEMC\n", "f\nEMC\r")
        },
        Mutation(bytes: "no end of line before endstream", .streamLine) { bytes in
            try replace("\nendstream", "endstream", last: true, in: &bytes)
        },
        Mutation(bytes: "stream ends its line with a carriage return alone", .streamLine) { bytes in
            try replace("stream\n", "stream\r", in: &bytes)
        },
        Mutation(bytes: "two spaces before obj", .objectSyntax) { try replace("9 0 obj", "9 0  obj", in: &$0) },
        Mutation(bytes: "no end of line before endobj", .objectSyntax) { bytes in
            try replace("\nendobj", " endobj", in: &bytes)
        },
        Mutation("a key stands twice", .objectSyntax) { try $0.change("/Catalog", "/Lang(nl)", "/Lang(nl)/Lang(en)") },
        Mutation("LZW", .streamFilter) { try $0.change("/Length1", "/Length 4", "/Filter/LZWDecode/Length 4") },
        Mutation("a stream in another file", .streamFilter) { try $0.change("/N 3", "/N 3", "/N 3/F(profile.icc)") },
        Mutation("a filter that does not fit the bytes", .streamDecoding) { file in
            try file.change("/Length1", "/Length 4", "/Filter/FlateDecode/Length 4")
        },
        Mutation("half a byte in a string", .stringSyntax) { file in
            try file.write("/MCID 8>>", "<\(hex("Geachte heer "))", "<\(hex("Geachte heer "))0")
        },
        Mutation("a name of 200 letters", .limit) { file in
            let name = "ABCDEF+" + String(repeating: "a", count: 193)
            for marker in ["/Type0", "/CIDFontType2", "/FontDescriptor/"] {
                let key = marker == "/FontDescriptor/" ? "/FontName/" : "/BaseFont/"
                let old = try file.name(after: key, in: marker)
                try file.change(marker, key + old, key + name)
            }
        },
        Mutation("a number that does not fit 32 bits", .limit) { file in
            try file.change("/StructTreeRoot/K", "NextKey 2", "NextKey 20000000000")
        },
        Mutation("a reference to nothing", .referenceDangling) { try $0.change("/S/Part", "/K[", "/K[999 0 R ") },
        Mutation("an object that nothing leads to", .objectUnused) { $0.add("<</Type/ExtGState>>") },
        Mutation("no /ID", .identifier) { try $0.changeTrailer(try $0.identifier, "") },
        Mutation("two strings in /ID that differ", .identifier) { file in
            let (first, second) = (String(repeating: "00", count: 16), String(repeating: "11", count: 16))
            try file.changeTrailer(try file.identifier, "/ID[<\(first)><\(second)>]")
        },
        Mutation("/ID of eight bytes", .identifier) { file in
            try file.changeTrailer(try file.identifier, "/ID[<0011223344556677><0011223344556677>]")
        },
        Mutation("an information dictionary with another title", .information) { file in
            let number = file.add("<</Title(Other)/Producer(Other)>>")
            try file.changeTrailer("/Root", "/Info \(number) 0 R/Root")
        },
        Mutation("encryption", .encryption) { file in
            let empty = String(repeating: "00", count: 32)
            let entries = "<</Filter/Standard/V 1/R 2/P -1/O<\(empty)>/U<\(empty)>>>"
            try file.changeTrailer("/Root", "/Encrypt \(file.add(entries)) 0 R/Root")
        },
    ]

    /// Changes of bytes in a compact file.
    static let compactMutations: [Mutation] = [
        Mutation(bytes: "a version of PDF that A-2 does not know", .fileHeader, in: .compact) { bytes in
            try replace("1.7", "2.0", in: &bytes)
        },
        Mutation(bytes: "a comment of letters", .headerComment, in: .compact) { bytes in
            bytes.replaceSubrange(10..<14, with: Array("abcd".utf8))
        },
        Mutation(bytes: "a comment behind the end", .endOfFile, in: .compact) { $0 += Array("%more\n".utf8) },
        Mutation(bytes: "startxref leads elsewhere", .tableOffset, in: .compact) { bytes in
            try replace("startxref\n", "startxref\n1", last: true, in: &bytes)
        },
        Mutation(bytes: "the table with another predictor", .tableOffset, in: .compact) { bytes in
            try replace("/Predictor 12", "/Predictor 2 ", last: true, in: &bytes)
        },
        Mutation(bytes: "the table with other widths", .tableOffset, in: .compact) { bytes in
            try replace("/W[1 2 2]", "/W[2 1 2]", last: true, in: &bytes)
        },
        Mutation(bytes: "the table with longer rows", .tableOffset, in: .compact) { bytes in
            try replace("/Columns 5", "/Columns 9", last: true, in: &bytes)
        },
        Mutation(bytes: "an object stream that counts wrong", .objectStream, in: .compact) { bytes in
            try replace("/ObjStm/N ", "/ObjStm/N 1", last: true, in: &bytes)
        },
        Mutation(bytes: "an object stream that begins elsewhere", .objectStream, in: .compact) { bytes in
            try replace("/First ", "/First 9", last: true, in: &bytes)
        },
        Mutation(bytes: "/Length too large", .streamLength, in: .compact) { bytes in
            try replace("/FlateDecode/Length ", "/FlateDecode/Length 1", in: &bytes)
        },
        Mutation(bytes: "LZW", .streamFilter, in: .compact) { try replace("/FlateDecode", "/LZWDecode  ", in: &$0) },
        Mutation(bytes: "a wrong check sum", .streamDecoding, in: .compact) { bytes in
            bytes[try place(of: "\nendstream", in: bytes) - 2] ^= 0x55
        },
        Mutation(bytes: "a stream ends in a carriage return", .streamEnd, in: .compact) { bytes in
            bytes[try place(of: "\nendstream", in: bytes) - 1] = 13
        },
        Mutation(bytes: "two strings in /ID that differ", .identifier, in: .compact) { bytes in
            let place = try place(of: "/ID[<", in: bytes) + 5
            bytes[place] = bytes[place] == 48 ? 49 : 48
        },
    ]

    private static func place(of text: String, in bytes: [UInt8]) throws -> Int {
        let pattern = Array(text.utf8)
        let places = bytes.indices.dropLast(pattern.count - 1)
        guard let place = places.first(where: { bytes[$0..<$0 + pattern.count].elementsEqual(pattern) }) else {
            throw EditablePDF.VoidMutation(text: text)
        }
        return place
    }
}
