import Foundation

/// A readable file taken apart, whose parts can be spoilt one by one. Lengths, offsets and the table are
/// made anew, so that nothing but the spoilt part is wrong.
struct EditablePDF {
    /// A change did not find what it changes: the mutation is void, and its test fails.
    struct VoidMutation: Error, CustomStringConvertible {
        var text: String
        var description: String { "nothing to change: \(text)" }
    }

    var header: [UInt8] = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 10]
    private(set) var objects: [WalkedFile.Object]
    private var trailer: String

    init(_ bytes: [UInt8]) throws {
        let file = try WalkedFile(bytes)
        objects = file.objects
        let lines = file.tail.split(separator: "\n")
        guard let place = lines.firstIndex(of: "trailer") else { throw VoidMutation(text: "trailer") }
        trailer = String(lines[place + 1])
    }

    /// The number of the first object whose dictionary holds a text.
    func number(of marker: String) throws -> Int { objects[try index(of: marker)].number }

    /// Changes the dictionary of the first object that holds a text.
    mutating func change(_ marker: String, _ old: String, _ new: String) throws {
        let place = try index(of: marker)
        objects[place].dictionary = try Self.replaced(old, new, in: objects[place].dictionary)
    }

    /// Changes the stream of the first object whose stream holds a text.
    mutating func write(_ marker: String, _ old: String, _ new: String) throws {
        guard let place = objects.firstIndex(where: { $0.stream.map(Self.text)?.contains(marker) == true }) else {
            throw VoidMutation(text: marker)
        }
        let text = Self.text(objects[place].stream ?? [])
        objects[place].stream = Self.bytes(try Self.replaced(old, new, in: text))
    }

    /// Changes bytes of the stream of the first object whose dictionary holds a text.
    mutating func spoil(_ marker: String, _ change: (inout [UInt8]) throws -> Void) throws {
        let place = try index(of: marker)
        guard var stream = objects[place].stream else { throw VoidMutation(text: marker) }
        let before = stream
        try change(&stream)
        if stream == before { throw VoidMutation(text: marker) }
        objects[place].stream = stream
    }

    /// Writes the map from glyphs to characters anew, an entry a glyph, with another text for one of them.
    mutating func writeMap(_ glyph: Character? = nil, as text: Character? = nil, leavingOut: Character? = nil) throws {
        guard let place = objects.firstIndex(where: { $0.stream.map(Self.text)?.contains("endcmap") == true }) else {
            throw VoidMutation(text: "endcmap")
        }
        let map = Self.text(objects[place].stream ?? [])
        guard let start = map.firstRange(of: "endcodespacerange\n"), let end = map.firstRange(of: "endcmap") else {
            throw VoidMutation(text: "endcodespacerange")
        }
        let entries = (0x20...0x7E).compactMap { code -> String? in
            let character = Character(UnicodeScalar(UInt8(code)))
            if character == leavingOut { return nil }
            let shown = (character == glyph ? text : character)?.unicodeScalars.first?.value ?? 0
            return "<\(Mutation.hex(String(character)))> <\(String(format: "%04X", shown))>"
        }
        let block = "\(entries.count) beginbfchar\n" + entries.joined(separator: "\n") + "\nendbfchar\n"
        objects[place].stream = Self.bytes(map[..<start.upperBound] + block + map[end.lowerBound...])
    }

    mutating func changeTrailer(_ old: String, _ new: String) throws {
        trailer = try Self.replaced(old, new, in: trailer)
    }

    /// Adds an object, and returns its number.
    @discardableResult
    mutating func add(_ dictionary: String, stream: String? = nil) -> Int {
        let number = (objects.map(\.number).max() ?? 0) + 1
        var object = WalkedFile.Object(number: number, offset: 0, dictionary: dictionary)
        if let stream {
            object.dictionary = String(dictionary.dropLast(2)) + "/Length 0>>"
            object.stream = Self.bytes(stream)
        }
        objects.append(object)
        return number
    }

    /// Leaves the first object out that holds a text.
    mutating func remove(_ marker: String) throws { objects.remove(at: try index(of: marker)) }

    /// The entry `/ID` of the trailer.
    var identifier: String {
        get throws {
            guard let match = trailer.firstMatch(of: /\/ID\[[^\]]*\]/) else { throw VoidMutation(text: "/ID") }
            return String(match.0)
        }
    }

    /// The name behind a key, in the first object that holds a text.
    func name(after key: String, in marker: String) throws -> String {
        let dictionary = objects[try index(of: marker)].dictionary
        guard let place = dictionary.firstRange(of: key) else { throw VoidMutation(text: key) }
        return String(dictionary[place.upperBound...].prefix { $0 != "/" && $0 != ">" && $0 != "[" })
    }

    private func index(of marker: String) throws -> Int {
        guard let place = objects.firstIndex(where: { $0.dictionary.contains(marker) }) else {
            throw VoidMutation(text: marker)
        }
        return place
    }

    private static func replaced(_ old: String, _ new: String, in text: String) throws -> String {
        guard old != new, let place = text.firstRange(of: old) else { throw VoidMutation(text: old) }
        return text.replacingCharacters(in: place, with: new)
    }

    static func text(_ bytes: [UInt8]) -> String {
        String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    static func bytes(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
        self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}

// MARK: - Putting together

extension EditablePDF {
    /// The file with a plain table.
    func bytes() -> [UInt8] {
        var file = header
        var offsets: [Int: Int] = [:]
        for object in objects {
            offsets[object.number] = file.count
            file += Self.bytes(of: object)
        }
        let (start, last) = (file.count, offsets.keys.max() ?? 0)
        file += Array("xref\n0 \(last + 1)\n".utf8)
        for number in 0...last { file += Self.tableRow(offsets[number], isFirst: number == 0) }
        let entries = trailer.replacing(/\/Size \d+/, with: "/Size \(last + 1)")
        return file + Array("trailer\n\(entries)\nstartxref\n\(start)\n%%EOF\n".utf8)
    }

    /// A row of the table; objects that were left out are free.
    private static func tableRow(_ offset: Int?, isFirst: Bool) -> [UInt8] {
        guard let offset else { return Array("0000000000 \(isFirst ? "65535" : "00001") f \n".utf8) }
        let digits = String(offset)
        return Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
    }

    /// The file with an object stream and a table in a stream.
    func packedBytes() -> [UInt8] {
        var (file, rows) = (header, [Int: [Int]]())
        for object in objects where object.stream != nil {
            rows[object.number] = [1, file.count, 0]
            file += Self.bytes(of: object)
        }
        let last = objects.map(\.number).max() ?? 0
        var (index, body) = ("", "")
        for (place, object) in objects.filter({ $0.stream == nil }).enumerated() {
            index += "\(object.number) \(Self.bytes(body).count) "
            body += object.dictionary + " "
            rows[object.number] = [2, last + 1, place]
        }
        let count = objects.count { $0.stream == nil }
        let entries = "<</Type/ObjStm/N \(count)/First \(index.utf8.count)/Length 0>>"
        rows[last + 1] = [1, file.count, 0]
        file += Self.bytes(
            of: .init(number: last + 1, offset: 0, dictionary: entries, stream: Self.bytes(index + body))
        )
        rows[last + 2] = [1, file.count, 0]
        let table = (0...last + 2).flatMap { Self.row(rows[$0] ?? [0, 0, 65_535]) }
        let size = trailer.dropFirst(2).dropLast(2).replacing(/\/Size \d+/, with: "/Size \(last + 3)")
        let dictionary = "<</Type/XRef/W[1 4 2]\(size)/Length 0>>"
        let start = file.count
        file += Self.bytes(of: .init(number: last + 2, offset: 0, dictionary: dictionary, stream: table))
        return file + Array("startxref\n\(start)\n%%EOF\n".utf8)
    }

    private static func row(_ fields: [Int]) -> [UInt8] {
        let middle = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: fields[1] >> $0) }
        return [UInt8(fields[0])] + middle + [UInt8(fields[2] >> 8), UInt8(truncatingIfNeeded: fields[2])]
    }

    private static func bytes(of object: WalkedFile.Object) -> [UInt8] {
        var dictionary = object.dictionary
        if let stream = object.stream {
            dictionary = dictionary.replacing(/\/Length \d+/, with: "/Length \(stream.count)")
        }
        var result = bytes("\(object.number) 0 obj\n\(dictionary)")
        if let stream = object.stream { result += bytes("stream\n") + stream + bytes("\nendstream") }
        return result + bytes("\nendobj\n")
    }
}
