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
enum RecipientEncoding {
    static func append(_ person: AddressedPerson, to bytes: inout [UInt8]) {
        append(UInt32(person.review.rawValue), to: &bytes)
        append(UInt32(person.houseNumber), to: &bytes)
        bytes.append(UInt8(person.addressLines.count))
        for text in texts(of: person) { append(text, to: &bytes) }
    }

    static func person(in bytes: [UInt8], at offset: Int) -> AddressedPerson {
        var cursor = Cursor(bytes: bytes, position: offset)
        let review = ReviewReasons(rawValue: UInt16(cursor.number()))
        let houseNumber = cursor.number()
        let lineCount = cursor.byte()
        let salutation = cursor.text()
        let name = EnvelopeName(predicate: cursor.text(), initials: cursor.text(), rest: cursor.text())
        let (runningTextName, formOfAddress) = (cursor.text(), cursor.text())
        let (country, kixPayload, postalCode) = (cursor.text(), cursor.text(), cursor.text())
        return AddressedPerson(
            salutation: salutation,
            envelopeName: name,
            runningTextName: runningTextName,
            formOfAddress: formOfAddress,
            addressLines: (0..<lineCount).map { _ in cursor.text() },
            country: country,
            kixPayload: kixPayload,
            postalCode: PostalCode(postalCode),
            houseNumber: houseNumber,
            review: review
        )
    }

    private static func texts(of person: AddressedPerson) -> [String] {
        [
            person.salutation, person.envelopeName.predicate, person.envelopeName.initials, person.envelopeName.rest,
            person.runningTextName, person.formOfAddress, person.country, person.kixPayload,
            person.postalCode?.description ?? "",
        ] + person.addressLines
    }

    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        for shift in stride(from: UInt32(0), through: 24, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// A text is preceded by its length in one byte, or by 255 and four bytes.
    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let count = text.utf8.count
        if count < 255 {
            bytes.append(UInt8(count))
        } else {
            bytes.append(255)
            append(UInt32(count), to: &bytes)
        }
        bytes.append(contentsOf: text.utf8)
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

        mutating func text() -> String {
            let short = byte()
            let count = short < 255 ? short : number()
            defer { position += count }
            return String(decoding: bytes[position..<position + count], as: UTF8.self)
        }
    }
}
