import DurableFiles
import ExtractReading
import Foundation
import LetterModel
import LetterReferences
package import LetterRun
import RunRecords

/// Which letters came back.
package struct ReturnedMailRequest: Sendable {
    /// The campaign, by name or folder; the folder when an extract is given.
    package var campaign: String
    /// The folder of all output.
    package var output: String
    /// The key of the campaign; `nil` for the usual places.
    package var key: String?
    /// The file of references.
    package var file: String
    /// Person extracts in which the addresses are looked up; empty when there are none.
    package var persons: [String] = []
    /// The new file for the report to the register; `nil` for none.
    package var list: String?

    package init(campaign: String, output: String, file: String) {
        (self.campaign, self.output, self.file) = (campaign, output, file)
    }
}

/// Takes letters that came back: nobody is written to again at that address, and the register can be told.
package struct ReturnedMail {
    private let request: ReturnedMailRequest
    private let records: RecordedLetters
    private let surroundings: Surroundings

    /// Records the letters of a file.
    ///
    /// - Returns: What to say, and the lines that could not be used.
    /// - Throws: ``RunFailure``: 65 for a file that is none, 66 for one that cannot be read, 73 when the list is there.
    package static func take(
        _ request: ReturnedMailRequest,
        surroundings: Surroundings
    ) throws(RunFailure) -> (text: String, refused: [String]) {
        let records = try RecordedLetters(
            campaign: request.campaign,
            output: request.output,
            key: request.key,
            surroundings: surroundings
        )
        return try ReturnedMail(request: request, records: records, surroundings: surroundings).take()
    }

    /// A letter of the file, and the person it went to.
    private struct Came {
        var entry: ReturnedMailFile.Entry
        var found: RecordedLetters.Found
        /// Once the person was met in an extract.
        var met: MetPerson?
    }

    private func take() throws(RunFailure) -> (text: String, refused: [String]) {
        guard let bytes = FileManager.default.contents(atPath: request.file) else {
            throw RunFailure(.inputUnreadable, "\(request.file): cannot be read. Check the path and the rights.")
        }
        let name = URL(filePath: request.file).lastPathComponent
        let file = try ReturnedMailFile(Array(bytes), file: name)
        var (all, refused) = (try came(file, name), file.refused.map(\.description))
        refused += all.refused
        var letters = all.letters
        try meet(&letters)
        if let list = request.list { try ReturnedList.write(letters.compactMap(Self.line), to: list) }
        let new = try record(letters)
        let unmet = letters.count { $0.met == nil && $0.entry.reason.isAboutAddress }
        let note =
            unmet == 0
            ? ""
            : " The addresses of \(unmet) are not known: they get no letter at all until an extract says where they live."
        return ("Recorded \(letters.count) letters that came back, \(new) of them new.\(note)", refused)
    }

    private func came(_ file: ReturnedMailFile, _ name: String) throws(RunFailure) -> (
        letters: [Came], refused: [String]
    ) {
        var (letters, refused): ([Came], [String]) = ([], [])
        for entry in file.entries {
            if let found = try records.letter(entry.reference) {
                letters.append(Came(entry: entry, found: found))
            } else {
                let fault = RefusedRecord(
                    file: name,
                    record: entry.line - 1,
                    line: entry.line,
                    code: "reference-unknown",
                    explanation: "No letter of this campaign has this reference. Look which campaign it begins with."
                )
                refused.append(fault.description)
            }
        }
        return (letters, refused)
    }

    /// Looks for the people in the extracts that were named.
    private func meet(_ letters: inout [Came]) throws(RunFailure) {
        guard !request.persons.isEmpty else { return }
        var places: [Pseudonym: [Int]] = [:]
        for (index, letter) in letters.enumerated() { places[letter.found.letter.pseudonym, default: []].append(index) }
        let meeting = try PersonMeeting(campaign: request.campaign, key: records.key)
        for path in request.persons {
            try meeting.meet(in: path, Set(places.keys)) { person in
                for index in places[person.pseudonym] ?? [] { letters[index].met = person }
            }
        }
    }

    private func record(_ letters: [Came]) throws(RunFailure) -> Int {
        do throws(LedgerFailure) {
            let ledger = try Ledger(withoutOwnerIn: records.folder)
            var new = 0
            let runs = Dictionary(grouping: letters, by: \.found.run.number)
            for (_, part) in runs.sorted(by: { $0.key < $1.key }) {
                let rows = part.map { letter in
                    ReturnedLetter(
                        run: letter.found.run.number,
                        sequence: letter.found.letter.sequence,
                        returnedOn: letter.entry.returned.description,
                        reason: letter.entry.reason.rawValue,
                        address: letter.met?.address
                    )
                }
                new += try ledger.recordReturned(rows, runID: part[0].found.run.request.runID, at: surroundings.now())
            }
            try ledger.close()
            return new
        } catch { throw RunFailure(error) }
    }

    private static func line(_ letter: Came) -> [String]? {
        guard letter.entry.reason.isAboutAddress, let met = letter.met else { return nil }
        let lines = (met.lines + ["", "", ""]).prefix(3)
        return [met.number] + lines + [letter.entry.returned.description, letter.entry.reason.rawValue]
    }
}
