import XMLStreams

/// What the attributes of a start tag say of the value that follows.
struct StUFTag {
    /// `StUF:noValue`: why there is no value.
    enum Absence {
        /// There is none, or the sender's system has no place for it.
        case none
        /// There is one, and the sender does not know it.
        case unknown
        /// The receiver has no right to it.
        case withheld
    }

    /// Whether no other tag has come since.
    var isLeaf = false
    /// `nil` where a value may follow.
    private(set) var absence: Absence?
    /// Whether `StUF:entiteittype` names another type than a person.
    private(set) var isOtherEntity = false
    /// Whether a mark of investigation is on the address, or on one of its elements.
    private(set) var isOnAddress = false
    /// How many digits of a date are known (`StUF:indOnvolledigeDatum`).
    private var knownDigits = 8

    init() {}

    /// Reads the attributes of a tag.
    init(_ event: XMLEvent, of stream: borrowing XMLStream) {
        isLeaf = true
        for index in event.attributes {
            let attribute = stream.attribute(at: index)
            guard let name = StUFName(rawValue: attribute.name.index) else { continue }
            stream.withValue(of: attribute) { take($0, of: name) }
        }
    }

    private mutating func take(_ value: Span<UInt8>, of name: StUFName) {
        switch name {
        case .noValue: absence = Self.absence(value)
        case .entiteittype: isOtherEntity = !matches(value, "NPS")
        case .incompleteDate: knownDigits = Self.knownDigits(value)
        case .groepsnaam: isOnAddress = isOnAddress || Self.text(value).lowercased().contains("verblijf")
        case .elementnaam:
            let element = Self.text(value)
            isOnAddress = isOnAddress || Self.addressNames.contains { element.hasPrefix($0) }
        default: break
        }
    }

    private static func absence(_ value: Span<UInt8>) -> Absence {
        if matches(value, "nietGeautoriseerd") { return .withheld }
        return matches(value, "waardeOnbekend") || matches(value, "vastgesteldOnbekend") ? .unknown : .none
    }

    private static func knownDigits(_ value: Span<UInt8>) -> Int {
        if matches(value, "V") { return 8 }
        if matches(value, "D") { return 6 }
        return matches(value, "M") ? 4 : 0
    }

    private static func text(_ value: Span<UInt8>) -> String {
        unsafe value.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }

    private static let addressNames = [
        "aoa.", "gor.", "wpl.", "verblijfsadres", "sub.verblijf", "inp.locatie", "sub.adres",
    ]

    /// Leaves of a date only its known parts.
    ///
    /// The standard fills the unknown parts of a date with something valid and tells so beside it; the register writes
    /// zeros.
    func keepKnownPart(of date: inout [UInt8]) {
        guard date.count == 8 else { return }
        for index in knownDigits..<8 { date[index] = UInt8(ascii: "0") }
    }
}

extension RecordFault {
    static let otherEntity = RecordFault(
        code: "entity-not-a-person",
        explanation: "The object is of another type than NPS (natural person); have the answer made for persons only."
    )
    static let withheld = RecordFault(
        code: "value-withheld",
        explanation:
            "The sender withholds the number, or what decides whether the person may get a letter (nietGeautoriseerd); ask for the right to it."
    )
}
