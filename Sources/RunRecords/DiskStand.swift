package import DurableFiles

/// What an interrupted run left in its `letters/` folder, compared with the ledger.
package struct DiskStand: Hashable, Sendable {
    /// Bundles that are recorded and lie on the disk.
    package let recorded: [BundleRow]
    /// Names on the disk that the ledger does not know: the program was stopped between the two.
    /// They are made again and must come out equal (``DurableFile/commitOrMatch()``).
    package let unrecorded: [String]
    /// Bundles that are recorded but absent, or changed when the content was checked: someone changed the
    /// folder. They are made again, and must come out with the recorded digest.
    package let damaged: [BundleRow]

    /// Looks at the folder; unfinished files (`….part`) are left out, see ``SafeFolder/removeLeftovers()``.
    ///
    /// - Parameter checksContent: whether each recorded bundle is read through and compared by digest.
    /// - Throws: ``FileFailure`` when it cannot be read.
    package init(
        letters: SafeFolder,
        committed: [BundleRow],
        checksContent: Bool = false
    ) throws(FileFailure) {
        let present = try letters.list().filter { !$0.hasSuffix(SafeFolder.unfinishedSuffix) }
        let known = Set(committed.map(\.name))
        unrecorded = present.filter { !known.contains($0) }
        var (recorded, damaged): ([BundleRow], [BundleRow]) = ([], [])
        let names = Set(present)
        for bundle in committed {
            var isWhole = names.contains(bundle.name)
            if isWhole, checksContent { isWhole = try Self.holds(bundle, in: letters) }
            if isWhole { recorded.append(bundle) } else { damaged.append(bundle) }
        }
        (self.recorded, self.damaged) = (recorded, damaged)
    }

    private static func holds(_ bundle: BundleRow, in letters: SafeFolder) throws(FileFailure) -> Bool {
        let found =
            try letters.kind(of: bundle.name) == .folder
            ? letters.folderReceipt(of: bundle.name).whole : letters.receipt(of: bundle.name)
        return found.hasSameContent(as: bundle.receipt)
    }
}
