/// Two check digits by ISO/IEC 7064, MOD 97-10: they find every wrong digit and every swap of
/// neighbours.
package enum CheckDigits {
    /// The check digits of a number of up to 17 digits, 2…98.
    package static func of(_ number: UInt64) -> UInt64 {
        98 - (number % 97) * 100 % 97
    }

    /// Whether the last two digits of a number are its check digits.
    package static func fit(_ number: UInt64) -> Bool {
        number % 97 == 1 && (2...98).contains(number % 100)
    }
}
