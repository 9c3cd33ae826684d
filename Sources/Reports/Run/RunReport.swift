package import LetterModel
package import Selection

/// What a run did, in counts: the content of `report.json`.
///
/// It holds times and attempts, so it differs between attempts of one run; the letters do not.
package struct RunReport: Codable, Sendable {
    /// The version of this form; a reader refuses another.
    package private(set) var format = 1
    /// The name of the campaign folder.
    package var campaign: String
    /// `first` or `reminder-N`.
    package var round: String
    /// The part of the round, from 1.
    package var wave: Int
    /// The last part of the run's folder; begins with `proef-` for a dry run.
    package var runID: String
    /// `real` or `dry`.
    package var mode: String
    /// The date of the letters.
    package var asOf: CalendarDate
    /// The outcome of the legal check, in its own words.
    package var legalOutcome: String
    /// In the order of the command: accounts, persons, lists.
    package var inputs: [Input]
    /// What became of the accounts.
    package var accounts: Accounts
    /// What became of the person records.
    package var persons: Persons
    /// The letters and their paper; of a plan, what it would make.
    package var letters: Letters
    /// In the order of their starts; empty for a plan.
    package var attempts: [Attempt]
    /// How the round is spread over waves; `nil` when all of it goes out at once.
    package var waves: Waves?
    /// How many letters go to people of each municipality, by its code in table 33; 0000 when none is recorded.
    package var byMunicipality: [String: Int] = [:]
    /// The lines of the Logboek Dataverwerkingen; `nil` when none was asked for.
    package var processingLog: ProcessingLog?

    /// Puts the counts of a run together.
    package init(
        identity: Identity,
        legalOutcome: String,
        inputs: [Input],
        accounts: Accounts,
        persons: Persons,
        letters: Letters,
        attempts: [Attempt]
    ) {
        campaign = identity.campaign
        round = identity.round
        wave = identity.wave
        runID = identity.runID
        mode = identity.isDryRun ? "dry" : "real"
        asOf = identity.asOf
        self.legalOutcome = legalOutcome
        self.inputs = inputs
        self.accounts = accounts
        self.persons = persons
        self.letters = letters
        self.attempts = attempts
    }

    /// Which run it is.
    package struct Identity: Sendable {
        /// The name of the campaign folder.
        package var campaign: String
        /// `first` or `reminder-N`.
        package var round: String
        /// The part of the round, from 1.
        package var wave: Int
        /// The last part of the run's folder.
        package var runID: String
        /// Whether it makes proofs, which nobody sends.
        package var isDryRun: Bool
        /// The date of the letters.
        package var asOf: CalendarDate

        package init(campaign: String, round: String, wave: Int, runID: String, isDryRun: Bool, asOf: CalendarDate) {
            self.campaign = campaign
            self.round = round
            self.wave = wave
            self.runID = runID
            self.isDryRun = isDryRun
            self.asOf = asOf
        }
    }

    /// One file that was read.
    package struct Input: Codable, Sendable {
        /// `accounts`, `persons`, `suppress`, `delta` or `include`.
        package var role: String
        /// The file's name without its folder.
        package var name: String
        /// 64 hexadecimal digits, over the bytes of the file.
        package var sha256: String

        package init(role: String, name: String, sha256: String) {
            self.role = role
            self.name = name
            self.sha256 = sha256
        }
    }

    /// One start of the program for this run.
    package struct Attempt: Codable, Sendable {
        /// UTC, ISO 8601.
        package var startedAt: String
        /// UTC, ISO 8601; `nil` while it works, and for ever when it was killed.
        package var endedAt: String?
        /// Who started it (`--operator`, else the login name).
        package var operatorName: String

        package init(startedAt: String, endedAt: String?, operatorName: String) {
            self.startedAt = startedAt
            self.endedAt = endedAt
            self.operatorName = operatorName
        }
    }
}

extension RunReport {
    /// read = selected + left out + refused.
    package struct Accounts: Codable, Sendable {
        /// All records of the account extracts.
        package var read: Int
        /// How many get a letter.
        package var selected: Int
        /// Every reason code with its count, in the order in which reasons are tried.
        package var leftOut: [CodeCount]
        /// The sum of ``leftOut``.
        package var leftOutTotal: Int
        /// Records that could not be used, for their own fault or for that of the person record.
        package var refused: Int
        /// Of the refused: those whose person record could not be read or shown.
        package var refusedByPersonRecord: Int
        /// Records whose number had lost its leading zero.
        package var leadingZeroRestored: Int
        /// Records that ask for a language without letters.
        package var unknownLanguage: Int
        /// Selected people who get a Dutch letter because there is none in their language.
        package var languageFallbacks: Int

        /// Takes the counts of a selection.
        package init(_ funnel: SelectionFunnel, leadingZeroRestored: Int, unknownLanguage: Int) {
            read = funnel.accounts.read
            selected = funnel.selected
            leftOut = ExclusionReason.allCases.map {
                CodeCount(code: $0.rawValue, count: funnel.accounts.leftOut[$0] ?? 0)
            }
            leftOutTotal = funnel.leftOut
            refused = funnel.refused
            refusedByPersonRecord = funnel.accountsRefusedByPerson
            self.leadingZeroRestored = leadingZeroRestored
            self.unknownLanguage = unknownLanguage
            languageFallbacks = funnel.languageFallbacks
        }
    }

    /// read = the sum of all others.
    package struct Persons: Codable, Sendable {
        /// All records of the person extracts.
        package var read: Int
        /// The one record of a candidate.
        package var matched: Int
        /// Records of a candidate that has more than one.
        package var doubled: Int
        /// Records of a candidate that stand for nobody (suspension F, W or `.`).
        package var void: Int
        /// Records of people who are no candidates.
        package var withoutAccount: Int
        /// Records without a citizen service number.
        package var withoutNumber: Int
        /// Records that could not be read.
        package var refused: Int

        /// Takes the counts of a selection.
        package init(_ tally: PersonTally) {
            read = tally.read
            matched = tally.matched
            doubled = tally.doubled
            void = tally.void
            withoutAccount = tally.withoutAccount
            withoutNumber = tally.withoutNumber
            refused = tally.refused
        }
    }

    /// What was made: letters, and the paper they take.
    package struct Letters: Codable, Sendable {
        /// Letters, one for each person.
        package var count: Int
        /// With the empty last pages of letters that have an odd number of them, when both sides are printed.
        package var pages: Int
        /// Of paper; each letter begins on a new one.
        package var sheets: Int
        /// Files with many letters, or folders with one file a letter.
        package var bundles: Int
        /// By letter code.
        package var byCode: [CodeCount]
        /// Letters that a person should look at, by the reason in `review.csv`.
        package var toReview: [CodeCount]
        /// Selected people whom a dry run does not render, because of a confidentiality flag.
        package var notShown: Int

        package init(
            count: Int,
            pages: Int,
            sheets: Int,
            bundles: Int,
            byCode: [CodeCount],
            toReview: [CodeCount],
            notShown: Int
        ) {
            self.count = count
            self.pages = pages
            self.sheets = sheets
            self.bundles = bundles
            self.byCode = byCode
            self.toReview = toReview
            self.notShown = notShown
        }
    }

    /// A code and how often it occurs.
    package struct CodeCount: Codable, Hashable, Sendable {
        /// A reason code, a letter code or a reason in `review.csv`.
        package var code: String
        /// May be zero.
        package var count: Int

        package init(code: String, count: Int) {
            self.code = code
            self.count = count
        }
    }
}
