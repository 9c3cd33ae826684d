import Foundation
import Testing

/// Each rule for files, on a small text that keeps it and one that breaks it.
struct HouseRuleTests {
    private func breaches(_ rule: some HouseRule, _ text: String, room: String = "Selection") -> [Breach] {
        rule.breaches(in: SourceFile(path: "Sources/\(room)/File.swift", text: text))
    }

    // MARK: Imports

    private func importRule() throws -> ImportRule {
        var manifest = try PackageManifest(json: Data(#"{"targets": [], "dependencies": []}"#.utf8))
        manifest.targets = ["Selection", "LetterModel"].map {
            PackageManifest.Target(name: $0, kind: "regular", rooms: ["LetterModel"], products: ["Crypto"])
        }
        return ImportRule(manifest: manifest)
    }

    @Test(arguments: [
        ("import Campaign", true), ("package import Campaign", true), ("@preconcurrency import Campaign", true),
        ("import struct Campaign.Folder", true), ("  import Campaign", true), ("@testable import Campaign", true),
        ("import LetterModel", false), ("package import Crypto", false), ("import Foundation", false),
        ("// import Campaign", false), ("let a = \"import Campaign\"", false), ("/*\nimport Campaign\n*/", false),
        ("import struct Foundation.URL", false), ("func important() {}", false), ("let x = words.import", false),
    ])
    func `a file imports what its room declares`(text: String, isBreach: Bool) throws {
        #expect(breaches(try importRule(), text).isEmpty != isBreach)
    }

    @Test func `the words of the domain do without Foundation`() throws {
        #expect(breaches(try importRule(), "import Foundation", room: "LetterModel").count == 1)
    }

    @Test func `a folder that is no target is found`() throws {
        #expect(breaches(try importRule(), "", room: "Forgotten").count == 1)
    }

    // MARK: Size

    @Test(arguments: [(300, 0), (301, 1)])
    func `a file has at most three hundred lines`(count: Int, expected: Int) {
        #expect(breaches(SizeRule(), String(repeating: "let a = 1\n", count: count)).count == expected)
    }

    @Test(arguments: [(40, 0), (41, 1)])
    func `a function has at most forty lines`(count: Int, expected: Int) {
        let body = String(repeating: "    if a { b(\"}\") } // }\n", count: count)
        let text =
            "struct A {\n    func name(of a: [B: C],\n  d: E) -> F {\n" + body + "    }\n    func next() { 1 }\n}\n"
        #expect(breaches(SizeRule(), text).count == expected)
    }

    @Test(arguments: [
        ("func f(a: A, b: B, c: C, d: D, e: E) {}", 0), ("func f(a: A, b: B, c: C, d: D, e: E, f: F) {}", 1),
        ("func f(a: [A: B], b: (c: C, d: D), _ e: (E) -> F, g: G, h: H) -> [I: J] {}", 0),
        ("init(a: A, b: B, c: C, d: D, e: E, f: F) {}", 0),
        ("package static func f(\na: A, b: B,\nc: C, d: D, e: E, g: G\n) {\n}", 1),
    ])
    func `a function has at most five parameters`(text: String, expected: Int) {
        #expect(breaches(SizeRule(), text).count == expected)
    }

    @Test func `requirements of protocols and nested functions do not confuse the measure`() {
        let text = "protocol P {\n func a(b: B) -> C\n func d() throws\n}\nfunc e() {\n func f(g: G) {\n  1\n }\n}\n"
        let file = SourceFile(path: "Sources/Selection/File.swift", text: text)
        #expect(FunctionShape.all(in: file).map(\.name) == ["e", "f"])
        #expect(FunctionShape.all(in: file).map(\.bodyLines) == [3, 1])
    }

    // MARK: Names

    @Test(arguments: [
        ("struct LetterManager {", 1), ("final class RunHelper {", 1), ("enum PDFUtils {", 1),
        ("typealias FontInfo = A", 1),
        ("protocol ReaderFactory {", 1), ("package struct CampaignData: Sendable {", 1), ("actor RunCore {", 1),
        ("struct PersonalData<Value> {", 0), ("struct Dataset {", 0), ("class func makeInfo() {", 0),
        ("// struct AHelper", 0),
    ])
    func `no type is named after help in general`(text: String, expected: Int) {
        #expect(breaches(NamingRule(), text).count == expected)
    }

    // MARK: Code that is not used

    @Test(arguments: [
        ("public struct A {}", 1), ("open class A {}", 1), ("try! f()", 1), ("a as! B", 1), ("fatalError()", 1),
        ("let here = #filePath", 1), ("let descriptor = open(path, O_RDONLY)", 0), ("// public", 0),
        ("let a = \"public\"", 0), ("a as? B", 0), ("let id = #fileID", 0), ("precondition(a, \"A sentence.\")", 0),
    ])
    func `forbidden code is found`(text: String, expected: Int) {
        #expect(breaches(ForbiddenCodeRule(), text).count == expected)
    }

    // MARK: Finished text

    @Test(arguments: [
        ("// TO" + "DO: later", 1), ("FIX" + "ME", 1), ("/ho" + "me/someone/x", 1),
        ("see /builds/postronde/Sources", 1),
        ("nothing to do here", 0), ("/usr/share/fonts", 0),
    ])
    func `unfinished text and paths of one machine are found`(text: String, expected: Int) {
        let rule = UnfinishedTextRule(checkout: "/builds/postronde/")
        #expect(rule.breaches(path: "README.md", text: text).count == expected)
    }

    // MARK: Documentation

    @Test(arguments: [
        ("package struct A {}", 1), ("package func f() {}", 1), ("package var a: Int", 1),
        ("package init(a: Int) { b = a }", 1),
        ("    package private(set) var a = 1", 1), ("package static let a = 1", 1),
        ("// plain\npackage struct A {}", 1),
        ("/// Far away.\n\npackage struct A {}", 1), ("@inlinable\npackage func f() {}", 1),
        ("/// A.\npackage struct A {}", 0), ("/** A. */\npackage struct A {}", 0),
        ("/// A.\n@inlinable\npackage func f() {}", 0),
        ("struct A {}", 0), ("package import LetterModel", 0), ("package static func < (a: A, b: A) -> Bool {}", 0),
        ("package var description: String { a }", 0), ("package let rawValue: UInt8", 0),
        ("package static let a = A(rawValue: 1)", 0), ("package init(rawValue: UInt8) { self.rawValue = rawValue }", 0),
        ("package init(\n a: Int,\n b: Int\n) {\n self.a = a\n self.b = b\n}", 0),
        ("package init(a: A, b: B) {\n (self.a, self.b) = (a, b)\n}", 0), ("package init() {}", 0),
        ("package init(a: A, b: B) {\n (self.a, self.b) = (b, a)\n}", 1), ("package init() { a = 1 }", 1),
        ("package init(\n a: Int\n) {\n self.a = a + 1\n}", 1), ("package init(a: Int) {\n self.b = a\n}", 1),
        ("let a = \"package struct A\"", 0),
    ])
    func `package declarations are documented`(text: String, expected: Int) {
        #expect(breaches(DocumentationRule(), text).count == expected, "\(text)")
    }

    @Test func `a requirement is documented where it is asked for`() {
        let asking =
            "/// A.\nprotocol Rule: Base {\n /// R.\n var reason: Reason { get }\n}\nprotocol Base {\n func act() -> Int\n}\n"
        let requirements = ProtocolRequirements([SourceFile(path: "Sources/Selection/Rule.swift", text: asking)])
        let rule = DocumentationRule(requirements: requirements)
        let members = " package let reason = 1\n package func act() -> Int { 1 }\n package let other = 1\n}\n"
        #expect(breaches(rule, "/// A.\npackage struct A: Rule {\n" + members).map(\.line) == [5])
        #expect(breaches(rule, "/// A.\npackage struct A: Sendable {\n" + members).map(\.line) == [3, 4, 5])
    }
}
