import Foundation
import LetterModel
import StrictYAML

/// The files of a campaign, read once and kept within bounds.
///
/// Only names that the program knows are opened; a symbolic link may not lead out of the folder, and
/// no file may be larger than ``sizeLimit``. People edit here, so the folder's rights are theirs.
struct CampaignFolder {
    /// The largest text file, in bytes.
    static let sizeLimit = 1 << 20
    /// The largest logo, in bytes.
    static let pictureLimit = 8 << 20

    let path: String
    let diagnostics: YAMLDiagnostics
    /// What someone is writing in place of files that are there, by their path within the folder.
    var drafts: [String: [UInt8]] = [:]

    /// The name of the folder.
    var name: String { URL(filePath: path).standardizedFileURL.lastPathComponent }

    /// Whether there is such a folder.
    var exists: Bool {
        let target = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        return attributes?[.type] as? FileAttributeType == .typeDirectory
    }

    /// Whether there is something under a name.
    func contains(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: Self.joined(path, name))
    }

    /// The names in the folder, or in one inside it, that are not hidden; sorted.
    func names(in inner: String = "") -> [String] {
        let folder = inner.isEmpty ? path : Self.joined(path, inner)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// Those of ``names(in:)`` that end in `.md`.
    func textNames(in inner: String = "") -> [String] {
        names(in: inner).filter { $0.hasSuffix(".md") }
    }

    /// Reads a file by its path within the folder; reports why it cannot, at `place` when that is known.
    func file(_ name: String, at place: SourcePlace? = nil, limit: Int = sizeLimit) -> CampaignFile? {
        guard Self.isWithin(name) else {
            report("path-outside", place ?? SourcePlace(file: name), "'\(name)' leads out of the campaign folder.")
            return nil
        }
        let file = read(Self.joined(path, name), shownAs: name, within: path, at: place, limit: limit)
        guard file != nil, let draft = drafts[name] else { return file }
        return CampaignFile(path: name, bytes: draft)
    }

    /// Reads the file with the variables of all campaigns, beside the folder; `nil` when there is none.
    func centralFile() -> CampaignFile? {
        let parent = URL(filePath: path).standardizedFileURL.deletingLastPathComponent().path(percentEncoded: false)
        let name = "central.yaml"
        guard FileManager.default.fileExists(atPath: Self.joined(parent, name)) else { return nil }
        return read(Self.joined(parent, name), shownAs: "../\(name)", within: parent, at: nil)
    }

    /// Whether a path has only plain names: no `..`, no root, nothing hidden.
    static func isWithin(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return !name.utf8.contains(0) && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
    }

    private func read(
        _ file: String,
        shownAs name: String,
        within folder: String,
        at place: SourcePlace?,
        limit: Int = sizeLimit
    ) -> CampaignFile? {
        let place = place ?? SourcePlace(file: name)
        let target = URL(filePath: file).resolvingSymlinksInPath().path(percentEncoded: false)
        let root = URL(filePath: folder).resolvingSymlinksInPath().path(percentEncoded: false)
        guard target.hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
            report("path-outside", place, "'\(name)' is a link that leads out of the folder.")
            return nil
        }
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        guard let attributes, attributes[.type] as? FileAttributeType == .typeRegular else {
            report("file-missing", place, "There is no file '\(name)'.")
            return nil
        }
        guard let size = attributes[.size] as? Int, size <= limit else {
            report("file-too-large", place, "'\(name)' is larger than \(limit) bytes.")
            return nil
        }
        guard let bytes = FileManager.default.contents(atPath: target) else {
            report("file-unreadable", place, "'\(name)' cannot be read.")
            return nil
        }
        return CampaignFile(path: name, bytes: Array(bytes))
    }

    private func report(_ code: String, _ place: SourcePlace, _ found: String) {
        let remedy =
            code == "path-outside"
            ? "Put the file in the campaign folder." : "Check the name, and that you may read the file."
        diagnostics.report(Diagnostic(code: code, place: place, found: found, remedy: remedy))
    }

    private static func joined(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }
}
