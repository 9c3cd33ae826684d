package import LetterModel
import RunRecords

/// Everything that a run is told, as one value: each flag of the command ends here, and the value is
/// recorded with the run.
package struct RunPlan: Codable, Hashable, Sendable {
    /// The version of this form; a reader refuses another.
    package var format = 1
    /// The folder of the campaign.
    package var campaign: String
    /// The paths of the account extracts.
    package var accounts: [String]
    /// The paths of the person extracts.
    package var persons: [String]
    /// The suppression list.
    package var suppress: String?
    /// People who switched on a factor after the extract.
    package var delta: String?
    /// The people to whom the campaign is limited, when its settings ask for a list.
    package var include: String?
    /// People who asked for large print.
    package var largePrint: String?
    /// Whether every letter is set in large print.
    package var isAllLargePrint = false
    /// `first` or `reminder-N`.
    package var round = "first"
    /// The part of the round, from 1.
    package var wave = 1
    /// Whether proofs are made, which are marked and never sent.
    package var isDryRun = false
    /// What each bundle is written as.
    package var formats: [LetterFormat] = [.pdf]
    /// Whether letters share a file.
    package var package: PackageForm = .bundle
    /// Letters in a bundle; `nil` for the campaign's own number.
    package var bundleSize: Int?
    /// The folder that holds a folder for each campaign.
    package var output = "Output"
    /// The date of the letters, on which ages are reckoned; `nil` for today or that of the open run.
    package var asOf: CalendarDate?
    /// Who makes the run.
    package var operatorName: String
    /// The file with the campaign key; `nil` for the usual places.
    package var key: String?
    /// The folder that says whose approvals count; `nil` for ``TrustFolder/usualPath``.
    package var trust: String?
    /// The SSH key that signs the checkpoints of the audit log; `nil` for the usual place, or for none.
    package var checkpointKey: String?
    /// The file of the Logboek Dataverwerkingen; `nil` for none.
    package var processingLog: String?
    /// How it is written.
    package var processingLogForm = ProcessingLogForm.json
    /// A folder with the fonts of the style, searched before the campaign's own; `nil` when none was named.
    package var fonts: String?
    /// How many bundles are made at a time.
    package var jobs: Int
    /// Above it the run stops before any letter is made.
    package var maximumRefused = RefusalLimit.standard
    /// Why another run is made although one exists.
    package var again: String?
    /// Whether a CSV of accounts must say how many it holds; `nil`, as in plans of older programs, means that it must.
    package var accountCount: AccountCount?

    /// How the waves of the round stood when the run began, as it found out itself; `nil` when there were none.
    package var waves: WaveStand?

    /// The most letters in a bundle: the memory of a run grows with it.
    package static let largestBundle = 20_000

    /// Whether a text names a round: `first`, or `reminder-` and a number from 1.
    package static func isRoundName(_ text: String) -> Bool { RunFolder.isRoundName(text) }

    package init(campaign: String, accounts: [String], persons: [String], operatorName: String, jobs: Int) {
        self.campaign = campaign
        self.accounts = accounts
        self.persons = persons
        self.operatorName = operatorName
        self.jobs = jobs
    }
}

/// A form in which letters are written; the first of those that a run has is its record in the ledger.
package enum LetterFormat: String, CaseIterable, Codable, Sendable {
    case pdf, text, html
}

/// Whether a CSV of accounts must end with the count of its accounts, without which nobody can see that it is whole.
package enum AccountCount: String, Codable, Sendable {
    case required, waived
}

/// How letters are put into files.
package enum PackageForm: String, CaseIterable, Codable, Sendable {
    /// Many letters in a file, for the print house.
    case bundle
    /// One file a letter, named by its reference.
    case single
}

/// How many refused records a run puts up with.
package enum RefusalLimit: Codable, Hashable, Sendable {
    case count(Int)
    /// In thousandths of a percent of the records read.
    case thousandthsOfAPercent(Int)
    /// A tenth of a percent, and at least a hundred.
    case standard

    /// Reads `250` or `0.5%`; `nil` when the text is neither.
    package init?(_ text: String) {
        guard text.hasSuffix("%") else {
            guard let count = Int(text), count >= 0 else { return nil }
            self = .count(count)
            return
        }
        guard let percent = Double(text.dropLast()), (0...100).contains(percent) else { return nil }
        self = .thousandthsOfAPercent(Int((percent * 1000).rounded()))
    }

    /// How many refused records are still within the limit.
    package func allowed(ofRead read: Int) -> Int {
        switch self {
        case .count(let count): count
        case .thousandthsOfAPercent(let share): read * share / 100_000
        case .standard: max(100, read / 1000)
        }
    }
}
