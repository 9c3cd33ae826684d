import Foundation
import TestSupport
import Testing

@testable import PDFWriting

/// Whole files, read by a reader that shares nothing with the writer.
@Suite struct InspectionTests {
    @Test(arguments: [PDFDocumentWriter.Mode.compact, .readable])
    func `a letter and a bundle have no finding`(mode: PDFDocumentWriter.Mode) throws {
        for subject in [MutationSubject.single, .bundle] {
            let bytes = try subject.write(mode)
            #expect(PDFInspection.findings(in: bytes, letters: subject.expected) == [])
        }
    }
}
