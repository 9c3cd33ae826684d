import Foundation
import LetterModel
import PlainLanguage

/// A text marked by hand: `{p}` behind the participle of a passive, `{c}` behind a sentence with three clauses or more.
///
/// Clauses are those with a finite verb and a subject of their own, and those with `om`, `door` or `zonder` and `te`.
struct MarkedText {
    let name: String
    let language: LetterLanguage
    let text: String
    /// Where in the text the marks stand, in UTF-8 code units: right behind what they mark.
    let passives: [Int]
    let chains: [Int]

    init(_ marked: String, name: String) {
        var text: [UInt8] = []
        var passives: [Int] = []
        var chains: [Int] = []
        var rest = Array(marked.utf8)[...]
        while let byte = rest.first {
            if rest.starts(with: "{p}".utf8) { passives.append(text.count) }
            if rest.starts(with: "{c}".utf8) { chains.append(text.count) }
            if byte == UInt8(ascii: "{") {
                rest = rest.dropFirst(3)
            } else {
                text.append(byte)
                rest = rest.dropFirst()
            }
        }
        self.name = name
        language = name.hasPrefix("en") ? .english : .dutch
        self.text = String(decoding: text, as: UTF8.self)
        // A mark may stand behind the comma or full stop of the participle.
        self.passives = passives.map { Self.endOfWord(before: $0, in: text) }
        self.chains = chains
    }

    private static func endOfWord(before place: Int, in text: [UInt8]) -> Int {
        var place = place
        while place > 0, [46, 44, 63, 41].contains(text[place - 1]) { place -= 1 }
        return place
    }

    /// The marked texts of a folder of fixtures.
    static func all(in folder: String) throws -> [MarkedText] {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(folder)")
        return try FileManager.default.contentsOfDirectory(at: path, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
            .map { MarkedText(try String(contentsOf: $0, encoding: .utf8), name: $0.lastPathComponent) }
    }
}

extension MarkedText {
    /// The last characters before a mark.
    func excerpt(before place: Int) -> String {
        String(decoding: Array(text.utf8)[..<place].suffix(24), as: UTF8.self)
    }
}
