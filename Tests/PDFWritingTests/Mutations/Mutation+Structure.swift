import TestSupport

/// Changes of the structure tree.
extension Mutation {
    static let structureMutations: [Mutation] =
        rootMutations + roleMutations + listMutations + tableMutations
        + figureMutations

    private static let rootMutations: [Mutation] = [
        Mutation("no Document at the top", .structureRoot) { try $0.change("/S/Document", "/S/Document", "/S/Sect") },
        Mutation("two elements at the top", .structureRoot) { file in
            let part = try file.number(of: "/S/Part")
            try file.change("/StructTreeRoot/K", "/K[4 0 R]", "/K[4 0 R \(part) 0 R]")
        },
        Mutation("an element with another parent", .structureParent) { file in
            let part = try file.number(of: "/S/Part")
            try file.change("/S/H1", "/P \(part) 0 R", "/P 4 0 R")
        },
        Mutation("an element that stands in two places", .structureParent) { file in
            let heading = try file.number(of: "/S/H1")
            try file.change("/S/Part", "/K[", "/K[\(heading) 0 R ")
        },
        Mutation("an element that stands in itself", .structureParent) { file in
            let part = try file.number(of: "/S/Part")
            try file.change("/S/Div", "/K[", "/K[\(part) 0 R ")
        },
        Mutation("a map of roles", .roleMap) { file in
            try file.change("/StructTreeRoot/K", "/K[", "/RoleMap<</P/Span>>/K[")
        },
        Mutation("an attribute of another application", .unknownKey) {
            try $0.change("/S/Div", "/S/Div", "/S/Div/C/Plain")
        },
    ]

    private static let roleMutations: [Mutation] = [
        Mutation("a role that PDF does not have", .structureRole) { try $0.change("/S/Div", "/S/Div", "/S/Address") },
        Mutation("a role with a small letter", .structureRole) { try $0.change("/S/H1", "/S/H1", "/S/h1") },
        Mutation("a paragraph in a paragraph", .structureNesting) { try $0.change("/S/Div", "/S/Div", "/S/P") },
        Mutation("content in a group itself", .structureNesting) { file in
            try file.change("/S/H1", "/S/H1", "/S/Sect")
        },
        Mutation("a paragraph that says nothing", .structureNesting) { file in
            let part = try file.number(of: "/S/Part")
            try file.change("/S/Part", "/K[", "/K[\(file.add("<</S/P/P \(part) 0 R/K[]>>")) 0 R ")
        },
        Mutation("a heading skipped", .headingOrder) { try $0.change("/S/H2", "/S/H2", "/S/H3") },
        Mutation("a first heading of level 2", .headingOrder) { try $0.change("/S/H1", "/S/H1", "/S/H2") },
        Mutation("headings of both kinds", .structureRole) { try $0.change("/S/H2", "/S/H2", "/S/H") },
        Mutation("an element in a language that is no tag", .languageTag) { file in
            try file.change("/S/Span", "/Lang(en)", "/Lang(English language)")
        },
    ]

    private static let listMutations: [Mutation] = [
        Mutation("a list of paragraphs", .listStructure) { try $0.change("/S/LI", "/S/LI", "/S/P") },
        Mutation("an item without a list", .listStructure) { file in
            try file.change("/S/L/P", "/S/L/", "/S/Div/")
            try file.change("/ListNumbering", "/A<</O/List/ListNumbering/Decimal>>", "")
        },
        Mutation("an item without a body", .listStructure) { try $0.change("/S/LBody", "/S/LBody", "/S/Lbl") },
        Mutation("a marker behind the body", .listStructure) { file in
            let (label, body) = (try file.number(of: "/S/Lbl"), try file.number(of: "/S/LBody"))
            try file.change("/S/LI", "/K[\(label) 0 R \(body) 0 R]", "/K[\(body) 0 R \(label) 0 R]")
        },
        Mutation("a list without a numbering", .listNumbering) { file in
            try file.change("/S/L/P", "/A<</O/List/ListNumbering/Decimal>>", "")
        },
        Mutation("a numbering that PDF does not have", .listNumbering) {
            try $0.change("/S/L/P", "/Decimal", "/Numbers")
        },
    ]

