import CLibXML2

/// Owns a libxml2 push parser, and the compiled schema that is checked in the same pass.
///
/// All use of libxml2 is in this file. The parser may open nothing and prints nothing, and every
/// diagnostic is a failure; of its messages, which quote the file, only the code is used.
@safe
struct XMLParser: ~Copyable {
    private let context: xmlParserCtxtPtr
    /// What the callbacks work on; its address stays the same as long as the parser lives.
    private let session: UnsafeMutablePointer<XMLParserSession>
    private let schema: xmlSchemaPtr?
    private let validator: xmlSchemaValidCtxtPtr?
    private let plug: xmlSchemaSAXPlugPtr?

    /// Makes a parser.
    ///
    /// - Parameters:
    ///   - vocabulary: The names that events tell apart.
    ///   - namespace: Where the elements of the vocabulary stand.
    ///   - schema: An XSD 1.0 schema of ours; one that does not compile is a bug.
    init(vocabulary: [String], namespace: String, schema: [UInt8]?) {
        Self.prepareLibrary
        unsafe session = .allocate(capacity: 1)
        var handler = unsafe Self.handler
        guard let context = unsafe xmlCreatePushParserCtxt(&handler, session, nil, 0, nil) else {
            preconditionFailure("libxml2 has no memory for a parser.")
        }
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        unsafe xmlCtxtUseOptions(context, Int32(bitPattern: options))
        unsafe session.initialize(
            to: XMLParserSession(context: context, vocabulary: vocabulary, namespace: namespace)
        )
        unsafe context.pointee._private = UnsafeMutableRawPointer(session)
        unsafe self.context = context
        let compiled = unsafe schema.map { unsafe Self.compiled($0) }
        unsafe self.schema = compiled
        unsafe validator = compiled.flatMap { unsafe xmlSchemaNewValidCtxt($0) }
        if let validator = unsafe validator {
            unsafe xmlSchemaSetValidStructuredErrors(validator, noteSchemaBreach, session)
            unsafe plug = xmlSchemaSAXPlug(validator, &context.pointee.sax, &context.pointee.userData)
            precondition(unsafe plug != nil, "libxml2 could not join the schema to the parser.")
        } else {
            precondition(schema == nil, "libxml2 has no memory for a schema.")
            unsafe plug = nil
        }
        // The plug has put a handler of its own in place, which lacks this entry.
        unsafe context.pointee.sax.pointee.serror = noteDiagnostic
    }

    deinit {
        if let plug = unsafe plug { _ = unsafe xmlSchemaSAXUnplug(plug) }
        if let validator = unsafe validator { unsafe xmlSchemaFreeValidCtxt(validator) }
        if let schema = unsafe schema { unsafe xmlSchemaFree(schema) }
        unsafe xmlFreeParserCtxt(context)
        unsafe session.pointee.free()
        unsafe session.deinitialize(count: 1)
        unsafe session.deallocate()
    }

    /// Parses some more of the file and adds its events.
    mutating func parse(_ bytes: Span<UInt8>, into queue: inout XMLEventQueue) {
        unsafe bytes.withUnsafeBytes { memory in
            unsafe run(memory.bindMemory(to: CChar.self), isLast: false, into: &queue)
        }
    }

    /// Says that the file ends here; what is missing now is a failure.
    mutating func finish(into queue: inout XMLEventQueue) {
        unsafe run(UnsafeBufferPointer(start: nil, count: 0), isLast: true, into: &queue)
        let isWhole = unsafe context.pointee.wellFormed == 1 && context.pointee.nsWellFormed == 1
        let isValid = unsafe validator.map { unsafe xmlSchemaIsValid($0) == 1 } ?? true
        if !isWhole || !isValid { queue.fail(isWhole ? .schema : .malformed, at: unsafe session.pointee.place) }
    }

    private mutating func run(_ bytes: UnsafeBufferPointer<CChar>, isLast: Bool, into queue: inout XMLEventQueue) {
        unsafe withUnsafeMutablePointer(to: &queue) { pointer in
            unsafe session.pointee.queue = pointer
            unsafe session.pointee.isFinishing = isLast
            _ = unsafe xmlParseChunk(context, bytes.baseAddress, Int32(bytes.count), isLast ? 1 : 0)
            unsafe session.pointee.queue = nil
        }
    }
}

extension XMLParser {
    /// Sets up what libxml2 keeps for the whole process, once: its tables, and a loader that opens nothing.
    private static let prepareLibrary: Void = {
        xmlInitParser()
        xmlSchemaInitTypes()
        unsafe xmlSetExternalEntityLoader { _, _, _ in nil }
    }()

