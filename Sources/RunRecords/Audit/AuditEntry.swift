import Foundation
package import LetterModel

/// One entry of the audit log: what happened, when, and the digests of what it was about.
///
/// Its body is one line of JSON, which is hashed as it stands (a leaf of RFC 6962). It names no person: not an
/// addressee, not an operator, and no digest of a single letter, which could be guessed.
package struct AuditEntry: Codable, Hashable, Sendable {
    /// What happened.
    package enum Event: String, CaseIterable, Codable, Sendable {
        /// The record of the campaign was judged; the run may have been refused.
        case legalCheck = "legal-check"
        /// The program began to make the letters of a run, or went on with it.
        case begun
        /// A bundle of letters is on the disk.
        case bundle
        /// The plan of a run was frozen, and its letters are made in shards.
        case frozen
        /// The letters of a shard were taken over; its own log ends where the entry says.
        case shard
        /// A run was given up, with a reason that the ledger holds.
        case abandoned
        /// A run is complete and released.
        case sealed
        /// The waves of a round were laid down.
        case waves
        /// A wave was put on hold, released or stopped.
        case wave
        /// A run was packed for the print house.
        case packed
        /// The print house signed for a package.
        case handedOver = "handed-over"
        /// Letters were made once more.
        case reprinted
        /// The print house's report of sheets was compared with the run.
        case reconciled
        /// Letters came back.
        case returned
        /// Parts of a run, or proofs, are going to be erased.
        case erasing
        /// They are gone.
        case erased
    }

    /// The version of this form.
    package static let format = 1

    private var format = Self.format
    /// UTC, ISO 8601.
    package var at: String
    /// What happened.
    package var event: Event
    /// The last part of the run's folder; see ``RunFolder``.
    package var run: String
    /// What there is to tell, in short words and numbers; sorted by key when it is written.
    package var facts: [String: String]
    /// The digests of files, by their path in the run's folder or their role, 64 hexadecimal digits each.
    package var files: [String: String]

    /// Takes what happened to a run, and when (UTC, ISO 8601).
    package init(
        _ event: Event,
        run: String,
        at: String,
        facts: [String: String] = [:],
        files: [String: ContentDigest] = [:]
    ) {
        (self.event, self.run, self.at, self.facts) = (event, run, at, facts)
        self.files = files.mapValues(\.hex)
    }

    /// Reads an entry back; `nil` when it is not one of this form.
    package init?(body: String) {
        guard let entry = try? JSONDecoder().decode(Self.self, from: Data(body.utf8)), entry.format == Self.format
        else { return nil }
        self = entry
    }

    /// One line of JSON with sorted keys, without its end.
    package var body: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return String(decoding: try encoder.encode(self), as: UTF8.self) } catch {
            preconditionFailure("Text and numbers can always be written as JSON.")
        }
    }

    /// The digest of a file that the entry names.
    package func digest(of file: String) -> ContentDigest? {
        files[file].flatMap { ContentDigest(hex: $0) }
    }
}
