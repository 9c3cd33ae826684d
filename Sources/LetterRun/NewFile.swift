package import DurableFiles
import Foundation

/// A file that someone asks for by its path: for its owner alone, and never in place of another.
package enum NewFile {
    /// Writes it, so that it is there whole or not at all.
    ///
    /// - Throws: ``RunFailure``: 73 when the name is taken or the folder cannot be used, 74 when writing fails.
    package static func write(_ bytes: [UInt8], to path: String) throws(RunFailure) {
        let (folder, name) = try place(path)
        do throws(FileFailure) { try folder.replaceFile(name, with: bytes) } catch { throw RunFailure(error) }
    }

    /// The folder of a path whose name is free.
    ///
    /// - Throws: ``RunFailure`` (73).
    package static func place(_ path: String) throws(RunFailure) -> (folder: SafeFolder, name: String) {
        let url = URL(filePath: path).standardizedFileURL
        do {
            let folder = try SafeFolder(
                path: url.deletingLastPathComponent().path(percentEncoded: false),
                createsMissing: false
            )
            guard try !folder.exists(url.lastPathComponent) else {
                throw RunFailure(.cannotCreate, "\(path): is there already, and nothing is replaced. Name a new one.")
            }
            return (folder, url.lastPathComponent)
        } catch { throw RunFailure(writing: error) }
    }
}
