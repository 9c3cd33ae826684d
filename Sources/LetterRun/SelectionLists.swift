import ExtractReading
import LetterModel

/// The lists of numbers that come with the extracts.
struct SelectionLists: Sendable {
    private(set) var optedOut = CitizenServiceNumberSet()
    private(set) var switchedOnSince = CitizenServiceNumberSet()
    private(set) var included = CitizenServiceNumberSet()
    /// Who gets large print.
    private(set) var largePrint = CitizenServiceNumberSet()

    /// Reads the lists of a run.
    ///
    /// - Throws: ``RunFailure``: 65 for a broken list or one with a line that holds no number, 66 for an unreadable one.
    init(_ files: InputFiles) throws(RunFailure) {
        optedOut = try read(.suppress, files)
        switchedOnSince = try read(.delta, files)
        included = try read(.include, files)
        largePrint = try read(.largePrint, files)
    }

    private mutating func read(_ role: InputFiles.Role, _ files: InputFiles) throws(RunFailure)
        -> CitizenServiceNumberSet
    {
        guard let path = files.paths(role).first else { return CitizenServiceNumberSet() }
        let digest: ContentDigest
        let numbers: CitizenServiceNumberSet
        let refused: [RefusedRecord]
        do throws(ExtractError) {
            let list = try NumberListReader.read(path: path)
            digest = list.digest
            numbers = list.numbers
            refused = list.refused
        } catch {
            throw RunFailure(error)
        }
        try files.check(digest, of: path)
        // Behind a line that cannot be read stands a person who must not get a letter.
        guard refused.isEmpty else {
            let lines = refused.prefix(20).map(\.description).joined(separator: "\n")
            throw RunFailure(
                .badInput,
                "\(refused.count) lines of this list cannot be read. No letter was made; ask for a right list.\n\(lines)"
            )
        }
        return numbers
    }
}
