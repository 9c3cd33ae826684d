import Foundation
import TestSupport
import Testing
import XMLStreams

/// The W3C's XML conformance suite (https://www.w3.org/XML/Test/), unpacked as `xmlconf`.
struct PublicSuiteTests {
    /// Whether a file is read to its end; whatever it is, that comes, and nothing outside it is read.
    private func isRead(_ file: URL) throws -> Bool {
        let bytes = Array(try Data(contentsOf: file))
        var stream = XMLStream(vocabulary: ["doc"], namespace: "", schema: nil)
        do throws(XMLStreamError) {
            stream.feed(bytes.span)
            while try stream.next() != nil {}
            stream.finish()
            while try stream.next() != nil {}
            return true
        } catch {
            #expect(error.line >= 1, "\(file.lastPathComponent)")
            return false
        }
    }

    @Test func `every file of the suite comes to an end, and none that is not well-formed is read`() throws {
        var (read, refused) = (0, 0)
        for file in PublicSuite.files(of: "xmlconf", ending: ".xml") {
            let isGood = try isRead(file)
            (read, refused) = (read + (isGood ? 1 : 0), refused + (isGood ? 0 : 1))
            // Namespaces are part of what is asked for here; a file is not well-formed by its folder's word.
            if file.pathComponents.contains("not-wf") { #expect(!isGood, "\(file.path())") }
        }
        if read + refused > 0 { print("xmlconf: \(read) files read, \(refused) refused") }
    }
}
