import Foundation
import TestSupport

/// What tests do around the runs of a campaign.
extension Workplace {
    /// The flags of commands that look at what was recorded.
    var recorded: [String] { ["--output", "out", "--key", "campaign.key"] }

    /// Lays down so many waves.
    func layDown(_ count: Int) throws -> ToolRun {
        var words = letters() + ["--waves", "\(count)", "--freeze-waves", "--first-delivery", "2026-12-01"]
        words[0] = "plan"
        return try run(words)
    }

    /// Makes a wave.
    func makeWave(_ number: Int, _ more: [String] = []) throws -> ToolRun {
        try run(letters() + ["--wave", "\(number)", "--bundle-size", "50"] + more)
    }

    /// Holds, releases or stops a wave.
    func decide(_ word: String, wave: Int, _ reason: String) throws -> ToolRun {
        try run(["wave", word, Self.campaign, "--output", "out", "--wave", "\(wave)", "--reason", reason])
    }

    /// The references of all letters of a wave, from its single files.
    func references(wave: Int) -> [String] {
        paths(in: "out/\(Self.campaign)/first-w\(wave)").compactMap { path in
            path.wholeMatch(of: /[^\/]+\/letters\/\d{4}\/(\d{16})\.pdf/).map { String($0.1) }
        }
    }

    /// The numbers of all accounts, in the order of the extract.
    func accountNumbers() throws -> [String] {
        try folder.text(of: "in/accounts.xml").matches(of: /bsn="(\d{9})"/).map { String($0.1) }
    }

    /// Writes `in/later.xml`: the extract of a later day, in which one account in so many has an app.
    func inventLater(every step: Int) throws {
        var count = 0
        let text = try folder.text(of: "in/accounts.xml")
            .replacing("reference-date=\"2026-11-01\"", with: "reference-date=\"2026-12-15\"")
            .replacing(/<document/) { match in
                count += 1
                return (count % step == 0 ? "<app status=\"active\"/>" : "") + String(match.0)
            }
        try folder.write(text, to: "in/later.xml")
    }
}
