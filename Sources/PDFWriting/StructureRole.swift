/// What a piece of a letter or report is to a reader who hears it: the standard structure types (ISO 32000-1,
/// 14.8.4) that they need. No others can be written, so a role map is never needed.
package enum StructureRole: Hashable, Sendable {
    /// The whole file; the writer makes this element itself.
    case document
    /// One letter.
    case part
    /// A part of a letter with its heading.
    case section
    /// A group without meaning of its own, such as the lines of an address.
    case division
    case paragraph
    /// A heading of level 1…6.
    case heading(Int)
    case list(ListNumbering)
    case listItem
    /// The marker of a list item.
    case label
    case listBody
    /// A stretch of text in a paragraph, for its language or its actual text.
    case span
    /// A picture with meaning; it needs a text in its place and its box on the page.
    case figure
    /// Rows of cells, all of one length: an optional caption, an optional head, and a body.
    case table
    /// What a table shows; its first child.
    case caption
    /// The rows of header cells above the body.
    case tableHead
    case tableBody
    case tableRow
    /// A cell that says what others in its column or row are.
    case tableHeader(TableScope)
    case tableCell

    /// The name in the file, with its slash.
    var tag: StaticString {
        switch self {
        case .document: "/Document"
        case .part: "/Part"
        case .section: "/Sect"
        case .division: "/Div"
        case .paragraph: "/P"
        case .heading(let level): Self.headingTag(level)
        case .list: "/L"
        case .listItem: "/LI"
        case .label: "/Lbl"
        case .listBody: "/LBody"
        case .span: "/Span"
        case .figure: "/Figure"
        case .table: "/Table"
        case .caption: "/Caption"
        case .tableHead: "/THead"
        case .tableBody: "/TBody"
        case .tableRow: "/TR"
        case .tableHeader: "/TH"
        case .tableCell: "/TD"
        }
    }

    private static func headingTag(_ level: Int) -> StaticString {
        let tags: [6 of StaticString] = ["/H1", "/H2", "/H3", "/H4", "/H5", "/H6"]
        precondition(tags.indices.contains(level - 1), "A heading has a level from 1 to 6.")
        return tags[level - 1]
    }
}

/// How the items of a list are marked (ISO 32000-1, 14.8.5.5).
package enum ListNumbering: Hashable, Sendable {
    case none, disc, circle, square, decimal, lowerAlpha, upperAlpha, lowerRoman, upperRoman

    /// The name in the file, with its slash.
    var name: StaticString {
        switch self {
        case .none: "/None"
        case .disc: "/Disc"
        case .circle: "/Circle"
        case .square: "/Square"
        case .decimal: "/Decimal"
        case .lowerAlpha: "/LowerAlpha"
        case .upperAlpha: "/UpperAlpha"
        case .lowerRoman: "/LowerRoman"
        case .upperRoman: "/UpperRoman"
        }
    }
}

/// Which cells a header cell speaks for (ISO 32000-1, 14.8.5.7).
package enum TableScope: Hashable, Sendable {
    case column, row

    /// The name in the file, with its slash.
    var name: StaticString {
        switch self {
        case .column: "/Column"
        case .row: "/Row"
        }
    }
}
