import LetterModel
import LetterTemplates
import StrictYAML

/// Compiles the letters of a campaign, and knows which files they are made of.
struct LetterCompilation {
    private let folder: CampaignFolder
    private let vocabulary: TemplateVocabulary
    private let blocks: BlockShelf
    private let compiled: CompiledLetters
    private var letters: [String: CampaignLetter] = [:]
    private var letterFiles: [CampaignFile] = []
    private var reported: Set<Diagnostic> = []

    init(
        _ folder: CampaignFolder,
        variables: [CentralVariable],
        acceptsOtherNames: Bool,
        compiled: CompiledLetters
    ) {
        (self.folder, self.compiled) = (folder, compiled)
        vocabulary = TemplateVocabulary(
            centralVariables: variables.map(\.name),
            acceptsOtherNames: acceptsOtherNames
        )
        blocks = BlockShelf(folder)
    }

    /// The letters, and the blocks that they include.
    var files: [CampaignFile] { letterFiles + blocks.usedFiles }

    /// Compiles the letters of a round; what is wrong in a block that several letters include is reported once.
    mutating func round(_ round: CampaignSettings.Round) -> CampaignRound {
        let letters = round.letters.compactMap { letter($0.path, at: $0.place) }
        return CampaignRound(name: round.name, letters: letters, firstLetterDate: round.firstLetterDate)
    }

    /// Warns of texts in the folder that no letter uses: most likely someone forgot to name them.
    func reportUnusedFiles() {
        let used = Set(files.map(\.path))
        let names =
            folder.textNames() + folder.textNames(in: BlockShelf.folderName).map { "\(BlockShelf.folderName)/\($0)" }
        for name in names where !used.contains(name) {
            folder.diagnostics.report(
                Diagnostic(
                    code: "unused-file",
                    level: .warning,
                    place: SourcePlace(file: name),
                    found: "No letter of a round uses this file.",
                    remedy: "Name it in campaign.yaml or include it, or remove it."
                )
            )
        }
    }

    private mutating func letter(_ path: String, at place: SourcePlace) -> CampaignLetter? {
        if let letter = letters[path] { return letter }
        guard !path.isEmpty, let file = folder.file(path, at: place), let text = folder.text(of: file) else {
            return nil
        }
        letterFiles.append(file)
        let shelf = blocks
        let (template, diagnostics) = compiled.outcome(
            of: TemplateSource(path: path, text: text),
            vocabulary,
            blockNames: shelf.blockNames
        ) { shelf.block(named: $0) }
        for diagnostic in diagnostics.map(Self.inCampaign) where reported.insert(diagnostic).inserted {
            folder.diagnostics.report(diagnostic)
        }
        let hasHead = !diagnostics.contains { $0.code == "front-matter-missing" }
        guard let template, hasHead else { return nil }
        let letter = CampaignLetter(path: path, template: template)
        letters[path] = letter
        return letter
    }
}

extension LetterCompilation {
    /// A text may be tried out without the lines that say what it is; in a campaign nobody would know who gets it.
    private static func inCampaign(_ diagnostic: Diagnostic) -> Diagnostic {
        guard diagnostic.code == "front-matter-missing" else { return diagnostic }
        var error = diagnostic
        error.level = .error
        return error
    }
}

/// The blocks of a campaign; remembers which were taken.
private final class BlockShelf {
    static let folderName = "blocks"

    private let folder: CampaignFolder
    private let names: Set<String>
    private var taken: [String: CampaignFile?] = [:]

    init(_ folder: CampaignFolder) {
        self.folder = folder
        names = Set(folder.textNames(in: Self.folderName))
    }

    /// The blocks in the folder, without `.md`.
    var blockNames: [String] { names.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted() }

    var usedFiles: [CampaignFile] { taken.values.compactMap(\.self) }

    /// A block by its name without `.md`; only names that were listed in the folder are opened.
    func block(named name: String) -> TemplateSource? {
        guard names.contains("\(name).md") else { return nil }
        let path = "\(Self.folderName)/\(name).md"
        let file = taken[path] ?? folder.file(path)
        taken[path] = file
        guard let file, let text = folder.text(of: file) else { return nil }
        return TemplateSource(path: path, text: text)
    }
}
