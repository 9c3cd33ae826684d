import CLibXML2

/// Owns a libxml2 push parser, and the compiled schema that is checked in the same pass.
///
/// All use of libxml2 is in this file and the session's. The parser may open nothing and prints nothing, and every
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
    ///   - namespaces: Where the elements of the vocabulary stand, and where else its names are known.
    ///   - schema: An XSD 1.0 schema of ours; one that does not compile is a bug.
    init(vocabulary: [String], namespaces: (String, String?), schema: [UInt8]?) {
        Self.prepareLibrary
        unsafe session = .allocate(capacity: 1)
        var handler = unsafe Self.handler
        guard let context = unsafe xmlCreatePushParserCtxt(&handler, session, nil, 0, nil) else {
            preconditionFailure("libxml2 has no memory for a parser.")
        }
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        unsafe xmlCtxtUseOptions(context, Int32(bitPattern: options))
        unsafe session.initialize(
            to: XMLParserSession(context: context, vocabulary: vocabulary, namespaces: namespaces)
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
        unsafe handler.characters = { session, text, length in
            unsafe XMLParserSession.at(session).pointee.text(text, length: Int(length))
        }
        unsafe handler.comment = { session, text in unsafe XMLParserSession.at(session).pointee.comment(text) }
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
