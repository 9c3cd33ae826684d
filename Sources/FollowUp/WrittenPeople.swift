import LetterModel
import LetterReferences
import RunRecords

/// Everyone who was written to or held out, each with the group to be counted in and what the later extract says.
///
/// It takes 18 bytes a person.
struct WrittenPeople {
    /// A wave, with a letter for those who got one and without for those who were held out.
    struct Key: Hashable {
        var run: Int
        var letter: LetterKind?
    }

    /// What the later extract says of a person; of two accounts the one that says more counts.
    enum Fate: UInt8, Comparable {
        case absent, closed, passwordOnly, withFactor

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    private(set) var keys: [Key] = []
    private var places: [Key: UInt8] = [:]
    private var people: [(person: Pseudonym, key: UInt8, fate: UInt8)] = []

    /// Adds a person; a person may be in several groups, one for each round.
    mutating func add(_ person: Pseudonym, _ key: Key) {
        let place = places[key] ?? begin(key)
        people.append((person, place, Fate.absent.rawValue))
    }

    private mutating func begin(_ key: Key) -> UInt8 {
        precondition(keys.count < 255, "Runs and letters are few.")
        let place = UInt8(keys.count)
        keys.append(key)
        places[key] = place
        return place
    }

    /// Puts people in order, so that they can be found.
    mutating func sort() { people.sort { $0.person < $1.person } }

    /// Notes what an account says of its holder.
    mutating func note(_ person: Pseudonym, _ fate: Fate) {
        var (low, high) = (0, people.count)
        while low < high {
            let middle = (low + high) / 2
            if people[middle].person < person { low = middle + 1 } else { high = middle }
        }
        while low < people.count, people[low].person == person {
            people[low].fate = max(people[low].fate, fate.rawValue)
            low += 1
        }
    }

    /// The counts of each group.
    func fates() -> [Key: EffectReport.Fates] {
        var counts = [EffectReport.Fates](repeating: EffectReport.Fates(), count: keys.count)
        for one in people {
            counts[Int(one.key)].people += 1
            switch Fate(rawValue: one.fate) {
            case .withFactor: counts[Int(one.key)].withFactor += 1
            case .passwordOnly: counts[Int(one.key)].passwordOnly += 1
            case .closed: counts[Int(one.key)].closed += 1
            case .absent, nil: counts[Int(one.key)].absent += 1
            }
        }
        return Dictionary(uniqueKeysWithValues: zip(keys, counts))
    }
}

extension WrittenPeople.Fate {
    /// What an account says: the rule is that of selection, on what the account has now.
    init(_ account: Account) {
        let hasFactor = account.sms.contains(.active) || account.app.contains(.active)
        self = account.status != .active ? .closed : hasFactor ? .withFactor : .passwordOnly
    }
}

extension EffectReport.Fates {
    static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum.people += right.people
        sum.withFactor += right.withFactor
        sum.passwordOnly += right.passwordOnly
        sum.closed += right.closed
        sum.absent += right.absent
        return sum
    }
}
