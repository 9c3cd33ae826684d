package import LetterModel

/// The words of all recipients, written one after the other into large blocks of bytes.
///
/// A text takes its bytes and one for its length here; as a Swift string it takes sixteen, and a block of
/// memory of its own when it is longer than fifteen.
package struct RecipientStore: Sendable {
    /// Where a recipient begins.
    package struct Place: Hashable, Sendable {
        let block: UInt32
        let offset: UInt32
    }

    private static let blockSize = 1 << 20
    private var blocks: [[UInt8]] = []

    /// Makes an empty store.
    package init() {}

    /// Keeps a person's words.
    package mutating func append(_ person: AddressedPerson) -> Place {
        if (blocks.last?.count ?? .max) > Self.blockSize - 65_536 {
            blocks.append([])
            blocks[blocks.count - 1].reserveCapacity(Self.blockSize)
        }
        let last = blocks.count - 1
        let place = Place(block: UInt32(last), offset: UInt32(blocks[last].count))
        RecipientEncoding.append(person, to: &blocks[last])
        return place
    }

    /// The words that were kept at a place.
    package subscript(place: Place) -> AddressedPerson {
        RecipientEncoding.person(in: blocks[Int(place.block)], at: Int(place.offset))
    }
}

/// How one recipient stands in bytes: numbers first, then each text behind its length.
///
/// A name ends alike in the salutation, in running text and on the envelope; what ends like the text before it takes
/// one byte for that end. A postal code that the KIX code begins with is not written again.
enum RecipientEncoding {
    /// Beside the number of address lines, when the day of a first letter follows.
    private static let hasFirstLetter: UInt8 = 0x80

    static func append(_ person: AddressedPerson, to bytes: inout [UInt8]) {
        append(UInt32(person.review.rawValue), to: &bytes)
        append(UInt32(person.houseNumber), to: &bytes)
        bytes.append(UInt8(person.addressLines.count) | (person.firstLetter == nil ? 0 : hasFirstLetter))
        if let day = person.firstLetter { append(UInt32(day.daysSince1970), to: &bytes) }
        append(person.salutation, to: &bytes)
        append(person.runningTextName, endingLike: person.salutation, to: &bytes)
        append(person.envelopeName.rest, endingLike: person.salutation, to: &bytes)
        let postalCode = person.postalCode == PostalCode(person.kixPayload.prefix(6)) ? nil : person.postalCode
        let texts = [
            person.envelopeName.predicate, person.envelopeName.initials, person.formOfAddress, person.country,
            person.kixPayload, postalCode?.description ?? "",
        ]
        for text in texts + person.addressLines { append(text, to: &bytes) }
    }

    static func person(in bytes: [UInt8], at offset: Int) -> AddressedPerson {
        var cursor = Cursor(bytes: bytes, position: offset)
        let review = ReviewReasons(rawValue: UInt16(cursor.number()))
        let houseNumber = cursor.number()
        let shape = cursor.byte()
        let lineCount = shape & ~Int(hasFirstLetter)
        let firstLetter = shape == lineCount ? nil : CalendarDate(daysSince1970: cursor.number())
        let salutation = cursor.text()
        let (runningTextName, rest) = (cursor.text(endingLike: salutation), cursor.text(endingLike: salutation))
        let name = EnvelopeName(predicate: cursor.text(), initials: cursor.text(), rest: rest)
        let (formOfAddress, country) = (cursor.text(), cursor.text())
        let (kixPayload, postalCode) = (cursor.text(), cursor.text())
        return AddressedPerson(
            salutation: salutation,
            envelopeName: name,
            runningTextName: runningTextName,
            formOfAddress: formOfAddress,
            addressLines: (0..<lineCount).map { _ in cursor.text() },
            country: country,
            kixPayload: kixPayload,
            postalCode: PostalCode(postalCode) ?? PostalCode(kixPayload.prefix(6)),
            houseNumber: houseNumber,
            firstLetter: firstLetter,
            review: review
        )
    }

    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        for shift in stride(from: UInt32(0), through: 24, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        append(text.utf8[...], to: &bytes)
    }

    /// A text is preceded by its length in one byte, or by 255 and four bytes.
    private static func append(_ text: Substring.UTF8View, to bytes: inout [UInt8]) {
        let count = text.count
        if count < 255 {
            bytes.append(UInt8(count))
        } else {
            bytes.append(255)
            append(UInt32(count), to: &bytes)
        }
        bytes.append(contentsOf: text)
    }

    /// A text, of which the bytes that it has in common with the end of another are only counted.
    private static func append(_ text: String, endingLike other: String, to bytes: inout [UInt8]) {
        let shared = zip(text.utf8.reversed(), other.utf8.reversed()).prefix(255).prefix { $0 == $1 }.count
        bytes.append(UInt8(shared))
        append(text.utf8.dropLast(shared), to: &bytes)
    }

    private struct Cursor {
        let bytes: [UInt8]
        var position: Int

        mutating func byte() -> Int {
            defer { position += 1 }
            return Int(bytes[position])
        }

        mutating func number() -> Int {
            byte() | byte() << 8 | byte() << 16 | byte() << 24
        }

        mutating func text() -> String { String(decoding: textBytes(), as: UTF8.self) }

        mutating func text(endingLike other: String) -> String {
            let shared = byte()
            let beginning = textBytes()
            if shared == 0 { return String(decoding: beginning, as: UTF8.self) }
            return String(decoding: beginning + other.utf8.suffix(shared), as: UTF8.self)
        }

        private mutating func textBytes() -> ArraySlice<UInt8> {
            let short = byte()
            let count = short < 255 ? short : number()
            defer { position += count }
            return bytes[position..<position + count]
        }
    }
}
