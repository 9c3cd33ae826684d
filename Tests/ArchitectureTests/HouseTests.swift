import Foundation
import TestSupport
import Testing

/// The rules of the house, applied to the whole house.
struct HouseTests {
    /// The manifest, read once.
    static let manifest = Result { try PackageManifest.ofThisPackage() }

    /// The Swift files of the program.
    static let sources = swiftFiles(in: "Sources")

    /// What else is written in Swift.
    static let others = swiftFiles(in: "Tests") + swiftFiles(in: "Benchmarks")

    @Test func `every room has its place in the table of floors`() throws {
        let manifest = try Self.manifest.get()
        #expect(manifest.rooms.count > 10)
        #expect(FloorRules.roomsWithoutFloor(manifest) == [])
    }

    @Test func `no room imports upward or sideways`() throws {
        #expect(FloorRules.importsAgainstTheFloors(try Self.manifest.get()) == [])
    }

    @Test func `each library is used in one room`() throws {
        #expect(FloorRules.sharedLibraries(try Self.manifest.get()) == [])
    }

    @Test func `every room has the settings of the house`() throws {
        #expect(FloorRules.unusualSettings(try Self.manifest.get()) == [])
    }

    @Test func `every outside package has an exact version`() throws {
        #expect(try Self.manifest.get().inexactPackages == [])
    }

    @Test func `files import what the manifest declares`() throws {
        expectNone(ImportRule(manifest: try Self.manifest.get()), in: Self.sources)
    }

    @Test func `files and functions are small`() {
        expectNone(SizeRule(), in: Self.sources + Self.others)
    }

    @Test func `types have names of their own`() {
        expectNone(NamingRule(), in: Self.sources + Self.others)
    }

    @Test func `no forbidden code is used`() {
        expectNone(ForbiddenCodeRule(), in: Self.sources)
    }

    @Test func `package declarations are documented`() {
        expectNone(DocumentationRule(requirements: ProtocolRequirements(Self.sources)), in: Self.sources)
    }

    @Test func `texts are finished and know no machine`() throws {
        let checkout = packageFolder.path(percentEncoded: false)
        let rule = UnfinishedTextRule(checkout: checkout)
        for path in try Self.textFiles() {
            let text = try String(contentsOf: packageFolder.appending(path: path), encoding: .utf8)
            for breach in rule.breaches(path: path, text: text) { Issue.record("\(breach)") }
        }
    }

    private func expectNone(_ rule: some HouseRule, in files: [SourceFile]) {
        #expect(!files.isEmpty)
        for file in files {
            for breach in rule.breaches(in: file) { Issue.record("\(breach)") }
        }
    }

    private static func swiftFiles(in folder: String) -> [SourceFile] {
        paths(in: folder).filter { $0.hasSuffix(".swift") }.compactMap { path in
            guard let text = try? String(contentsOf: packageFolder.appending(path: path), encoding: .utf8) else {
                return nil
            }
            return SourceFile(path: path, text: text)
        }
    }

    /// Everything that people wrote as text, goldens and input samples left out.
    private static func textFiles() throws -> [String] {
        let top = try FileManager.default.contentsOfDirectory(atPath: packageFolder.path(percentEncoded: false))
        let endings = ["swift", "md", "yaml", "yml", "h", "modulemap", "sh"]
        let folders = ["Sources", "Tests", "Templates", "docs", "Benchmarks", ".ci", "Input", "Output"]
        let inFolders = folders.flatMap { paths(in: $0) }
        let chosen = inFolders.filter { path in
            !path.contains("/Goldens/") && endings.contains(URL(filePath: path).pathExtension)
        }
        return (chosen + top.filter { endings.contains(URL(filePath: $0).pathExtension) || $0 == "Makefile" }).sorted()
    }

    private static func paths(in folder: String) -> [String] {
        let root = packageFolder.appending(path: folder).resolvingSymlinksInPath().path(percentEncoded: false)
        let found = FileManager.default.enumerator(atPath: root)?.allObjects as? [String]
        return (found ?? []).map { "\(folder)/\($0)" }.sorted()
    }
}
