/// A document of ours, taken apart by a reader that forgives nothing: every sign that is not markup of the
/// program has to be escaped, in the one way that the program has.
struct HTMLTokens {
    enum Token: Hashable {
        /// `p class="to"`, as it is written.
        case open(String)
        case close(String)
        case text(String)
    }

    struct Fault: Error, Hashable {
        let sentence: String
    }

    private(set) var tokens: [Token] = []
    /// Scalars, for a combining mark may stand first in a text and would hide the sign before it.
    private var rest: Substring.UnicodeScalarView
    private var openElements: [String] = []

    private static let voidElements: Set<String> = ["br", "meta", "img", "link"]
    private static let escapes: [String: Unicode.Scalar] = [
        "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'",
    ]

    init(_ document: String) throws(Fault) {
        rest = document[...].unicodeScalars
        if document.lowercased().hasPrefix("<!doctype html>") { rest = rest.dropFirst(15) }
        while let first = rest.first { if first == "<" { try tag() } else { try text() } }
        guard openElements.isEmpty else { throw Fault(sentence: "\(openElements) are open at the end") }
    }

    /// The elements in their order, without those that set a name apart from the direction of its words.
    var elements: [Token] {
        tokens.filter {
            switch $0 {
            case .open(let tag), .close(let tag): tag != "bdi"
            case .text: false
            }
        }
    }

    /// The text between each two elements, in order; empty where there is none.
    var texts: [String] {
        var texts = [""]
        for token in tokens {
            switch token {
            case .text(let text): texts[texts.count - 1] += text
            case .open("bdi"), .close("bdi"): break
            case .open, .close: texts.append("")
            }
        }
        return texts
    }

    private mutating func tag() throws(Fault) {
        guard let end = rest.firstIndex(of: ">") else { throw Fault(sentence: "a tag without an end") }
        let inside = String(rest[rest.index(after: rest.startIndex)..<end])
        rest = rest[rest.index(after: end)...]
        if inside.hasPrefix("/") { return try close(String(inside.dropFirst())) }
        let name = String(inside.prefix { $0.isASCII && ($0.isLowercase || $0.isNumber) })
        guard !name.isEmpty, inside.wholeMatch(of: #/[a-z0-9]+(?: [a-z\-]+(?:="[^"<>]*")?)*/#) != nil else {
            throw Fault(sentence: "the tag <\(inside)>")
        }
        tokens.append(.open(inside))
        if !Self.voidElements.contains(name) { openElements.append(name) }
        if name == "style", let end = Substring(rest).firstRange(of: "</style>") { rest = rest[end.lowerBound...] }
    }

    private mutating func close(_ name: String) throws(Fault) {
        guard openElements.popLast() == name else { throw Fault(sentence: "</\(name)> closes another element") }
        tokens.append(.close(name))
    }

    private mutating func text() throws(Fault) {
        var text = String.UnicodeScalarView()
        while let scalar = rest.first, scalar != "<" {
            if [">", "\"", "'"].contains(scalar) { throw Fault(sentence: "\(scalar) is not escaped") }
            guard scalar == "&" else {
                text.append(rest.removeFirst())
                continue
            }
            let name = String(String.UnicodeScalarView(rest.prefix { $0 != ";" })) + ";"
            guard let escaped = Self.escapes[name] else { throw Fault(sentence: "& is not escaped") }
            text.append(escaped)
            rest = rest.dropFirst(name.unicodeScalars.count)
        }
        tokens.append(.text(String(text)))
    }
}
