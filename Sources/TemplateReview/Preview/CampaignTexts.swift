import Crypto
import DurableFiles
import Foundation
package import LetterModel
import LetterRun

/// The texts of a campaign that people write, as files: the only files that the preview reads or writes.
///
/// A name is one of ``names`` or nothing. Nothing is written outside the campaign folder, through a link, or over a change
/// that somebody else made in the meantime.
package struct CampaignTexts: Sendable {
    /// A file as it is on the disk.
    package struct Stored: Hashable, Sendable {
        /// Its whole content.
        package let bytes: [UInt8]
        /// SHA-256 of it.
        package let digest: ContentDigest

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            digest = ContentDigest(bytes: SHA256.hash(data: bytes))
        }

        /// Whether a text with line feeds says the same; a save of it would change nothing.
        package func isText(_ text: String) -> Bool { CampaignTexts.bytes(of: text, likeLinesOf: bytes) == bytes }
    }

    /// Why a text was not saved.
    package enum Refusal: Error, Hashable, Sendable {
        /// No text of this campaign has the name.
        case unknownName
        /// The file is no longer what the writer began with.
        case changedMeanwhile
        /// More than ``sizeLimit`` bytes.
        case tooLarge
        /// The message of what the system refused; it holds paths only.
        case failed(String)
    }

    /// The largest text, in bytes.
    package static let sizeLimit = 1 << 20
    /// The folder in the campaign that keeps what was saved over.
    package static let earlierFolder = ".earlier"

    private let folder: String
    private static let variables = "variables.yaml"
    private static let blocks = "blocks"

    /// Takes a campaign, named by its folder or by its name alone.
    package init(campaign: String) {
        folder = CampaignOpening.folder(of: campaign)
    }

    /// The letters, then the blocks, then the variables of the campaign; sorted.
    package var names: [String] {
        texts(in: "") + texts(in: Self.blocks).map { "\(Self.blocks)/\($0)" }
            + (isPlainFile("\(folder)/\(Self.variables)") ? [Self.variables] : [])
    }

    /// Reads a text.
    ///
    /// - Throws: ``Refusal``.
    package func stored(_ name: String) throws(Refusal) -> Stored {
        guard let bytes = try read(name) else { throw .unknownName }
        return Stored(bytes)
    }

    /// Replaces a text as a whole and keeps what was there in ``earlierFolder``.
    ///
    /// - Parameters:
    ///   - text: With line feeds; a file that had carriage returns keeps them.
    ///   - digest: Of what the writer began with.
    ///   - now: For the name of what was there, such as `2026-11-26T00:30:12Z`.
    /// - Returns: What is on the disk now.
    /// - Throws: ``Refusal``; then nothing has changed.
    package func save(
        _ name: String,
        _ text: String,
        over digest: ContentDigest,
        now: String
    ) throws(Refusal) -> Stored {
        let before = try stored(name)
        guard before.digest == digest else { throw .changedMeanwhile }
        let new = Stored(Self.bytes(of: text, likeLinesOf: before.bytes))
        guard new.bytes.count <= Self.sizeLimit else { throw .tooLarge }
        guard new != before else { return before }
        do throws(FileFailure) {
            try keep(before, of: name, now: now)
            let (file, place) = parts(of: name)
            try EditedFile(file, in: place).replace(with: new.bytes, newRights: 0o600)
        } catch { throw .failed(error.description) }
        return new
    }

    /// The names of the texts of a folder; one that leads out of the campaign has none.
    private func texts(in inner: String) -> [String] {
        let place = inner.isEmpty ? folder : "\(folder)/\(inner)"
        guard let root = SafeFolder.resolvedPath(folder), let real = SafeFolder.resolvedPath(place),
            SafeFolder.isPath(real, within: root)
        else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        return names.filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") && isPlainFile("\(place)/\($0)") }.sorted()
    }

    private func isPlainFile(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.type] as? FileAttributeType == .typeRegular
    }

    private func read(_ name: String) throws(Refusal) -> [UInt8]? {
        guard names.contains(name) else { throw .unknownName }
        let (file, place) = parts(of: name)
        do throws(FileFailure) {
            return try EditedFile(file, in: place).read(atMost: Self.sizeLimit)
        } catch { throw .failed(error.description) }
    }

    private func parts(of name: String) -> (file: String, folder: String) {
        let prefix = "\(Self.blocks)/"
        return name.hasPrefix(prefix)
            ? (String(name.dropFirst(prefix.count)), "\(folder)/\(Self.blocks)") : (name, folder)
    }

    /// Puts the old content into a file of its own, named by the text, the time and its digest.
    private func keep(_ before: Stored, of name: String, now: String) throws(FileFailure) {
        let path = "\(folder)/\(Self.earlierFolder)"
        if !FileManager.default.fileExists(atPath: path) {
            try? FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: false,
                attributes: [.posixPermissions: 0o700]
            )
        }
        guard let root = SafeFolder.resolvedPath(folder),
            SafeFolder.resolvedPath(path) == "\(root)/\(Self.earlierFolder)"
        else {
            throw FileFailure(kind: .notSafe, operation: "open", path: path, found: "is not a plain folder")
        }
        let stamp = now.replacing(":", with: "-")
        let kept = "\(name.replacing("/", with: "--")).\(stamp).\(before.digest.hex.prefix(8))"
        try EditedFile(kept, in: path).replace(with: before.bytes, newRights: 0o600)
    }

    fileprivate static func bytes(of text: String, likeLinesOf old: [UInt8]) -> [UInt8] {
        let plain = text.replacing("\r\n", with: "\n")
        let hasReturns = zip(old, old.dropFirst()).contains { $0 == 0x0D && $1 == 0x0A }
        return Array((hasReturns ? plain.replacing("\n", with: "\r\n") : plain).utf8)
    }
}
