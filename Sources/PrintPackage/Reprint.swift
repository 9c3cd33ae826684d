import BrailleText
import DurableFiles
import LetterModel
import LetterReferences
package import LetterRun
import RunRecords

/// Which letters are made once more, why and where to.
package struct ReprintRequest: Sendable {
    /// Which letters.
    package enum Choice: Sendable {
        /// Those of these references, as they were typed or read.
        case references([String])
        /// Those with a sheet of paper in a range (from 1) of a bundle (from 1) of a round and wave.
        case sheets(ClosedRange<Int>, bundle: Int, round: String, wave: Int)
    }

    /// The campaign, by name or folder.
    package var campaign: String
    /// The folder of all output.
    package var output: String
    /// The key of the campaign; `nil` for the usual places.
    package var key: String?
    /// Which letters.
    package var choice: Choice
    /// In which form.
    package var form = ReprintForm.pdf
    /// Why, for the ledger; names no person.
    package var reason: String
    /// Who asks.
    package var operatorName: String
    /// The folder to make, in which the letters come.
    package var folder: String
    /// Where the inputs of the run are now.
    package var places: RunPlaces

    /// Asks for letters as they were printed, of nobody in particular.
    package init(
        campaign: String,
        output: String,
        choice: Choice,
        reason: String,
        to folder: String,
        _ places: RunPlaces
    ) {
        (self.campaign, self.output, self.choice) = (campaign, output, choice)
        (self.reason, self.folder, self.places) = (reason, folder, places)
        operatorName = ""
    }
}

/// Makes letters of sealed runs once more: as they were, or in another form for a reader who asked for it.
///
/// A letter that has a file of its own is copied. Any other is made again from the inputs of its run, whose digests are
/// compared; where those are gone, a PDF is cut from its bundle.
package struct Reprint {
    private let request: ReprintRequest
    private let records: RecordedLetters
    private let surroundings: Surroundings
    private let stop: StopRequest

    /// Makes the letters, and records that.
    ///
    /// - Returns: What to say.
    /// - Throws: ``RunFailure``: 65 for a reference that is none of ours or inputs that differ, 66 when letter and inputs are
    ///   gone, 69 without qpdf, 73 when the folder is there, 75 and 77 for a wave on hold or stopped.
    package static func make(
        _ request: ReprintRequest,
        surroundings: Surroundings,
        stop: StopRequest
    ) async throws(RunFailure) -> String {
        let records = try RecordedLetters(
            campaign: request.campaign,
            output: request.output,
            key: request.key,
            surroundings: surroundings
        )
        let reprint = Reprint(request: request, records: records, surroundings: surroundings, stop: stop)
        return try await reprint.make()
    }

    private func make() async throws(RunFailure) -> String {
        let found = try ReprintChoice(records).letters(request.choice)
        let parts = Dictionary(grouping: found, by: \.run.number).sorted { $0.key < $1.key }.map(\.value)
        for part in parts { try records.decision(on: part[0].run)?.refuse(round: part[0].run.request.round) }
        let folder = try NewFolder(request.folder)
        var (made, cut) = (0, 0)
        for part in parts {
            cut += try await write(part, to: folder)
            made += part.count
        }
        try folder.finish()
        try record(parts)
        let note = cut > 0 ? " \(cut) of them were cut from their bundles, for the inputs are not at hand." : ""
        return "Made \(made) letters (\(request.form.rawValue)) in \(request.folder).\(note)"
    }

    /// - Returns: How many were cut from bundles.
    private func write(_ found: [RecordedLetters.Found], to folder: NewFolder) async throws(RunFailure) -> Int {
        var rest: [RecordedLetters.Found] = []
        for letter in found {
            guard let kept = try keptFile(letter) else {
                rest.append(letter)
                continue
            }
            try folder.write(name(of: letter), kept.bytes)
        }
        guard !rest.isEmpty else { return 0 }
        let repeated: RepeatedRun
        do throws(RunFailure) {
            repeated = try await RepeatedRun(
                rest[0].run,
                of: records,
                request.places,
                surroundings: surroundings,
                stop: stop
            )
        } catch {
            // Whoever names inputs is told when they are not the ones.
            let mayCut = request.form == .pdf && request.places.accounts.isEmpty
            guard mayCut, [.badInput, .inputUnreadable].contains(error.status) else { throw error }
            return try cut(rest, to: folder, insteadOf: error)
        }
        let writer = ReprintWriter(form: request.form)
        try repeated.make(rest.map(\.letter), as: request.form) { letter throws(RunFailure) in
            try folder.write("\(letter.reference).\(request.form.fileEnding)", try writer.bytes(of: letter))
        }
        return 0
    }

    /// The very file that was made for a letter, when it is kept and the form is the same.
    private func keptFile(_ letter: RecordedLetters.Found) throws(RunFailure) -> KeptLetter? {
        guard try KeptLetter.hasOwnFile(letter, of: records),
            let kept = try KeptLetter(letter, of: records, surroundings, ending: request.form.fileEnding)
        else { return nil }
        return kept
    }

    private func cut(
        _ letters: [RecordedLetters.Found],
        to folder: NewFolder,
        insteadOf failure: RunFailure
    ) throws(RunFailure) -> Int {
        for letter in letters {
            guard let kept = try KeptLetter(letter, of: records, surroundings, ending: "pdf") else { throw failure }
            try folder.write(name(of: letter), kept.bytes)
        }
        return letters.count
    }

    private func name(of letter: RecordedLetters.Found) -> String {
        "\(records.reference(of: letter).digits).\(request.form.fileEnding)"
    }

    private func record(_ parts: [[RecordedLetters.Found]]) throws(RunFailure) {
        do throws(LedgerFailure) {
            let ledger = try Ledger(withoutOwnerIn: records.folder)
            for part in parts {
                try ledger.recordReprint(
                    of: part[0].run,
                    part.map(\.letter.sequence).sorted(),
                    (request.operatorName, request.reason, request.form.rawValue),
                    at: surroundings.now()
                )
            }
            try ledger.close()
        } catch { throw RunFailure(error) }
    }
}
