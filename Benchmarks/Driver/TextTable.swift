import Foundation

/// A table of texts: the first column begins at the left, the others end at the right.
struct TextTable {
    let heads: [String]
    let rows: [[String]]

    /// In columns of equal width.
    var aligned: String {
        let widths = heads.indices.map { column in ([heads] + rows).map { $0[column].count }.max() ?? 0 }
        let lines = ([heads] + rows).map { row in
            row.enumerated().map { column, text in
                let blanks = String(repeating: " ", count: widths[column] - text.count)
                return column == 0 ? text + blanks : blanks + text
            }.joined(separator: "  ")
        }
        return lines.joined(separator: "\n")
    }

    /// For a page of the documentation.
    var markdown: String {
        let rule = heads.indices.map { $0 == 0 ? "---" : "---:" }
        return ([heads, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }
}

extension Double {
    /// With so many digits behind the point.
    func printed(digits: Int) -> String { String(format: "%.\(digits)f", self) }
}
