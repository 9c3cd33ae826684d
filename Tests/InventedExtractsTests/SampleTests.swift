import Foundation
import LetterModel
import TestSupport
import Testing

@testable import InventedExtracts

/// The committed sample in `Input/` and the page that describes it.
struct SampleTests {
    /// The settings of the sample: change them here and in no other place.
    static let sample = InventedExtract(seed: 2026, accounts: 1000, referenceDate: extractDay)

    @Test(arguments: ["accounts-sample.xml", "persons-sample.csv", "suppressed-sample.txt"])
    func `the committed sample is what the program makes`(name: String) throws {
        var made: [UInt8] = []
        switch name {
        case "accounts-sample.xml": Self.sample.writeAccounts { made += $0 }
        case "persons-sample.csv": Self.sample.writePersons { made += $0 }
        default: Self.sample.writeSuppressed { made += $0 }
        }
        let file = packageFolder.appending(path: "Input/\(name)")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try Data(made).write(to: file)
            Issue.record("Recorded \(name); run again without RECORD_GOLDENS.")
        }
        let isEqual = try Array(Data(contentsOf: file)) == made
        #expect(isEqual, "Input/\(name) differs; look at the change, then record it with RECORD_GOLDENS=1.")
    }

    @Test func `the sample holds test numbers only`() {
        #expect(Self.sample.usesOnlyTestNumbers)
    }

    @Test func `the page names every special case`() throws {
        let page = try String(contentsOf: packageFolder.appending(path: "docs/formats/invented.md"), encoding: .utf8)
        let words = page.split { $0.isWhitespace }.joined(separator: " ")
        let repertoire = Set(PersonCase.repertoire.map(\.name))
        for name in PersonCase.all.map(\.name) where !repertoire.contains(name) { #expect(words.contains(name)) }
        for name in AccountCase.allCases.map(\.rawValue) { #expect(words.contains(name)) }
    }
}
