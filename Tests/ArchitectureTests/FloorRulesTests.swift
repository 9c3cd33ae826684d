import Foundation
import Testing

/// The rules between rooms, on manifests made up here and on the real one.
struct FloorRulesTests {
    private func manifest(_ targets: PackageManifest.Target..., inexact: [String] = []) throws -> PackageManifest {
        var manifest = try PackageManifest(json: Data(#"{"targets": [], "dependencies": []}"#.utf8))
        manifest.targets = targets
        manifest.inexactPackages = inexact
        return manifest
    }

    private func room(_ name: String, _ rooms: Set<String> = [], products: Set<String> = []) -> PackageManifest.Target {
        PackageManifest.Target(name: name, kind: "regular", rooms: rooms, products: products)
    }

    @Test func `a room outside the table is found`() throws {
        let manifest = try manifest(room("LetterModel"), room("Utilities"))
        #expect(FloorRules.roomsWithoutFloor(manifest) == ["Utilities"])
    }

    @Test(arguments: [
        ("Selection", "Campaign", false), ("Selection", "Addressing", false), ("StrictYAML", "XMLStreams", false),
        ("LetterModel", "StrictYAML", false), ("Selection", "CLibXML2", false), ("Reports", "LetterRun", false),
        ("postronde", "Selection", false), ("Campaign", "TestSupport", false), ("LetterRun", "LetterRun", false),
        ("Selection", "LetterModel", true), ("XMLStreams", "CLibXML2", true), ("StrictYAML", "LetterModel", true),
        ("LetterRun", "PDFWriting", true), ("postronde", "LetterRun", true), ("postronde", "InventedExtracts", false),
        ("Campaign", "Selection", true), ("TestSupport", "LetterModel", true),
    ])
    func `imports go down and never sideways`(room name: String, imported: String, isAllowed: Bool) throws {
        let manifest = try manifest(room(name, [imported]))
        #expect(FloorRules.importsAgainstTheFloors(manifest).isEmpty == isAllowed)
    }

    @Test func `a library in two rooms is found, but for the shared ones`() throws {
        let manifest = try manifest(
            room("XMLStreams", ["CLibXML2"], products: ["Crypto"]),
            room("Compression", ["CLibXML2"], products: ["Crypto", "GRDB"]),
            room("RunRecords", products: ["GRDB"])
        )
        let sentences = FloorRules.sharedLibraries(manifest)
        #expect(sentences.count == 2)
        #expect(sentences.first?.contains("CLibXML2 is used by Compression and XMLStreams") == true)
    }

    @Test func `other settings are found`() throws {
        var lenient = room("Selection")
        lenient.settings = "[]"
        var strict = room("LetterModel")
        strict.settings = "[strict]"
        #expect(FloorRules.unusualSettings(try manifest(strict, lenient)) == ["Selection"])
    }

    @Test func `the package manager's notation is read`() throws {
        let json = """
            {"dependencies": [
               {"sourceControl": [{"identity": "exact-one", "requirement": {"exact": ["1.0.0"]}}]},
               {"sourceControl": [{"identity": "ranged-one", "requirement": {"range": [{}]}}]},
               {"fileSystem": [{"identity": "local-one", "path": "../x"}]}],
             "targets": [{"name": "A", "type": "regular", "settings": [{"tool": "swift"}], "dependencies": [
               {"byName": ["B", null]}, {"target": ["C", null]}, {"product": ["P", "package", null, null]}]}]}
            """
        let manifest = try PackageManifest(json: Data(json.utf8))
        #expect(manifest.inexactPackages == ["ranged-one", "local-one"])
        #expect(manifest.targets.first?.rooms == ["B", "C"])
        #expect(manifest.targets.first?.products == ["P"])
        #expect(manifest.targets.first?.settings.contains("swift") == true)
    }

    @Test func `an allowed floor is always a lower one`() {
        let floors = (0...20).compactMap(Floor.init(rawValue:))
        #expect(floors.count == 12)
        #expect(floors.allSatisfy { floor in floor.mayImport.allSatisfy { $0 < floor } })
    }
}
