/// A key of the record with all that stands under it.
struct RecordSection: Sendable {
    /// Who misses the section when it is not there.
    enum Need: Sendable {
        /// The reader: without it there is no record.
        case required
        /// A check, by its code.
        case checked(String)
        /// A check that only tells something, by its code.
        case told(String)
        /// Nobody; it is asked all the same.
        case optional
    }

    /// What stands under the key.
    enum Content: Sendable {
        /// One value.
        case single(RecordQuestion)
        /// A group of keys, and perhaps a list below it.
        case group([RecordQuestion], list: RecordList? = nil)
        case list(RecordList)
        /// A list of texts.
        case texts(RecordQuestion)
        /// A list that the program fills in, one scalar of YAML an item; the questions name its keys.
        case filled([RecordQuestion], @Sendable (RecordFacts) -> [String])
    }

    let key: String
    /// What the section is called in Dutch.
    let title: String
    let need: Need
    let content: Content
    /// Whether the section makes sense beside what the record says, by path such as `purpose.code`.
    let isAsked: @Sendable ([String: String]) -> Bool

    init(
        _ key: String,
        _ title: String,
        _ need: Need,
        _ content: Content,
        isAsked: @escaping @Sendable ([String: String]) -> Bool = { _ in true }
    ) {
        (self.key, self.title, self.need, self.content, self.isAsked) = (key, title, need, content, isAsked)
    }

    /// All of them, in the order of a new record.
    static let all = identity + parties + law + weighing + files + processing + assurances + limits

    /// Whether a record without it is not finished.
    var isExpected: Bool {
        switch need {
        case .required, .checked: true
        case .told, .optional: false
        }
    }

    /// The code of the check that misses it, for people.
    var checkCode: String? {
        switch need {
        case .required: "GRS-001"
        case .checked(let code), .told(let code): code
        case .optional: nil
        }
    }
}

/// A list of groups.
struct RecordList: Sendable {
    let key: String
    /// What one item is called in Dutch, such as `bepaling`.
    let itemName: String
    /// The first one is required: without an answer there is no item.
    let questions: [RecordQuestion]
    /// Whether the organisation can have none at all.
    let mayBeEmpty: Bool
    /// The values of the first key, when the program knows which items there are.
    let fixedItems: [String]
    /// What is still wanted after some items, as a Dutch sentence; each item by key.
    let wanted: @Sendable ([[String: String]]) -> String?

    init(
        _ key: String,
        itemName: String,
        _ questions: [RecordQuestion],
        mayBeEmpty: Bool = false,
        fixedItems: [String] = [],
        wanted: @escaping @Sendable ([[String: String]]) -> String? = { _ in nil }
    ) {
        (self.key, self.itemName, self.questions) = (key, itemName, questions)
        (self.mayBeEmpty, self.fixedItems, self.wanted) = (mayBeEmpty, fixedItems, wanted)
    }

    /// The first question of an item.
    var opening: RecordQuestion {
        guard let question = questions.first else { preconditionFailure("An item of a list has a question.") }
        return question
    }
}
