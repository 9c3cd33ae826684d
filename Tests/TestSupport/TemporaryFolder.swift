package import Foundation
import Synchronization

/// A fresh folder that is removed with everything in it when the tests end.
///
/// It does not go with the value: a test that holds a path from it would lose the files at once, for
/// Swift ends the life of a value at its last use.
package final class TemporaryFolder: Sendable {
    /// The folder, which exists and is empty at first.
    package let url: URL

    /// Makes the folder under the system's temporary folder.
    package init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "postronde-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        Self.removedAtExit.withLock { made in
            if made.isEmpty { atexit { TemporaryFolder.removeAll() } }
            made.append(url)
        }
    }

    private static let removedAtExit = Mutex<[URL]>([])

    private static func removeAll() {
        for url in removedAtExit.withLock({ $0 }) { try? FileManager.default.removeItem(at: url) }
    }

    /// The path of a file or folder inside.
    package func path(_ name: String) -> String {
        url.appending(path: name).path(percentEncoded: false)
    }

    /// Writes a file inside, with its parent folders, and returns its path.
    @discardableResult
    package func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file.path(percentEncoded: false)
    }

    /// Writes a text file inside as UTF-8, and returns its path.
    @discardableResult
    package func write(_ text: String, to name: String) throws -> String {
        try write(Array(text.utf8), to: name)
    }

    /// The bytes of a file inside.
    package func bytes(of name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: url.appending(path: name)))
    }

    /// The text of a file inside.
    package func text(of name: String) throws -> String {
        String(decoding: try bytes(of: name), as: UTF8.self)
    }
}
