/// Hands out one citizen service number to each invented citizen.
///
/// The register keeps the numbers 999xxxxxx for tests; 90,909 of them pass the eleven-test. As long
/// as they suffice nothing else is used. Larger populations walk all valid numbers in a seeded
/// order, those that begin with a 9 first, then 8 and so on: such a file may by chance hold the
/// number of a living person and must not leave the machine it was made on.
struct InventedNumbers {
    /// Up to here only the register's test numbers are used.
    static let testNumberLimit = 90_000

    /// How many different numbers exist.
    static let limit = allPrefixes.reduce(0) { $0 + $1.validNumbers }

    /// Whether all numbers begin with 999.
    let usesOnlyTestNumbers: Bool
    private let ranges: [(prefix: NumberPrefix, order: IndexPermutation)]

    /// Prepares numbers for so many citizens.
    init(count: Int, seed: UInt64) {
        precondition(count <= Self.limit, "There are not that many citizen service numbers.")
        usesOnlyTestNumbers = count <= Self.testNumberLimit
        let prefixes =
            usesOnlyTestNumbers
            ? [NumberPrefix(digits: 999, freeDigits: 5)]
            : Self.allPrefixes
        ranges = prefixes.map { prefix in
            let order = IndexPermutation(
                count: prefix.validNumbers,
                seed: seed,
                subject: .numbers,
                part: prefix.digits
            )
            return (prefix, order)
        }
    }

    /// The number of one citizen, nine digits with the leading zeros left out.
    subscript(citizen: Int) -> UInt32 {
        var rank = citizen
        for (prefix, order) in ranges {
            if rank < order.count { return prefix.validNumber(rank: order[rank]) }
            rank -= order.count
        }
        preconditionFailure("A citizen was asked for beyond the prepared count.")
    }

    private static let allPrefixes = (0...9).reversed().map { NumberPrefix(digits: $0, freeDigits: 7) }

    /// How many ways there are to fill the last of the eight leading digits so that a ninth digit
    /// exists, when the digits before them have this weighted sum modulo 11.
    fileprivate static func completions(of freeDigits: Int, after remainder: Int) -> Int {
        completionCounts[freeDigits * 11 + remainder]
    }

    private static let completionCounts: [Int] = {
        // No ninth digit exists when it would have to be ten.
        var counts = (0..<11).map { $0 == 10 ? 0 : 1 }
        for freeDigits in 1...7 {
            for remainder in 0..<11 {
                let fillings = (0...9).map { digit in
                    counts[(freeDigits - 1) * 11 + (remainder + (freeDigits + 1) * digit) % 11]
                }
                counts.append(fillings.reduce(0, +))
            }
        }
        return counts
    }()
}

/// All valid numbers that begin with the same digits, in rising order.
private struct NumberPrefix {
    let digits: Int
    let freeDigits: Int

    /// The weighted sum of the fixed digits modulo 11; the eighth digit has weight 2.
    private var remainder: Int {
        var rest = digits
        var weight = freeDigits + 2
        var sum = 0
        while rest > 0 {
            sum += weight * (rest % 10)
            rest /= 10
            weight += 1
        }
        return sum % 11
    }

    /// The number that is all zeros passes the sum and yet is not valid.
    private var leftOut: Int { digits == 0 ? 1 : 0 }

    var validNumbers: Int {
        InventedNumbers.completions(of: freeDigits, after: remainder) - leftOut
    }

    func validNumber(rank: Int) -> UInt32 {
        var rank = rank + leftOut
        var remainder = remainder
        var number = digits
        for free in (0..<freeDigits).reversed() {
            var digit = 0
            var next = remainder
            while true {
                let fillings = InventedNumbers.completions(of: free, after: next)
                if rank < fillings { break }
                rank -= fillings
                digit += 1
                next = (remainder + (free + 2) * digit) % 11
            }
            number = number * 10 + digit
            remainder = next
        }
        return UInt32(number * 10 + remainder)
    }
}
