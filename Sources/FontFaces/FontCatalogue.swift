import Foundation

/// Finds the fonts of a family in folders, asked in order.
package struct FontCatalogue: Sendable {
    /// The family of letters whose style names none; why: `docs/decisions/0003-typeface.md`.
    package static let defaultFamily = "Noto Sans"

    /// Where Debian's font packages put their files.
    package static let systemFolder = "/usr/share/fonts"

    private let folders: [String]

    /// Searches these folders, with all folders inside them, in this order.
    package init(folders: [String]) {
        self.folders = folders
    }

    /// Searches the folder of `--fonts`, then the campaign's `fonts/`, then the system's.
    package init(flagFolder: String?, campaignFolder: String?) {
        let own = campaignFolder.map { $0.hasSuffix("/") ? "\($0)fonts" : "\($0)/fonts" }
        self.init(folders: [flagFolder, own, Self.systemFolder].compactMap(\.self))
    }

    /// Opens the regular and the bold font of a family.
    ///
    /// Both come from the first folder that has both, so that two versions of a family never meet in
    /// one letter. Files are known by their names (`NotoSans-Regular.ttf`), as Debian has them.
    ///
    /// - Throws: ``FontError`` when no folder has both, or when a file found cannot be used.
    package func family(_ name: String = defaultFamily) throws(FontError) -> FontFamily {
        for folder in folders {
            let files = Self.trueTypeFiles(in: folder)
            let regular = Self.file(of: name, styles: ["regular", "", "book"], in: files)
            let bold = Self.file(of: name, styles: ["bold"], in: files)
            if let regular, let bold { return try FontFamily(regularPath: regular, boldPath: bold) }
        }
        let package = DebianFontPackage.name(forFamily: name)
        throw FontError(reason: .familyNotFound(name: name, folders: folders, package: package), path: "")
    }

    /// The first file, by path, whose name without signs is the family's followed by one of the styles.
    private static func file(of family: String, styles: [String], in files: [String]) -> String? {
        let wanted = styles.map { DebianFontPackage.key(family) + $0 }
        return wanted.lazy.compactMap { key in
            files.first { DebianFontPackage.key(URL(filePath: $0).deletingPathExtension().lastPathComponent) == key }
        }.first
    }

    /// All `.ttf` files in a folder and the folders inside it, sorted; none when there is no such folder.
    private static func trueTypeFiles(in folder: String) -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
        return walk.compactMap { $0 as? String }.filter { $0.lowercased().hasSuffix(".ttf") }.sorted()
            .map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" }
    }
}
