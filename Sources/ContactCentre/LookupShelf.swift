import DurableFiles
import LetterRun
import RunRecords

/// Where letters are looked up, and where that is logged.
package struct LookupRequest: Sendable {
    /// The campaign, by name or folder; `nil` for all of the output.
    package var campaign: String?
    /// The folder of all output.
    package var output: String
    /// The key of the campaign; `nil` for the usual places.
    package var key: String?
    /// The file to which each look-up is added; `nil` for `lookups.jsonl` in the campaign's folder under Output.
    package var log: String?

    package init(campaign: String? = nil, output: String, key: String? = nil, log: String? = nil) {
        (self.campaign, self.output, self.key, self.log) = (campaign, output, key, log)
    }
}

/// The campaigns of an output that can be searched, and those that cannot for want of a key.
struct LookupShelf: Sendable {
    struct Campaign: Sendable {
        let name: String
        let records: RecordedLetters
    }

    let campaigns: [Campaign]
    /// Campaigns whose key is not here, with their numbers.
    let withoutKey: [(name: String, number: Int)]
    let log: LookupLog

    init(_ request: LookupRequest, _ surroundings: Surroundings) throws(RunFailure) {
        log = LookupLog(path: request.log)
        if let campaign = request.campaign {
            let records = try RecordedLetters(
                campaign: campaign,
                output: request.output,
                key: request.key,
                surroundings: surroundings
            )
            campaigns = [Campaign(name: records.folder.name, records: records)]
            withoutKey = []
            return
        }
        var (found, missing): ([Campaign], [(name: String, number: Int)]) = ([], [])
        for (name, number) in try RecordedLetters.campaigns(in: request.output) {
            do throws(RunFailure) {
                let records = try RecordedLetters(
                    campaign: name,
                    output: request.output,
                    key: request.key,
                    surroundings: surroundings
                )
                found.append(Campaign(name: name, records: records))
            } catch {
                guard error.status == .configuration else { throw error }
                missing.append((name, number))
            }
        }
        (campaigns, withoutKey) = (found, missing)
        guard found.isEmpty else { return }
        let names = missing.map(\.name).joined(separator: ", ")
        throw missing.isEmpty
            ? RunFailure(.inputUnreadable, "\(request.output): no letters were recorded here. Check --output.")
            : RunFailure(.configuration, "The key of none of the campaigns (\(names)) is here. Name it with --key.")
    }

    /// The campaign with a number whose key is not here.
    func nameWithoutKey(number: Int) -> String? { withoutKey.first { $0.number == number }?.name }
}
