import LetterModel
import LetterReferences
import LetterRun
import RunRecords

/// Finds the letters that someone wants once more.
struct ReprintChoice {
    private let records: RecordedLetters

    init(_ records: RecordedLetters) { self.records = records }

    /// The letters of a choice, each once, in the order in which they were made.
    ///
    /// - Throws: ``RunFailure``: 65 for a reference that is none of ours, or a bundle or sheet that the run does not have;
    ///   66 when there is no sealed run.
    func letters(_ choice: ReprintRequest.Choice) throws(RunFailure) -> [RecordedLetters.Found] {
        let found =
            switch choice {
            case .references(let texts): try letters(of: texts)
            case .sheets(let range, let bundle, let round, let wave): try letters(on: range, of: bundle, (round, wave))
            }
        var seen: Set<[Int]> = []
        return found.filter { seen.insert([$0.run.number, $0.letter.sequence]).inserted }
            .sorted { ($0.run.number, $0.letter.sequence) < ($1.run.number, $1.letter.sequence) }
    }

    private func letters(of texts: [String]) throws(RunFailure) -> [RecordedLetters.Found] {
        var (found, faults): ([RecordedLetters.Found], [String]) = ([], [])
        for (index, text) in texts.enumerated() {
            guard let reference = LetterReference(parsing: text) else {
                faults.append("reference \(index + 1): it has not 16 digits, or its check digits do not fit.")
                continue
            }
            if let letter = try records.letter(reference) {
                found.append(letter)
            } else {
                faults.append("reference \(index + 1): no letter of this campaign has it.")
            }
        }
        guard faults.isEmpty else {
            throw RunFailure(
                .badInput,
                (faults.prefix(20) + ["\(faults.count) references cannot be used. Nothing was made."]).joined(
                    separator: "\n"
                )
            )
        }
        return found
    }

    private func letters(
        on sheets: ClosedRange<Int>,
        of bundleNumber: Int,
        _ wave: (round: String, number: Int)
    ) throws(RunFailure) -> [RecordedLetters.Found] {
        do {
            guard let run = try records.ledger.sealedRuns(round: wave.round, wave: wave.number).last else {
                throw RunFailure(
                    .inputUnreadable,
                    "Wave \(wave.number) of the round '\(wave.round)' has no sealed run."
                )
            }
            guard
                let bundle = try records.ledger.committedBundles(of: run.number).first(where: {
                    $0.number == bundleNumber
                }),
                sheets.lowerBound >= 1, sheets.upperBound <= bundle.sheets
            else {
                throw RunFailure(
                    .badInput,
                    "Run \(run.request.runID) has no bundle \(bundleNumber) with sheets \(sheets.lowerBound) to \(sheets.upperBound)."
                )
            }
            // All letters of a bundle take the same number of sheets.
            let each = bundle.sheets / bundle.letters
            let places = (sheets.lowerBound - 1) / each...(sheets.upperBound - 1) / each
            let letters = try records.ledger.letters(of: bundle, run: run.number)
            guard letters.count == bundle.letters else {
                throw RunFailure(.inputUnreadable, "Run \(run.request.runID): who got its letters was erased.")
            }
            return letters[places].map { RecordedLetters.Found(run: run, bundle: bundle, letter: $0) }
        } catch { throw RunFailure(writing: error) }
    }
}
