/// Initials (voorletters), as the register's services make them from given names.
package enum Initials {
    /// The initials of given names that are parted by spaces: `J.F.R.`; empty without given names.
    ///
    /// A hyphenated name gives one initial, and there are no digraphs (`IJsbrand` is `I.`). A name of
    /// one letter gets no point, and a space follows when another initial does (`J P`, but `S.Q`).
    /// Case and diacritics are kept; marks that combine with the letter go with it. Quotation marks
    /// and the like before the first letter are passed over; a name without any letter gives nothing.
    ///
    /// Source: BRP API, rule "voorletters"; marks and signs before the letter are our own choice.
    package static func of(givenNames: String) -> String {
        var writer = Writer()
        for scalar in givenNames.unicodeScalars {
            if scalar == " " { writer.endName() } else { writer.read(scalar) }
        }
        writer.endName()
        return String(writer.text)
    }

    /// The initials one by one, each with its point: `S.Q` gives `S.` and `Q`.
    static func each(of initials: String) -> [String] {
        var result: [String] = []
        var current = String.UnicodeScalarView()
        for scalar in initials.unicodeScalars {
            if scalar != " " { current.append(scalar) }
            if scalar == "." || scalar == " " {
                if !current.isEmpty { result.append(String(current)) }
                current = String.UnicodeScalarView()
            }
        }
        if !current.isEmpty { result.append(String(current)) }
        return result
    }

    /// Single initials put together again: a space follows one that has no point.
    static func joined(_ initials: some Sequence<String>) -> String {
        var result = ""
        for initial in initials {
            if let last = result.utf8.last, last != UInt8(ascii: ".") { result += " " }
            result += initial
        }
        return result
    }
}

/// Writes initials while the scalars of the given names pass by.
private struct Writer {
    var text = String.UnicodeScalarView()
    private var lettersAndSigns = 0
    private var hasInitial = false
    private var marksBelongToInitial = false
    private var needsSpace = false

    mutating func read(_ scalar: Unicode.Scalar) {
        if scalar.value >= 0x300, scalar.properties.isGraphemeExtend {
            if marksBelongToInitial { text.append(scalar) }
            return
        }
        lettersAndSigns += 1
        marksBelongToInitial = false
        guard !hasInitial, Self.isLetter(scalar) else { return }
        if needsSpace { text.append(" ") }
        text.append(scalar)
        (hasInitial, marksBelongToInitial, needsSpace) = (true, true, false)
    }

    mutating func endName() {
        if hasInitial {
            if lettersAndSigns == 1 { needsSpace = true } else { text.append(".") }
        }
        (lettersAndSigns, hasInitial, marksBelongToInitial) = (0, false, false)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return scalar.properties.isAlphabetic }
        return (0x61...0x7A).contains(scalar.value | 0x20)
    }
}
