import LetterModel
import Yams

/// Turns what the YAML library composes into ``YAMLNode``, and collects what the strict part of YAML
/// does not allow.
final class NodeConversion {
    private let source: YAMLSource
    private(set) var diagnostics: [Diagnostic] = []

    init(source: YAMLSource) {
        self.source = source
    }

    /// Composes and converts the one document of a text.
    func node(of text: String) throws(Diagnostics) -> YAMLNode {
        do {
            // The library keeps anchors alive for as long as its parser lives, and no longer.
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            let root = try parser.singleRoot()
            return withExtendedLifetime(parser) {
                root.map { converted($0, depth: 1) } ?? YAMLNode(place: place(nil), content: .null)
            }
        } catch {
            throw Diagnostics([source.diagnostic(of: error)])
        }
    }

    private func converted(_ node: Node, depth: Int) -> YAMLNode {
        let place = place(node.mark)
        refuseAnchorAndTag(of: node, at: place)
        guard depth <= YAMLDocument.depthLimit else {
            report("yaml-too-deep", place, "Nested deeper than \(YAMLDocument.depthLimit) levels.", "Make it flatter.")
            return YAMLNode(place: place, content: .null)
        }
        switch node {
        case .scalar(let scalar): return YAMLNode(place: place, content: content(of: scalar, at: place))
        case .sequence(let items):
            return YAMLNode(place: place, content: .sequence(items.map { converted($0, depth: depth + 1) }))
        case .mapping(let pairs):
            return YAMLNode(place: place, content: .mapping(entries(of: pairs, depth: depth)))
        case .alias: return YAMLNode(place: place, content: .null)
        }
    }

    private func content(of scalar: Node.Scalar, at place: SourcePlace) -> YAMLNode.Content {
        if scalar.string.unicodeScalars.contains(where: { $0 != "\n" && YAMLSource.isControl($0) }) {
            report("yaml-control-character", place, "The text holds an escaped control character.", "Remove it.")
        }
        let isQuoted = scalar.style != .plain
        let isNull = !isQuoted && ["", "~", "null"].contains(scalar.string)
        return isNull ? .null : .scalar(scalar.string, isQuoted: isQuoted)
    }

    private func entries(of pairs: Node.Mapping, depth: Int) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        var lines: [String: Int] = [:]
        for (keyNode, valueNode) in pairs {
            let keyPlace = place(keyNode.mark)
            refuseAnchorAndTag(of: keyNode, at: keyPlace, isKey: true)
            guard case .scalar(let scalar) = keyNode, scalar.string != "<<", !scalar.string.isEmpty else {
                report("yaml-key", keyPlace, "This key is not a plain name.", "Use a name such as 'title:'.")
                continue
            }
            if let line = lines[scalar.string] {
                reportDouble(scalar.string, at: keyPlace, firstLine: line)
                continue
            }
            lines[scalar.string] = keyPlace.line ?? 0
            let value = converted(valueNode, depth: depth + 1)
            entries.append(YAMLNode.Entry(key: scalar.string, keyPlace: keyPlace, value: value))
        }
        return entries
    }

    private func refuseAnchorAndTag(of node: Node, at place: SourcePlace, isKey: Bool = false) {
        if node.anchor != nil {
            report(
                "yaml-anchor",
                place,
                "An anchor (&name) or alias (*name) stands here.",
                "Write the text out, or put it in quotes."
            )
        }
        if Self.hasTag(node, isKey: isKey) {
            report("yaml-tag", place, "A tag (!name) stands here.", "Remove the tag, or put the text in quotes.")
        }
    }

    /// Whether the file itself names a tag.
    ///
    /// The library gives quoted text the tag of a string, and everything else without a tag an empty
    /// one; but it looks for double keys by a comparison that fills in the usual tag of each key.
    private static func hasTag(_ node: Node, isKey: Bool) -> Bool {
        switch node {
        case .scalar(let scalar):
            let mayBeString = isKey || scalar.style != .plain
            return !scalar.tag.rawValue.isEmpty && !(mayBeString && scalar.tag.rawValue == Tag.Name.str.rawValue)
        case .sequence(let sequence): return !isKey && !sequence.tag.rawValue.isEmpty
        case .mapping(let mapping): return !isKey && !mapping.tag.rawValue.isEmpty
        case .alias: return false
        }
    }

    private func reportDouble(_ key: String, at place: SourcePlace, firstLine: Int) {
        report("yaml-duplicate-key", place, "'\(key)' stands twice here (first on line \(firstLine)).", "Remove one.")
    }

    private func report(_ code: String, _ place: SourcePlace, _ found: String, _ remedy: String) {
        diagnostics.append(Diagnostic(code: code, place: place, found: found, remedy: remedy))
    }

    private func place(_ mark: Mark?) -> SourcePlace {
        source.place(line: mark?.line ?? 1, column: mark?.column ?? 1)
    }
}
