/// A file taken apart from its first byte to its last, trusting nothing but `/Length`.
struct WalkedFile {
    struct Object {
        var number: Int
        var offset: Int
        var dictionary: String
        /// The bytes between `stream` and `endstream`; `nil` for an object without a stream.
        var stream: [UInt8]?
    }

    /// What stood in place of the expected bytes, as a finding for the test.
    struct Fault: Error, CustomStringConvertible {
        var offset: Int
        var expected: String
        var description: String { "at byte \(offset): expected \(expected)" }
    }

    private(set) var objects: [Object] = []
    /// Everything behind the last object.
    private(set) var tail = ""
    let bytes: [UInt8]
    private var place: Int

    /// Walks over a file with a header of two lines.
    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        place = 15
        while bytes[place] >= UInt8(ascii: "1") && bytes[place] <= UInt8(ascii: "9") { try walkObject() }
        tail = String(decoding: bytes[place...], as: UTF8.self)
    }

    /// The object that `startxref` points at, or the table.
    var startOfTable: Int {
        let lines = tail.split(separator: "\n")
        return lines.firstIndex(of: "startxref").flatMap { Int(lines[$0 + 1]) } ?? -1
    }

    /// The file as text, with streams that are not text shown by their size.
    var snapshot: String {
        var text = "%PDF-1.7\n%‹4 bytes›\n"
        for object in objects {
            text += "\(object.number) 0 obj\n\(object.dictionary)"
            if let stream = object.stream {
                let isText = stream.allSatisfy { $0 < 128 && $0 != 0 } || object.dictionary.contains("/Metadata")
                text += "stream\n" + (isText ? String(decoding: stream, as: UTF8.self) : "‹\(stream.count) bytes›")
                text += "\nendstream"
            }
            text += "\nendobj\n"
        }
        return text + tail
    }

    private mutating func walkObject() throws {
        let offset = place
        let number = Int(readLine(until: " 0 obj\n")) ?? -1
        var dictionary = ""
        while true {
            guard place < bytes.count else { throw Fault(offset: place, expected: "endobj") }
            if starts(with: "\nendobj\n") { break }
            if starts(with: "stream\n") { break }
            dictionary.unicodeScalars.append(Unicode.Scalar(bytes[place]))
            place += 1
        }
        var stream: [UInt8]?
        if starts(with: "stream\n") {
            guard let length = Self.length(in: dictionary) else { throw Fault(offset: place, expected: "/Length") }
            place += 7
            stream = Array(bytes[place..<place + length])
            place += length
            guard starts(with: "\nendstream") else {
                throw Fault(offset: place, expected: "endstream after /Length bytes")
            }
            place += 10
        }
        guard starts(with: "\nendobj\n") else { throw Fault(offset: place, expected: "endobj") }
        place += 8
        objects.append(Object(number: number, offset: offset, dictionary: dictionary, stream: stream))
    }

    static func length(in dictionary: String) -> Int? {
        dictionary.split(separator: "/").first { $0.hasPrefix("Length ") }
            .flatMap { Int($0.dropFirst(7).prefix { $0.isNumber }) }
    }

    private mutating func readLine(until end: String) -> String {
        let start = place
        while place < bytes.count && !starts(with: end) { place += 1 }
        defer { place += end.utf8.count }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private func starts(with text: String) -> Bool {
        bytes[place...].starts(with: text.utf8)
    }
}
