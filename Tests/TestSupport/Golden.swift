import Foundation
package import Testing

/// Compares text with a file in the `Goldens/` folder beside the test, and shows the first line that differs.
///
/// Run with `RECORD_GOLDENS=1` to write the files anew; the test then fails on purpose, so that a
/// recording run can never pass by accident. Review the difference with `git diff` before commit.
package func expectGolden(
    _ actual: String,
    named name: String,
    testFile: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    // A name may lead out of `Goldens/`, to a page that is made by a test; the folder itself need not be there then.
    let file = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Goldens/\(name)")
        .standardizedFileURL
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try actual.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("Recorded \(name); run again without RECORD_GOLDENS.", sourceLocation: sourceLocation)
        return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    let pairs = zip(
        actual.split(separator: "\n", omittingEmptySubsequences: false),
        golden.split(separator: "\n", omittingEmptySubsequences: false)
    )
    if let (line, pair) = pairs.enumerated().first(where: { $1.0 != $1.1 }) {
        Issue.record(
            "\(name):\(line + 1) expected '\(pair.1)' but found '\(pair.0)'",
            sourceLocation: sourceLocation
        )
    } else {
        #expect(actual == golden, "\(name) differs in length", sourceLocation: sourceLocation)
    }
}
