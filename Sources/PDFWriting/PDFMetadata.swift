import LetterModel

/// What a document says of itself.
package struct PDFMetadata: Hashable, Sendable {
    /// What a reader shows in the title of its window.
    package var title: String
    /// A BCP 47 tag; parts in other languages name theirs.
    package var language: String
    /// The program and its version (`pdf:Producer` and `xmp:CreatorTool`).
    package var producer: String
    /// Who writes the letters (`dc:creator`); `nil` leaves it out.
    package var author: String?
    /// A UTC time such as `2026-11-01T00:00:00Z`, chosen by the caller so that the same input gives the
    /// same bytes.
    package var creationDate: String

    package init(title: String, language: String, producer: String, author: String? = nil, creationDate: String) {
        self.title = title
        self.language = language
        self.producer = producer
        self.author = author
        self.creationDate = creationDate
    }

    /// The duties that these words do not meet.
    var duties: [PDFDuty] {
        var duties: [PDFDuty] = []
        if title.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) { duties.append(.titleMissing) }
        if language.isEmpty {
            duties.append(.languageMissing)
        } else if !LanguageTag.isWellFormed(language) {
            duties.append(.languageMalformed)
        }
        if !Self.isTime(creationDate) { duties.append(.dateMalformed) }
        let words = [title, producer, author ?? ""]
        if words.contains(where: { !$0.unicodeScalars.allSatisfy(Self.isAllowedInXML) }) {
            duties.append(.metadataCharacter)
        }
        return duties
    }

    /// XML 1.0, 2.2, without line ends, which these words do not need.
    private static func isAllowedInXML(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
    }

    private static func isTime(_ text: String) -> Bool {
        let pattern = Array("0000-00-00T00:00:00Z".utf8)
        let bytes = Array(text.utf8)
        guard bytes.count == pattern.count, CalendarDate(iso: text.prefix(10)) != nil else { return false }
        let shaped = zip(bytes, pattern).allSatisfy { byte, shape in
            shape == UInt8(ascii: "0") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == shape
        }
        let parts = text.dropFirst(11).dropLast().split(separator: ":").compactMap { Int($0) }
        return shaped && parts.count == 3 && parts[0] < 24 && parts[1] < 60 && parts[2] < 60
    }
}
