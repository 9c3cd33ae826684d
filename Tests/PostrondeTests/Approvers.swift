import Foundation
import TestSupport
import Testing

/// Invented people who approve campaigns, with keys that the real `ssh-keygen` made and a trust folder that knows them.
struct Approvers {
    /// Someone who approves.
    struct Person {
        var name: String
        var roles: [String]
        /// More lines of `trust.yaml` about the person.
        var more = ""
    }

    static let namespace = "postronde-approval@v1"
    /// One person for each role.
    static let usual = ["client", "legal", "communication"].map { Person(name: $0, roles: [$0]) }

    private let folder: TemporaryFolder
    private let name: String

    /// Gives each person a key and writes the trust folder, below a folder of the workplace.
    init(_ people: [Person] = usual, in folder: TemporaryFolder, name: String = "approvers") throws {
        (self.folder, self.name) = (folder, name)
        try FileManager.default.createDirectory(atPath: folder.path("\(name)/trust"), withIntermediateDirectories: true)
        for person in people {
            let words = ["-q", "-t", "ed25519", "-N", "", "-C", person.name, "-f", key(of: person.name)]
            let made = try runTool("ssh-keygen", words)
            try #require(made.status == 0, "\(made.errors)")
        }
        try writeTrust(people)
    }

    /// The trust folder, below the workplace.
    var trust: String { "\(name)/trust" }

    /// The private key of someone.
    func key(of person: String) -> String { folder.path("\(name)/\(person)") }

    /// Writes the trust folder anew.
    ///
    /// - Parameter options: Options of each key in `allowed_signers`.
    func writeTrust(_ people: [Person], options: String = "namespaces=\"\(namespace)\"") throws {
        var file = "format: 1\npeople:\n"
        var signers = ""
        for person in people {
            file += "  - name: \(person.name)\n    principal: \(person.name)@example.org\n"
            file += "    roles: [\(person.roles.joined(separator: ", "))]\n\(person.more)"
            let publicKey = try String(contentsOfFile: key(of: person.name) + ".pub", encoding: .utf8)
            signers += "\(person.name)@example.org \(options) \(publicKey)"
        }
        try folder.write(file, to: "\(trust)/trust.yaml")
        try folder.write(signers, to: "\(trust)/allowed_signers")
    }

    /// Signs a request as `ssh-keygen` does.
    func sign(_ request: String, by person: String, namespace: String = namespace) throws {
        try? FileManager.default.removeItem(atPath: folder.path("\(request).sig"))
        let words = ["-Y", "sign", "-n", namespace, "-f", key(of: person), folder.path(request)]
        let signed = try runTool("ssh-keygen", words)
        try #require(signed.status == 0, "\(signed.errors)")
    }
}

extension Workplace {
    /// The folder of the campaign, below the workplace.
    static let campaignFolder = "Templates/\(campaign)"

    /// Has the people of this workplace approve the campaign as it is now.
    func approveAgain() throws { try approve(by: try #require(approvers)) }

    /// Asks for approval of the campaign as it is now, and has each role sign by the person of that name, or by another.
    func approve(by approvers: Approvers, signers: [String: String] = [:]) throws {
        let asked = try run(["basis", "request", Self.campaign])
        try #require(asked.status == Status.done, "\(asked.errors)")
        for role in ["client", "legal", "communication"] {
            try approvers.sign("\(Self.campaignFolder)/approvals/\(role).txt", by: signers[role] ?? role)
        }
    }
}
