import TestSupport
import Testing

@testable import PDFWriting

/// One way to break a good file: one duty is no longer met, and everything else is right.
struct Mutation: CustomTestStringConvertible, Sendable {
    /// The file that is broken.
    enum Subject: String, CaseIterable, Sendable {
        case letter, bundle
        /// The letter in compact mode, of which only bytes can be changed.
        case compact
    }

    enum Edit: Sendable {
        case parts(@Sendable (inout EditablePDF) throws -> Void)
        case bytes(@Sendable (inout [UInt8]) throws -> Void)
    }

    /// What is broken, in words.
    let name: String
    let subject: Subject
    /// The duty that has to be noticed.
    let duty: PDFInspectionDuty
    let edit: Edit

    var testDescription: String { name }

    /// A change of the letter's parts.
    init(
        _ name: String,
        _ duty: PDFInspectionDuty,
        in subject: Subject = .letter,
        _ edit: @escaping @Sendable (inout EditablePDF) throws -> Void
    ) {
        (self.name, self.subject, self.duty, self.edit) = (name, subject, duty, .parts(edit))
    }

    /// A change of bytes in the finished file.
    init(
        bytes name: String,
        _ duty: PDFInspectionDuty,
        in subject: Subject = .letter,
        _ edit: @escaping @Sendable (inout [UInt8]) throws -> Void
    ) {
        (self.name, self.subject, self.duty, self.edit) = (name, subject, duty, .bytes(edit))
    }

    /// All of them, by subject matter.
    static let groups: [(title: String, mutations: [Mutation])] = [
        ("The file as bytes", fileMutations), ("Compact files", compactMutations), ("The document", documentMutations),
        ("Metadata", metadataMutations), ("Bookmarks", bookmarkMutations), ("Pages and content", contentMutations),
        ("Fonts", fontMutations),
        ("Structure", structureMutations), ("Marks and the parent tree", markMutations),
        ("Letters and sheets", letterMutations),
    ]

    static let all = groups.flatMap(\.mutations)

    var expected: [ExpectedLetter] {
        subject == .bundle ? MutationSubject.bundle.expected : MutationSubject.single.expected
    }

    /// The broken file.
    func file() throws -> [UInt8] {
        var bytes = try good()
        switch edit {
        case .parts(let change):
            var file = try EditablePDF(bytes)
            try change(&file)
            return file.bytes()
        case .bytes(let change):
            let before = bytes
            try change(&bytes)
            if bytes == before { throw EditablePDF.VoidMutation(text: name) }
            return bytes
        }
    }

    /// The broken file with object streams; `nil` for changes of bytes.
    func packedFile() throws -> [UInt8]? {
        guard case .parts(let change) = edit else { return nil }
        var file = try EditablePDF(try good())
        try change(&file)
        return file.packedBytes()
    }

    private func good() throws -> [UInt8] { try Self.goodFiles.get()[subject] ?? [] }

    /// The files that are broken, made once.
    static let goodFiles = Result {
        [
            Subject.letter: try MutationSubject.single.write(.readable),
            .bundle: try MutationSubject.bundle.write(.readable),
            .compact: try MutationSubject.single.write(.compact),
        ]
    }

    /// The glyphs of a text, as content shows them.
    static func hex(_ text: String) -> String {
        text.map { String(SyntheticFont.glyph($0), radix: 16, uppercase: true) }
            .map { String(repeating: "0", count: 4 - $0.count) + $0 }.joined()
    }

    /// Replaces the first, or last, place of a text in the bytes of a file.
    static func replace(_ old: String, _ new: String, last: Bool = false, in bytes: inout [UInt8]) throws {
        let (pattern, places) = (EditablePDF.bytes(old), Array(bytes.indices.dropLast(old.utf8.count - 1)))
        let isFound = { (place: Int) in bytes[place..<place + pattern.count].elementsEqual(pattern) }
        guard let place = last ? places.last(where: isFound) : places.first(where: isFound) else {
            throw EditablePDF.VoidMutation(text: old)
        }
        bytes.replaceSubrange(place..<place + pattern.count, with: EditablePDF.bytes(new))
    }
}
