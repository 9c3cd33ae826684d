package import LetterModel

/// The people who get a letter: a few bytes in a row for each, and their words in a store.
package struct RecipientTable: Sendable {
    /// One recipient without the words.
    package struct Row: Sendable {
        /// For pseudonyms and order; never printed.
        package let number: CitizenServiceNumber
        /// Where the person is registered (table 33); 0 when none is recorded.
        package let municipality: UInt16
        private let packedKind: UInt8
        private let flags: UInt8
        /// What a person should look at before the letter goes out.
        package let review: ReviewReasons
        let place: RecipientStore.Place

        init(_ choice: PersonVerdict.Choice, place: RecipientStore.Place) {
            number = choice.number
            municipality = choice.municipality
            packedKind = Self.packed(choice.kind)
            flags = (choice.isConfidential ? 1 : 0) | (choice.isLanguageFallback ? 2 : 0)
            review = choice.addressed.review
            self.place = place
        }

        /// The letter that the person gets.
        package var kind: LetterKind {
            let variants = LetterVariant.allCases
            return LetterKind(
                variant: variants[Int(packedKind >> 1)],
                language: packedKind & 1 == 0 ? .dutch : .english
            )
        }

        /// Whether the person may appear in no preview, proof, sample or report.
        package var isConfidential: Bool { flags & 1 != 0 }

        /// Whether the letter is in Dutch because there is none in the language of the account.
        package var isLanguageFallback: Bool { flags & 2 != 0 }

        private static func packed(_ kind: LetterKind) -> UInt8 {
            let variant = LetterVariant.allCases.firstIndex(of: kind.variant) ?? 0
            return UInt8(variant) << 1 | (kind.language == .english ? 1 : 0)
        }
    }

    /// In ascending order of the citizen service number.
    package private(set) var rows: [Row]
    private let store: RecipientStore

    init(rows: [Row], store: RecipientStore) {
        self.rows = rows
        self.store = store
    }

    /// How many people get a letter.
    package var count: Int { rows.count }

    /// The words for one recipient.
    package func addressed(_ row: Row) -> AddressedPerson {
        store[row.place]
    }

    /// Keeps the first so many in the order of a keyed hash; returns how many were dropped.
    mutating func keepFirst(_ maximum: Int, in order: (CitizenServiceNumber) -> UInt64) -> Int {
        guard rows.count > maximum else { return 0 }
        let ranked = rows.map { (rank: order($0.number), number: $0.number) }.sorted { $0 < $1 }
        let limit = ranked[maximum]
        let dropped = rows.count - maximum
        rows.removeAll { (order($0.number), $0.number) >= (limit.rank, limit.number) }
        return dropped
    }
}
