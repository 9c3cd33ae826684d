/// A piece of HTML. What is put into its literal is escaped, unless it is a piece of HTML itself.
struct Markup: ExpressibleByStringInterpolation, Sendable {
    /// The HTML.
    let text: String

    /// Takes what a programmer wrote.
    init(stringLiteral text: String) { self.text = text }

    init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    /// Collects the pieces of a literal.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

        mutating func appendLiteral(_ literal: String) { text += literal }

        mutating func appendInterpolation(_ value: String) { text += Markup.escaped(value) }

        mutating func appendInterpolation(_ value: Substring) { text += Markup.escaped(String(value)) }

        mutating func appendInterpolation(_ value: Int) { text += String(value) }

        mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
    }

    /// A text for content and for quoted attributes (HTML Living Standard, section 13.1.2.3); a byte of zero, which no
    /// document may hold, becomes the replacement character.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\0": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension Sequence<Markup> {
    /// All pieces, one behind the other.
    func joined(_ separator: Markup = "") -> Markup {
        Markup(stringLiteral: map(\.text).joined(separator: separator.text))
    }
}