    private static let tableMutations: [Mutation] = [
        Mutation("a table of paragraphs", .tableStructure) { try $0.change("/S/TBody", "/S/TBody", "/S/Div") },
        Mutation("a row in a table itself", .tableStructure) { try $0.change("/S/THead", "/S/THead", "/S/TR") },
        Mutation("a row outside a table", .tableStructure) { try $0.change("/S/Table", "/S/Table", "/S/Div") },
        Mutation("a cell that is a paragraph", .tableStructure) { try $0.change("/S/TD", "/S/TD", "/S/Div") },
        Mutation("a caption behind the rows", .tableStructure) { file in
            let caption = try file.number(of: "/S/Caption")
            try file.change("/S/Table", "/K[\(caption) 0 R ", "/K[")
            try file.change("/S/Table", "]", " \(caption) 0 R]")
        },
        Mutation("two bodies of a table", .tableStructure) { file in
            let row = try file.number(of: "/S/THead")
            try file.change("/S/Table", "\(row) 0 R ", "")
            try file.change("/S/THead", "/S/THead", "/S/TBody")
            let body = try file.number(of: "/S/TBody")
            try file.change("/S/Table", "]", " \(body) 0 R]")
        },
        Mutation("a row with a cell more", .tableRows) { file in
            let row = try file.number(of: "/S/TR")
            let cell = file.add("<</S/TD/P \(row) 0 R/K[]>>")
            try file.change("/S/TR", "]", " \(cell) 0 R]")
        },
        Mutation("a table without header cells", .tableRows) { file in
            for _ in 0..<3 {
                let scope = try file.name(after: "/Scope/", in: "/S/TH/")
                try file.change("/S/TH/", "/A<</O/Table/Scope/\(scope)>>", "")
                try file.change("/S/TH/", "/S/TH/", "/S/TD/")
            }
        },
        Mutation("a header cell without a scope", .tableScope) {
            try $0.change("/Scope/Column", "/A<</O/Table/Scope/Column>>", "")
        },
        Mutation("a scope that PDF does not have", .tableScope) {
            try $0.change("/Scope/Row", "/Scope/Row", "/Scope/Line")
        },
        Mutation("a scope of another application", .tableScope) {
            try $0.change("/Scope/Row", "/O/Table", "/O/Layout")
        },
    ]

    private static let figureMutations: [Mutation] = [
        Mutation("a figure without words", .figureText) { try $0.change("/S/Figure", "/Alt(Square)", "") },
        Mutation("a figure with empty words", .figureText) { try $0.change("/S/Figure", "(Square)", "( )") },
        Mutation("a figure without a box", .figureBox) { file in
            try file.change("/S/Figure", "/A<</O/Layout/BBox[60 600 80 620]>>", "")
        },
        Mutation("a figure with its box elsewhere", .figureBox) { file in
            try file.change("/S/Figure", "[60 600 80 620]", "[160 600 180 620]")
        },
    ]

    /// Changes of the ties between content and structure.
    static let markMutations: [Mutation] = [
        Mutation("content without its page", .structurePage) { file in
            let page = try file.number(of: "/StructParents 0")
            try file.change("/S/H1", "/Pg \(page) 0 R", "")
        },
        Mutation("content on another page", .markWithoutContent) { file in
            let pages = [try file.number(of: "/StructParents 0"), try file.number(of: "/StructParents 1")]
            try file.change("/S/H2", "/Pg \(pages[0]) 0 R", "/Pg \(pages[1]) 0 R")
        },
        Mutation("a mark twice on a page", .markTwiceOnPage) { try $0.write("/MCID 6>>", "/MCID 7>>", "/MCID 6>>") },
        Mutation("a mark of the shared text again", .markTwiceOnPage) {
            try $0.write("/MCID 6>>", "/MCID 8>>", "/MCID 1>>")
        },
        Mutation("a mark twice in the tree", .markTwiceInTree) { try $0.change("/S/H2", "/K 9", "/K[9 0]") },
        Mutation("a mark that is not in the tree", .markNotInTree) { file in
            let heading = try file.number(of: "/S/H2")
            try file.change("/S/Part", " \(heading) 0 R", "")
            try file.remove("/S/H2")
            try file.change("/Nums[", " \(heading) 0 R", " null")
        },
        Mutation("an element that names a mark of no content", .markWithoutContent) { file in
            try file.change("/S/H2", "/K 9", "/K[9 40]")
        },
        Mutation("two entries of the parent tree exchanged", .parentTreeOwner) { file in
            let (first, second) = (try file.number(of: "/S/H1"), try file.number(of: "/S/H2"))
            try file.change("/Nums[", "[\(first) 0 R", "[\(second) 0 R")
            try file.change("/Nums[", " \(second) 0 R", " \(first) 0 R")
        },
        Mutation("no entry for a mark", .parentTreeOwner) { file in
            try file.change("/Nums[", " \(try file.number(of: "/S/H2")) 0 R", " null")
        },
        Mutation("no parent tree", .parentTree) { try $0.change("/StructTreeRoot/K", "/ParentTree 5 0 R", "") },
        Mutation("a row of the parent tree too short", .parentTree) { file in
            try file.change("/Nums[", " \(try file.number(of: "/S/Figure")) 0 R]", "]")
        },
        Mutation("the rows of two pages exchanged", .parentTreeOwner) { file in
            try file.change("/StructParents 0", "/StructParents 0", "/StructParents 9")
            try file.change("/StructParents 1", "/StructParents 1", "/StructParents 0")
            try file.change("/StructParents 9", "/StructParents 9", "/StructParents 1")
        },
        Mutation("two pages with one row", .parentTree) {
            try $0.change("/StructParents 1", "/StructParents 1", "/StructParents 0")
        },
        Mutation("a page without a row", .parentTree) { try $0.change("/StructParents 1", "/StructParents 1", "") },
        Mutation("a next key that is taken", .parentTree) {
            try $0.change("/StructTreeRoot/K", "NextKey 2", "NextKey 1")
        },
    ]
}
