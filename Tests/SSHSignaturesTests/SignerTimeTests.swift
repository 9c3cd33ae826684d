import LetterModel
import TestSupport
import Testing

@testable import SSHSignatures

/// The bounds of a key's time, against `ssh-keygen` at the first and the last second of days in the Netherlands.
struct SignerTimeTests {
    /// Dutch time by rule, so that no list of zones need be on the machine.
    private static let zone = ["TZ": "CET-1CEST,M3.5.0,M10.5.0/3"]
    /// In winter, in summer, and on the days when the clock goes forward and back.
    private static let days = ["20260115", "20260715", "20260329", "20261025"]

    /// A key, and an `ssh-keygen` whose clock is Dutch.
    private static func dutchScene() throws -> (scene: SignatureScene, path: String, key: SSHPublicKey) {
        var scene = try SignatureScene()
        scene.environment = zone
        let path = try scene.key("someone")
        return (scene, path, try SSHPublicKey(line: scene.publicLine(path)))
    }

    private func isAccepted(_ options: String, at moments: [String], scene: SignatureScene, key: String) throws -> Bool
    {
        let signers = "someone@example.org \(options) \(try scene.publicLine(key))"
        let signature = try scene.signature(by: key)
        return try moments.allSatisfy {
            try scene.isAccepted(
                signature,
                of: scene.message,
                signers: signers,
                more: ["-O", "verify-time=\($0)"]
            )
        }
    }

    private func counts(_ options: String, on day: String, key: SSHPublicKey) throws -> Bool {
        let list = try AllowedSigners(Array("x \(options) \(key.line(comment: ""))".utf8), file: "allowed_signers")
        let digits = Array(day)
        let date = CalendarDate(iso: "\(String(digits[..<4]))-\(String(digits[4..<6]))-\(String(digits[6...]))")
        return list.verdict(on: key, principal: "x", namespace: "x", date: try #require(date)) == .counts
    }

    @Test(arguments: days)
    func `a moment in Dutch time lets a day count exactly when ssh-keygen accepts at its first and last second`(
        day: String
    ) throws {
        let (scene, path, key) = try Self.dutchScene()
        for (name, clock, isCounted) in [
            ("valid-after", "", true), ("valid-after", "0000", true), ("valid-after", "000001", false),
            ("valid-before", "", false), ("valid-before", "235959", true), ("valid-before", "235958", false),
            ("valid-before", "2359", false),
        ] {
            let options = "\(name)=\"\(day)\(clock)\""
            #expect(try counts(options, on: day, key: key) == isCounted, "\(options)")
            let moments = ["\(day)000000", "\(day)235959"]
            #expect(
                try isAccepted(options, at: moments, scene: scene, key: path) == isCounted,
                "\(options) by ssh-keygen"
            )
        }
    }

    @Test(arguments: days)
    func `a day that counts by a moment in UTC is one that ssh-keygen accepts from its first to its last second`(
        day: String
    ) throws {
        let (scene, path, key) = try Self.dutchScene()
        let number = try #require(Int(day))
        var counted = 0
        for options in ["20", "21", "22", "23"].map({ "valid-after=\"\(number - 1)\($0)0000Z\"" })
            + ["215959", "225958", "225959", "230000"].map({ "valid-before=\"\(day)\($0)Z\"" })
        where try counts(options, on: day, key: key) {
            counted += 1
            let moments = ["\(day)000000", "\(day)235959"]
            #expect(try isAccepted(options, at: moments, scene: scene, key: path), "\(options)")
        }
        #expect(counted == 5)
    }

    @Test(arguments: [
        "2026", "202601", "2026010", "20260101T", "20261301", "20260230", "202601012400", "202601010060",
        "20260101000060",
        "2026010112", "20260101UTC", "Z", "", "+20260101", "19700101", "19691231", "２０２６０１０１",
    ])
    func `what is no moment is refused`(text: String) {
        #expect(SignerTime(text) == nil)
    }
}
