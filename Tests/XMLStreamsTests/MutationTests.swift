import TestSupport
import Testing
import XMLStreams

struct MutationTests {
    private static let seed = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- it's a > list -->
        <list xmlns="urn:test" key="á&amp;">
        <item key='1>2' name='"'/><item><![CDATA[<]]>&#x20AC;</item><?go?>
        </list>
        """.utf8
    )

    /// Bytes that mean something to a parser, so that changes break more than values.
    private static let pieces: [[UInt8]] =
        [
            "<", ">", "\"", "'", "&", "]]>", "<!--", "-->", "<!", "<?", "?>", "/", "=", " ", "\n", "\0", "x", ";",
            "<![CDATA[",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82, 0xAC]]

    @Test(arguments: 0..<8)
    func `changed files pass or fail alike, whatever the chunks`(round: Int) {
        var random = SplitMix(seed: UInt64(round))
        var passed = 0
        for _ in 0..<250 {
            let bytes = Self.changed(with: &random)
            let whole = StreamTrace(bytes)
            passed += whole.failure == nil ? 1 : 0
            for chunk in [1, 5] {
                let pieces = StreamTrace(bytes, chunk: chunk)
                #expect((pieces.failure == nil) == (whole.failure == nil))
                if whole.failure == nil { #expect(pieces.lines == whole.lines) }
            }
        }
        #expect((5..<245).contains(passed))
    }

    private static func changed(with random: inout SplitMix) -> [UInt8] {
        // Without its instruction the file is whole: most changes start from there.
        var bytes =
            Int.random(in: 0..<4, using: &random) == 0
            ? seed : Array(String(decoding: seed, as: UTF8.self).replacing("<?go?>", with: "").utf8)
        for _ in 0..<Int.random(in: 1...2, using: &random) {
            let start = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, start + Int.random(in: 0...4, using: &random))
            bytes.replaceSubrange(start..<end, with: pieces[Int.random(in: 0..<pieces.count, using: &random)])
        }
        return bytes
    }
}
