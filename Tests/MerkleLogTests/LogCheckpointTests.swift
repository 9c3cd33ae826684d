import LetterModel
import MerkleLog
import Testing

/// The three lines that sum up a log.
struct LogCheckpointTests {
    private static let root = MerkleTreeTests.root(MerkleTreeTests.leaves)
    private static let text =
        "postronde/extra-controlestap/0123\n8\nXcnaeacGWamtVZy3Ad7Zoqudgjqtvk/J/jcO/0YEMyg=\n"

    @Test func `a checkpoint is three lines: name, size, root`() {
        let checkpoint = LogCheckpoint(origin: "postronde/extra-controlestap/0123", size: 8, root: Self.root)
        #expect(String(decoding: checkpoint.bytes, as: UTF8.self).split(separator: "\n").count == 3)
        #expect(LogCheckpoint(parsing: checkpoint.bytes) == checkpoint)
        #expect(
            String(decoding: checkpoint.bytes, as: UTF8.self).hasPrefix(
                "postronde/extra-controlestap/0123\n8\nXcnaeacGW"
            )
        )
    }

    @Test(arguments: [
        "", "a", "a\n8\n", "\n8\nXcnaeacGWamtVZy3Ad7Zoqudgjqtvk/J/jcO/0YEMyg=\n",
        "a\n08\nXcnaeacGWamtVZy3Ad7Zoqudgjqtvk/J/jcO/0YEMyg=\n",
        "a\n-8\nXcnaeacGWamtVZy3Ad7Zoqudgjqtvk/J/jcO/0YEMyg=\n",
        "a\n+8\nXcnaeacGWamtVZy3Ad7Zoqudgjqtvk/J/jcO/0YEMyg=\n", "a\n8\nXcnaeacGWamtVZy3Ad7Zoqudgjqtvk/J/jcO/0YEMyg\n",
        "a\n8\nXcnaeacGWamtVZy3Ad7Zoqudgjqtvk/J/jcO/0YEMyh=\n", "a\n8\nAAAA\n", "a\n8\n\n",
        "a\n8\nXcnaeacGWamtVZy3Ad7Zoqudgjqtvk/J/jcO/0YEMyg=", "a\r\n8\nXcnaeacGWamtVZy3Ad7Zoqudgjqtvk/J/jcO/0YEMyg=\n",
        "a\n8\nXcnaeacGWamtVZy3Ad7Zoqudgjqtvk/J/jcO/0YEMyg=\nmore\n",
        "a\n99999999999999999999\nXcnaeacGWamtVZy3Ad7Zoqudgjqtvk/J/jcO/0YEMyg=\n",
    ])
    func `what is not exactly of the form is none`(text: String) {
        #expect(LogCheckpoint(parsing: Array(text.utf8)) == nil)
    }

    @Test func `a file holds the lines and, after an empty one, a signature, and is written as it was read`() throws {
        let signature = "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n"
        for text in [Self.text, "\(Self.text)\n\(signature)"] {
            let file = try #require(CheckpointFile(parsing: Array(text.utf8)))
            #expect(String(decoding: file.bytes, as: UTF8.self) == text && file.checkpoint.size == 8)
            #expect((file.signature == nil) == (text == Self.text))
        }
    }

    @Test(arguments: ["\n", "x", "\nx", "-----BEGIN SSH SIGNATURE-----\n"])
    func `anything else after the lines is refused`(rest: String) {
        #expect(CheckpointFile(parsing: Array((Self.text + rest).utf8)) == nil)
    }
}
