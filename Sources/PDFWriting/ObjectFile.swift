import Crypto
import LetterModel

/// A file of numbered objects (ISO 32000-1, 7.5), written from front to back.
///
/// In compact mode objects without a stream are collected in object streams. Bytes go to the sink in
/// pieces of about 64 kB, and through one SHA-256 on their way.
struct ObjectFile {
    /// The object that is being written, and in compact mode those before it in the object stream.
    var body: [UInt8] = []
    let mode: PDFDocumentWriter.Mode
    let workspace: PDFWorkspace

    private let sink: PDFDocumentWriter.Sink
    private var output: [UInt8] = []
    private var handedOver = 0
    private var hasher = SHA256()
    private var references = CrossReferences()
    private var lastNumber = 0
    /// The numbers and offsets of the objects in ``body``, in compact mode.
    private var members: [(number: Int, offset: Int)] = []
    private var planned = PlannedText()
    private var current = 0
    /// Where the objects end that were written in one go.
    private var ends: [Int] = []

    /// One deflate window of text; larger pieces would not get smaller.
    private static let streamSize = 32_000

    init(mode: PDFDocumentWriter.Mode, workspace: PDFWorkspace, sink: @escaping PDFDocumentWriter.Sink) {
        self.mode = mode
        self.workspace = workspace
        self.sink = sink
        output.write("%PDF-1.7\n%")
        // Four bytes over 127 tell programs that move files that this one is not text (7.5.2).
        output.append(contentsOf: [0xE2, 0xE3, 0xCF, 0xD3, UInt8(ascii: "\n")])
    }

    /// How many numbers were given out.
    var objectCount: Int { lastNumber }

    /// Gives out the next object numbers and returns the first.
    mutating func reserve(_ count: Int = 1) -> Int {
        lastNumber += count
        return lastNumber - count + 1
    }

    /// Begins an object; its text then goes to ``body``.
    mutating func beginObject(_ number: Int) {
        current = number
        if mode == .compact { members.append((number, body.count)) }
    }

    /// Ends the object.
    mutating func endObject() throws {
        switch mode {
        case .compact:
            body.write("\n")
            if body.count > Self.streamSize { try flushObjectStream() }
        case .readable:
            references.record(current, offset: offset)
            output.write(integer: current)
            output.write(" 0 obj\n")
            output.append(contentsOf: body)
            output.write("\nendobj\n")
            body.removeAll(keepingCapacity: true)
            try handOverIfLarge()
        }
    }

    /// Adds objects whose numbers follow each other, in one go.
    ///
    /// - Parameters:
    ///   - room: At least as many bytes as they take.
    ///   - kind: What is known of their text, if anything.
    ///   - write: Writes the objects, each with a line feed behind it, notes where each ends, and returns where
    ///     the known text begins.
    mutating func addObjects(
        first: Int,
        room: Int,
        kind: PlannedText.Kind?,
        write: (_ pen: inout MemoryPen, _ ends: inout [Int]) -> Int
    ) throws {
        let start = body.count
        var ends: [Int] = []
        swap(&ends, &self.ends)
        ends.removeAll(keepingCapacity: true)
        var known = start
        body.write(room: room) { pen in known += write(&pen, &ends) }
        swap(&ends, &self.ends)
        guard mode == .compact else { return try moveObjects(first: first) }
        if let kind { planned.note(kind, known..<body.count) }
        var place = start
        for (index, end) in self.ends.enumerated() {
            members.append((first + index, place))
            place = start + end
        }
        if body.count > Self.streamSize { try flushObjectStream() }
    }

    /// Writes the objects in ``body`` as objects of the file itself.
    private mutating func moveObjects(first: Int) throws {
        let objects = body
        body.removeAll(keepingCapacity: true)
        var start = 0
        for (index, end) in ends.enumerated() {
            beginObject(first + index)
            body.append(contentsOf: objects[start..<end - 1])
            try endObject()
            start = end
        }
    }

    /// Writes a stream object whose bytes were prepared.
    mutating func writeStream(
        _ number: Int,
        _ stream: PreparedStream,
        entries: (inout [UInt8]) -> Void
    ) throws {
        beginStream(number, entries: entries)
        switch mode {
        case .compact: try endStream(stream.compressed, isCompressed: true)
        case .readable: try endStream(stream.plain, isCompressed: false)
        }
    }

    /// Writes a stream object of text, to which line feeds are added as needed.
    mutating func writeStream(_ number: Int, text: [UInt8], entries: (inout [UInt8]) -> Void = { _ in }) throws {
        beginStream(number, entries: entries)
        guard mode == .compact else { return try endStream(text, isCompressed: false) }
        try endStream(workspace.compressed(content: text), isCompressed: true)
    }

    /// Writes a stream object as it is, in both modes.
    mutating func writePlainStream(_ number: Int, _ bytes: [UInt8], entries: (inout [UInt8]) -> Void) throws {
        beginStream(number, entries: entries)
        try endStream(bytes, isCompressed: false)
    }

