/// A reason why a font cannot be used, with the file and what to do about it.
package struct FontError: Error, Hashable, Sendable {
    /// What went wrong.
    package enum Reason: Hashable, Sendable {
        /// There is no such file; the Debian package that brings it, when known.
        case absent(package: String?)
        /// The file is there but cannot be read; the system's word for it.
        case unreadable(String)
        /// The file is larger than any text font (64 MiB).
        case tooLarge
        /// The file does not begin as a font does.
        case notAFont
        /// The file holds several fonts (`ttcf`).
        case collection
        /// The outlines are not TrueType's (no `glyf` table), which the PDF needs.
        case notTrueType
        /// The font has axes (`fvar`).
        case variable
        /// OS/2 `fsType` forbids embedding, or embedding a part.
        case embeddingForbidden(fsType: Int)
        /// A table is missing or shorter than its content; its tag.
        case damaged(table: String)
        /// No folder has both files of the family; the folders searched, and the package when known.
        case familyNotFound(name: String, folders: [String], package: String?)
        /// HarfBuzz could not cut the subset.
        case subsetFailed
        /// A glyph that text can reach stands for no character.
        case glyphWithoutText(glyph: UInt16)
    }

    /// What went wrong.
    package let reason: Reason

    /// The font file; empty when no file was found.
    package let path: String

    package init(reason: Reason, path: String) {
        self.reason = reason
        self.path = path
    }
}

extension FontError: CustomStringConvertible {
    package var description: String {
        (path.isEmpty ? "" : "\(path): ") + explanation
    }

    private var explanation: String {
        switch reason {
        case .absent(let package): "no such font file. \(Self.advice(package))"
        case .unreadable(let cause): "cannot read the font (\(cause)). Check the path and the permission of the file."
        case .tooLarge: "the file is larger than 64 MiB, no text font. Give a TrueType font (.ttf)."
        case .notAFont: "found no TrueType font in this file. Give a .ttf file."
        case .collection: "found a font collection. Give one font in a .ttf file of its own."
        case .notTrueType: "found no TrueType outlines (table glyf). Give the TrueType (.ttf) version of the font."
        case .variable: "found a variable font (table fvar). Give the static regular and bold files of the family."
        case .embeddingForbidden(let fsType):
            "the font's licence bits forbid embedding a subset (OS/2 fsType \(fsType)). Choose another font, or ask its maker."
        case .damaged(let table): "the table \(table) is missing or too short. Install the font anew."
        case .familyNotFound(let name, let folders, let package):
            "found no folder with the regular and the bold TrueType file of \(name); searched "
                + folders.joined(separator: ", ") + ". \(Self.advice(package))"
        case .subsetFailed: "the glyphs of the letters could not be cut out of the font. Install the font anew."
        case .glyphWithoutText(let glyph):
            "glyph \(glyph) stands for no character, so its text could not be copied from the PDF. Choose another font."
        }
    }

    private static func advice(_ package: String?) -> String {
        guard let package else { return "Check the path, or name the folder with --fonts." }
        return "Install the Debian package \(package), or name the folder with --fonts."
    }
}
