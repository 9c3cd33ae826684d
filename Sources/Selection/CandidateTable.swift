import LetterModel

/// The accounts that may get a letter, by number, waiting for their person records.
package struct CandidateTable: Sendable {
    /// In ascending order, each once.
    let numbers: [CitizenServiceNumber]
    /// ``CandidateFacts`` of each, packed.
    let facts: [UInt8]
    /// What became of the other accounts.
    package let accounts: AccountTally
    /// Where the numbers with each first three digits begin: a short walk in place of a long search.
    private let firstWithPrefix: [Int32]

    private static let prefixDivisor = 1_000_000_000 / 65_536 + 1

    init(numbers: [CitizenServiceNumber], facts: [UInt8], accounts: AccountTally) {
        self.numbers = numbers
        self.facts = facts
        self.accounts = accounts
        var starts = [Int32](repeating: 0, count: 65_538)
        for number in numbers { starts[Self.prefix(of: number) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        firstWithPrefix = starts
    }

    /// How many candidates there are.
    package var count: Int { numbers.count }

    /// The place of a number in the table, or `nil` when it is no candidate.
    func index(of number: CitizenServiceNumber) -> Int? {
        let prefix = Self.prefix(of: number)
        var low = Int(firstWithPrefix[prefix])
        var high = Int(firstWithPrefix[prefix + 1])
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < Int(firstWithPrefix[prefix + 1]) && numbers[low] == number ? low : nil
    }

    private static func prefix(of number: CitizenServiceNumber) -> Int {
        Int(number.value) / prefixDivisor
    }
}
