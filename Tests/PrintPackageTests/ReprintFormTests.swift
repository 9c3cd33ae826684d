import LetterModel
import LetterRun
import PrintPackage
import Testing

/// The forms in which a letter is made again.
struct ReprintFormTests {
    @Test func `each form has an ending of its own, so that all can lie in one folder`() {
        #expect(Set(ReprintForm.allCases.map(\.fileEnding)).count == ReprintForm.allCases.count)
    }
}
