import Foundation
import TestSupport
import Testing

/// A workplace with a sealed run, keys of a sender and of a print house, and the tools of both.
struct PackedWorkplace {
    static let receiver = "print@example.org"
    static let sender = "sender@example.org"

    let place: Workplace

    /// Makes letters and keys; `ages` and `certificates` say how many recipients there are of each kind.
    init(_ flags: [String] = ["--bundle-size", "20"], ages: Int = 0, certificates: Int = 0) throws {
        place = try Workplace(accounts: 120)
        let made = try place.run(place.letters() + flags)
        try #require(made.status == Status.done, "\(made.errors)")
        for name in ["sender", "print"] { try key(name) }
        for number in 0..<ages {
            let key = try runTool("age-keygen", ["-o", place.folder.path("age-\(number)")])
            try #require(key.status == 0, "\(key.errors)")
        }
        for number in 0..<certificates {
            let words = [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30",
                "-subj",
                "/CN=print", "-keyout", place.folder.path("key-\(number).pem"), "-out",
                place.folder.path("cert-\(number).pem"),
            ]
            let key = try runTool("openssl", words)
            try #require(key.status == 0, "\(key.errors)")
        }
    }

    /// Makes an SSH key.
    func key(_ name: String) throws {
        let made = try runTool("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", place.folder.path(name)])
        try #require(made.status == 0, "\(made.errors)")
    }

    /// A list of signers with one key.
    func signers(_ file: String, _ principal: String, key: String, options: String) throws {
        let publicKey = try place.folder.text(of: "\(key).pub")
        try place.folder.write("\(principal) \(options) \(publicKey)", to: file)
    }

    /// The public age key of a recipient.
    func agePublicKey(_ number: Int) throws -> String {
        let line = try place.folder.text(of: "age-\(number)").split(separator: "\n").first { $0.contains("age1") }
        return String(try #require(line?.split(separator: " ").last))
    }

    func pack(_ more: [String] = ["--not-encrypted"], to: String = "print-out") throws -> ToolRun {
        try place.run(
            ["pack", Workplace.campaign, "--round", "first", "--wave", "1", "--output", "out", "--key", "campaign.key"]
                + ["--to", to] + more
        )
    }

    /// The one package in a folder, by its path in the workplace.
    func package(in folder: String = "print-out") throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path(folder))
        try #require(names.count == 1, "\(names)")
        return "\(folder)/\(names[0])"
    }

    /// Runs a line of a shell in the workplace, as a print house does.
    func shell(_ line: String) throws -> ToolRun { try runTool("sh", ["-c", line], in: place.folder.url) }

    /// Unpacks the package of a workplace that is not encrypted; the path of the folder.
    func unpacked() throws -> String {
        let package = try package()
        let name = try #require(package.split(separator: "/").last)
        let ended = try shell("mkdir -p inner && tar -xf \(package)/\(name).tar -C inner")
        try #require(ended.status == 0, "\(ended.errors)")
        return "inner/\(name)"
    }

    func check(_ words: String) throws -> ToolRun { try shell("sh \(try package())/check-package \(words)") }

    /// Packs, checks, and signs as the print house does.
    func signedReceipt(
        _ name: String = "receipt.txt",
        key: String = "print",
        namespace: String = "postronde-receipt@v1"
    ) throws {
        let written = try check("receipt \(try unpacked()) \(Self.receiver) > \(name)")
        try #require(written.status == 0, "\(written.errors)")
        try sign(name, key: key, namespace: namespace)
    }

    func sign(_ name: String, key: String = "print", namespace: String = "postronde-receipt@v1") throws {
        try? FileManager.default.removeItem(atPath: place.folder.path("\(name).sig"))
        let signed = try runTool("ssh-keygen", ["-Y", "sign", "-n", namespace, "-f", key, name], in: place.folder.url)
        try #require(signed.status == 0, "\(signed.errors)")
    }

    /// Adds the print house's key to a trust folder of its own.
    func trust(_ options: String = "namespaces=\"postronde-receipt@v1\"", revoked: Bool = false) throws {
        try signers("trust/allowed_signers", Self.receiver, key: "print", options: options)
        if revoked { try place.folder.write(try place.folder.text(of: "print.pub"), to: "trust/revoked_keys") }
    }

    func receipt(_ name: String = "receipt.txt", _ more: [String] = []) throws -> ToolRun {
        try place.run(["receipt", Workplace.campaign, name, "--output", "out", "--trust", "trust"] + more)
    }

    func reconcile(_ more: [String] = []) throws -> ToolRun {
        let words = [
            "reconcile", Workplace.campaign, "report.csv", "--wave", "1", "--output", "out", "--key", "campaign.key",
        ]
        return try place.run(words + more)
    }

    /// The lines of `sheets.csv` of an unpacked package, cut into fields.
    func sheets(_ folder: String) throws -> [[String]] {
        try place.folder.text(of: "\(folder)/sheets.csv").split(separator: "\n").dropFirst().map {
            $0.split(separator: ";").map(String.init)
        }
    }

    /// What the ledger answers.
    func ask(_ query: String) throws -> String {
        let answer = try runTool(
            "sqlite3",
            ["-readonly", "out/\(Workplace.campaign)/ledger.sqlite", query],
            in: place.folder.url
        )
        try #require(answer.status == 0, "\(answer.errors)")
        return answer.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func audit() throws -> ToolRun { try place.run(["audit", "verify", Workplace.campaign, "--output", "out"]) }

    func decide(_ word: String) throws {
        let words = [
            "wave", word, Workplace.campaign, "--output", "out", "--wave", "1", "--reason", "The text is wrong.",
        ]
        let decided = try place.run(words)
        try #require(decided.status == Status.done, "\(decided.errors)")
    }
}
