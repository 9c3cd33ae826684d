import LetterModel

// The words of account extracts, told apart by their bytes: no string is made of them.

extension AccountStatus {
    init?(bytes: Span<UInt8>) {
        if matches(bytes, "active") {
            self = .active
        } else if matches(bytes, "initial") {
            self = .initial
        } else if matches(bytes, "requested") {
            self = .requested
        } else if matches(bytes, "revoked") {
            self = .revoked
        } else if matches(bytes, "suspended") {
            self = .suspended
        } else if matches(bytes, "expired") {
            self = .expired
        } else if matches(bytes, "removed") {
            self = .removed
        } else {
            return nil
        }
    }
}

extension PasswordStatus {
    init?(bytes: Span<UInt8>) {
        if matches(bytes, "active") {
            self = .active
        } else if matches(bytes, "initial") {
            self = .initial
        } else if matches(bytes, "blocked") {
            self = .blocked
        } else if matches(bytes, "inactive") {
            self = .inactive
        } else {
            return nil
        }
    }
}

extension FactorStatuses {
    init?(bytes: Span<UInt8>) {
        if matches(bytes, "active") {
            self = .active
        } else if matches(bytes, "inactive") {
            self = .inactive
        } else if matches(bytes, "pending") {
            self = .pending
        } else if matches(bytes, "initial") {
            self = .initial
        } else {
            return nil
        }
    }
}

extension IdentityDocumentKind {
    init?(bytes: Span<UInt8>) {
        if matches(bytes, "dutch") {
            self = .dutch
        } else if matches(bytes, "none") {
            self = .none
        } else if matches(bytes, "unknown") {
            self = .unknown
        } else {
            return nil
        }
    }
}

extension LetterLanguage {
    init?(bytes: Span<UInt8>) {
        if matches(bytes, "nl") {
            self = .dutch
        } else if matches(bytes, "en") {
            self = .english
        } else {
            return nil
        }
    }
}

extension CalendarDate {
    /// Reads `2026-11-01` and nothing else.
    init?(bytes: Span<UInt8>) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(digits: bytes.extracting(0..<4)), let month = number(digits: bytes.extracting(5..<7)),
            let day = number(digits: bytes.extracting(8..<10))
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
