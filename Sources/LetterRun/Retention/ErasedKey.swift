import DurableFiles
import LetterReferences
import RunRecords

/// The key of a campaign that is erased as a whole: without it no pseudonym leads back to a person.
struct ErasedKey {
    private let place: CampaignKeyPlace
    private let isThere: Bool

    /// Finds the key where runs look for it.
    ///
    /// - Throws: ``RunFailure`` (78) when the file is the key of another campaign, or cannot be judged.
    init(_ request: ErasureRequest, _ ledger: Ledger, _ surroundings: Surroundings) throws(RunFailure) {
        let name = CampaignOutput.name(of: request.campaign)
        let found = CampaignKeyPlace.find(
            campaign: name,
            explicitPath: request.key,
            environment: surroundings.environment
        )
        guard let found else {
            throw RunFailure(
                .configuration,
                "There is no place to look for the campaign key. Name the file with --key."
            )
        }
        place = found
        let known: String?
        do throws(LedgerFailure) { known = try ledger.keyFingerprint() } catch { throw RunFailure(error) }
        let fingerprint = try Self.fingerprint(found, outside: request.output)
        isThere = fingerprint != nil
        if let fingerprint, let known, fingerprint != known {
            throw RunFailure(
                .configuration,
                "\(found.path): this is the key of another campaign. Name the right one with --key."
            )
        }
    }

    private static func fingerprint(_ place: CampaignKeyPlace, outside output: String) throws(RunFailure) -> String? {
        do throws(CampaignKeyFailure) {
            return try CampaignKey(reading: place, outside: [output]).fingerprint
        } catch {
            if error.reason == .missing { return nil }
            throw RunFailure(error)
        }
    }

    /// What becomes of the key, for a terminal.
    var words: String {
        if !isThere { return "the key: not at \(place.path); remove every copy that there is" }
        if place.isCredential { return "the key: the service manager keeps it; remove it there, and every copy" }
        return "the key \(place.path); remove every other copy that there is"
    }

    /// Removes the key, with an entry in the log before and after.
    ///
    /// - Throws: ``FileFailure`` or ``LedgerFailure``.
    func erase(_ log: AuditLog, _ surroundings: Surroundings) throws {
        try log.append(AuditEntry(.erasing, run: "", at: surroundings.now(), facts: ["parts": "key"]))
        let isErased = isThere && !place.isCredential ? try PrivateFile.remove(place.path) : false
        let facts = ["parts": "key", "files": isErased ? "1" : "0"]
        try log.append(AuditEntry(.erased, run: "", at: surroundings.now(), facts: facts))
    }
}
