/// Words of people as strings of CSS.
enum CSSText {
    /// A string that can end neither itself nor the style sheet (CSS Syntax Module Level 3, 4.3.7).
    static func quoted(_ text: some StringProtocol) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if isPlain(scalar) {
                quoted.unicodeScalars.append(scalar)
            } else {
                quoted += "\\" + String(scalar.value, radix: 16) + " "
            }
        }
        return quoted + "\""
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return true }
        return switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", " ", "-", ".", ",", "/", "(", ")", ":": true
        default: false
        }
    }
}
