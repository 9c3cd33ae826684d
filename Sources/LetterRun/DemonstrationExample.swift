import DurableFiles
import Foundation

/// The example campaign with its extracts, where the program finds it.
struct DemonstrationExample: Sendable {
    static let campaign = "extra-controlestap"

    private let home: URL

    /// Finds the example in the current folder, in a folder above the program, or where it is installed (`share/postronde`
    /// beside the program's own `bin`).
    ///
    /// - Throws: ``RunFailure`` (78) when it is nowhere.
    init() throws(RunFailure) {
        let holder = Self.places().first {
            FileManager.default.fileExists(
                atPath: $0.appending(path: "Templates/\(Self.campaign)").path(percentEncoded: false)
            )
        }
        guard let holder else {
            throw RunFailure(
                .configuration,
                """
                The example is not here: no Templates/\(Self.campaign) in this folder, above the program, \
                or in share/postronde beside it. Go to the project's folder.
                """
            )
        }
        home = holder
    }

    /// The path of one of its files.
    func path(_ name: String) -> String {
        home.appending(path: name).path(percentEncoded: false)
    }

    /// Copies the campaign and its central variables: their bytes alone, so that the copy belongs to who makes it and nobody
    /// else may write there.
    ///
    /// - Returns: the path of the copied campaign.
    /// - Throws: ``RunFailure``.
    func copyCampaign(into folder: SafeFolder) throws(RunFailure) -> String {
        do {
            let templates = try folder.folder("Templates")
            let files = try FileManager.default.subpathsOfDirectory(atPath: path("Templates/\(Self.campaign)"))
            for name in files.map({ "\(Self.campaign)/\($0)" }) + ["central.yaml"] {
                try copy(name, into: templates)
            }
        } catch let failure as FileFailure {
            throw RunFailure(failure)
        } catch {
            throw RunFailure(
                .inputUnreadable,
                "\(path("Templates")): the example cannot be read (\(error.localizedDescription))."
            )
        }
        return "\(folder.path)/Templates/\(Self.campaign)"
    }

    private func copy(_ name: String, into templates: SafeFolder) throws {
        let source = URL(filePath: path("Templates/\(name)"))
        guard try source.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return }
        let parts = name.split(separator: "/").map(String.init)
        let folder = try templates.folder(Array(parts.dropLast()))
        try folder.replaceFile(parts[parts.count - 1], with: Array(Data(contentsOf: source)))
    }

    private static func places() -> [URL] {
        var places = [URL(filePath: FileManager.default.currentDirectoryPath)]
        guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return places }
        var folder = program.deletingLastPathComponent()
        while folder.path != "/" {
            places.append(folder)
            folder = folder.deletingLastPathComponent()
        }
        let prefix = program.deletingLastPathComponent().deletingLastPathComponent()
        return places + [prefix.appending(path: "share/postronde")]
    }
}
