import LetterModel
import Testing

@testable import LegalBasis

struct PrivacyNoticePresentTests {
    @Test func `holds when every letter has the block`() throws {
        #expect(try outcome(of: PrivacyNoticePresent()) == .holds)
    }

    @Test func `fails for each letter without it`() throws {
        let found = try outcome(
            of: PrivacyNoticePresent(),
            facts: {
                $0.privacyBlockPresent = ["b.md": false, "a.md": false, "c.md": true]
            }
        )
        #expect(found.findings.map(\.place?.file) == ["a.md", "b.md"])
    }

    @Test func `fails when the record does not say where or which version`() throws {
        #expect(try outcome(of: PrivacyNoticePresent(), record: { $0.information = nil }).findings.count == 1)
        #expect(
            try outcome(of: PrivacyNoticePresent(), record: { $0.information?.art14Where = nil }).findings.count == 1
        )
        #expect(
            try outcome(of: PrivacyNoticePresent(), record: { $0.information?.noticeVersion = nil }).findings.count == 1
        )
    }

    @Test func `is unknown when the letters are`() throws {
        #expect(try outcome(of: PrivacyNoticePresent(), facts: { $0.privacyBlockPresent = [:] }).isUnknown)
    }
}
