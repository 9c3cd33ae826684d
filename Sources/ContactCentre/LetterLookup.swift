package import LetterModel
import LetterReferences
package import LetterRun
import RunRecords

/// What the contact centre is told of a letter: that it is ours, what it says, and how its reader came to get it. Nobody's
/// name is in it.
package struct LetterFacts: Codable, Hashable, Sendable {
    /// The name of the campaign folder.
    package var campaign: String
    /// In groups of four.
    package var reference: String
    /// `first` or `reminder-N`.
    package var round: String
    /// The part of the round, from 1.
    package var wave: Int
    /// The last part of the run's folder.
    package var runID: String
    /// The day on the letter.
    package var date: CalendarDate
    /// `standard`, `abroad` or `no-dutch-document`.
    package var variant: String
    /// `nl` or `en`.
    package var language: String
    /// How many it prints.
    package var pages: Int
    /// Which record and texts it was made from; `nil` when that was erased.
    package var textVersion: String?
    /// Whether the letter itself is still there.
    package var isKept: Bool
    /// How far it is.
    package var state: State

    /// How far a letter is on its way.
    package enum State: String, Codable, Sendable {
        /// Made; nobody has signed for it yet, so that it should be in nobody's hands.
        case made
        /// With the print house or the post.
        case handedOver = "handed-over"
        /// Its wave waits.
        case held
        /// Its wave never goes out.
        case stopped
        /// It came back.
        case returned
    }
}

/// What became of a reference that someone reads from a letter.
package enum ReferenceVerdict: Sendable {
    /// It is no reference: mistyped, or invented. Says what is wrong, without repeating it.
    case malformed(String)
    /// It could be one, but no letter of ours has it.
    case unknown
    /// It stands on a letter of ours.
    case letter(LetterFacts)
    /// A letter of this campaign could have it, whose key is not here.
    case keyMissing(campaign: String)
}

/// Answers whether a letter is real, and which letters a person got.
///
/// It changes nothing, and every answer about a person is logged as a processing before it is given.
package struct LetterLookup: Sendable {
    private let shelf: LookupShelf
    private let surroundings: Surroundings

    /// Opens the ledgers of all campaigns of an output, or of one.
    ///
    /// - Throws: ``RunFailure``: 66 when there are none, 78 for a key that was named and is none.
    package init(_ request: LookupRequest, surroundings: Surroundings) throws(RunFailure) {
        shelf = try LookupShelf(request, surroundings)
        self.surroundings = surroundings
    }

    /// Says whether a reference stands on a letter of ours.
    ///
    /// - Parameter text: As someone typed it, with or without spaces.
    /// - Throws: ``RunFailure`` of a ledger; 73 or 74 when the look-up cannot be logged: then nothing is told.
    package func verify(_ text: String) throws(RunFailure) -> ReferenceVerdict {
        guard let reference = LetterReference(parsing: text) else { return .malformed(Self.fault(of: text)) }
        for campaign in shelf.campaigns where campaign.records.campaignNumber == reference.campaignNumber {
            guard let found = try campaign.records.letter(reference) else { continue }
            try log([found], campaign)
            return .letter(try facts(found, campaign))
        }
        if let name = shelf.nameWithoutKey(number: reference.campaignNumber) { return .keyMissing(campaign: name) }
        return .unknown
    }

    /// Every letter to a person, oldest first.
    ///
    /// - Throws: ``RunFailure`` of a ledger; 73 or 74 when the look-up cannot be logged: then nothing is told.
    package func letters(to number: CitizenServiceNumber) throws(RunFailure) -> [LetterFacts] {
        var all: [LetterFacts] = []
        for campaign in shelf.campaigns {
            let found = try campaign.records.letters(to: number)
            try log(found, campaign)
            for letter in found { all.append(try facts(letter, campaign)) }
        }
        return all.sorted { ($0.date, $0.reference) < ($1.date, $1.reference) }
    }

    /// The letter itself, as it was made.
    ///
    /// - Returns: The file; `nil` when it is not kept any more.
    /// - Throws: ``RunFailure``; 69 when it has to be cut from a bundle and qpdf is missing.
    package func file(of reference: String) throws(RunFailure) -> KeptLetter? {
        guard let reference = LetterReference(parsing: reference) else { return nil }
        for campaign in shelf.campaigns {
            guard let found = try campaign.records.letter(reference) else { continue }
            try log([found], campaign)
            return try KeptLetter(found, of: campaign.records, surroundings)
        }
        return nil
    }

    /// The campaigns that were not searched, because their keys are not here.
    package var unsearched: [String] { shelf.withoutKey.map(\.name) }

    private func facts(_ found: RecordedLetters.Found, _ campaign: LookupShelf.Campaign) throws(RunFailure)
        -> LetterFacts
    {
        let request = found.run.request
        return LetterFacts(
            campaign: campaign.name,
            reference: campaign.records.reference(of: found).grouped,
            round: request.round,
            wave: request.wave,
            runID: request.runID,
            date: request.asOf,
            variant: found.letter.kind.variant.rawValue,
            language: found.letter.kind.language.rawValue,
            pages: found.letter.pages,
            textVersion: try campaign.records.textVersion(of: found),
            isKept: try KeptLetter.isKept(found, of: campaign.records),
            state: try state(of: found, campaign)
        )
    }

    private func state(of found: RecordedLetters.Found, _ campaign: LookupShelf.Campaign) throws(RunFailure)
        -> LetterFacts.State
    {
        let request = found.run.request
        do throws(LedgerFailure) {
            let ledger = campaign.records.ledger
            let returned = try ledger.returnedLetters(of: found.run.number)
            if returned.contains(where: { $0.sequence == found.letter.sequence }) { return .returned }
            if found.run.state == .handedOver { return .handedOver }
            switch try ledger.waveDecisions(round: request.round).first(where: { $0.wave == request.wave })?.standing {
            case .held: return .held
            case .stopped: return .stopped
            case .released, nil: return .made
            }
        } catch { throw RunFailure(error) }
    }

    private func log(_ found: [RecordedLetters.Found], _ campaign: LookupShelf.Campaign) throws(RunFailure) {
        try shelf.log.append(found, of: campaign.records, surroundings)
    }

    /// What is wrong with a reference; never repeats what was typed.
    private static func fault(of text: String) -> String {
        let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let others = text.utf8.count {
            !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) && ![0x20, 0x2D, 0x2E].contains($0)
        }
        if others > 0 { return "it holds something other than digits" }
        if digits != 16 { return "it has \(digits) digits, and a reference has 16" }
        return "its check digits do not fit: a digit was mistyped, or it is invented"
    }
}
