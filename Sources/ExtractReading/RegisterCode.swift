import LetterModel

/// A code of the register that is one letter: told by its byte, no string is made of it.
protocol RegisterCode {
    init?(letter: UInt8)
}

extension Sex: RegisterCode {
    init?(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "M"): self = .male
        case UInt8(ascii: "V"): self = .female
        case UInt8(ascii: "O"): self = .unknown
        default: return nil
        }
    }
}

extension NameUsage: RegisterCode {
    init?(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "E"): self = .own
        case UInt8(ascii: "P"): self = .partner
        case UInt8(ascii: "V"): self = .partnerBeforeOwn
        case UInt8(ascii: "N"): self = .partnerAfterOwn
        default: return nil
        }
    }
}

extension RegistrationSuspension: RegisterCode {
    init?(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "O"): self = .deceased
        case UInt8(ascii: "E"): self = .emigrated
        case UInt8(ascii: "R"): self = .nonResident
        case UInt8(ascii: "M"): self = .ministerialDecree
        case UInt8(ascii: "F"): self = .error
        case UInt8(ascii: "W"): self = .erased
        case UInt8(ascii: "."): self = .unknown
        default: return nil
        }
    }
}
