import Foundation
import LetterModel
import StrictYAML
import TestSupport
import Testing

/// The YAML test suite (https://github.com/yaml/yaml-test-suite, branch data), unpacked as `yaml-test-suite`.
struct PublicSuiteTests {
    @Test func `every document of the suite is read or refused with a place`() throws {
        var (read, refused) = (0, 0)
        for file in PublicSuite.files(of: "yaml-test-suite", ending: "in.yaml") {
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            do throws(Diagnostics) {
                _ = try YAMLDocument.parse(text, file: "in.yaml").canonicalText
                read += 1
            } catch {
                refused += 1
                #expect(error.description.hasPrefix("in.yaml"), "\(file.path())")
            }
        }
        if read + refused > 0 { print("yaml-test-suite: \(read) documents read, \(refused) refused") }
    }
}
