import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `key init`, and where a run looks for the key.
    struct KeyTests {
        private let made = /Made (\S+), fingerprint ([0-9a-f]{16})\.\n/

        @Test func `a key has 32 bytes that nobody else may read, and is never replaced`() throws {
            let place = try Workplace()
            let first = try place.run(["key", "init", Workplace.campaign, "--key", "my.key"])
            #expect(first.status == Status.done && first.errors.isEmpty)
            #expect(first.output.wholeMatch(of: made)?.1.hasSuffix("my.key") == true)
            let key = try place.folder.bytes(of: "my.key")
            #expect(key.count == 32)
            #expect(try place.rights(of: "my.key") == 0o600)
            let again = try place.run(["key", "init", Workplace.campaign, "--key", "my.key"])
            #expect(again.status == Status.configuration && again.output.isEmpty)
            #expect(again.errors.contains("my.key") && again.errors.contains("never replaced"))
            #expect(try place.folder.bytes(of: "my.key") == key)
        }

        @Test func `two keys differ, and no message holds one`() throws {
            let place = try Workplace()
            let texts = try ["a.key", "b.key"].map {
                try place.run(["key", "init", Workplace.campaign, "--key", $0]).output
            }
            let keys = try ["a.key", "b.key"].map { try place.folder.bytes(of: $0) }
            #expect(keys[0] != keys[1])
            let prints = texts.compactMap { $0.wholeMatch(of: made)?.2 }
            #expect(prints.count == 2 && prints[0] != prints[1])
            for (key, text) in zip(keys, texts) {
                let hexadecimal = key.prefix(8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
                #expect(!text.contains(hexadecimal))
            }
        }

        @Test(arguments: [
            "Templates/my.key", "Templates/extra-controlestap/my.key", "Output/my.key",
            "Output/extra-controlestap/my.key",
            "Output/../Templates/my.key",
        ])
        func `a key is not made under Templates or Output`(path: String) throws {
            let place = try Workplace()
            try place.folder.write("", to: "Output/extra-controlestap/README.md")
            let refused = try place.run(["key", "init", Workplace.campaign, "--key", path])
            #expect(refused.status == Status.configuration)
            #expect(refused.errors.contains("must not lie in"))
            #expect(!FileManager.default.fileExists(atPath: place.folder.path(path)))
        }

        @Test(arguments: ["Templates/my.key", "out/my.key"])
        func `a key that lies under Templates or the output is not used`(path: String) throws {
            let place = try Workplace(accounts: 20)
            try FileManager.default.createDirectory(
                atPath: place.folder.path("out"),
                withIntermediateDirectories: false
            )
            try FileManager.default.moveItem(atPath: place.folder.path("campaign.key"), toPath: place.folder.path(path))
            let refused = try place.run(place.input() + ["--key", path])
            #expect(refused.status == Status.configuration)
            #expect(refused.errors.contains("must not lie in"))
            #expect(!place.hasLetters())
        }

        @Test func `without --key the key is made in the state folder, where a run finds it`() throws {
            let place = try Workplace(accounts: 20)
            let state = ["XDG_STATE_HOME": place.folder.path("state")]
            let made = try place.run(["key", "init", Workplace.campaign], environment: state)
            #expect(made.status == Status.done)
            #expect(try place.rights(of: "state/postronde/extra-controlestap.key") == 0o600)
            #expect(try place.rights(of: "state/postronde") == 0o700)
            #expect(try place.run(place.input(), environment: state).status == Status.done)
            #expect(place.hasLetters())
        }

        @Test func `without a state folder the key is kept below the home folder`() throws {
            let place = try Workplace()
            #expect(try place.run(["key", "init", Workplace.campaign]).status == Status.done)
            #expect(try place.rights(of: "home/.local/state/postronde/extra-controlestap.key") == 0o600)
        }

        @Test func `the credentials of the service manager come before the state folder`() throws {
            let place = try Workplace(accounts: 20)
            let settings = [
                "CREDENTIALS_DIRECTORY": place.folder.path("credentials"), "XDG_STATE_HOME": place.folder.path("state"),
            ]
            try place.folder.write(
                place.folder.bytes(of: "campaign.key"),
                to: "credentials/postronde-extra-controlestap"
            )
            let credential = place.folder.path("credentials/postronde-extra-controlestap")
            try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: credential)
            #expect(try place.run(["key", "init", Workplace.campaign], environment: settings).status == Status.done)
            #expect(try place.run(place.input(), environment: settings).status == Status.done)
            #expect(try place.run(place.letters(output: "named")).status == Status.done)
            #expect(try place.manifest() == place.manifest(in: "named"), "the same key makes the same references")
        }

        @Test func `no key, no real run; the message names the file and the remedy`() throws {
            let place = try Workplace(accounts: 20)
            let refused = try place.run(place.input())
            #expect(refused.status == Status.configuration && refused.output.isEmpty)
            #expect(refused.errors.contains("home/.local/state/postronde/extra-controlestap.key"))
            #expect(refused.errors.contains("postronde key init"))
            #expect(!place.hasLetters())
        }

        @Test func `a key that others may read is not used`() throws {
            let place = try Workplace(accounts: 20)
            let key = place.folder.path("campaign.key")
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: key)
            let refused = try place.run(place.letters())
            #expect(refused.status == Status.configuration)
            #expect(refused.errors.contains("campaign.key") && refused.errors.contains("chmod"))
        }

        @Test func `another key than that of the ledger is refused`() throws {
            let place = try Workplace(accounts: 20)
            #expect(try place.run(place.letters()).status == Status.done)
            #expect(try place.run(["key", "init", Workplace.campaign, "--key", "other.key"]).status == Status.done)
            let refused = try place.run(place.input() + ["--key", "other.key", "--bundle-size", "3"])
            #expect(refused.status == Status.configuration)
            #expect(refused.errors.contains("ledger"))
        }
    }
}
