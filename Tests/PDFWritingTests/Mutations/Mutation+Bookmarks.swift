import TestSupport

/// Wrong outlines in a letter, which has none.
extension Mutation {
    static let bookmarkMutations: [Mutation] = [
        bookmarks("a bookmark without words") { $0.replacing("(Second)", with: "( )") },
        bookmarks("a bookmark that leads nowhere") { $0.replacing("/Dest", with: "/Elsewhere") },
        bookmarks("a bookmark that fits the width of its page") { $0.replacing("/Fit]", with: "/FitH 100]") },
        bookmarks("a bookmark that leads above its page") { $0.replacing("/Fit]", with: "/XYZ 0 900 0]") },
        bookmarks("a bookmark that changes the zoom") { $0.replacing("/Fit]", with: "/XYZ 0 100 2]") },
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
        nested("a bookmark below one that does not count it") { $0.replacing("/Count 1", with: "/Count 2") },
        nested("a bookmark below one that is not its parent") { text in
            text.contains("(Second)") ? text.replacing(/Parent \d+/, with: "Parent 1") : text
        },
        nested("a bookmark above the one that it stands below") { $0.replacing("/XYZ 0 300 0", with: "/XYZ 0 500 0") },
        Mutation("a panel for bookmarks and none in it", .bookmark) { file in
            try file.change("/Catalog", "/Lang", "/PageMode/UseOutlines/Lang")
        },
    ]

    /// Gives the letter an outline of one bookmark below another that would be right but for a change in its objects.
    private static func nested(_ name: String, _ spoil: @escaping @Sendable (String) -> String) -> Mutation {
        Mutation(name, .bookmark) { file in
            let root = (file.objects.map(\.number).max() ?? 0) + 1
            let page = try file.number(of: "/StructParents 0")
            let family = "/First \(root + 2) 0 R/Last \(root + 2) 0 R/Count 1"
            let good = [
                "<</Type/Outlines/First \(root + 1) 0 R/Last \(root + 1) 0 R/Count 2>>",
                "<</Title(First)/Parent \(root) 0 R\(family)/Dest[\(page) 0 R/XYZ 0 400 0]>>",
                "<</Title(Second)/Parent \(root + 1) 0 R/Dest[\(page) 0 R/XYZ 0 300 0]>>",
            ]
            let spoilt = good.map(spoil)
            if spoilt == good { throw EditablePDF.VoidMutation(text: name) }
            for object in spoilt { file.add(object) }
            try file.change("/Catalog", "/Lang", "/PageMode/UseOutlines/Outlines \(root) 0 R/Lang")
        }
    }

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
