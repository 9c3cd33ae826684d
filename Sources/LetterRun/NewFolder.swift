import DurableFiles

/// A folder that appears under its name when everything in it is whole; the folder of another is never added to.
package struct NewFolder {
    private let parent: SafeFolder
    private let name: String
    private let folder: SafeFolder

    /// Begins the folder beside its place, as `NAME.part`; what a program that was killed left there goes.
    ///
    /// - Throws: ``RunFailure`` (73) when the name is taken, or the folder around it cannot be used.
    package init(_ path: String) throws(RunFailure) {
        (parent, name) = try NewFile.place(path)
        do throws(FileFailure) {
            _ = try parent.removeFolder(name + SafeFolder.unfinishedSuffix)
            folder = try parent.folder(name + SafeFolder.unfinishedSuffix)
        } catch { throw RunFailure(error) }
    }

    /// Puts a file in it.
    ///
    /// - Throws: ``RunFailure`` (73, 74).
    package func write(_ file: String, _ bytes: [UInt8]) throws(RunFailure) {
        do throws(FileFailure) { try folder.replaceFile(file, with: bytes) } catch { throw RunFailure(error) }
    }

    /// Gives the folder its name.
    ///
    /// - Throws: ``RunFailure`` (73, 74).
    package func finish() throws(RunFailure) {
        do throws(FileFailure) {
            try folder.synchronise()
            try parent.rename(name + SafeFolder.unfinishedSuffix, to: name)
        } catch { throw RunFailure(error) }
    }
}
