/// A person in the words with which the state writes to him or her: everything of a person that a
/// letter may hold, and nothing else.
package struct AddressedPerson: Hashable, Sendable {
    /// Aanhef, without comma: `Geachte heer Van Velzen`; empty when the register gives none and the
    /// campaign's neutral salutation takes its place.
    package var salutation: String
    /// Aanschrijfwijze, for the envelope.
    package var envelopeName: EnvelopeName
    /// `de heer Van Velzen`; empty when the register gives none.
    package var runningTextName: String
    /// Aanspreekvorm: `De hoogwelgeboren heer`; empty without a title.
    package var formOfAddress: String
    /// The slots of the address as they are printed: 1…3 entries, none empty.
    package var addressLines: [String]
    /// The name of the country as in table 34; empty for the Netherlands.
    package var country: String
    /// The payload of the KIX code; empty when there is none.
    package var kixPayload: String
    /// The valid postal code, for sorting.
    package var postalCode: PostalCode?
    /// The house number, for sorting; 0 when there is none.
    package var houseNumber: Int
    /// The day of the letter of the first round, in a reminder.
    package var firstLetter: CalendarDate?
    /// What a person should look at before the letter goes out.
    package var review: ReviewReasons

    package init(
        salutation: String,
        envelopeName: EnvelopeName,
        runningTextName: String = "",
        formOfAddress: String = "",
        addressLines: [String],
        country: String = "",
        kixPayload: String = "",
        postalCode: PostalCode? = nil,
        houseNumber: Int = 0,
        firstLetter: CalendarDate? = nil,
        review: ReviewReasons = []
    ) {
        self.salutation = salutation
        self.envelopeName = envelopeName
        self.runningTextName = runningTextName
        self.formOfAddress = formOfAddress
        self.addressLines = addressLines
        self.country = country
        self.kixPayload = kixPayload
        self.postalCode = postalCode
        self.houseNumber = houseNumber
        self.firstLetter = firstLetter
        self.review = review
    }
}

/// The name on the envelope, in the three parts that the overflow rule treats apart.
package struct EnvelopeName: Hashable, Sendable {
    /// A predicate that opens the line (`Jonkheer`); mostly empty.
    package var predicate: String
    /// `J.F.R.`; empty without given names.
    package var initials: String
    /// Everything after the initials, titles and prefixes included.
    package var rest: String

    package init(predicate: String = "", initials: String = "", rest: String) {
        self.predicate = predicate
        self.initials = initials
        self.rest = rest
    }

    /// The whole line, parts joined by single spaces.
    package var text: String {
        [predicate, initials, rest].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

/// Why a letter is listed in `review.csv`: it goes out, but a person should look at it.
package struct ReviewReasons: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The register gives no salutation; the campaign's neutral one was used.
    package static let neutralSalutation = ReviewReasons(rawValue: 1)
    /// The address block needed a step of the overflow rule.
    package static let addressOverflow = ReviewReasons(rawValue: 2)
    /// The postal code is not a valid one and is printed as recorded.
    package static let postalCodeAsRecorded = ReviewReasons(rawValue: 4)
    /// The register gives no surname; the envelope names the person by the given names alone.
    package static let givenNamesOnly = ReviewReasons(rawValue: 8)
    /// The place is neither recorded nor known from the municipality.
    package static let noPlace = ReviewReasons(rawValue: 16)

    /// The codes in `review.csv`, in a fixed order.
    package var codes: [String] {
        [
            (ReviewReasons.neutralSalutation, "neutral-salutation"),
            (.addressOverflow, "address-overflow"),
            (.postalCodeAsRecorded, "postal-code-as-recorded"),
            (.givenNamesOnly, "given-names-only"),
            (.noPlace, "no-place"),
        ].compactMap { contains($0.0) ? $0.1 : nil }
    }
}
