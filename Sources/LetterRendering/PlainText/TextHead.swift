/// What stands round the body of plain text; all but a person's own lines is kept from letter to letter.
struct TextHead: Sendable {
    /// That of the first letter of its kind; `nil` before it.
    private var frame: LetterFrame?
    private var beforeAddress: [UInt8] = []
    private var beforeReference: [UInt8] = []
    /// What stands below the body.
    private(set) var foot: [UInt8] = []

    /// Takes a frame, and says whether it is of another kind than the one before.
    mutating func know(_ frame: LetterFrame) -> Bool {
        if let known = self.frame, known.isOfOneKind(as: frame) { return false }
        self.frame = frame
        beforeAddress = []
        for lines in [frame.mark.map { [$0] } ?? [], frame.senderLines, [frame.returnAddress]] {
            Self.add(lines, to: &beforeAddress)
        }
        beforeReference = Array("\(frame.dateLabel): \(frame.date)\n\(frame.referenceLabel): ".utf8)
        foot = frame.footerLines.isEmpty ? [] : Array("\n\(frame.footerLines.joined(separator: "\n"))\n".utf8)
        return true
    }

    /// Adds everything up to the subject for a letter with a known frame.
    func write(_ frame: LetterFrame, into bytes: inout [UInt8]) {
        bytes += beforeAddress
        Self.add(frame.addressLines, to: &bytes)
        bytes += beforeReference
        bytes.append(contentsOf: frame.reference.utf8)
        bytes += Self.lineEnds
    }

    private static let lineEnds = Array("\n\n".utf8)

    /// Lines with a blank one below them; nothing when all are empty.
    private static func add(_ lines: [String], to bytes: inout [UInt8]) {
        let start = bytes.count
        for line in lines where !line.isEmpty {
            bytes.append(contentsOf: line.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        if bytes.count > start { bytes.append(UInt8(ascii: "\n")) }
    }
}