    private static var handler: xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = XML_SAX2_MAGIC
        unsafe handler.startDocument = { unsafe XMLParserSession.at($0).pointee.checkDeclaration() }
        unsafe handler.internalSubset = { session, _, _, _ in
            unsafe XMLParserSession.at(session).pointee.fail(.doctype)
        }
        unsafe handler.processingInstruction = { session, _, _ in
            unsafe XMLParserSession.at(session).pointee.fail(.processingInstruction)
        }
        unsafe handler.startElementNs = { session, name, _, namespace, _, _, count, _, attributes in
            unsafe XMLParserSession.at(session).pointee.start(name, namespace, Int(count), attributes)
        }
        unsafe handler.endElementNs = { session, name, _, namespace in
            unsafe XMLParserSession.at(session).pointee.end(name, namespace)
        }
        unsafe handler.characters = { session, _, length in
            unsafe XMLParserSession.at(session).pointee.text(length: Int(length))
        }
        unsafe handler.comment = { session, _ in unsafe XMLParserSession.at(session).pointee.pass() }
        unsafe handler.ignorableWhitespace = handler.characters
        unsafe handler.cdataBlock = handler.characters
        return unsafe handler
    }

    private static func compiled(_ source: [UInt8]) -> xmlSchemaPtr {
        let schema: xmlSchemaPtr? = unsafe source.withUnsafeBytes { bytes in
            let parser = unsafe xmlSchemaNewMemParserCtxt(
                bytes.bindMemory(to: CChar.self).baseAddress,
                Int32(bytes.count)
            )
            defer { unsafe xmlSchemaFreeParserCtxt(parser) }
            unsafe xmlSchemaSetParserStructuredErrors(parser, { _, _ in }, nil)
            return unsafe xmlSchemaParse(parser)
        }
        guard let schema = unsafe schema else {
            preconditionFailure("The schema that the program brings along does not compile.")
        }
        return unsafe schema
    }
}

/// What libxml2's callbacks need to know.
@safe
private struct XMLParserSession {
    private let context: xmlParserCtxtPtr
    private let names: XMLNameTable
    private let namespace: UnsafePointer<xmlChar>
    /// Where events go; set during a call of `xmlParseChunk` only.
    var queue: UnsafeMutablePointer<XMLEventQueue>?
    /// Whether the parser has been told that the file ends.
    var isFinishing = false
    /// The line where the tag, text or comment before the parser's place ends.
    private var latestLine = 1

    init(context: xmlParserCtxtPtr, vocabulary: [String], namespace: String) {
        unsafe self.context = context
        names = unsafe XMLNameTable(vocabulary.map { unsafe Self.interned($0, in: context) })
        unsafe self.namespace = Self.interned(namespace, in: context)
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
        let element = unsafe namespace == self.namespace ? names[name] : .unknown
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
            let name = unsafe attribute[2] == nil ? names[attribute[0]] : .unknown
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
        let element = unsafe namespace == self.namespace ? names[name] : .unknown
        pass()
        unsafe queue?.pointee.end(element, line: latestLine)
    }

    mutating func text(length: Int) {
        unsafe queue?.pointee.text(length: length)
        pass()
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

/// Takes what libxml2's parser has to say.
private func noteDiagnostic(_: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    guard let error = unsafe error, let context = unsafe error.pointee.ctxt else { return }
    let parser = unsafe context.assumingMemoryBound(to: xmlParserCtxt.self)
    let session = unsafe XMLParserSession.at(parser.pointee._private)
    let code = unsafe xmlParserErrors(UInt32(bitPattern: error.pointee.code))
    let breach: XMLBreach =
        switch code {
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: .undefinedEntity
        case XML_ERR_UNKNOWN_VERSION, XML_WAR_UNKNOWN_VERSION: .version
        case XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_INVALID_ENCODING: .encoding
        default: unsafe session.pointee.isCutOff ? .truncated : .malformed
        }
    unsafe session.pointee.fail(breach)
}

/// Takes what libxml2's validator has to say.
private func noteSchemaBreach(_ session: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    guard let error = unsafe error else { return }
    let breach: XMLBreach =
        switch unsafe xmlParserErrors(UInt32(bitPattern: error.pointee.code)) {
        case XML_SCHEMAV_CVC_ELT_1: .schemaRoot
        case XML_SCHEMAV_ELEMENT_CONTENT: .schemaElement
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_1, XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1,
            XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
            .schemaAttribute
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_4: .schemaAttributeMissing
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1: .schemaContent
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3: .schemaText
        default: .schemaValue
        }
    unsafe XMLParserSession.at(session).pointee.refuseLatestTag(breach)
}
