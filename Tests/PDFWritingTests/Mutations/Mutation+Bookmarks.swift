import TestSupport

/// Wrong outlines in a letter, which has none.
extension Mutation {
    static let bookmarkMutations: [Mutation] = [
        bookmarks("a bookmark without words") { $0.replacing("(Second)", with: "( )") },
        bookmarks("a bookmark that leads nowhere") { $0.replacing("/Dest", with: "/Elsewhere") },
        bookmarks("a bookmark that leads to a place on its page") { $0.replacing("/Fit]", with: "/FitH 100]") },
        bookmarks("a bookmark that does not know the one before it") { $0.replacing("/Prev", with: "/Before") },
        bookmarks("an outline that counts wrong") { $0.replacing("/Count 2", with: "/Count 3") },
        bookmarks("an outline that ends early") { $0.replacing("/Next", with: "/Nothing") },
        Mutation("bookmarks against the order of the pages", .bookmark) { file in
            let objects = try outline(in: file)
            let targets = try objects.dropFirst().map { object in
                guard let match = object.firstMatch(of: /\/Dest\[[0-9]+/) else {
                    throw EditablePDF.VoidMutation(text: object)
                }
                return String(match.0)
            }
            let root = file.add(objects[0])
            file.add(objects[1].replacing(targets[0], with: targets[1]))
            file.add(objects[2].replacing(targets[1], with: targets[0]))
            try file.change("/Catalog", "/Lang", "/PageMode/UseOutlines/Outlines \(root) 0 R/Lang")
        },
        Mutation("a panel for bookmarks and none in it", .bookmark) { file in
            try file.change("/Catalog", "/Lang", "/PageMode/UseOutlines/Lang")
        },
    ]

    /// Gives the letter an outline of two bookmarks that would be right but for a change in its objects.
    private static func bookmarks(_ name: String, _ spoil: @escaping @Sendable (String) -> String) -> Mutation {
        Mutation(name, .bookmark) { file in
            let good = try outline(in: file)
            let spoilt = good.map(spoil)
            if spoilt == good { throw EditablePDF.VoidMutation(text: name) }
            let root = file.add(spoilt[0])
            for object in spoilt.dropFirst() { file.add(object) }
            try file.change("/Catalog", "/Lang", "/PageMode/UseOutlines/Outlines \(root) 0 R/Lang")
        }
    }

    /// The objects of an outline whose first will have the next free number.
    private static func outline(in file: EditablePDF) throws -> [String] {
        let root = (file.objects.map(\.number).max() ?? 0) + 1
        let pages = [try file.number(of: "/StructParents 0"), try file.number(of: "/StructParents 1")]
        return [
            "<</Type/Outlines/First \(root + 1) 0 R/Last \(root + 2) 0 R/Count 2>>",
            "<</Title(First)/Parent \(root) 0 R/Next \(root + 2) 0 R/Dest[\(pages[0]) 0 R/Fit]>>",
            "<</Title(Second)/Parent \(root) 0 R/Prev \(root + 1) 0 R/Dest[\(pages[1]) 0 R/Fit]>>",
        ]
    }
}
