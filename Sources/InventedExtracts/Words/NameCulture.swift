/// Names that go together: the register holds names from everywhere.
///
/// All lists in this folder were made for this project from common words and common names; no list
/// of real persons was used. Each character is in the register's repertoire.
struct NameCulture {
    /// How many of a thousand people bear such a name.
    let perThousand: Int
    let male: [String]
    let female: [String]
    /// What stands before the surname; many are empty on purpose.
    let prefixes: [String]
    /// First parts of surnames.
    let stems: [String]
    /// Last parts; a name without a stem of its own uses the empty one.
    let endings: [String]

    /// All cultures; their shares add up to a thousand.
    static let all = [
        dutch, frisian, turkish, moroccan, surinamese, polish, iberian, northern, eastern,
    ]
}
