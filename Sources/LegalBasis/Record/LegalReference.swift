package import LetterModel

/// One provision that the record rests on.
package struct LegalReference: Hashable, Sendable {
    /// The kind of identifier.
    package enum Kind: String, CaseIterable, Sendable {
        /// Dutch legislation, as a jci 1.3 reference.
        case bwb
        /// Law of the European Union.
        case celex
        /// Staatsblad.
        case stb
        /// A judgment.
        case ecli
        /// A parliamentary paper.
        case kamerstuk
        /// A document of the organisation itself.
        case `internal`
    }

    /// What the provision gives.
    package enum Role: String, CaseIterable, Sendable {
        case task, processing, bsn, retention, disclosure, informing
    }

    /// Decides how ``id`` is written and checked (GRS-015).
    package var kind: Kind
    /// As the kind writes it, such as `jci1.3:c:BWBR0048156&hoofdstuk=5&artikel=16&lid=1&z=2025-11-11&g=2025-11-11`.
    package var id: String
    /// A provision with two roles stands in the record twice.
    package var role: Role
    /// The words of the provision.
    package var quote: String?
    /// The digest of the quote, 64 hexadecimal digits; see ``digest(ofQuote:)``.
    package var quoteSha256: String?
    /// The first day on which the provision counts (GRS-016).
    package var inForceFrom: CalendarDate
    /// The last day; `nil` while no end is known.
    package var inForceUntil: CalendarDate?
    /// The day on which someone last looked the provision up; a warning after 90 days (GRS-017).
    package var checkedOn: CalendarDate?
    /// Who looked it up; `nil` when the record does not say.
    package var checkedBy: String?

    package init(
        kind: Kind,
        id: String,
        role: Role,
        quote: String? = nil,
        quoteSha256: String? = nil,
        inForceFrom: CalendarDate,
        inForceUntil: CalendarDate? = nil,
        checkedOn: CalendarDate? = nil,
        checkedBy: String? = nil
    ) {
        self.kind = kind
        self.id = id
        self.role = role
        self.quote = quote
        self.quoteSha256 = quoteSha256
        self.inForceFrom = inForceFrom
        self.inForceUntil = inForceUntil
        self.checkedOn = checkedOn
        self.checkedBy = checkedBy
    }

    /// The digest of a quote: SHA-256 over its words in UTF-8, parted by single spaces, so that how the
    /// text is broken into lines does not matter.
    package static func digest(ofQuote quote: String) -> ContentDigest {
        ContentDigest(sha256Of: quote.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
    }
}
