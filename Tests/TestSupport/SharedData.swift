package import Foundation

/// The package's own folder, found from the place of this file in the sources.
package let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A file of the official test data that may lie beside the checkout, in `../shared/data`.
///
/// That data is not part of the project. Where it is absent the test is skipped, and says so loudly.
package func sharedData(_ name: String) -> URL? {
    let file = packageFolder.deletingLastPathComponent().appending(path: "shared/data/\(name)")
    if FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) { return file }
    print("SKIPPED: official test data \(name) is not beside the checkout (looked in ../shared/data).")
    return nil
}
