import LetterModel
import XMLStreams

/// The persons of an answer message of StUF-BG 0310 (`npsLa01` and its kin), one at a time.
///
/// An element counts by its path from `object` down and never by its name alone: partners, children, parents and
/// history hold the same names. Nothing of the file may be used before its end was read.
struct StUFRows: ~Copyable {
    private var source: XMLSource
    /// The known names of the open elements, from the root on.
    private var path: [StUFName?] = []
    /// What the start tag of the innermost element said.
    private var tag = StUFTag()
    private var person = StUFPerson()
    private var row = ComposedRow()
    /// The text of the element at hand.
    private var value: [UInt8] = []
    private var line = 0
    private var count = 0
    private var declaredCount: Int?

    /// Opens a message.
    init(path: String, chunkSize: Int) throws(ExtractError) {
        let stream = XMLStream(
            vocabulary: StUFName.allCases.map(\.text),
            namespace: StUFSchema.namespace,
            secondNamespace: StUFSchema.envelopeNamespace,
            schema: Array(StUFSchema.text.utf8),
            keepsText: true
        )
        source = try XMLSource(path: path, chunkSize: chunkSize, stream: stream)
    }

    /// The digest of the file, when all of it was read.
    mutating func finalDigest() -> ContentDigest { source.digest }

    /// The fields of the person that ``next()`` returned last.
    var fields: PersonFields { row.fields }

    /// The next person, or `nil` when the whole message was read.
    ///
    /// - Throws: ``ExtractError`` when the file is no such message, is cut off, or is not all of the answer.
    mutating func next() throws(ExtractError) -> RawRow? {
        while let event = try source.nextEvent() {
            switch event.kind {
            case .start: begin(event)
            case .end: if try end(event) { return finishedRow() }
            }
        }
        if let declaredCount, declaredCount != count { throw mismatch(declaredCount) }
        return nil
    }

    private mutating func begin(_ event: XMLEvent) {
        path.append(StUFName(rawValue: event.element.index))
        tag = StUFTag(event, of: source.stream)
        if event.depth == 3, isPerson {
            person.clear()
            line = event.line
            if tag.isOtherEntity { person.refuse(.otherEntity) }
        } else if event.depth == 4, isInPerson, path[3] == .partnership {
            person.beginPartnership()
        }
    }

    /// Ends an element; `true` when it was a person.
    private mutating func end(_ event: XMLEvent) throws(ExtractError) -> Bool {
        defer {
            path.removeLast()
            tag.isLeaf = false
        }
        if event.depth == 3, isPerson { return true }
        guard tag.isLeaf, let name = path[path.count - 1] else { return false }
        readText(of: event)
        if path.count == 3, path[1] == .parameters { try takeParameter(name, event.line) }
        if isInPerson { take(name) }
        return false
    }

    private var isPerson: Bool { path.count == 3 && path[1] == .antwoord && path[2] == .object }
    private var isInPerson: Bool { path.count > 3 && path[1] == .antwoord && path[2] == .object }

    /// Puts the value of an element where its path says.
    private mutating func take(_ name: StUFName) {
        if name.isDate { tag.keepKnownPart(of: &value) }
        switch path.count {
        case 4: takeOfPerson(name)
        case 5 where path[3] == .partnership: if name == .begin || name == .end { takeOfPartner(name) }
        case 6 where path[3] == .partnership: if path[4] == .related { takeOfPartner(name) }
        case 5: takeOfAddress(name)
        case 6: if path[4] == .situatedIn, name == .place { takeOfAddress(.situatedIn) }
        default: break
        }
    }

    private mutating func takeOfPerson(_ name: StUFName) {
        if tag.absence == .withheld, name.isProtecting { person.refuse(.withheld) }
        // There is a date of death, and the sender does not know it.
        if tag.absence == .unknown, name == .death { value = Array("00000000".utf8) }
        guard !value.isEmpty else { return }
        if name == .investigation {
            if tag.isOnAddress, value == [UInt8(ascii: "J")] { person.noteInvestigation() }
        } else {
            person.take(value, of: name, in: .person)
        }
    }

    private mutating func takeOfPartner(_ name: StUFName) {
        if !value.isEmpty { person.takeOfPartner(value, of: name) }
    }

    private mutating func takeOfAddress(_ name: StUFName) {
        guard !value.isEmpty else { return }
        switch path[3] {
        case .residence: person.take(value, of: name, in: .residence)
        case .letterAddress: person.take(value, of: name, in: .letterAddress)
        case .abroad: person.take(value, of: name, in: .abroad)
        default: break
        }
    }

    private mutating func takeParameter(_ name: StUFName, _ line: Int) throws(ExtractError) {
        switch name {
        case .moreFollows where matches(value.span, "true") || matches(value.span, "1"): throw incomplete(line)
        case .objectCount: declaredCount = number(digits: value.span)
        default: break
        }
    }

    /// Takes the text of an element without the white space around it; none where the tag says that there is none.
    private mutating func readText(of event: XMLEvent) {
        var text = value
        value = []
        text.removeAll(keepingCapacity: true)
        if tag.absence == nil {
            source.stream.withText(of: event) { bytes in
                let isBlank = { (byte: UInt8) in byte == 0x20 || (9...13).contains(byte) }
                var (start, end) = (0, bytes.count)
                while start < end, isBlank(bytes[start]) { start += 1 }
                while end > start, isBlank(bytes[end - 1]) { end -= 1 }
                for index in start..<end { text.append(bytes[index]) }
            }
        }
        value = text
    }

    private mutating func finishedRow() -> RawRow {
        count += 1
        person.write(into: &row)
        if let fault = person.fault { return RawRow(line: line, key: .fault(fault)) }
        return RawRow(line: line, key: RawRow.Key(digits: Array(person.number).span))
    }

    private func incomplete(_ line: Int) -> ExtractError {
        ExtractError(
            code: "answer-incomplete",
            file: source.path,
            line: line,
            found: "The message says that more of the answer follows (indicatorVervolgvraag).",
            expected: "The whole answer, in one or more files.",
            remedy: "Ask for the rest; give all files of the answer when the last one no longer says so."
        )
    }

    private func mismatch(_ declared: Int) -> ExtractError {
        ExtractError(
            code: "records-mismatch",
            file: source.path,
            found: "The message declares \(declared) persons and holds \(count).",
            expected: "As many persons as aantalVoorkomens says.",
            remedy: ExtractError.askForNewFile
        )
    }
}
