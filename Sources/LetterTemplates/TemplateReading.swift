import LetterModel
import StrictYAML

/// What is found while one template is read, its blocks included.
final class TemplateReading {
    /// How many blocks one template may include, counting each time: a block that includes two that
    /// include two … grows beyond every bound without a cycle.
    static let includeLimit = 500
    /// The most text of blocks in a template, in bytes, counting each time: as much as one file may have.
    static let textLimit = 1 << 20
    /// How many optional texts one template may have.
    static let optionalLimit = 500

    let vocabulary: TemplateVocabulary
    let language: LetterLanguage
    private let shelf: BlockShelf
    private(set) var diagnostics: [Diagnostic] = []
    /// One for each field, at its first use.
    private(set) var fieldUses: [FieldUse] = []
    private(set) var blockNames: [String] = []
    /// Those that stand in no optional text, and are not empty.
    private(set) var blocksForAll: [String] = []
    private var textBytes = 0
    private var optionalCount = 0
    private(set) var includeCount = 0
    private var seenDiagnostics: Set<Diagnostic> = []
    private var numbers: [String: Int] = [:]

    init(vocabulary: TemplateVocabulary, language: LetterLanguage, shelf: BlockShelf) {
        self.vocabulary = vocabulary
        self.language = language
        self.shelf = shelf
    }

    /// The text of a block: that in the language of the letter first.
    func block(named name: String) -> TemplateSource? {
        shelf.block("\(name).\(language.rawValue)") ?? shelf.block(name)
    }

    /// The files in which there is a block with this name in other languages, without `.md`.
    func otherLanguages(ofBlock name: String) -> [String] {
        LetterLanguage.allCases.map { "\(name).\($0.rawValue)" }.filter { shelf.names.contains($0) }
    }

    /// The name of a block that a misspelt one most likely means.
    func nearestBlock(to name: String) -> String? {
        let suffix = ".\(language.rawValue)"
        let others = LetterLanguage.allCases.filter { $0 != language }.map { ".\($0.rawValue)" }
        let names = shelf.names.filter { known in !others.contains { known.hasSuffix($0) } }.map {
            $0.hasSuffix(suffix) ? String($0.dropLast(suffix.count)) : $0
        }
        return nearestName(to: name, among: names)
    }

    /// Keeps a diagnostic; a block that is included twice reports once.
    func report(_ diagnostic: Diagnostic) {
        if seenDiagnostics.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }

    /// Notes that a block is used, and whether it may be.
    func notesInclude(of name: String) -> Bool {
        includeCount += 1
        if !blockNames.contains(name) { blockNames.append(name) }
        return includeCount <= Self.includeLimit
    }

    /// Notes that every letter of the template holds a block.
    func noteForAll(_ name: String) {
        if !blocksForAll.contains(name) { blocksForAll.append(name) }
    }

    /// Notes the text of a block, and whether it may still be read.
    func notesText(ofBytes count: Int) -> Bool {
        textBytes += count
        return textBytes <= Self.textLimit
    }

    /// Whether the blocks so far are within ``textLimit``; the one that was not has been reported.
    var mayHoldMore: Bool { textBytes <= Self.textLimit }

    /// Notes an optional text, and whether it may be.
    func notesOptional() -> Bool {
        optionalCount += 1
        return optionalCount <= Self.optionalLimit
    }

    /// Notes a field, and reports a name that is not in the vocabulary.
    func use(_ name: String, at place: SourcePlace) -> FieldUse {
        let standing = vocabulary.standing(of: name)
        let canonicalName = FieldName.canonical(name)
        let number = numbers[canonicalName] ?? numbers.count
        let use = FieldUse(name: name, canonicalName: canonicalName, number: number, place: place, standing: standing)
        if number == fieldUses.count { fieldUses.append(use) }
        numbers[canonicalName] = number
        if standing == .forbidden { report(forbidden(use)) }
        if standing == .unknown, !vocabulary.acceptsOtherNames { report(unknown(use)) }
        return use
    }

    private func unknown(_ use: FieldUse) -> Diagnostic {
        let nearest = vocabulary.nearestName(to: use.name)
        return Diagnostic(
            code: "unknown-field",
            place: use.place,
            found: "Found ((\(use.name))), which is not a field or a central variable.",
            expected: nearest == nil ? "one of \(vocabulary.names.joined(separator: ", "))." : "",
            remedy: nearest.map { "Did you mean ((\($0)))?" } ?? "Correct the name, or add it to central.yaml."
        )
    }

    private func forbidden(_ use: FieldUse) -> Diagnostic {
        Diagnostic(
            code: "forbidden-field",
            place: use.place,
            found: "Found ((\(use.name))).",
            expected: "no BSN, date of birth, user name, e-mail address, phone number or password of a person.",
            remedy: "Remove it: a letter never holds this. The reference of a letter is ((kenmerk))."
        )
    }
}

/// The blocks that a template may include.
struct BlockShelf {
    /// The names that are known, without `.md` and perhaps with a language; for messages only.
    let names: [String]
    /// Finds a block.
    let block: (String) -> TemplateSource?
}
