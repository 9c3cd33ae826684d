/// What a walk over the structure tree found.
struct InspectedTree {
    /// The top of each letter's tree.
    struct Part {
        var element: Int
        var text = ""
        var language: String
        /// The pages with content of the letter.
        var pages: Set<Int> = []
    }

    /// Content: a mark on a page.
    struct Place: Hashable {
        var page: Int
        var mark: Int
    }

    var parts: [Part] = []
    /// An element a line, for people.
    var outline: [String] = []
    /// Which element names each content.
    var owners: [Place: Int] = [:]
    var seen: Set<Int> = []
    /// The level of the last heading of the part; 0 before the first.
    var lastHeading = 0
    /// The part that is being walked over; -1 before the first.
    var part = -1
}

/// An element on the way from the root.
struct InspectedElement {
    var number: Int
    var entries: [String: PDFValue]
    var role: String
    var language: String
    var depth: Int

    var place: String { "element \(number)" }
}

/// What stands in an element.
enum InspectedKid {
    case element(Int)
    case content(InspectedTree.Place)
    /// Neither, or content of a page that does not exist.
    case unknown
}