    /// Writes the tables that end the file; nothing can be written after it.
    consuming func finish(root: Int) throws -> (bytes: Int, digest: ContentDigest) {
        var file = self
        if file.mode == .compact { try file.flushObjectStream() }
        let table = file.mode == .compact ? file.reserve() : 0
        let start = file.offset
        if file.mode == .compact { file.references.record(table, offset: start) }
        try file.handOver()
        let identifier = Array(file.hasher.finalize().prefix(16))
        let runs = file.references.sorted(count: file.lastNumber)
        switch file.mode {
        case .compact: file.writeTableStream(table, runs, root: root, identifier: identifier)
        case .readable: file.writeTable(runs, root: root, identifier: identifier)
        }
        file.output.write("startxref\n")
        file.output.write(integer: start)
        file.output.write("\n%%EOF\n")
        try file.handOver()
        return (file.handedOver, ContentDigest(bytes: file.hasher.finalize()))
    }
}

// MARK: - Streams

extension ObjectFile {
    private mutating func beginStream(_ number: Int, entries: (inout [UInt8]) -> Void) {
        references.record(number, offset: offset)
        output.write(integer: number)
        output.write(" 0 obj\n<<")
        entries(&output)
    }

    private mutating func endStream(_ bytes: [UInt8], isCompressed: Bool) throws {
        precondition(bytes.last != PreparedStream.carriageReturn, "A stream does not end in a carriage return.")
        output.write(isCompressed ? "/Filter/FlateDecode/Length " : "/Length ")
        output.write(integer: bytes.count)
        output.write(">>stream\n")
        output.append(contentsOf: bytes)
        output.write("\nendstream\nendobj\n")
        try handOverIfLarge()
    }

    /// Writes the collected objects as one object stream (7.5.7).
    private mutating func flushObjectStream() throws {
        guard !members.isEmpty else { return }
        let number = reserve()
        var content: [UInt8] = []
        content.reserveCapacity(body.count + members.count * 18 + 8)
        for (index, member) in members.enumerated() {
            references.record(member.number, container: number, index: index)
        }
        content.write(room: members.count * 18) { pen in
            var digits = DecimalDigits(0)
            var last = -1
            for member in members {
                if member.number == last + 1 { digits.increment() } else { digits = DecimalDigits(member.number) }
                last = member.number
                pen.write(digits)
                pen.write(" ")
                pen.write(DecimalDigits(member.offset))
                pen.write(" ")
            }
        }
        let (first, count) = (content.count, members.count)
        content.append(contentsOf: body)
        let passages = planned.takePassages(head: first, end: content.count)
        members.removeAll(keepingCapacity: true)
        body.removeAll(keepingCapacity: true)
        beginStream(number) { entries in
            entries.write("/Type/ObjStm/N ")
            entries.write(integer: count)
            entries.write("/First ")
            entries.write(integer: first)
        }
        try endStream(workspace.compressed(objects: content, passages), isCompressed: true)
    }
}

// MARK: - The end of the file

extension ObjectFile {
    private mutating func writeTableStream(
        _ number: Int,
        _ runs: [CrossReferences.Run],
        root: Int,
        identifier: [UInt8]
    ) {
        let size = offset
        var rows = CrossReferenceRows(runs, fileSize: size, hasSpareRow: false)
        var packed = workspace.compressed(table: rows.bytes)
        let hasSpareRow = packed.last == PreparedStream.carriageReturn
        if hasSpareRow {
            rows = CrossReferenceRows(runs, fileSize: size, hasSpareRow: true)
            packed = workspace.compressed(table: rows.bytes)
        }
        output.write(integer: number)
        output.write(" 0 obj\n<</Type/XRef/W[1 ")
        output.write(integer: rows.offsetWidth)
        output.write(" 2]/DecodeParms<</Predictor 12/Columns ")
        output.write(integer: rows.columns)
        output.write(">>")
        writeTrailerEntries(size: lastNumber + (hasSpareRow ? 2 : 1), root: root, identifier: identifier)
        output.write("/Filter/FlateDecode/Length ")
        output.write(integer: packed.count)
        output.write(">>stream\n")
        output.append(contentsOf: packed)
        output.write("\nendstream\nendobj\n")
    }

    private mutating func writeTable(_ runs: [CrossReferences.Run], root: Int, identifier: [UInt8]) {
        output.write("xref\n0 ")
        output.write(integer: lastNumber + 1)
        output.write("\n0000000000 65535 f \n")
        for run in runs {
            let digits = String(run.place)
            output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, 10 - digits.utf8.count)))
            output.append(contentsOf: digits.utf8)
            output.write(" 00000 n \n")
        }
        output.write("trailer\n<<")
        writeTrailerEntries(size: lastNumber + 1, root: root, identifier: identifier)
        output.write(">>\n")
    }

    private mutating func writeTrailerEntries(size: Int, root: Int, identifier: [UInt8]) {
        output.write("/Size ")
        output.write(integer: size)
        output.write("/Root ")
        output.write(reference: root)
        output.write("/ID[")
        for _ in 0..<2 {
            output.write("<")
            for byte in identifier { output.write(hex: byte) }
            output.write(">")
        }
        output.write("]")
    }
}

// MARK: - Handing over

extension ObjectFile {
    private var offset: Int { handedOver + output.count }

    private mutating func handOverIfLarge() throws {
        if output.count >= 65_536 { try handOver() }
    }

    private mutating func handOver() throws {
        guard !output.isEmpty else { return }
        unsafe output.withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) }
        handedOver += output.count
        try sink(output)
        output.removeAll(keepingCapacity: true)
    }
}
