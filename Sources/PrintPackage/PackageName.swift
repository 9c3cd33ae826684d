package import RunRecords

/// The name of a package, which its folder, its archive and the folder inside have:
/// `extra-controlestap-first-w1-2026-11-01-0123456789ab-p1`.
package struct PackageName: Hashable, Sendable {
    /// Names a package; the number counts from 1 within the run.
    package init(campaign: String, _ request: RunRequest, number: Int) {
        text = "\(campaign)-\(request.waveName.folder)-\(request.runID)-p\(number)"
    }

    /// The name.
    package let text: String
}
