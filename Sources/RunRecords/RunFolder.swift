package import DurableFiles
package import LetterModel

/// The name of a run and the place of its folder: `<campaign>/<round>-w<K>/<as-of>-<12 hex>`.
package struct RunFolder: Hashable, Sendable {
    /// The name of the campaign folder.
    package let campaign: String
    /// `first` or `reminder-N`.
    package let round: String
    /// From 1.
    package let wave: Int
    /// The last part: `2026-11-01-0123456789ab`, with `proef-` in front for a dry run.
    package let runID: String
    /// The date of the letters.
    package let asOf: CalendarDate
    /// Whether the run makes proofs only.
    package let isDryRun: Bool

    /// Names a run.
    package init(
        campaign: String,
        round: String,
        wave: Int,
        asOf: CalendarDate,
        runKey: ContentDigest,
        isDryRun: Bool = false
    ) {
        precondition(Self.isRoundName(round) && wave >= 1, "A round is first or reminder-N, a wave counts from 1.")
        self.campaign = campaign
        self.round = round
        self.wave = wave
        (self.asOf, self.isDryRun) = (asOf, isDryRun)
        runID = "\(isDryRun ? "proef-" : "")\(asOf)-\(runKey.hex.prefix(12))"
    }

    /// Names a run that the ledger knows, below its campaign's folder.
    init(_ request: RunRequest) {
        self.init(
            campaign: "",
            round: request.round,
            wave: request.wave,
            asOf: request.asOf,
            runKey: request.runKey
        )
    }

    /// Whether a text names a round: `first`, or `reminder-` and a number from 1 without leading zeros.
    package static func isRoundName(_ text: String) -> Bool {
        if text == "first" { return true }
        guard text.hasPrefix("reminder-"), let number = Int(text.dropFirst(9)) else { return false }
        return number >= 1 && text == "reminder-\(number)"
    }

    /// The folder of the wave below the campaign's folder.
    package var waveFolderName: String { waveName.folder }

    /// The name of the wave.
    package var waveName: WaveName { WaveName(round: round, wave: wave) }

    /// The file in the campaign's folder that whoever works on this wave has locked.
    package var lockName: String { waveName.lockName() }

    /// The parts below the output folder.
    package var names: [String] { [campaign, waveFolderName, runID] }

    /// Opens the run's folder, and makes it when it is absent.
    ///
    /// - Throws: ``FileFailure``.
    package func open(in output: SafeFolder) throws(FileFailure) -> SafeFolder { try output.folder(names) }
}
