import Foundation
package import LetterModel

/// `job-ticket.json`: what a print house needs to know before it opens a single file.
package struct JobTicket: Codable, Hashable, Sendable {
    /// The version of this form; a reader refuses another.
    package private(set) var format = WrittenFormat.jobTicket.version
    /// The name of the campaign folder.
    package var campaign: String
    /// `first` or `reminder-N`.
    package var round: String
    /// The part of the round, from 1.
    package var wave: Int
    /// The last part of the run's folder: `2026-11-01-0123456789ab`.
    package var runID: String
    /// The date of the letters, `2026-11-01`.
    package var asOf: String
    /// In the order of printing; none mixes letters that are handled differently.
    package var bundles: [Bundle]
    /// The sums over all bundles, for checking before printing.
    package var totals: Totals

    /// Describes a run.
    package init(
        campaign: String,
        round: String,
        wave: Int,
        runID: String,
        asOf: CalendarDate,
        bundles: [Bundle],
        totals: Totals
    ) {
        precondition(totals.letters == bundles.reduce(0) { $0 + $1.letters }, "Totals count every letter once.")
        self.campaign = campaign
        self.round = round
        self.wave = wave
        self.runID = runID
        self.asOf = asOf.description
        self.bundles = bundles
        self.totals = totals
    }

    /// The file: keys sorted, two spaces of indentation, a line end at the end.
    package var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
        } catch {
            preconditionFailure("Text and whole numbers can always be written as JSON.")
        }
    }

    /// Reads a ticket back.
    ///
    /// - Throws: ``Diagnostic`` when it is not a ticket, or one of another version.
    package init(parsing bytes: [UInt8]) throws(Diagnostic) {
        let ticket = try? JSONDecoder().decode(JobTicket.self, from: Data(bytes))
        guard let ticket, ticket.format == WrittenFormat.jobTicket.version else {
            throw Diagnostic(
                code: "job-ticket-unreadable",
                place: SourcePlace(file: WrittenFormat.jobTicket.fileName),
                found: "This is not a job ticket of format \(WrittenFormat.jobTicket.version).",
                remedy: "Use the program version that wrote it."
            )
        }
        self = ticket
    }
}

extension JobTicket {
    /// How a bundle is printed and put into envelopes.
    package struct Handling: Codable, Hashable, Sendable {
        /// `duplex` or `simplex`.
        package var plex: String
        /// Such as `A4`.
        package var paper: String
        /// The name of the window profile in style.yaml.
        package var envelopeWindow: String

        package init(plex: String, paper: String, envelopeWindow: String) {
            self.plex = plex
            self.paper = paper
            self.envelopeWindow = envelopeWindow
        }
    }

    /// What all letters of a bundle have in common, by which a print house splits its work.
    package struct LetterClass: Codable, Hashable, Sendable {
        /// How the letters travel: `mail`.
        package var delivery: String
        /// `nl` or `abroad`.
        package var destination: String
        /// BCP 47: `nl` or `en`.
        package var language: LetterLanguage
        /// `normal` or `large-print`.
        package var form: LetterForm
        /// Of paper, for each letter.
        package var sheets: Int

        /// Describes a class; where its letters go is all that is told of their addresses.
        package init(delivery: String, isAbroad: Bool, language: LetterLanguage, form: LetterForm, sheets: Int) {
            (self.delivery, self.language, self.form, self.sheets) = (delivery, language, form, sheets)
            destination = isAbroad ? "abroad" : "nl"
        }
    }

    /// One bundle: a file with many letters, or a folder with one file a letter.
    package struct Bundle: Codable, Hashable, Sendable {
        /// Below the run's folder: `letters/print-0001.pdf` or `letters/0001`.
        package var path: String
        /// How many, all in the file or each in one of the folder.
        package var letters: Int
        /// With the empty last pages of letters that have an odd number of them.
        package var pages: Int
        /// Of paper; each letter begins on a new one.
        package var sheets: Int
        /// The same for every letter in the bundle.
        package var handling: Handling
        /// The same for every letter in the bundle; `nil` in a ticket from before it was told.
        package var letterClass: LetterClass?
        /// In groups of four.
        package var firstReference: String
        /// In groups of four; that of the last letter in printing order.
        package var lastReference: String
        /// Of the file; of a folder as `sha256sum * | sha256sum` gives it there.
        package var sha256: String

        /// Takes a bundle from the ledger; references in groups of four.
        package init(
            _ row: BundleRow,
            handling: Handling,
            letterClass: LetterClass,
            firstReference: String,
            lastReference: String
        ) {
            path = "\(Manifest.lettersFolder)/\(row.name)"
            letters = row.letters
            pages = row.pages
            sheets = row.sheets
            (self.handling, self.letterClass) = (handling, letterClass)
            self.firstReference = firstReference
            self.lastReference = lastReference
            sha256 = row.digest.hex
        }
    }

    /// All bundles together.
    package struct Totals: Codable, Hashable, Sendable {
        /// Of all bundles, each counted once.
        package private(set) var letters = 0
        /// With the empty last pages of letters that have an odd number of them.
        package private(set) var pages = 0
        /// Of paper.
        package private(set) var sheets = 0
        /// By the code in the front matter of the letter, such as `ECS-S-NL`.
        package private(set) var byLetterCode: [String: Int] = [:]
        /// By BCP 47 tag.
        package private(set) var byLanguage: [String: Int] = [:]
        /// By the name of the country of delivery in table 34, `Nederland` included.
        package private(set) var byCountry: [String: Int] = [:]

        /// Counts nothing yet.
        package init() {}

        /// Counts letters that are alike.
        ///
        /// - Parameter country: as in ``AddressedPerson/country``, empty for the Netherlands.
        package mutating func add(
            letterCode: String,
            language: LetterLanguage,
            country: String,
            pages: Int,
            sheets: Int
        ) {
            letters += 1
            self.pages += pages
            self.sheets += sheets
            byLetterCode[letterCode, default: 0] += 1
            byLanguage[language.rawValue, default: 0] += 1
            byCountry[country.isEmpty ? "Nederland" : country, default: 0] += 1
        }
    }
}
