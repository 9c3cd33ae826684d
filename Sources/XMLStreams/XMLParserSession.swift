import CLibXML2

/// What libxml2's callbacks need to know.
@safe
struct XMLParserSession {
    private let context: xmlParserCtxtPtr
    private let names: XMLNameTable
    private let namespace: UnsafePointer<xmlChar>
    private let secondNamespace: UnsafePointer<xmlChar>?
    /// Where events go; set during a call of `xmlParseChunk` only.
    var queue: UnsafeMutablePointer<XMLEventQueue>?
    /// Whether the parser has been told that the file ends.
    var isFinishing = false
    /// The line where the tag, text or comment before the parser's place ends.
    private var latestLine = 1

    init(context: xmlParserCtxtPtr, vocabulary: [String], namespaces: (String, String?)) {
        unsafe self.context = context
        names = unsafe XMLNameTable(vocabulary.map { unsafe Self.interned($0, in: context) })
        unsafe namespace = Self.interned(namespaces.0, in: context)
        unsafe secondNamespace = namespaces.1.map { unsafe Self.interned($0, in: context) }
    }

    /// Gives its memory back; the session must not be used afterwards.
    func free() {
        names.free()
    }

    static func at(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLParserSession> {
        guard let pointer = unsafe pointer else { preconditionFailure("libxml2 has lost the session of a parser.") }
        return unsafe pointer.assumingMemoryBound(to: XMLParserSession.self)
    }

    private static func interned(_ name: String, in context: xmlParserCtxtPtr) -> UnsafePointer<xmlChar> {
        guard let pointer = unsafe xmlDictLookup(context.pointee.dict, name, -1) else {
            preconditionFailure("libxml2 has no memory for a name.")
        }
        return unsafe pointer
    }

    /// Whether the file ends here and its root element has not.
    var isCutOff: Bool {
        guard isFinishing, let queue = unsafe queue else { return false }
        return unsafe queue.pointee.depth > 0 || !queue.pointee.hasRoot
    }

    /// Where the parser is.
    var place: TextPlace {
        guard let input = unsafe context.pointee.input else { return TextPlace() }
        return unsafe TextPlace(line: Int(input.pointee.line), column: Int(input.pointee.col))
    }

    func fail(_ breach: XMLBreach) {
        unsafe queue?.pointee.fail(breach, at: place)
    }

    func refuseLatestTag(_ breach: XMLBreach) {
        unsafe queue?.pointee.refuseLatestTag(breach, at: place)
    }

    /// Refuses another version than 1.0 and another encoding than UTF-8, as soon as they are declared.
    mutating func checkDeclaration() {
        pass()
        if let version = unsafe context.pointee.version, unsafe xmlStrcmp(version, "1.0") != 0 { fail(.version) }
        // libxml2 notes an encoding that it converts from beside the input, and UTF-8 beside the document.
        if unsafe isOther(context.pointee.encoding) || isOther(context.pointee.input?.pointee.encoding) {
            fail(.encoding)
        }
    }

    private func isOther(_ encoding: UnsafePointer<xmlChar>?) -> Bool {
        guard let encoding = unsafe encoding else { return false }
        return unsafe xmlStrcasecmp(encoding, "UTF-8") != 0
    }

    mutating func start(
        _ name: UnsafePointer<xmlChar>?,
        _ namespace: UnsafePointer<xmlChar>?,
        _ attributeCount: Int,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard let queue = unsafe queue, unsafe !queue.pointee.hasFailed else { return }
        if let attributes = unsafe attributes { unsafe addAttributes(attributes, count: attributeCount, to: queue) }
        let element = unsafe element(name, namespace)
        let line = unsafe queue.pointee.hasRoot ? latestLine : rootLine
        unsafe queue.pointee.start(element, line: line, attributeCount: attributeCount)
        pass()
    }

    /// Adds attributes; libxml2 gives five pointers for each: name, prefix, namespace, begin and end of the value.
    private func addAttributes(
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>,
        count: Int,
        to queue: UnsafeMutablePointer<XMLEventQueue>
    ) {
        guard count > 0, let begin = unsafe attributes[3], let end = unsafe attributes[count * 5 - 1] else { return }
        // Values mostly stand in the input buffer still: then they are copied at once, with what is between them.
        let isInPlace = unsafe stand(attributes, count: count, between: begin, and: end)
        var offset = isInPlace ? unsafe queue.pointee.addBytes(from: begin, to: end) : 0
        for index in 0..<count {
            let attribute = unsafe attributes + index * 5
            guard let first = unsafe attribute[3], let last = unsafe attribute[4] else { continue }
            let isKnown = unsafe attribute[2] == nil || attribute[2] == secondNamespace
            let name = isKnown ? unsafe names[attribute[0]] : .unknown
            if isInPlace {
                let start = unsafe offset + (first - begin)
                unsafe queue.pointee.addAttribute(name, value: start..<start + (last - first))
            } else {
                offset = unsafe queue.pointee.addBytes(from: first, to: last)
                unsafe queue.pointee.resolveAmpersands(from: offset)
                unsafe queue.pointee.addAttribute(name, value: offset..<queue.pointee.values.count)
            }
        }
    }

    /// The name of an element that stands in a namespace.
    private func element(_ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) -> XMLName {
        let isSecond = unsafe secondNamespace != nil && namespace == secondNamespace
        return unsafe namespace == self.namespace || isSecond ? names[name] : .unknown
    }

    /// Whether all values lie in this part of the parser's input buffer.
    private func stand(
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>,
        count: Int,
        between begin: UnsafePointer<xmlChar>,
        and end: UnsafePointer<xmlChar>
    ) -> Bool {
        guard let input = unsafe context.pointee.input, let bufferEnd = unsafe input.pointee.end,
            unsafe begin >= input.pointee.base, unsafe end <= bufferEnd
        else { return false }
        for index in 0..<count {
            guard let first = unsafe attributes[index * 5 + 3], unsafe first >= begin,
                let last = unsafe attributes[index * 5 + 4], unsafe last <= end
            else { return false }
        }
        return true
    }

    mutating func end(_ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) {
        let element = unsafe element(name, namespace)
        pass()
        unsafe queue?.pointee.end(element, line: latestLine)
    }

    mutating func text(_ text: UnsafePointer<xmlChar>?, length: Int) {
        unsafe queue?.pointee.text(UnsafeBufferPointer(start: text, count: length))
        pass()
    }

    /// Refuses a comment that begins with `>` or `->`, which libxml2 takes for the comment's end or not, as
    /// the chunks fall.
    mutating func comment(_ text: UnsafePointer<xmlChar>?) {
        pass()
        guard let text = unsafe text else { return }
        let first = unsafe text[0] == UInt8(ascii: "-") ? text[1] : text[0]
        if first == UInt8(ascii: ">") { fail(.malformed) }
    }

    /// The line where the root element begins: libxml2 says nothing of white space before it.
    private var rootLine: Int {
        guard let input = unsafe context.pointee.input, let base = unsafe input.pointee.base,
            var cursor = unsafe input.pointee.cur
        else { return latestLine }
        var line = place.line
        while unsafe cursor > base, unsafe cursor.pointee != UInt8(ascii: "<") {
            unsafe cursor -= 1
            if unsafe cursor.pointee == UInt8(ascii: "\n") { line -= 1 }
        }
        return line
    }

    /// Goes on behind a tag, a text or a comment: the next tag begins on this line.
    mutating func pass() {
        if let input = unsafe context.pointee.input { latestLine = unsafe Int(input.pointee.line) }
        if let queue = unsafe queue, unsafe queue.pointee.exceedsCap { fail(unsafe queue.pointee.exceededCap) }
    }
}
