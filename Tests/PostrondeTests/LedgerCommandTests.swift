import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `ledger check` and `ledger backup`, and the way back.
    struct LedgerCommandTests {
        private static let ledger = "out/\(Workplace.campaign)/ledger.sqlite"

        private func check(_ place: Workplace) throws -> ToolRun {
            try place.run(["ledger", "check", Workplace.campaign, "--output", "out"])
        }

        @Test func `a backup that is put back goes on where it was taken`() throws {
            let place = try Workplace(accounts: 200)
            try #require(try place.run(place.letters()).status == Status.done)
            let whole = try check(place)
            #expect(whole.status == Status.done && whole.output.hasPrefix("The ledger is whole: version "))
            let backedUp = try place.run(
                ["ledger", "backup", Workplace.campaign, "backup/ledger.sqlite", "--output", "out"]
            )
            #expect(backedUp.status == Status.done && backedUp.output.isEmpty, "\(backedUp.errors)")
            #expect(try place.rights(of: "backup/ledger.sqlite") == 0o600)
            let backup = try place.folder.bytes(of: "backup/ledger.sqlite")
            try place.folder.write(Array("no ledger at all".utf8), to: Self.ledger)
            #expect(try check(place).status == Status.configuration)
            try place.folder.write(backup, to: Self.ledger)
            #expect(try check(place).status == Status.done)
            #expect(try place.run(["audit", "verify", Workplace.campaign, "--output", "out"]).status == Status.done)
            #expect(try place.run(place.letters()).output.hasPrefix("This run is done already"))
        }

        @Test func `a ledger that lost a row is named with 3`() throws {
            let place = try Workplace(accounts: 60)
            try #require(try place.run(place.letters()).status == Status.done)
            let path = place.folder.path(Self.ledger)
            #expect(try runTool("sqlite3", [path, "DELETE FROM letter WHERE seq = 2"]).status == 0)
            let found = try check(place)
            #expect(found.status == Status.mismatch && found.output.hasPrefix("FAULT Run 2026-11-16-"))
        }

        @Test func `a backup replaces nothing: 73; without a ledger: 66`() throws {
            let place = try Workplace(accounts: 60)
            let words = ["ledger", "backup", Workplace.campaign, "campaign.key", "--output", "out"]
            #expect(try place.run(words).status == Status.inputUnreadable)
            try #require(try place.run(place.letters()).status == Status.done)
            let key = try place.folder.bytes(of: "campaign.key")
            #expect(try place.run(words).status == Status.cannotCreate)
            #expect(try place.folder.bytes(of: "campaign.key") == key)
        }
    }
}
