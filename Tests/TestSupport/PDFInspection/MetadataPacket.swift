/// An XMP packet, read as far as its duties go: elements with their attributes and text.
struct MetadataPacket {
    /// An element: its path from the root, as `rdf:RDF/rdf:Description/dc:title`, and what it holds.
    struct Element {
        var path: String
        var attributes: [String: String]
        var text = ""
    }

    private(set) var elements: [Element] = []
    /// What each prefix stands for.
    private(set) var namespaces: [String: String] = [:]
    /// Whether every tag is closed by its own.
    private(set) var isWellFormed = true

    init(_ text: String) {
        var open: [Int] = []
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "<") {
            if let last = open.last { elements[last].text += Self.unescaped(rest[..<start]) }
            guard let end = rest[start...].firstIndex(of: ">") else { break }
            read(rest[rest.index(after: start)..<end], &open)
            rest = rest[rest.index(after: end)...]
        }
        if !open.isEmpty || rest.contains("<") { isWellFormed = false }
    }

    /// The texts of all elements whose path ends so.
    func texts(at path: String) -> [String] {
        elements.filter { $0.path.hasSuffix("/" + path) }.map(\.text)
    }

    private mutating func read(_ tag: Substring, _ open: inout [Int]) {
        if tag.hasPrefix("?") || tag.hasPrefix("!") { return }
        if tag.hasPrefix("/") {
            let name = tag.dropFirst()
            guard let last = open.popLast(), elements[last].path.hasSuffix("/" + name) else {
                return isWellFormed = false
            }
            return
        }
        let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
        var attributes: [String: String] = [:]
        for match in tag.matches(of: /([A-Za-z:]+)="([^"]*)"/) {
            attributes[String(match.1)] = Self.unescaped(match.2)
            if match.1.hasPrefix("xmlns:") { namespaces[String(match.1.dropFirst(6))] = String(match.2) }
        }
        let prefix = name.prefix { $0 != ":" }
        if namespaces[String(prefix)] == nil { isWellFormed = false }
        let parent = open.last.map { elements[$0].path } ?? ""
        elements.append(Element(path: parent + "/" + name, attributes: attributes))
        if !tag.hasSuffix("/") { open.append(elements.count - 1) }
    }

    private static func unescaped(_ text: Substring) -> String {
        guard text.contains("&") else { return String(text) }
        let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
        return names.reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }
}
