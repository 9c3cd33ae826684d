/// Asks the questions of sections one by one, until the input ends.
struct RecordInterview<Failure: Error> {
    let dialogue: RecordDialogue<Failure>
    /// Whether the input ended; whatever is asked after that stays open.
    private(set) var hasEnded = false

    init(_ dialogue: RecordDialogue<Failure>) {
        self.dialogue = dialogue
    }

    /// What a section holds after its questions.
    mutating func value(of section: RecordSection, _ scope: RecordScope) throws(Failure) -> DraftValue {
        switch section.content {
        case .filled(_, let items):
            let items = items(scope.facts)
            try dialogue.say("\n\(section.key): \(RecordWords.filled(items))\n")
            return Self.isOfGroups(items)
                ? .items(items.map(DraftValue.scalar)) : .scalar("[\(items.joined(separator: ", "))]")
        case .single(let question):
            let answer = try answer(to: question, in: scope, path: section.key)
            return answer.map { .scalar(question.form.written($0)) } ?? .open
        case .group(let questions, let list):
            try open(section)
            var (entries, _, isStopped) = try group(questions, scope, path: section.key)
            guard let list else { return Self.group(entries) }
            let items = isStopped ? .open : try items(list, scope, path: "\(section.key).\(list.key)")
            entries.append(DraftEntry(key: list.key, isRequired: false, value: items))
            return Self.group(entries)
        case .list(let list):
            try open(section)
            return try items(list, scope, path: section.key)
        case .texts(let question):
            try open(section)
            let list = RecordList(section.key, itemName: "naam", [question], mayBeEmpty: true)
            return try items(list, scope, path: section.key, isOfTexts: true)
        }
    }

    private func open(_ section: RecordSection) throws(Failure) {
        if !hasEnded { try dialogue.say("\n== \(section.title) ==\n") }
    }

    /// Items of several keys take a line each; items of one word stand in brackets.
    private static func isOfGroups(_ items: [String]) -> Bool {
        items.contains { $0.hasPrefix("{") }
    }

    /// A group in which nothing was answered is open as a whole.
    private static func group(_ entries: [DraftEntry]) -> DraftValue {
        let isUntouched = entries.allSatisfy { if case .open = $0.value { true } else { false } }
        return isUntouched ? .open : .group(entries)
    }

    /// Asks the questions of a group; stops at a required one that stays open, for without it the rest is of no use.
    private mutating func group(
        _ questions: [RecordQuestion],
        _ outer: RecordScope,
        path: String
    ) throws(Failure) -> (entries: [DraftEntry], answers: [String: String], isStopped: Bool) {
        var (scope, entries, isStopped) = (outer, [DraftEntry](), false)
        for question in questions where question.isAsked(scope) {
            var answer: String?
            if !isStopped || question.known != nil {
                answer = try self.answer(to: question, in: scope, path: "\(path).\(question.key)")
            }
            scope.group[question.key] = answer
            let value = answer.map { DraftValue.scalar(question.form.written($0)) } ?? .open
            entries.append(DraftEntry(key: question.key, isRequired: question.need == .required, value: value))
            if answer == nil, question.need == .required { isStopped = true }
        }
        return (entries, scope.group, isStopped)
    }

    private mutating func items(
        _ list: RecordList,
        _ scope: RecordScope,
        path: String,
        isOfTexts: Bool = false
    ) throws(Failure) -> DraftValue {
        if !list.fixedItems.isEmpty { return try fixedItems(list, scope, path: path) }
        var (items, answers) = ([DraftValue](), [[String: String]]())
        repeat {
            let place = "\(path)[\(items.count)]"
            let mayBeNone = items.isEmpty && list.mayBeEmpty
            guard let first = try firstAnswer(list, scope, path: place, mayBeNone: mayBeNone) else { break }
            if mayBeNone, first == RecordWords.none { return .items([]) }
            let item = try self.item(of: list, opening: first, scope, path: place)
            items.append(isOfTexts ? .scalar(list.opening.form.written(first)) : .group(item.entries))
            if !item.isStopped { answers.append(item.answers) }
        } while try wantsAnother(list, scope, after: answers)
        return items.isEmpty ? .open : .items(items)
    }

