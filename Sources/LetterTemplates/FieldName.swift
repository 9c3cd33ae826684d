package import LetterModel

/// How names of fields compare.
package enum FieldName {
    /// The form under which values are kept: small letters, without blanks, `_` and `-`.
    ///
    /// The rule of GOV.UK Notify, so that `((Naam in lopende-tekst))` and `naam_in_lopende_tekst` are one. Blanks
    /// of every kind count, those that nobody sees too.
    package static func canonical(_ name: some StringProtocol) -> String {
        if name.utf8.allSatisfy(isSmallLetterOrDigit) { return String(name) }
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return canonicalByScalars(name) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count)
        for byte in name.utf8 {
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            if !isDropped(byte) { bytes.append(isCapital ? byte | 0x20 : byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func canonicalByScalars(_ name: some StringProtocol) -> String {
        let kept = name.unicodeScalars.filter { $0 != "_" && $0 != "-" && !$0.isBlankOrUnseen }
        return String(String.UnicodeScalarView(kept)).lowercased()
    }

    private static func isSmallLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Blanks, line ends, `_` and `-`.
    private static func isDropped(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || (9...13).contains(byte)
    }
}

/// One use of a field in a template.
package struct FieldUse: Hashable, Sendable {
    /// As the template spells it.
    package let name: String
    /// See ``FieldName/canonical(_:)``.
    package let canonicalName: String
    /// Which field of the template it is, counted from 0: equal for all uses of one field.
    package let number: Int
    /// The placeholder, or the line of the front matter that requires the field.
    package let place: SourcePlace
    /// What the vocabulary says of the name.
    package let standing: FieldStanding

    package init(name: String, canonicalName: String, number: Int, place: SourcePlace, standing: FieldStanding) {
        self.name = name
        self.canonicalName = canonicalName
        self.number = number
        self.place = place
        self.standing = standing
    }
}

/// What a vocabulary says of a name.
package enum FieldStanding: Hashable, Sendable {
    /// Must have a value.
    case needed
    /// A person or a run may lack it; it is then an empty value.
    case mayLack
    /// Not in the vocabulary.
    case unknown
    /// Something of a person that never stands in a letter; it has no value, whoever supplies one.
    case forbidden
}
