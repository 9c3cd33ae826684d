package import LetterModel

/// The files of the folder `approvals/` of a campaign, as they were found.
package struct ApprovalFiles: Sendable {
    /// A request and its signature.
    package struct Entry: Hashable, Sendable {
        /// The file that was signed, or is to be.
        package var request: [UInt8]
        /// What `ssh-keygen -Y sign` made of it; `nil` before.
        package var signature: [UInt8]?

        package init(request: [UInt8], signature: [UInt8]?) {
            (self.request, self.signature) = (request, signature)
        }
    }

    /// For each role that has a request.
    package var entries: [ApprovalRole: Entry]
    /// Names that the program does not know, such as an approval in the name of another role.
    package var otherNames: [String]
    /// What was wrong with a file of a role, so that it could not be read.
    package var faults: [ApprovalRole: Diagnostic]
    /// Reads the content that was approved, by its digest.
    package var part: @Sendable (ContentDigest) -> [UInt8]?

    package init(
        entries: [ApprovalRole: Entry] = [:],
        otherNames: [String] = [],
        faults: [ApprovalRole: Diagnostic] = [:],
        part: @escaping @Sendable (ContentDigest) -> [UInt8]? = { _ in nil }
    ) {
        (self.entries, self.otherNames, self.faults, self.part) = (entries, otherNames, faults, part)
    }

    /// What a part of the campaign said when a role was asked to approve it; `nil` when that was not asked or not kept.
    ///
    /// A kept file that no longer has the digest of its name is not believed.
    package func content(of part: String, askedOf role: ApprovalRole) -> [UInt8]? {
        guard let request = entries[role]?.request,
            let digest = PayloadLine.parts(PayloadLine.lines(of: request))[PrintableText.shown(part)],
            let content = self.part(digest), ApprovalPayload.digest(of: content) == digest
        else { return nil }
        return content
    }
}
