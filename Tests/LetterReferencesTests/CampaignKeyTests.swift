import DurableFiles
import Foundation
import Glibc
import LetterReferences
import TestSupport
import Testing

struct CampaignKeyTests {
    private let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
    }

    @Test func `is made once and read again`() throws {
        let place = CampaignKeyPlace(path: temporary.path("state/postronde/extra.key"))
        let made = try CampaignKey.create(at: place)
        #expect(try CampaignKey(reading: place).fingerprint == made.fingerprint)
        #expect(try temporary.bytes(of: "state/postronde/extra.key").count == 32)

        let failure = #expect(throws: CampaignKeyFailure.self) { try CampaignKey.create(at: place) }
        #expect(failure?.reason == .existsAlready)
        #expect(try CampaignKey(reading: place).fingerprint == made.fingerprint)
    }

    @Test func `what an interrupted key init left is named`() throws {
        try temporary.write([1, 2], to: "extra.key.part")
        let place = CampaignKeyPlace(path: temporary.path("extra.key"))
        let failure = #expect(throws: CampaignKeyFailure.self) { try CampaignKey.create(at: place) }
        #expect(failure?.reason == .unfinished)
        #expect(failure?.description.contains("extra.key.part: another `postronde key init`") == true)
    }

    @Test func `two keys are never equal`() throws {
        let prints = try (0..<20).map {
            try CampaignKey.create(at: CampaignKeyPlace(path: temporary.path("\($0).key"))).fingerprint
        }
        #expect(Set(prints).count == 20)
    }

    @Test func `its fingerprint is what sha256sum says of the marked key`() throws {
        let key = CampaignKey(bytes: Array(0..<32))
        let sum = try runTool("sha256sum", ["-"], input: Array("postronde-key-v1|".utf8) + Array(0..<32)).output
        #expect(key.fingerprint == sum.prefix(16))
    }

    @Test(arguments: [0o644, 0o640, 0o660, 0o604, 0o700])
    func `a key that others may read is refused`(mode: Int) throws {
        let path = try temporary.write(Array(0..<32), to: "key")
        _ = unsafe chmod(path, mode_t(mode))
        let failure = #expect(throws: CampaignKeyFailure.self) {
            try CampaignKey(reading: CampaignKeyPlace(path: path))
        }
        #expect(failure?.description.contains("may be read or changed by others") == true)
    }

    @Test(.enabled(if: geteuid() == 0, "Only root may give a file away."))
    func `a key of another user is refused`() throws {
        let path = try temporary.write(Array(0..<32), to: "key")
        _ = unsafe chmod(path, 0o600)
        _ = unsafe chown(path, 65534, 65534)
        #expect(throws: CampaignKeyFailure.self) { try CampaignKey(reading: CampaignKeyPlace(path: path)) }
    }

    @Test(arguments: [0, 31, 33, 64])
    func `a file of another size is no key`(size: Int) throws {
        let path = try temporary.write([UInt8](repeating: 1, count: size), to: "key")
        _ = unsafe chmod(path, 0o600)
        let failure = #expect(throws: CampaignKeyFailure.self) {
            try CampaignKey(reading: CampaignKeyPlace(path: path))
        }
        #expect(failure?.reason == .wrongSize(size))
    }

    @Test func `a symbolic link and an absent file are no keys`() throws {
        let path = try temporary.write(Array(0..<32), to: "key")
        _ = unsafe chmod(path, 0o600)
        try FileManager.default.createSymbolicLink(atPath: temporary.path("link"), withDestinationPath: path)
        #expect(throws: CampaignKeyFailure.self) {
            try CampaignKey(reading: CampaignKeyPlace(path: temporary.path("link")))
        }
        let failure = #expect(throws: CampaignKeyFailure.self) {
            try CampaignKey(reading: CampaignKeyPlace(path: temporary.path("absent")))
        }
        #expect(failure?.reason == .missing)
        #expect(failure?.description.contains("postronde key init") == true)
    }

    @Test func `never lies where letters or templates lie`() throws {
        let output = try temporary.write(Array(0..<32), to: "Output/key")
        _ = unsafe chmod(output, 0o600)
        let forbidden = [temporary.path("Templates"), temporary.path("Output")]
        let failure = #expect(throws: CampaignKeyFailure.self) {
            try CampaignKey(reading: CampaignKeyPlace(path: output), outside: forbidden)
        }
        #expect(failure?.reason == .insideFolder(temporary.path("Output")))
        #expect(throws: CampaignKeyFailure.self) {
            try CampaignKey.create(at: CampaignKeyPlace(path: temporary.path("Output/a/b.key")), outside: forbidden)
        }
        #expect(!FileManager.default.fileExists(atPath: temporary.path("Output/a")))
    }

    @Test func `is never printed`() {
        let key = CampaignKey(bytes: [UInt8](repeating: 0xAB, count: 32))
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped] {
            #expect(text.contains("‹hidden›"))
            #expect(!text.contains("171") && !text.lowercased().contains("abab"))
        }
    }
}

struct CampaignKeyPlaceTests {
    @Test(
        arguments: [
            ("/k", ["CREDENTIALS_DIRECTORY": "/run/c", "XDG_STATE_HOME": "/s", "HOME": "/h"], "/k"),
            (nil, ["CREDENTIALS_DIRECTORY": "/run/c", "XDG_STATE_HOME": "/s", "HOME": "/h"], "/run/c/postronde-extra"),
            (nil, ["CREDENTIALS_DIRECTORY": "", "XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/postronde/extra.key"),
            (nil, ["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/postronde/extra.key"),
            (nil, ["HOME": "/h"], "/h/.local/state/postronde/extra.key"),
            (nil, [:], nil),
        ] as [(String?, [String: String], String?)]
    )
    func `is looked for in a fixed order`(explicit: String?, environment: [String: String], expected: String?) {
        let place = CampaignKeyPlace.find(campaign: "extra", explicitPath: explicit, environment: environment)
        #expect(place?.path == expected)
        #expect(place?.isCredential == (expected.map { $0.hasPrefix("/run/c") }))
    }

    @Test func `a credential of the service manager may have the rights it gives`() throws {
        let temporary = try TemporaryFolder()
        let path = try temporary.write(Array(0..<32), to: "postronde-extra")
        _ = unsafe chmod(path, 0o440)
        let environment = ["CREDENTIALS_DIRECTORY": temporary.path("")]
        let place = try #require(CampaignKeyPlace.find(campaign: "extra", explicitPath: nil, environment: environment))
        #expect(try CampaignKey(reading: place).fingerprint == CampaignKey(bytes: Array(0..<32)).fingerprint)
        #expect(throws: CampaignKeyFailure.self) { try CampaignKey(reading: CampaignKeyPlace(path: path)) }
    }
}
