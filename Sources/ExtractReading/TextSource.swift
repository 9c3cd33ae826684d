import LetterModel

/// The text of a file as UTF-8 without a byte order mark, whatever it was packed and encoded in.
struct TextSource: ~Copyable, ChunkSource {
    /// How many bytes are asked for at once.
    let chunkSize: Int
    private var bytes: UnpackedSource
    private var recoder: TextRecoder?
    /// Text that was made and not yet given out.
    private var text: [UInt8] = []
    private var given = 0
    /// Bytes to recode.
    private var buffer: [UInt8] = []
    private var isAtEnd = false

    /// Opens a file and finds out its encoding.
    ///
    /// - Throws: ``ExtractError`` when the file cannot be read or unpacked.
    init(path: String, chunkSize: Int) throws(ExtractError) {
        var bytes = try UnpackedSource(path: path, chunkSize: chunkSize)
        let beginning = try bytes.beginning(TextEncoding.beginningLength)
        let (encoding, markLength) = TextEncoding.find(in: beginning)
        if encoding == .utf8 {
            (text, given) = (beginning, markLength)
        } else {
            var recoder = TextRecoder(encoding)
            text = try Self.recode(beginning, droppingFirst: markLength, from: encoding, with: &recoder, path)
            self.recoder = recoder
            buffer = [UInt8](repeating: 0, count: chunkSize)
        }
        self.chunkSize = chunkSize
        self.bytes = bytes
    }

    /// The path as the user gave it.
    var path: String { bytes.path }

    /// The digest of what was read so far, of the file as it lies on the disk.
    var digest: ContentDigest { bytes.digest }

    /// Fills the buffer from an offset on, with one chunk at most.
    ///
    /// - Returns: How many bytes came; 0 at the end of the file.
    /// - Throws: ``ExtractError`` when the file cannot be read on or unpacked.
    mutating func read(into output: inout [UInt8], at offset: Int = 0) throws(ExtractError) -> Int {
        precondition(offset < output.count, "A read needs room in the buffer.")
        while given == text.count {
            if recoder == nil { return try bytes.read(into: &output, at: offset) }
            guard try recodeMore() else { return 0 }
        }
        let count = min(text.count - given, output.count - offset, chunkSize)
        output.replaceSubrange(offset..<offset + count, with: text[given..<given + count])
        given += count
        return count
    }

    /// Recodes the beginning, and its XML declaration with it.
    ///
    /// - Throws: ``ExtractError`` when the declaration names another encoding.
    private static func recode(
        _ beginning: [UInt8],
        droppingFirst markLength: Int,
        from encoding: TextEncoding,
        with recoder: inout TextRecoder,
        _ path: String
    ) throws(ExtractError) -> [UInt8] {
        var recoded: [UInt8] = []
        recoder.recode(beginning.span.extracting(droppingFirst: markLength), into: &recoded)
        if let declaration = EncodingDeclaration(in: recoded) {
            guard encoding.mayBeNamed(declaration.name) else { throw contradiction(path) }
            declaration.nameUTF8(in: &recoded)
        }
        return recoded
    }

    private static func contradiction(_ path: String) -> ExtractError {
        ExtractError(
            code: "xml-encoding",
            file: path,
            line: 1,
            found: "The file is in UTF-16, and its XML declaration names another encoding.",
            expected: "UTF-16 in the declaration, or none.",
            remedy: ExtractError.askForNewFile
        )
    }

    /// Recodes one chunk; `false` at the end of the file.
    private mutating func recodeMore() throws(ExtractError) -> Bool {
        guard !isAtEnd else { return false }
        let count = try bytes.read(into: &buffer)
        isAtEnd = count == 0
        var recoded: [UInt8] = []
        if isAtEnd {
            recoder?.finish(into: &recoded)
        } else {
            let chunk = buffer
            recoder?.recode(chunk.span.extracting(first: count), into: &recoded)
        }
        (text, given) = (recoded, 0)
        return true
    }
}
