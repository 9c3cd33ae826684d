import Foundation
import TestSupport
import Testing

@testable import DurableFiles

struct EditedFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("name: x\n", to: "campaign.yaml")
    }

    private func edited(_ name: String = "record.yaml", in path: String? = nil) throws -> EditedFile {
        try EditedFile(name, in: path ?? folder.path(""))
    }

    private func rights(of name: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: folder.path(name))[.posixPermissions] as? Int ?? 0
    }

    private func setRights(_ rights: Int, of name: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: folder.path(name))
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path("")).sorted()
    }

    @Test func `a file that is not there is no failure, and is made with the rights of its sibling`() throws {
        try setRights(0o664, of: "campaign.yaml")
        let file = try edited()
        #expect(try file.read(atMost: 10) == nil)
        try file.replace(with: Array("een".utf8), rightsOf: "campaign.yaml")
        #expect(try file.read(atMost: 10) == Array("een".utf8))
        #expect(try rights(of: "record.yaml") == 0o664)
        #expect(try names() == ["campaign.yaml", "record.yaml"])
    }

    @Test(arguments: [0o600, 0o640, 0o664, 0o644])
    func `a file that is replaced keeps its rights`(mode: Int) throws {
        try folder.write("een", to: "record.yaml")
        try setRights(mode, of: "record.yaml")
        try edited().replace(with: Array("twee".utf8), rightsOf: "campaign.yaml")
        #expect(try folder.text(of: "record.yaml") == "twee")
        #expect(try rights(of: "record.yaml") == mode)
    }

    @Test func `without a sibling a new file is the user's alone`() throws {
        try edited().replace(with: [], rightsOf: "absent")
        #expect(try rights(of: "record.yaml") == 0o600)
    }

    @Test(arguments: ["campaign.yaml", "/etc/hostname", "absent"])
    func `a symbolic link is neither read nor replaced`(target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path("record.yaml"), withDestinationPath: target)
        let file = try edited()
        let reading = #expect(throws: FileFailure.self) { try file.read(atMost: 1 << 20) }
        #expect(reading?.kind == .unreadable)
        let writing = #expect(throws: FileFailure.self) { try file.replace(with: [1], rightsOf: "campaign.yaml") }
        #expect(writing?.kind == .notSafe)
        #expect(try names() == ["campaign.yaml", "record.yaml"])
        #expect(try folder.text(of: "campaign.yaml") == "name: x\n")
    }

    @Test func `the folder may be reached through a symbolic link, and may be shared with a group`() throws {
        let (shared, link) = (folder.path("shared"), folder.path("link"))
        try FileManager.default.createDirectory(atPath: shared, withIntermediateDirectories: true)
        try FileManager.default.setAttributes([.posixPermissions: 0o775], ofItemAtPath: shared)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "shared")
        try edited(in: link).replace(with: Array("een".utf8), rightsOf: "campaign.yaml")
        #expect(try folder.text(of: "shared/record.yaml") == "een")
    }

    @Test func `an unfinished file of somebody else is left alone`() throws {
        try folder.write("half", to: "record.yaml.part")
        let failure = #expect(throws: FileFailure.self) { try edited().replace(with: [1], rightsOf: "campaign.yaml") }
        #expect(failure?.isTakenName == true && failure?.path.hasSuffix("record.yaml.part") == true)
        #expect(try folder.text(of: "record.yaml.part") == "half")
        #expect(try !names().contains("record.yaml"))
    }

    @Test func `a folder in its place and a file that is too large are refused`() throws {
        try FileManager.default.createDirectory(atPath: folder.path("record.yaml"), withIntermediateDirectories: true)
        #expect(throws: FileFailure.self) { try edited().read(atMost: 10) }
        #expect(throws: FileFailure.self) { try edited().replace(with: [1], rightsOf: "campaign.yaml") }
        #expect(throws: FileFailure.self) { try edited("campaign.yaml").read(atMost: 3) }
        #expect(throws: FileFailure.self) { try edited(in: folder.path("absent")) }
    }
}