    /// The answer to the first question of an item, or the word for none.
    private mutating func firstAnswer(
        _ list: RecordList,
        _ scope: RecordScope,
        path: String,
        mayBeNone: Bool
    ) throws(Failure) -> String? {
        if mayBeNone, !hasEnded { try dialogue.say("\nTyp '\(RecordWords.none)' als die er niet zijn.\n") }
        let word = mayBeNone ? RecordWords.none : nil
        return try answer(to: list.opening, in: scope, path: "\(path).\(list.opening.key)", otherWord: word)
    }

    /// One item for each thing that needs one.
    private mutating func fixedItems(
        _ list: RecordList,
        _ scope: RecordScope,
        path: String
    ) throws(Failure) -> DraftValue {
        var items: [DraftValue] = []
        for (index, name) in list.fixedItems.enumerated() {
            if !hasEnded { try dialogue.say("\n\(list.itemName): \(list.opening.form.shown(name))\n") }
            items.append(.group(try item(of: list, opening: name, scope, path: "\(path)[\(index)]").entries))
        }
        return items.contains(where: \.isComplete) ? .items(items) : .open
    }

    private mutating func item(
        of list: RecordList,
        opening answer: String,
        _ scope: RecordScope,
        path: String
    ) throws(Failure) -> (entries: [DraftEntry], answers: [String: String], isStopped: Bool) {
        var inner = scope
        inner.group = [list.opening.key: answer]
        let written = DraftValue.scalar(list.opening.form.written(answer))
        var item = try group(Array(list.questions.dropFirst()), inner, path: path)
        item.entries.insert(DraftEntry(key: list.opening.key, isRequired: true, value: written), at: 0)
        return item
    }

    private mutating func wantsAnother(
        _ list: RecordList,
        _ scope: RecordScope,
        after answers: [[String: String]]
    ) throws(Failure) -> Bool {
        guard !hasEnded else { return false }
        if let wanted = list.wanted(answers) { try dialogue.say("\n\(wanted)\n") }
        let question = RecordQuestion(list.key, list.itemName, .yesNo, ask: "Nog een \(list.itemName)?", example: "nee")
        return try answer(to: question, in: scope, path: list.key) == "true"
    }
}

// The questions themselves.
extension RecordInterview {
    /// The answer to one question: what the program knows, else what is typed; `nil` when it stays open.
    ///
    /// - Parameter otherWord: A word that is an answer although it has not the form of one.
    private mutating func answer(
        to question: RecordQuestion,
        in scope: RecordScope,
        path: String,
        otherWord: String? = nil
    ) throws(Failure) -> String? {
        if let known = question.known?(scope) {
            try dialogue.say(RecordWords.filled(question.form.shown(known), at: path))
            return known
        }
        guard !hasEnded else { return nil }
        let proposal = question.proposal?(scope)
        try dialogue.say(RecordWords.prompt(question, path: path, proposal: proposal))
        while let line = try dialogue.nextLine() {
            do throws(AnswerForm.Refusal) {
                let typed = try Self.typed(line)
                if typed.isEmpty || typed == otherWord { return typed.isEmpty ? nil : typed }
                if let proposal, typed == RecordWords.agreement { return proposal }
                let answer = try question.form.value(of: typed, in: scope)
                if let objection = question.objection(answer, scope) { throw objection }
                return answer
            } catch {
                try dialogue.say(RecordWords.refusal(error))
            }
        }
        hasEnded = true
        try dialogue.say("\n")
        return nil
    }

    /// The words of a line; tabs count as blanks, and blanks round the words do not count.
    private static func typed(_ line: AnswerLine) throws(AnswerForm.Refusal) -> String {
        switch line {
        case .text(let text):
            let words = text.unicodeScalars.map { $0 == "\t" || $0 == "\r" || $0 == "\u{A0}" ? " " : $0 }
            let first = words.firstIndex { $0 != " " } ?? words.endIndex
            let last = words.lastIndex { $0 != " " } ?? first
            return first == words.endIndex ? "" : String(String.UnicodeScalarView(words[first...last]))
        case .unusable(let found, let expected):
            throw AnswerForm.Refusal(found: found, expected: expected)
        }
    }
}
