/// A part of a text, and how its matches are found.
package struct DeflatePassage {
    /// How matches are found.
    package enum Method {
        /// By search.
        case search
        /// Pairs of numbers, each followed by a space; the passage gets a code of its own.
        case pairs
        /// By a plan for texts of its kind, where the text before begins so many bytes before this one.
        case plan(MatchPlan, back: Int)
    }

    /// So far back a match can reach (RFC 1951, 3.2.5).
    package static let reach = DeflateAlphabet.window

    /// Where the passage ends; it begins where the one before does.
    package var end: Int
    /// How its matches are found.
    package var method: Method

    /// Makes a passage.
    package init(end: Int, method: Method) {
        self.end = end
        self.method = method
    }
}

/// Compresses tables and texts of which much is known into the zlib format (RFC 1950, RFC 1951).
///
/// Where ``ZlibCompressor`` has to search all bytes, this one follows plans, and gives tables a code of their
/// own. The result depends on the bytes and passages alone. It owns its memory, about 0.2 MB and five
/// times the longest text, cannot be copied, and frees it once.
package struct DeflateEncoder: ~Copyable {
    private var tokens = TokenBuffer()
    private var search = MatchSearch()
    private var bits = BitWriter()

    /// Makes an encoder.
    package init() {}

    /// Compresses bytes, which the passages cover, and adds the result to the end of `output`.
    package mutating func compress(
        _ bytes: Span<UInt8>,
        _ passages: [DeflatePassage],
        appendingTo output: inout [UInt8]
    ) {
        precondition((passages.last?.end ?? 0) == bytes.count, "The passages cover the text.")
        unsafe bytes.withUnsafeBytes { memory in
            unsafe write(DeflateInput(memory), passages)
            let sum = unsafe ZlibCompressor.checkSum(of: memory)
            bits.reserve(4)
            bits.write(UInt64(sum.byteSwapped), 32)
        }
        bits.move(to: &output)
    }

    private mutating func write(_ input: DeflateInput, _ passages: [DeflatePassage]) {
        bits.reserve(2)
        // A window of 32 kB, and the check bits (RFC 1950, 2.2).
        bits.write(0x0178, 16)
        search.reset()
        tokens.reset(room: input.count)
        var start = 0
        for (index, passage) in passages.enumerated() {
            precondition(passage.end >= start, "Passages follow each other.")
            tokenize(start..<passage.end, passage.method, input)
            start = passage.end
            if case .pairs = passage.method, index + 1 < passages.count {
                endBlock(isLast: false)
                tokens.reset(room: input.count)
            }
        }
        endBlock(isLast: true)
        bits.alignToByte()
    }

    private mutating func tokenize(_ part: Range<Int>, _ method: DeflatePassage.Method, _ input: DeflateInput) {
        switch method {
        case .pairs: PairTokens.tokenize(part, of: input, into: &tokens)
        case .plan(let plan, let back) where plan.byteCount == part.count:
            plan.tokenize(part.lowerBound, back: back, of: input, into: &tokens)
        case .search, .plan: search.tokenize(part, of: input, into: &tokens)
        }
    }

    private mutating func endBlock(isLast: Bool) {
        let literals = PrefixCode(counts: tokens.literalCounts, limit: 15)
        let distances = PrefixCode(counts: tokens.distanceCounts, limit: 15)
        // A head is at most 300 bytes; a token at most 48 bits.
        bits.reserve(tokens.count * 6 + 512)
        CodeLengthRuns(literals: literals, distances: distances).write(to: &bits, isLast: isLast)
        unsafe literals.words.withUnsafeBufferPointer { literals in
            unsafe distances.words.withUnsafeBufferPointer { distances in
                for index in 0..<tokens.count { unsafe write(tokens[index], literals, distances) }
                unsafe write(.literal(DeflateAlphabet.endOfBlock), literals, distances)
            }
        }
    }

    @inline(__always)
    private mutating func write(
        _ token: TokenBuffer.Token,
        _ literals: UnsafeBufferPointer<UInt32>,
        _ distances: UnsafeBufferPointer<UInt32>
    ) {
        switch token {
        case .literal(let symbol):
            let word = unsafe literals[symbol]
            bits.write(UInt64(word & 0xFFFF), Int(word >> 16))
        case .match(let length, let distance):
            let symbol = DeflateAlphabet.lengthSymbol(length)
            let word = unsafe literals[symbol.value]
            var (value, width) = (UInt64(word & 0xFFFF), Int(word >> 16))
            value |= symbol.extra << UInt64(width)
            width += symbol.extraCount
            let farSymbol = DeflateAlphabet.distanceSymbol(distance)
            let farWord = unsafe distances[farSymbol.value]
            value |= UInt64(farWord & 0xFFFF) << UInt64(width)
            width += Int(farWord >> 16)
            value |= farSymbol.extra << UInt64(width)
            bits.write(value, width + farSymbol.extraCount)
        }
    }
}
