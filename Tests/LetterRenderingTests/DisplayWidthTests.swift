import Foundation
import LetterModel
import Testing

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("ŝ\u{323}", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한국", 4),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("א", 1), ("ש\u{5C1}", 1), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("❤\u{FE0F}", 2),
        ("🇳🇱", 2), ("–“”•", 4), ("a\u{AD}b", 2), ("\u{A0}", 1), ("नि", 1),
        ("Ünver‑“Łódź” €5…", 16), ("Nguyễn Thị", 10), ("Nguye\u{302}\u{303}n", 6), ("©", 1), ("©\u{FE0F}", 2),
        ("1\u{FE0F}\u{20E3}", 2), ("a\u{200B}b", 2), ("\u{2060}é", 1), ("é日é", 4), ("Ѩ", 1),
    ])
    func `counts the columns of a text`(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    /// The table of the Unicode Consortium, where the Debian package unicode-data is installed.
    @Test func `agrees with the table of East Asian widths`() throws {
        let file = URL(filePath: "/usr/share/unicode/EastAsianWidth.txt")
        guard let table = try? String(contentsOf: file, encoding: .utf8), table.hasPrefix("# EastAsianWidth-15.0")
        else {
            print("SKIPPED: EastAsianWidth-15.0.0.txt is not installed (Debian package unicode-data).")
            return
        }
        var wrong: [String] = []
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: "#")[0].split(separator: ";").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            let bounds = parts[0].components(separatedBy: "..").compactMap { UInt32($0, radix: 16) }
            guard let first = bounds.first.flatMap(Unicode.Scalar.init) else { continue }
            let columns = DisplayWidth.columns(of: String(first))
            // Combining marks and joining letters take no column, whatever their class.
            if columns != (parts[1] == "W" || parts[1] == "F" ? 2 : 1), columns != 0 { wrong.append(parts[0]) }
        }
        #expect(wrong.filter { !$0.hasPrefix("1F1") } == [])
    }
}
