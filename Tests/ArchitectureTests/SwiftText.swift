/// Swift source with everything but code blanked out, so that a rule cannot stumble over a comment
/// or a text.
///
/// Knows line comments, nested block comments, and string literals: with several lines, with number
/// signs, and with code interpolated into them. Line breaks stay where they are.
struct SwiftText {
    private enum Mode {
        /// Code; in an interpolation until the closing parenthesis at this depth.
        case code(parentheses: Int, isInterpolation: Bool)
        case string(numberSigns: Int, isMultiline: Bool)
        case blockComment(depth: Int)
    }

    private let input: [UInt8]
    private var output: [UInt8]
    private var index = 0
    private var modes: [Mode] = [.code(parentheses: 0, isInterpolation: false)]

    /// Source of the same length in bytes and lines, with spaces for what is not code.
    static func withoutCommentsAndStrings(_ text: String) -> String {
        var scanner = SwiftText(text)
        while scanner.index < scanner.input.count { scanner.step() }
        return String(decoding: scanner.output, as: UTF8.self)
    }

    private init(_ text: String) {
        input = Array(text.utf8)
        output = []
        output.reserveCapacity(input.count)
    }

    private mutating func step() {
        switch modes[modes.count - 1] {
        case .code(let parentheses, let isInterpolation): stepInCode(parentheses, isInterpolation)
        case .string(let numberSigns, let isMultiline): stepInString(numberSigns, isMultiline)
        case .blockComment(let depth): stepInComment(depth)
        }
    }

    private mutating func stepInCode(_ parentheses: Int, _ isInterpolation: Bool) {
        if startsHere("//") {
            while index < input.count, input[index] != UInt8(ascii: "\n") { blank(1) }
        } else if startsHere("/*") {
            modes.append(.blockComment(depth: 1))
            blank(2)
        } else if let signs = numberSignsBeforeQuote() {
            let isMultiline = startsHere("\"\"\"", at: index + signs)
            modes.append(.string(numberSigns: signs, isMultiline: isMultiline))
            keep(signs + (isMultiline ? 3 : 1))
        } else if input[index] == UInt8(ascii: "`") {
            // A raw identifier may hold any sign.
            let end = input[(index + 1)...].firstIndex { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "\n") }
            keep((end ?? input.count) - index + 1)
        } else {
            countParenthesis(parentheses, isInterpolation)
            keep(1)
        }
    }

    private mutating func countParenthesis(_ parentheses: Int, _ isInterpolation: Bool) {
        switch input[index] {
        case UInt8(ascii: "("):
            modes[modes.count - 1] = .code(parentheses: parentheses + 1, isInterpolation: isInterpolation)
        case UInt8(ascii: ")") where isInterpolation && parentheses == 1:
            modes.removeLast()
        case UInt8(ascii: ")"):
            modes[modes.count - 1] = .code(parentheses: parentheses - 1, isInterpolation: isInterpolation)
        default: break
        }
    }

    private mutating func stepInString(_ numberSigns: Int, _ isMultiline: Bool) {
        let signs = String(repeating: "#", count: numberSigns)
        let quote = (isMultiline ? "\"\"\"" : "\"") + signs
        if startsHere(quote) {
            modes.removeLast()
            keep(quote.utf8.count)
        } else if !isMultiline, input[index] == UInt8(ascii: "\n") {
            // Not a literal after all, as a quotation mark in a regular expression: start afresh.
            modes.removeLast()
        } else if startsHere("\\" + signs + "(") {
            modes.append(.code(parentheses: 1, isInterpolation: true))
            blank(1 + numberSigns)
            keep(1)
        } else if startsHere("\\" + signs) {
            blank(2 + numberSigns)
        } else {
            blank(1)
        }
    }

    private mutating func stepInComment(_ depth: Int) {
        if startsHere("*/") {
            modes.removeLast()
            if depth > 1 { modes.append(.blockComment(depth: depth - 1)) }
            blank(2)
        } else if startsHere("/*") {
            modes[modes.count - 1] = .blockComment(depth: depth + 1)
            blank(2)
        } else {
            blank(1)
        }
    }

    /// How many number signs stand before a quotation mark here; `nil` when no literal begins.
    private func numberSignsBeforeQuote() -> Int? {
        var end = index
        while end < input.count, input[end] == UInt8(ascii: "#") { end += 1 }
        return end < input.count && input[end] == UInt8(ascii: "\"") ? end - index : nil
    }

    private func startsHere(_ text: String, at place: Int? = nil) -> Bool {
        input[min(place ?? index, input.count)...].starts(with: text.utf8)
    }

    private mutating func keep(_ count: Int) {
        let end = min(index + count, input.count)
        output += input[index..<end]
        index = end
    }

    private mutating func blank(_ count: Int) {
        let end = min(index + count, input.count)
        for byte in input[index..<end] { output.append(byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " ")) }
        index = end
    }
}
