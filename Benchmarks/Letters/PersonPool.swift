import Addressing
import DurableFiles
import ExtractReading
import FontFaces
import InventedExtracts
import LetterModel
import LetterRendering

/// Invented people in the words of a letter, whose turn comes round and round: a fixed number, so that
/// memory tells of the engine and not of its input.
struct PersonPool: Sendable {
    /// How many there are.
    static let count = 1_024
    private static let extractName = "people.csv"

    private let people: [AddressedPerson]

    /// Invents people, writes their extract, reads it back and puts them into words, as a run does.
    init(_ wanted: LetterOrder.People, materials: LetterMaterials, folder: SafeFolder) throws {
        let rules = AddressingRules()
        var setter = LetterSetter(appearance: materials.appearance)
        var people: [AddressedPerson] = []
        try Self.writeExtract(accounts: wanted.accounts, into: folder)
        defer { _ = try? folder.removeFile(Self.extractName) }
        var reader = try PersonExtractReader(path: "\(folder.path)/\(Self.extractName)")
        while people.count < Self.count, try reader.next() != nil {
            guard let person = try? reader.person().get(),
                let addressed = try? rules.address(person, language: .dutch).get(),
                addressed.country.isEmpty, !addressed.runningTextName.isEmpty
            else { continue }
            var uncommon: Set<Unicode.Scalar> = []
            for text in addressed.printedTexts { materials.tiers.collectUncommon(in: text, into: &uncommon) }
            let needsMore = !uncommon.isEmpty
            guard wanted == .mixed || needsMore == (wanted == .tier2) else { continue }
            let block = AddressBlock.fit(addressed, maximumLines: materials.style.window.maximumLines) {
                setter.fitsInWindow($0)
            }
            if case .success = block { people.append(addressed) }
        }
        guard people.count == Self.count else { throw BenchmarkFailure("Only \(people.count) people were invented.") }
        self.people = people
    }

    /// Something of each person, in turn.
    func map<Value>(_ value: (AddressedPerson) throws -> Value) rethrows -> [Value] { try people.map(value) }

    /// The person of a letter.
    subscript(letter: Int) -> AddressedPerson { people[letter % people.count] }

    private static func writeExtract(accounts: Int, into folder: SafeFolder) throws {
        guard let day = CalendarDate(iso: "2026-11-16") else { throw BenchmarkFailure("There is no such day.") }
        let extract = InventedExtract(seed: 2026, accounts: accounts, traps: false, referenceDate: day)
        var file = try DurableFile(name: extractName, in: folder)
        try extract.writePersons { try file.write($0) }
        _ = try file.commit(noReplace: false)
    }
}

extension LetterOrder.People {
    /// How many accounts are invented to find enough of these people.
    fileprivate var accounts: Int {
        switch self {
        case .mixed: 1_500
        case .tier1: 2_500
        case .tier2: 10_000
        }
    }
}

extension AddressedPerson {
    /// Every text that the letter prints.
    var printedTexts: [String] {
        [salutation, envelopeName.text, runningTextName, formOfAddress] + addressLines
    }
}
