import DurableFiles
package import LetterModel
import LetterReferences
package import RunRecords

/// A sealed run, planned once more from the same inputs, so that any of its letters can be made again.
///
/// It writes nothing. That the inputs, the campaign, the fonts and the program are those of the run is compared by the
/// run's key, and that the letters are the same by their rows in the ledger.
package struct RepeatedRun {
    /// The run as it was sealed.
    package let run: RunRow
    private let book: BundleBook
    private let materials: RunMaterials
    private let key: CampaignKey
    private let package: PackageForm

    /// Plans a run again.
    ///
    /// - Throws: ``RunFailure``: 65 when the inputs or anything else differ, 66 when an input is missing, 70 when other
    ///   letters come of the same inputs, 78 for the campaign or the key.
    package init(
        _ run: RunRow,
        of desk: RecordedLetters,
        _ places: RunPlaces,
        surroundings: Surroundings,
        stop: StopRequest
    ) async throws(RunFailure) {
        let plan = try run.plan(places)
        let campaign = try OpenedCampaign(plan)
        let files = try InputFiles(plan, stop: stop)
        try Self.refuseOther(plan, campaign, files, run)
        let history = try RoundHistory(desk.ledger, as: run, plan.waves)
        let facts = (files, run.request.asOf, desk.key, history)
        let planning = try RunPlanning(plan, campaign, facts, stop: stop)
        let chosen = try planning.choose()
        materials = try planning.materials()
        let references = ReferenceScheme.keyed(campaignNumber: campaign.number, runNumber: run.number, key: desk.key)
        book = try await planning.book(materials, chosen, references)
        (self.run, key, package) = (run, desk.key, plan.package)
        guard book.letters.count == run.seal?.letters else { throw otherLetters }
    }

    private static func refuseOther(
        _ plan: RunPlan,
        _ campaign: OpenedCampaign,
        _ files: InputFiles,
        _ run: RunRow
    ) throws(RunFailure) {
        let identity = RunIdentity(plan: plan, campaign: campaign, files: files, waves: plan.waves)
        guard identity.key(asOf: run.request.asOf) != run.request.runKey else { return }
        throw RunFailure(
            .badInput,
            """
            The letters of run \(run.request.runID) cannot be made again from this: an input, the campaign, a font or the \
            program (this is \(ProgramVersion.number)) is another than that of the run. Its input digests stand in \
            report.json. Name the very files, with a copy of the campaign as it was; or take the letter out of its bundle.
            """
        )
    }

    private var otherLetters: RunFailure {
        RunFailure(
            .bug,
            "Run \(run.request.runID): other letters come of the same inputs. Nothing was written. Keep all and report it."
        )
    }

    /// Makes letters again, one after the other, in the order of the run.
    ///
    /// - Parameters:
    ///   - form: The form of each; the size of type stays as it was, but for large print.
    ///   - take: Gets each letter.
    /// - Throws: ``RunFailure``: 70 when a letter is not the one that the ledger knows.
    package func make(
        _ rows: [LetterRow],
        as form: ReprintForm,
        _ take: (RepeatedLetter) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        var single = SingleLetters(materials)
        try refuseOthers(rows)
        for row in rows {
            let order = SingleLetters.Order(
                row.sequence,
                of: book.plan,
                book.recipients,
                book.references,
                form: form == .largePrint ? .largePrint : nil
            )
            let name = book.references.fileName(at: row.sequence)
            do {
                let bytes: [UInt8] =
                    switch form {
                    case .pdf, .largePrint: try single.pdf(order).bytes
                    case .text: try single.text(order)
                    case .braille: try single.unbrokenText(order)
                    case .html: try single.html(order)
                    }
                try take(RepeatedLetter(row: row, reference: name, language: order.kind.language, bytes: bytes))
            } catch { throw RunFailure(writing: error) }
        }
    }

    /// Compares each letter with what comes of the inputs; the rows of a bundle are reckoned once.
    private func refuseOthers(_ rows: [LetterRow]) throws(RunFailure) {
        var made: [Int: [LetterRow]] = [:]
        for row in rows {
            guard let number = book.plan.bundles.firstIndex(where: { $0.contains(row.sequence) }) else {
                throw otherLetters
            }
            let bundle = made[number] ?? book.letterRows(of: number, key: key, package: package)
            made[number] = bundle
            guard bundle[row.sequence - book.plan.bundles[number].lowerBound] == row else { throw otherLetters }
        }
    }
}

/// A letter that was made again.
package struct RepeatedLetter: Sendable {
    /// The letter in the ledger.
    package let row: LetterRow
    /// The 16 digits, for a file name.
    package let reference: String
    /// In which language it is written.
    package let language: LetterLanguage
    /// The file, or the plain text of which it is made.
    package let bytes: [UInt8]
}

/// In which form a letter is made again.
package enum ReprintForm: String, CaseIterable, Codable, Sendable {
    /// As it was printed.
    case pdf
    /// In large type.
    case largePrint = "large-print"
    /// Plain text, which speech programs read well.
    case text
    /// For a screen.
    case html
    /// For an embosser or a braille display.
    case braille

    /// The ending of its file.
    package var fileEnding: String {
        switch self {
        case .pdf: "pdf"
        case .largePrint: "large-print.pdf"
        case .text: "txt"
        case .html: "html"
        case .braille: "brf"
        }
    }
}
