import TestSupport

/// Changes of what the letters say, and of the sheets they stand on.
extension Mutation {
    static let letterMutations: [Mutation] = textMutations + orderMutations + sheetMutations

    private static let textMutations: [Mutation] = [
        Mutation("body text as an artifact", .textInArtifact) { file in
            try file.write("/MCID 6>>", "/P<</MCID 8>>BDC", "/Artifact<</Type/Layout>>BDC")
            let row = try file.number(of: "/Pg \(try file.number(of: "/StructParents 0")) 0 R/K 8")
            try file.change("/S/Part", " \(row) 0 R", "")
            try file.change("/Nums[", " \(row) 0 R", " null")
            try file.remove("/K 8>>")
        },
        Mutation("a wrong actual text", .letterText) { try $0.write("/MCID 3>>", "(password)", "(pass-word)") },
        Mutation("no actual text for a broken word", .letterText) { file in
            try file.write("/MCID 3>>", "/ActualText(password)", "/Lang(nl)")
        },
        Mutation("no space at the end of a line", .letterText) { file in
            try file.write("/MCID 3>>", hex(" only. "), hex(" only."))
        },
        Mutation("words without a space", .letterText) { file in
            try file.write("/MCID 6>>", hex("Geachte heer"), hex("Geachteheer"))
        },
        Mutation("glyphs of other words", .letterText) { file in
            try file.write("/MCID 3>>", hex("Choose a check."), hex("Choose a cheque."))
        },
        Mutation("the letter of somebody else", .letterText, in: .bundle) { file in
            try file.write(hex("J. Jansen 3"), hex("Jansen 3"), hex("Jansen 1"))
            try file.write(hex("Kerkstraat 3"), hex("Kerkstraat 3"), hex("Kerkstraat 1"))
        },
        Mutation("an English letter as if it were Dutch", .letterLanguage, in: .bundle) { file in
            try file.change("/T(Letter 2)", "/Lang(en)", "")
        },
    ]

    private static let orderMutations: [Mutation] = [
        Mutation("two paragraphs in the wrong order", .readingOrder) { file in
            let (div, heading) = (try file.number(of: "/S/Div"), try file.number(of: "/S/H1"))
            try file.change("/S/Part", "/K[\(div) 0 R ", "/K[")
            try file.change("/S/Part", " \(heading) 0 R", " \(heading) 0 R \(div) 0 R")
        },
        Mutation("the lines of the address in the wrong order", .readingOrder) { file in
            let first = try file.number(of: "/K 6>>")
            try file.change("/S/Div", "/K[\(first) 0 R \(first + 1) 0 R]", "/K[\(first + 1) 0 R \(first) 0 R]")
        },
        Mutation("the second page before the first", .letterText) { file in
            let page = try file.number(of: "/StructParents 1")
            let next = "<</Type/MCR/Pg \(page) 0 R/MCID 0>>"
            try file.change("/MCR", "/K[1 \(next)]", "/K[\(next) 1]")
        },
        Mutation("a letter that is not in the tree", .letterCount, in: .bundle) { file in
            let last = try file.number(of: "/T(Letter 3)")
            try file.change("/S/Document", " \(last) 0 R]", "]")
        },
    ]

    private static let sheetMutations: [Mutation] = [
        Mutation("the back of one citizen's sheet for the next", .sheetShared, in: .bundle) { file in
            let empty = try file.number(of: "/StructParents 1")
            try file.change("/Type/Pages/Parent", " \(empty) 0 R", "")
            try file.change("/Type/Pages/Parent", "/Count 6", "/Count 5")
            try file.change("/Type/Pages/Count", "/Count 6", "/Count 5")
            try file.remove("/StructParents 1")
            try file.change("/Nums[", " 1[]", "")
        },
        Mutation("two citizens on one page", .sheetShared, in: .bundle) { file in
            // The address of the third letter moves to the page of the first.
            let page = try file.number(of: "/StructParents 0")
            let last = try file.number(of: "/StructParents 4")
            let lines = try file.number(of: "/Pg \(last) 0 R/K 6")
            let first = try file.number(of: "/Pg \(page) 0 R/K 6")
            try file.change("/Pg \(last) 0 R/K 6", "/Pg \(last) 0 R/K 6", "/Pg \(page) 0 R/K 6")
            try file.change("/Nums[", " \(first) 0 R", " \(lines) 0 R")
        },
        Mutation("letters in another order than their pages", .sheetOrder, in: .bundle) { file in
            let parts = try (1...3).map { try file.number(of: "/T(Letter \($0))") }
            let order = "/K[\(parts[0]) 0 R \(parts[1]) 0 R \(parts[2]) 0 R]"
            try file.change("/S/Document", order, "/K[\(parts[1]) 0 R \(parts[0]) 0 R \(parts[2]) 0 R]")
        },
        Mutation("a page number on an empty back", .sheetBack, in: .bundle) { file in
            let text = "/Artifact<</Type/Pagination>>BDC BT /F0 9 Tf 60 30 Td <\(hex("2"))>Tj ET EMC"
            let number = file.add("<<>>", stream: text)
            try file.change("/StructParents 1", "/StructParents", "/Contents \(number) 0 R/StructParents")
        },
        Mutation("the back of the last sheet is missing", .sheetBack, in: .bundle) { file in
            let empty = try file.number(of: "/StructParents 5")
            try file.change("/Type/Pages/Parent", " \(empty) 0 R", "")
            try file.change("/Type/Pages/Parent", "/Count 6", "/Count 5")
            try file.change("/Type/Pages/Count", "/Count 6", "/Count 5")
            try file.remove("/StructParents 5")
            try file.change("/Nums[", " 5[]", "")
        },
        Mutation("an empty back that the parent tree thinks full", .parentTree, in: .bundle) { file in
            let heading = try file.number(of: "/S/H1")
            try file.change("/Nums[", " 1[]", " 1[\(heading) 0 R]")
        },
    ]
}
